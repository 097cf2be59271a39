// The translations: messages in l10n/bundle.l10n.<code>.json, the manifest's texts in package.nls.<code>.json.
import { readFileSync } from 'node:fs';
import { messagesInSources } from './messages';

/** As VS Code names its languages. */
export const translations = ['ar', 'es', 'fr', 'ru', 'zh-cn'] as const;
export type Translation = (typeof translations)[number];

type Texts = Readonly<Record<string, string>>;

/** A set of English texts and the file that translates it. */
export interface Bundle {
  readonly file: string;
  readonly translation: Translation;
  /** By key. */
  readonly english: Texts;
  readonly translated: Texts;
}

/** All bundles; those of the manifest with the English texts given. */
export function bundles(manifestTexts: Texts): Bundle[] {
  const messages = Object.fromEntries([...messagesInSources().keys()].map((message) => [message, message]));
  return translations.flatMap((translation) => {
    const spoken = bundleIn(`l10n/bundle.l10n.${translation}.json`, translation, messages);
    const manifest = bundleIn(`package.nls.${translation}.json`, translation, manifestTexts);
    return [spoken, { ...manifest, translated: { ...manifest.translated, ...summariesIn(manifestTexts, spoken) } }];
  });
}

/** What checks say of themselves stands in the messages and in the manifest: the messages lead. */
function summariesIn(manifestTexts: Texts, { translated }: Bundle): Texts {
  const summaries = Object.entries(manifestTexts).filter(([name]) => name.startsWith('check.'));
  return Object.fromEntries(
    summaries.flatMap(([name, text]) => (translated[text] === undefined ? [] : [[name, translated[text]]])),
  );
}

function bundleIn(file: string, translation: Translation, english: Texts): Bundle {
  return { file, translation, english, translated: JSON.parse(readFileSync(file, 'utf8')) as Texts };
}

/** The text of the file in the order of the English texts, without what is in use no more. */
export function tidied({ english, translated }: Bundle): string {
  const kept = Object.keys(english).flatMap((key) => (translated[key] === undefined ? [] : [[key, translated[key]]]));
  return `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
}

/** The keys that are not translated yet. */
export function missing({ english, translated }: Bundle): string[] {
  return Object.keys(english).filter((key) => translated[key] === undefined);
}

/** What is wrong with the translations that are there, a sentence each. */
export function problems({ file, translation, english, translated }: Bundle): string[] {
  return Object.entries(translated).flatMap(([key, text]) => {
    const original = english[key];
    const about = `${file}: "${key}"`;
    if (original === undefined) return [`${about} is not used`];
    if (text.trim() === '') return [`${about} is empty`];
    const most = original.includes('|') && isCounted(original) ? pluralsIn(translation) : 1;
    const forms = text.split('|');
    if (isCounted(original) ? forms.length > most : text.split('|').length !== original.split('|').length)
      return [`${about} has ${forms.length} forms, where the language has ${most}`];
    return isCounted(original)
      ? forms.flatMap((form) => differing(about, original.split('|').at(-1) ?? '', form, ['{0}']))
      : differing(about, original, text, []);
  });
}

/** Whether a message has forms by number. */
function isCounted(message: string): boolean {
  return /^[^|]*\{0\}[^|]*\|[^|]*\{0\}[^|]*$/.test(message);
}

function pluralsIn(translation: Translation): number {
  return new Intl.PluralRules(translation).resolvedOptions().pluralCategories.length;
}

/** Placeholders must be the same; those that may be left out are: "two words" in Arabic needs no figure. */
function differing(about: string, original: string, text: string, optional: readonly string[]): string[] {
  const [wanted, given] = [placeholdersIn(original), placeholdersIn(text)];
  const lost = wanted.filter((one) => !given.includes(one) && !optional.includes(one));
  const strange = given.filter((one) => !wanted.includes(one));
  return [
    ...lost.map((one) => `${about} has lost ${one}`),
    ...strange.map((one) => `${about} has ${one}, which the English text has not`),
  ];
}

function placeholdersIn(text: string): string[] {
  return [...new Set(text.match(/\{\d+\}|\$\([a-z-]+\)|`[^`]+`/g))];
}
