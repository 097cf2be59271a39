// Messages in the language of the reader: which language that is, the forms that count, and text of the other direction set apart.
import * as l10n from '@vscode/l10n';
import ar from '../../../l10n/bundle.l10n.ar.json?text';
import es from '../../../l10n/bundle.l10n.es.json?text';
import fr from '../../../l10n/bundle.l10n.fr.json?text';
import ru from '../../../l10n/bundle.l10n.ru.json?text';
import zh from '../../../l10n/bundle.l10n.zh-cn.json?text';
import type { LanguageCode } from './languages';
import { formFor } from './plural';

// English is in the code.
const bundles: Readonly<Record<LanguageCode, () => string>> = { ar, en: () => '{}', es, fr, ru, zh };

let spoken: LanguageCode = 'en';
let isolates = false;

/**
 * Has all messages from now on in a language; until then they are in English. A process has one: call it before anything is said.
 * `isolating` sets text of the other direction apart by marks that cannot be seen, which editors obey and terminals may not.
 */
export function speak(language: LanguageCode, { isolating = false } = {}): void {
  isolates = isolating;
  if (language === spoken) return;
  l10n.config({ contents: bundles[language]() });
  spoken = language;
}

/** The language messages are in: what keeps messages keeps them by it. */
export function spokenLanguage(): LanguageCode {
  return spoken;
}

/** The message for an English one, with the arguments for {0}, {1} … put in; the English one where no other is known. */
export function t(message: string, ...args: readonly (string | number)[]): string {
  return l10n.t(message, ...args.map(setApart));
}

/** The same for a text that stands in data, such as what a check says of itself: no arguments are put in. */
export function ofData(text: string): string {
  return l10n.t(text);
}

/**
 * The same for a message that counts: its forms are parted by |, in English "{0} word|{0} words", in each translation as many as the language
 * has, in the order zero, one, two, few, many, other. Of fewer forms the last stands for the rest. The count is {0}.
 */
export function counted(message: string, count: number, ...args: readonly (string | number)[]): string {
  return t(formFor(l10n.t(message), count, spoken), count, ...args);
}

/** Items of a list in a row, parted as the language parts them. */
export function listed(items: readonly (string | number)[]): string {
  return items.map(setApart).join(SEPARATORS[spoken] ?? ', ');
}

const SEPARATORS: Readonly<Partial<Record<LanguageCode, string>>> = { ar: '، ', zh: '、' };

/** A whole message that keeps its own direction where it is shown among text of the other. */
export function directed(message: string): string {
  return isolates && spoken === 'ar' ? `${RIGHT_TO_LEFT_ISOLATE}${message}${POP_ISOLATE}` : message;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
// Among Arabic letters the parts of 2018-03-28 change places too.
const LEFT_TO_RIGHT = /(?!\p{Script=Arabic})\p{L}|\d[^\d\s]\d/u;

function setApart(arg: string | number): string | number {
  if (!isolates || typeof arg === 'number') return arg;
  const isForeign = (spoken === 'ar' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(arg);
  return isForeign ? `${FIRST_STRONG_ISOLATE}${arg}${POP_ISOLATE}` : arg;
}
