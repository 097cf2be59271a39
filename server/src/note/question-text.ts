// A question's words between the marks that part it: commas, conjunctions, question words, auxiliaries.
import { languages, type LanguageCode } from '../text/languages';
import { encloses, shift, sliceOf, type Span } from '../text/span';
import { wordings } from './wording';
import type { PartsWording } from './wording/parts';

export type Kind = 'aside' | 'purpose' | 'example' | 'asking' | 'and' | 'verb' | 'close' | 'comma';

interface Mark extends Span {
  readonly kind: Kind;
}

/** Words between two marks, without edge words. */
export interface Chunk extends Span {
  /** The mark before it; of several that meet, the one that counts. */
  readonly joint: Kind;
  /** All marks that stand there, in order. */
  readonly marks: readonly Kind[];
  /** The edge words between them and it: "in the". */
  readonly lead: string;
}

/** What the words of a question name, as the thesaurus has it. */
export interface Names {
  /** Terms that stand in the question word for word: their own "and" parts nothing. */
  readonly terms: readonly Span[];
  /** Whether words name a subject, so that an adjective may stand as an item ("medical, legal and livelihood assistance"). */
  readonly isName: (span: Span) => boolean;
}

// Of marks that meet, the first of these counts: ", and how" asks, "and so that" is a purpose.
const STRENGTH: readonly Kind[] = ['aside', 'purpose', 'example', 'asking', 'and', 'close', 'verb', 'comma'];
// What parts a sentence in every language; brackets and dashes hold examples, save brackets that are glued to a word: "measure(s)".
const GLUED = '(?<=[\\]\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])';
const OPENING = `(?!${GLUED})[(（]|:(?=\\s)|：|\\s[–—](?=\\s)`;
const COMMON = `(?<opening>${OPENING})|(?<closing>[)）])|(?<stop>[;；؛。?？؟¿])|(?<pause>[,，،、])`;
// An acronym or a figure in brackets explains a name: no examples, and no end.
const ACRONYM = /[(（]\s*[\p{Lu}\p{N}‑-]+\s*[)）]/gu;
const BLANK_START = /^[\s,，،'’"“”«»–—.。]+/u;
const BLANK_END = /[\s,，،'’"“”«»–—.。]+$/u;
// Longer than any article with its preposition.
const WORDS_BEFORE = 30;
export const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** A language's patterns as they are searched for. */
interface Patterns {
  /** Whatever parts a question; the group that matched tells what it is. */
  readonly marks: RegExp;
  readonly pairs: RegExp;
  readonly prepositions: RegExp;
  readonly edgeStart: RegExp;
  readonly edgeEnd: RegExp;
  readonly andStart: RegExp;
}

const patterns = new Map<LanguageCode, Patterns>();

function patternsOf(language: LanguageCode): Patterns {
  let known = patterns.get(language);
  if (!known) patterns.set(language, (known = compile(wordings[language].parts)));
  return known;
}

function compile({
  aside,
  purpose,
  example,
  asking,
  close,
  and,
  verb,
  pairs,
  preposition,
  edge,
}: PartsWording): Patterns {
  const own = Object.entries({ aside, purpose, example, asking, close, and, verb });
  return {
    marks: new RegExp([...own.map(([kind, { source }]) => `(?<${kind}>${source})`), COMMON].join('|'), 'giu'),
    pairs: new RegExp(pairs.source, 'giu'),
    prepositions: new RegExp(preposition.source, 'giu'),
    edgeStart: new RegExp(`^(?:${edge.source})`, 'iu'),
    edgeEnd: new RegExp(`(?:${edge.source})$`, 'iu'),
    andStart: new RegExp(`^(?:${and.source})`, 'iu'),
  };
}

/** A question with what its language's wording tells of it. */
export class QuestionText {
  readonly wording: PartsWording;
  readonly unspaced: boolean;
  private readonly patterns: Patterns;
  /** What nothing inside parts: terms, and pairs such as "peace and security". */
  private readonly whole: readonly Span[];

  constructor(
    readonly text: string,
    language: LanguageCode,
    readonly names: Names,
  ) {
    this.wording = wordings[language].parts;
    this.unspaced = languages[language].unspaced;
    this.patterns = patternsOf(language);
    this.whole = [...names.terms, ...this.placesOf(this.patterns.pairs)];
  }

  /** Everything that parts the question, in order. */
  private marks(): Mark[] {
    const acronyms = this.placesOf(ACRONYM);
    const marks: Mark[] = [];
    let dashes = 0;
    let brackets = 0;
    for (const match of this.text.matchAll(this.patterns.marks)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const group = Object.keys(match.groups ?? {}).find((name) => match.groups?.[name] !== undefined) ?? '';
      if (acronyms.some((acronym) => encloses(acronym, span))) continue;
      if (/[(（]/.test(match[0])) brackets++;
      // One that closes none stands behind a glued one.
      if (group === 'closing' && brackets-- <= 0) {
        brackets = 0;
        continue;
      }
      const isDash = /[–—]/.test(match[0]);
      const kind = isDash && ++dashes % 2 === 0 ? 'close' : kindOf(group);
      if (group === 'asking' && !this.asksAt(span, marks)) continue;
      // Auxiliaries are skipped when terms are compared, so that one within a term proves nothing.
      if ((this.unspaced || kind !== 'verb') && this.isInTerm(span)) continue;
      marks.push({ ...span, kind });
    }
    return marks;
  }

  /** Whether a question word asks, rather than relates: it stands at the beginning, or after a mark that ends something. */
  private asksAt({ start }: Span, marks: readonly Mark[]): boolean {
    if (this.patterns.andStart.test(this.text.slice(start))) return true;
    const last = marks.at(-1);
    const between = this.trimmed({ start: last?.end ?? 0, end: start });
    return this.unspaced || (between.start >= between.end && last?.kind !== 'verb' && last?.kind !== 'example');
  }

  private isInTerm(span: Span): boolean {
    return this.whole.some((term) => encloses(term, span) && term.start < span.start);
  }

  /** The words between the marks, in order. */
  chunks(): Chunk[] {
    const chunks: Chunk[] = [];
    let start = 0;
    let joint: Kind = 'close';
    let kinds: Kind[] = [];
    for (const mark of [...this.marks(), { start: this.text.length, end: this.text.length, kind: 'close' } as const]) {
      const span = this.trimmed({ start, end: mark.start });
      if (span.start < span.end) {
        const lead = this.text.slice(start, span.start).trim();
        chunks.push({ ...span, joint, lead, marks: kinds });
        joint = mark.kind;
        kinds = [];
      } else joint = met(joint, mark.kind, /\p{L}/u.test(this.text.slice(start, mark.start)));
      kinds.push(mark.kind);
      start = mark.end;
    }
    return chunks;
  }

  /** Whether a chunk begins with a verb: "to improve the conditions". */
  opensWithVerb(chunk: Chunk): boolean {
    const words = [lastWordOf(chunk.lead), this.wordsOf(chunk)[0] ?? ''];
    return words.some((word) => this.wording.infinitive.test(word));
  }

  /** The words before a place, as many as say how it is built. */
  before(start: number): string {
    return this.text.slice(Math.max(0, start - WORDS_BEFORE), start).trimEnd();
  }

  /** What a noun is built with: nothing, an article, or "de". */
  articleBefore(start: number): string {
    const article = this.wording.article.exec(this.before(start))?.[0];
    return article === undefined ? '' : /^d/iu.test(article) ? 'de' : 'article';
  }

  /** The places after prepositions within a chunk; none inside a term. */
  cuts(chunk: Span): number[] {
    return this.placesOf(this.patterns.prepositions, chunk)
      .filter((span) => !this.isInTerm(span))
      .map(({ end }) => this.trimmed({ start: end, end: chunk.end }).start)
      .filter((start) => start < chunk.end);
  }

  wordsOf(span: Span): string[] {
    return sliceOf(this.text, span).match(WORD) ?? [];
  }

  /** The span without white space and edge words at its ends; empty when there is nothing else. */
  trimmed({ start, end }: Span): Span {
    for (let length = -1; length !== end - start && start < end;) {
      length = end - start;
      const text = this.text.slice(start, end);
      start += (BLANK_START.exec(text) ?? this.patterns.edgeStart.exec(text))?.[0].length ?? 0;
      const rest = this.text.slice(start, end);
      end -= (BLANK_END.exec(rest) ?? this.patterns.edgeEnd.exec(rest))?.[0].length ?? 0;
    }
    return { start, end: Math.max(start, end) };
  }

  private placesOf(pattern: RegExp, within: Span = { start: 0, end: this.text.length }): Span[] {
    const matches = [...sliceOf(this.text, within).matchAll(pattern)];
    return matches.map(({ index, 0: found }) => shift({ start: index, end: index + found.length }, within.start));
  }
}

/** The letters a text ends with; empty when it ends with something else. */
export function lastWordOf(text: string): string {
  return /\p{L}+$/u.exec(text)?.[0] ?? '';
}

function kindOf(group: string): Kind {
  switch (group) {
    case 'opening':
      return 'example';
    case 'closing':
      return 'close';
    case 'stop':
      return 'asking';
    case 'pause':
      return 'comma';
    default:
      return group as Kind;
  }
}

/** What marks with nothing but edge words between them are together. */
function met(a: Kind, b: Kind, hasWords: boolean): Kind {
  const pair = [a, b];
  if (a === 'aside' && b === 'asking') return b;
  // ", before, during and after" goes on with nothing.
  if (hasWords && pair.includes('and') && !pair.includes('purpose')) return a === 'and' ? b : a;
  // "to prevent … and in order to stop": one more purpose.
  if (pair.includes('and') && pair.includes('purpose')) return 'and';
  if (a === 'comma' && b === 'verb') return 'verb';
  return STRENGTH.find((kind) => pair.includes(kind)) ?? b;
}
