// Finds many terms in a text at once: by stem in languages with spaces, by character in those without.
import { foldInPlace } from '../text/fold';
import { languages, type LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import { firstStemOf, tokensOf, type Token } from '../text/tokens';

export interface TermIndexOptions {
  /** With 1, one foreign word may stand inside a term of two or more content words; in an unspaced language, one 的. */
  readonly gap: 0 | 1;
  /** 'longest' drops hits that lie in a strictly longer hit. */
  readonly contained: 'longest' | 'all';
}

export interface TermHit<T> extends Span {
  /** What was added with the term, in the order of adding. */
  readonly payloads: readonly T[];
  /** The term as it was added; the first one, where several read the same. */
  readonly term: string;
}

/** What is compared of a term, word by word or character by character. */
type Step = Pick<Token, 'stem' | 'opensClause'>;

interface Added<T> {
  readonly term: string;
  readonly payload: T;
  /** Null until the term's beginning is met: most terms are never asked for. */
  steps: readonly Step[] | null;
}

/** Where terms that begin alike go apart. */
interface Node<T> {
  /** Number of steps to here. */
  readonly depth: number;
  readonly next: Map<string, Node<T>>;
  /** Set where a term ends. */
  end: { readonly term: string; readonly payloads: T[] } | null;
  /** True when a term itself has a clause boundary before this word, as "U.N. Police" has. */
  opensClause: boolean;
  /** Terms that come by here and were not yet sorted into `next` and `end`. */
  unsorted: Added<T>[];
}

// More function words than this between two words of a term, and they belong to different phrases.
const MOST_FUNCTION_WORDS = 3;
const SPACE = /\s/;
// Within an unspaced script such letters still form words, of which a term may not take a part.
const SPACED_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u;

/**
 * What a term is found by: the stem of its first content word or, in an unspaced language, its first character. Null for a term without.
 */
export function firstStepOf(term: string, language: LanguageCode): string | null {
  if (!languages[language].unspaced) return firstStemOf(term, language);
  return foldInPlace(term.trimStart().charAt(0)) || null;
}

/**
 * Terms of one language, each with a payload. Comparison is by stem, without function words, case and accents; in unspaced languages
 * by character, without white space. A term without any word is ignored. Searching is linear in the text.
 */
export class TermIndex<T> {
  /** By the first step of the terms. */
  private readonly beginnings = new Map<string, Node<T>>();

  constructor(
    private readonly language: LanguageCode,
    private readonly options: TermIndexOptions,
    /** More terms by their first step (see firstStepOf), asked for when a text first holds it. */
    private readonly more: (first: string) => readonly (readonly [term: string, payload: T])[] = () => [],
  ) {}

  /** Adds a term. The same payload may be added under many terms, and one term with many payloads. */
  add(term: string, payload: T): void {
    const first = firstStepOf(term, this.language);
    if (first === null) return;
    const node = this.beginning(first) ?? nodeIn(this.beginnings, first, 1);
    node.unsorted.push({ term, payload, steps: null });
  }

  /**
   * The terms that a text names, ordered by start, then the longer first. `tokens` are those of the same text and language
   * (see tokensOf); an unspaced language does not look at them. A term never runs over the end of a clause, though it may over a line end.
   */
  find(text: string, tokens: readonly Token[]): TermHit<T>[] {
    const hits = languages[this.language].unspaced ? this.findByCharacter(text) : this.findByWord(text, tokens);
    hits.sort((a, b) => a.start - b.start || b.end - a.end);
    return this.options.contained === 'longest' ? longestOf(hits) : hits;
  }

  /** Where the terms with this first step begin; undefined when there are none. */
  private beginning(first: string): Node<T> | undefined {
    const known = this.beginnings.get(first);
    if (known) return known;
    const terms = this.more(first);
    if (terms.length === 0) return undefined;
    const node = nodeIn(this.beginnings, first, 1);
    node.unsorted = terms.map(([term, payload]) => ({ term, payload, steps: null }));
    return node;
  }

  /** The node with its terms sorted: tries grow where texts lead, since a text leads to few of thousands of terms. */
  private sorted(node: Node<T>): Node<T> {
    if (node.unsorted.length === 0) return node;
    for (const added of node.unsorted) {
      added.steps ??= this.stepsOf(added.term);
      const step = added.steps[node.depth];
      if (step) {
        const next = nodeIn(node.next, step.stem, node.depth + 1);
        next.opensClause ||= step.opensClause;
        next.unsorted.push(added);
      } else {
        node.end ??= { term: added.term, payloads: [] };
        if (!node.end.payloads.includes(added.payload)) node.end.payloads.push(added.payload);
      }
    }
    node.unsorted = [];
    return node;
  }

  private after(node: Node<T> | null, step: string): Node<T> | undefined {
    const next = node ? node.next.get(step) : this.beginning(step);
    return next && this.sorted(next);
  }

  private stepsOf(term: string): readonly Step[] {
    if (!languages[this.language].unspaced) {
      return tokensOf(term, this.language).filter((token) => !token.isFunctionWord);
    }
    const characters = foldInPlace(term).replace(/\s+/g, '').split('');
    return characters.map((stem) => ({ stem, opensClause: false }));
  }

  private findByWord(text: string, tokens: readonly Token[]): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    for (const [i, token] of tokens.entries()) {
      const node = token.isFunctionWord ? undefined : this.after(null, token.stem);
      if (node) this.follow(text, tokens, i, i, node, false, hits);
    }
    return hits;
  }

  /** Collects the terms that begin at token `first` and of which `node` was reached at token `at`. */
  private follow(
    text: string,
    tokens: readonly Token[],
    first: number,
    at: number,
    node: Node<T>,
    gapTaken: boolean,
    hits: TermHit<T>[],
  ): void {
    for (;;) {
      const start = tokens[first]?.start ?? 0;
      const end = tokens[at]?.end ?? 0;
      if (node.end) hits.push({ start, end, payloads: node.end.payloads, term: node.end.term });
      if (node.next.size === 0) return;
      const following = this.nextContent(text, tokens, at);
      const token = tokens[following.at];
      if (!token) return;
      const next = this.after(node, token.stem);
      if (this.options.gap === 1 && !gapTaken && !following.crossed) {
        const beyond = this.nextContent(text, tokens, following.at);
        const other = beyond.crossed ? undefined : tokens[beyond.at];
        // A word that is said twice is not a foreign one.
        const isForeign = token.stem !== tokens[at]?.stem && token.stem !== other?.stem;
        const resumed = other && isForeign ? this.after(node, other.stem) : undefined;
        if (resumed) this.follow(text, tokens, first, beyond.at, resumed, true, hits);
      }
      if (!next || (following.crossed && !next.opensClause)) return;
      node = next;
      at = following.at;
    }
  }

  /** The next word that counts after token `at`, and whether the end of a clause lies before it. */
  private nextContent(text: string, tokens: readonly Token[], at: number): { at: number; crossed: boolean } {
    let crossed = false;
    for (let i = at + 1; i <= at + 1 + MOST_FUNCTION_WORDS; i++) {
      const token = tokens[i];
      if (!token) break;
      // A single line end may be a hard wrap; anything else that ends a clause parts terms.
      crossed ||= token.opensClause && !/^[ \t]*\r?\n[ \t]*$/.test(text.slice(tokens[i - 1]?.end ?? 0, token.start));
      if (!token.isFunctionWord) return { at: i, crossed };
    }
    return { at: tokens.length, crossed };
  }

  private findByCharacter(text: string): TermHit<T>[] {
    const folded = foldInPlace(text);
    const hits: TermHit<T>[] = [];
    for (let start = 0; start < folded.length; start++) {
      let node = this.after(null, folded.charAt(start));
      if (!node || splitsWord(folded, start)) continue;
      let gapTaken = this.options.gap === 0;
      for (let end = start + 1; ; end++) {
        if (node.end && !splitsWord(folded, end)) {
          hits.push({ start, end, payloads: node.end.payloads, term: node.end.term });
        }
        while (isSoftSpace(folded, end)) end++;
        let next: Node<T> | undefined = this.after(node, folded.charAt(end));
        if (!next && !gapTaken && folded.charAt(end) === '的') {
          gapTaken = true;
          next = this.after(node, folded.charAt(++end));
        }
        if (!next) break;
        node = next;
      }
    }
    return hits;
  }
}

function nodeIn<T>(nodes: Map<string, Node<T>>, stem: string, depth: number): Node<T> {
  let node = nodes.get(stem);
  if (!node) nodes.set(stem, (node = { depth, next: new Map(), end: null, opensClause: false, unsorted: [] }));
  return node;
}

/** The hits that lie in no longer one; in the order of their starts, the longer first, as they come. */
export function longestOf<H extends Span>(hits: readonly H[]): H[] {
  let farthest: Span = { start: -1, end: -1 };
  return hits.filter((hit) => {
    const isContained = farthest.end > hit.end || (farthest.end === hit.end && farthest.start < hit.start);
    if (hit.end > farthest.end) farthest = hit;
    return !isContained;
  });
}

/** Nearly every character of an unspaced text: told without an expression, because all are asked. */
function isIdeograph(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** Whether a word of a spaced script goes on over this offset. */
function splitsWord(text: string, at: number): boolean {
  return !isIdeograph(text, at) && SPACED_LETTER.test(text.charAt(at - 1)) && SPACED_LETTER.test(text.charAt(at));
}

/** White space that a term may run over: not the blank line between paragraphs. */
function isSoftSpace(text: string, at: number): boolean {
  return (
    !isIdeograph(text, at) && SPACE.test(text.charAt(at)) && !(text.charAt(at) === '\n' && text.charAt(at + 1) === '\n')
  );
}
