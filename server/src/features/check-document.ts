// What a check looks for, why, and how to quieten it, as a document: where the code of a diagnostic leads, without a connection.
import type { Check, Example } from '../analysis/check';
import { checks } from '../analysis/checks';
import { checkScheme } from '../protocol';
import * as l10n from '../text/l10n';
import { isLanguageCode, languages, languageCodes, type LanguageCode } from '../text/languages';

/** The address of a check's document, with the examples in a language. */
export function checkDocumentUri(id: string, language: LanguageCode): string {
  return `${checkScheme}:/${encodeURIComponent(id)}.md?${language}`;
}

/** The document at such an address, in the language of the messages; null for another address, or a check that there is not. */
export function checkDocument(uri: string): string | null {
  const [, id, language = ''] = new RegExp(`^${checkScheme}:/([\\w-]+)\\.md(?:\\?(\\w+))?$`).exec(uri) ?? [];
  const check = checks.find((one) => one.id === id);
  if (!check) return null;
  const own = isLanguageCode(language) && check.examples[language] ? [language] : languageCodes;
  const parts = [
    `# ${check.id}`,
    explained(check),
    quietened(check),
    `## ${l10n.t('Examples')}`,
    marks(),
    ...examples(check, own),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What a check finds, how loudly, and why. */
export function explained({ severity, summary, reason }: Check): string {
  return `${l10n.ofData(summary)} ${l10n.t('Level: {0}.', severity)}\n\n${l10n.ofData(reason)}`;
}

function quietened({ id }: Check): string {
  return [
    `## ${l10n.t('If it is not wanted')}`,
    [
      `- ${l10n.t('For one paragraph, at its end: {0}', `\`<!-- ignore: ${id} -->\``)}`,
      `- ${l10n.t('For one draft, in its front matter: {0}', `\`checks: {${id}: off}\``)}`,
      `- ${l10n.t('For all drafts, in the settings: {0}', '`rostrum.checks`')}`,
    ].join('\n'),
  ].join('\n\n');
}

function marks(): string {
  return l10n.t('The marks ⟦ and ⟧ stand around what is flagged; they are no part of the draft.');
}

/** One example of each kind by language, in blocks of code; more are in the check's file. */
export function examples({ examples }: Check, codes: readonly LanguageCode[]): string[] {
  return codes.flatMap((code) => {
    const { flags: [flagged] = [], passes: [passes] = [] } = examples[code] ?? {};
    return [
      ...(flagged === undefined ? [] : [`**${languages[code].name}**, ${l10n.t('flagged:')}`, shown(flagged)]),
      ...(passes === undefined ? [] : [l10n.t('not flagged:'), shown(passes)]),
    ];
  });
}

function shown(example: Example): string {
  if (typeof example === 'string') return block(example);
  const notes = [example.note ?? []].flat();
  const files = Object.entries({ ...example.workspace, ...example.sources });
  return [
    block(example.draft),
    ...(notes.length > 0 ? [l10n.t('with this concept note:'), ...notes.map(block)] : []),
    ...files.flatMap(([path, text]) => [l10n.t('with this file {0}:', `\`${path}\``), block(text)]),
  ].join('\n\n');
}

/** A block of text, in a fence longer than any in it; control characters as their pictures (␀), others that cannot be seen by their code. */
function block(raw: string): string {
  const text = raw
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/[\u00a0\u00ad\u200b-\u200f\u202a-\u202f\u2060-\u2069\ufeff]/g, codeOf);
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}text\n${text.replace(/\n+$/, '')}\n${fence}`;
}

function codeOf(character: string): string {
  return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
