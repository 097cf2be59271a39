// Help and complaints about usage in the reader's language: commander has them in English alone.
import type { Help } from 'commander';
import { type Option } from 'commander';
import * as l10n from '../text/l10n';

/** How commander is to write its help. */
export const localizedHelp: Partial<Help> = {
  showGlobalOptions: true,
  styleTitle: headingInWords,
  optionDescription: ({ description, argChoices, defaultValue }: Option) => {
    const isTold = typeof defaultValue === 'string';
    const notes = [
      ...(argChoices ? [l10n.t('choices: {0}', l10n.listed(argChoices))] : []),
      ...(isTold ? [l10n.t('default: {0}', defaultValue)] : []),
    ];
    return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
  },
};

function headingInWords(heading: string): string {
  switch (heading) {
    case 'Usage:':
      return l10n.t('Usage:');
    case 'Arguments:':
      return l10n.t('Arguments:');
    case 'Options:':
      return l10n.t('Options:');
    case 'Global Options:':
      return l10n.t('Global Options:');
    case 'Commands:':
      return l10n.t('Commands:');
    default:
      return heading;
  }
}

/** What commander complains of, and how it is said here; the groups of the pattern are the arguments. */
const complaints: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^missing required argument '(.+)'$/, (name) => l10n.t("missing required argument '{0}'", name)],
  [/^option '(.+)' argument missing$/, (flags) => l10n.t("option '{0}' argument missing", flags)],
  [/^required option '(.+)' not specified$/, (flags) => l10n.t("required option '{0}' not specified", flags)],
  [
    /^option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/,
    (flags, value, choices) =>
      l10n.t("option '{0}' argument '{1}' is invalid. Allowed choices are {2}.", flags, value, choices),
  ],
  [
    /^unknown option '(.+)' \(Did you mean (.+)\?\)$/,
    (flag, near) => l10n.t("unknown option '{0}' (Did you mean {1}?)", flag, near),
  ],
  [
    /^unknown command '(.+)' \(Did you mean (.+)\?\)$/,
    (name, near) => l10n.t("unknown command '{0}' (Did you mean {1}?)", name, near),
  ],
  [/^unknown option '(.+)'$/, (flag) => l10n.t("unknown option '{0}'", flag)],
  [/^unknown command '(.+)'$/, (name) => l10n.t("unknown command '{0}'", name)],
  [
    /^too many arguments for '(.+)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    (command, expected, given) =>
      l10n.t("too many arguments for '{0}'. Expected: {1}; got: {2}.", command, expected, given),
  ],
];

/** What is wrong on one line, as commander says it over two, with what to do where it does not say. */
export function usageError(text: string): string {
  const plain = text
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, say] of complaints) {
    const parts = pattern.exec(plain);
    if (parts) return withAdvice(say(...parts.slice(1)), plain);
  }
  return withAdvice(plain, plain);
}

function withAdvice(said: string, plain: string): string {
  return /[.)]$/.test(plain) ? said : `${said} ${l10n.t('(see "rostrum --help")')}`;
}
