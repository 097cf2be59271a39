// Who briefs the Council, from a list under its heading or from a sentence.
import type { LanguageCode } from '../text/languages';
import { sentencesOf } from '../text/sentences';
import { type CleanText, partOf, placesOf } from './clean-text';
import { leadsOn } from './lead-in';
import type { Briefer } from './note';
import { asks } from './numbering';
import type { Part } from './outline';
import type { Wording } from './wording';

// Longer paragraphs hold no list of persons.
const LONGEST = 3000;
const LONGEST_ENTRY = 300;
const MOST_BRIEFERS = 40;

export interface BriefersRead {
  readonly briefers: readonly Briefer[];
  /** The parts that are nothing but entries of the list. */
  readonly parts: ReadonlySet<Part>;
}

/** The briefers of a note in order; none when it names none. */
export function briefersOf(parts: readonly Part[], language: LanguageCode, wording: Wording): BriefersRead {
  const heading = parts.findIndex(({ role, block }) => role === 'heading' && block.known === 'briefers');
  if (heading >= 0) {
    // "4. The following will brief the Council:" only leads to the list.
    const from = leadsOn(parts[heading + 1]?.block.clean.text ?? '') ? heading + 2 : heading + 1;
    const end = parts.findIndex((part, i) => i >= from && endsBriefers(part));
    const within = parts.slice(from, end < 0 ? undefined : end).filter(({ role }) => role !== 'heading');
    const under = within.slice(0, MOST_BRIEFERS);
    const listed = under.filter(
      ({ block, role }) => (role === 'item' || !block.ended) && block.clean.text.length <= LONGEST_ENTRY,
    );
    if (listed.length > 0) {
      const briefers = listed.map(({ block }) =>
        brieferOf(partOf(block.clean, block.marker?.textStart ?? 0, block.clean.text.length), language, wording),
      );
      return { briefers, parts: new Set(listed) };
    }
    const told = fromSentences(under, language, wording, true);
    if (told.length > 0) return { briefers: told, parts: new Set() };
  }
  const inText = parts.filter(({ role, block }) => role !== 'title' && role !== 'heading' && !asks(block.clean.text));
  return { briefers: fromSentences(inText, language, wording, false), parts: new Set() };
}

/** Whether the list of briefers is over: the headings of panels divide it, but under those of themes questions may follow. */
function endsBriefers({ role, block }: Part): boolean {
  return (role === 'heading' && !block.theme) || role === 'numbered' || asks(block.clean.text);
}

/** Briefers named in prose: the first paragraph that names any. `whole` takes a sentence without the usual verb as a list too. */
function fromSentences(parts: readonly Part[], language: LanguageCode, wording: Wording, whole: boolean): Briefer[] {
  for (const { block } of parts) {
    const { clean } = block;
    if (clean.text.length > LONGEST) continue;
    for (const { start, end } of sentencesOf(clean.text)) {
      const sentence = clean.text.slice(start, end);
      for (const pattern of wording.briefingSentence) {
        const list = pattern.exec(sentence)?.groups?.['list'];
        if (list === undefined) continue;
        const at = start + sentence.indexOf(list);
        const named = split(partOf(clean, at, at + list.length), language, wording);
        if (named.length > 0) return named;
      }
      if (whole && sentence.length <= LONGEST_ENTRY) return split(partOf(clean, start, end), language, wording);
    }
  }
  return [];
}

function split(list: CleanText, language: LanguageCode, wording: Wording): Briefer[] {
  const briefers: Briefer[] = [];
  let from = 0;
  const between = new RegExp(wording.betweenBriefers.source, `${wording.betweenBriefers.flags}g`);
  for (const match of list.text.matchAll(between)) {
    briefers.push(brieferOf(partOf(list, from, match.index), language, wording));
    from = match.index + match[0].length;
  }
  briefers.push(brieferOf(partOf(list, from, list.text.length), language, wording));
  return briefers.filter((one) => isOfficeOrPerson(one, wording)).slice(0, MOST_BRIEFERS);
}

/** False for words of the sentence itself, as in "The following will brief the Council". */
function isOfficeOrPerson({ name, title }: Briefer, wording: Wording): boolean {
  return name !== null || wording.office.test(title) || (title !== '' && !/^\p{Ll}+$/u.test(title));
}

function brieferOf(clean: CleanText, language: LanguageCode, wording: Wording): Briefer {
  const end = clean.text.replace(/[\s.;,。；，،؛:：]+$/, '').length;
  const start = wording.article.exec(clean.text)?.[0].length ?? 0;
  const entry = partOf(clean, start, Math.max(start, end));
  const read = language === 'zh' ? readChinese(entry.text, wording) : readEntry(entry.text, wording);
  return { ...read, span: placesOf(entry, 0, entry.text.length) };
}

type Person = Omit<Briefer, 'span'>;

/** "Name, office, organisation" or "office, name"; a line without comma is an office, unless a form of address opens it. */
function readEntry(text: string, wording: Wording): Person {
  const pieces = text.split(/\s*[,،]\s*|\s+[–—]\s+/).filter((piece) => piece !== '');
  const isOffice = (piece: string) => wording.office.test(piece);
  const withoutAddress = (piece: string) => piece.replace(wording.address, '').replace(wording.address, '');
  const [first = '', second, ...rest] = pieces;
  if (second === undefined)
    return wording.address.test(text) && !isOffice(text)
      ? { name: withoutAddress(text), title: text, body: null }
      : { name: null, title: text, body: null };
  if (!isOffice(first) && isOffice(second))
    return { name: withoutAddress(first), title: second, body: rest.join(', ') || null };
  const last = pieces.at(-1) ?? '';
  if (isOffice(first) && isName(last, wording)) {
    return { name: withoutAddress(last), title: first, body: pieces.slice(1, -1).join(', ') || null };
  }
  return { name: null, title: text, body: null };
}

/** Two to five words that begin with a capital, in scripts that have them, and hold no office. */
function isName(piece: string, wording: Wording): boolean {
  if (wording.address.test(piece)) return true;
  const words = piece.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !wording.office.test(piece) &&
    words.every((word) => /^[\p{Lu}\p{Script=Arabic}]/u.test(word) || /^(?:de|al|bin|van|von|da|del?|la)$/.test(word))
  );
}

/** Organisation, office and name stand in this order, without spaces: 非洲联盟委员会 + 主席 + 穆萨·法基. */
function readChinese(text: string, wording: Wording): Person {
  const office = new RegExp(wording.office.source, 'gu');
  const match = [...text.matchAll(office)].at(-1);
  if (!match) return { name: null, title: text, body: null };
  const rest = text
    .slice(match.index + match[0].length)
    .replace(/^[，、：:\s]+/, '')
    .replace(/(?:先生|女士|阁下)$/, '');
  const name = /^[\p{Script=Han}·.\s-]{2,20}$/u.test(rest) ? rest : null;
  if (rest !== '' && name === null) return { name: null, title: text, body: null };
  const before = text.slice(0, match.index);
  // "主管…事务的副秘书长", "一名部队指挥官": what stands before describes the office.
  const isBody = before !== '' && !/的$|^[一两三几多][名位个]|^主管|^负责/.test(before);
  return isBody
    ? { name, title: match[0], body: before }
    : { name, title: (before + match[0]).replace(/^一[名位个]/, ''), body: null };
}
