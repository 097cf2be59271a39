// How a text cites a document and one of its paragraphs, in the six languages.
import type { LanguageCode } from '../text/languages';
import data from './data/citation-forms.json';

/** A paragraph of a document, as it is cited. */
export interface CitedPlace {
  /** "S/RES/2378 (2017)"; null for a document without. */
  readonly symbol: string | null;
  /** What it is called where it has no symbol. */
  readonly title: string;
  /** "3" or "3 (a)"; null for the document as a whole. */
  readonly number: string | null;
  readonly isPreambular: boolean;
}

type Organ = 'council' | 'assembly' | 'human-rights-council' | 'economic-and-social-council';

const RESOLUTIONS: readonly (readonly [organ: Organ, symbol: RegExp])[] = [
  ['council', /^S\/RES\/(?<number>\d+) ?\((?<year>\d{4})\)$/],
  ['human-rights-council', /^A\/HRC\/RES\/(?<number>.+)$/],
  ['assembly', /^A\/RES\/(?<number>.+)$/],
  ['economic-and-social-council', /^E\/RES\/(?<number>.+)$/],
];
// A list and a sentence that goes on have these at the end of a paragraph: they are no words of it.
const SEPARATORS = /[\s,;،؛，；]+$/;

/** The place as running text cites it: "resolution 2378 (2017), para. 3". A document that is no resolution goes by its symbol. */
export function citationOf(place: CitedPlace, language: LanguageCode): string {
  return joined(place, nameOf(place, language), language);
}

/** The place by the document's symbol: "S/RES/2378 (2017), para. 3". */
export function placeBySymbol(place: CitedPlace, language: LanguageCode): string {
  return joined(place, place.symbol ?? place.title, language);
}

/** The words of a place in the language's quotation marks, with the citation behind them. */
export function quoted(text: string, place: CitedPlace, language: LanguageCode): string {
  return filled(data[language].quoted, {
    text: text.replace(SEPARATORS, ''),
    citation: citationOf(place, language),
  });
}

function nameOf({ symbol, title }: CitedPlace, language: LanguageCode): string {
  for (const [organ, pattern] of symbol === null ? [] : RESOLUTIONS) {
    const groups = pattern.exec(symbol ?? '')?.groups;
    if (groups) return filled(data[language][organ], groups);
  }
  return symbol ?? title;
}

function joined({ number, isPreambular }: CitedPlace, document: string, language: LanguageCode): string {
  if (number === null) return document;
  const { paragraph, preambular, point, joined: form } = data[language];
  const [first = '', ...points] = number.split(' ');
  const under = points.map((label) => filled(point, { label: label.slice(1, -1) })).join('');
  const place = `${filled(isPreambular ? preambular : paragraph, { number: first })}${under}`;
  return filled(form, { document, paragraph: place });
}

function filled(form: string, values: Readonly<Record<string, string>>): string {
  return form.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
