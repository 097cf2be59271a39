// Finds many terms in a text at once: by stem in languages with spaces, by character in those without.
import { foldInPlace } from '../text/fold';
import { languages, type LanguageCode } from '../text/languages';
import type { Span } from '../text/span';
import { tokensOf, type Token } from '../text/tokens';

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

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** Set where a term ends. */
  end: { readonly term: string; readonly payloads: T[] } | null;
  /** True when a term itself has a clause boundary before this word, as "U.N. Police" has. */
  opensClause: boolean;
}

// More function words than this between two words of a term, and they belong to different phrases.
const MOST_FUNCTION_WORDS = 3;
const SPACE = /\s/;
// Within an unspaced script such letters still form words, of which a term may not take a part.
const SPACED_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u;

/**
 * Terms of one language, each with a payload. Comparison is by stem, without function words, case and accents; in unspaced languages
 * by character, without white space. A term without any word is ignored. Searching is linear in the text.
 */
export class TermIndex<T> {
  private readonly root: Node<T> = { next: new Map(), end: null, opensClause: false };

  constructor(
    private readonly language: LanguageCode,
    private readonly options: TermIndexOptions,
  ) {}

  /** Adds a term. The same payload may be added under many terms, and one term with many payloads. */
  add(term: string, payload: T): void {
    let node = this.root;
    for (const { key, opensClause } of this.stepsOf(term)) {
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), end: null, opensClause: false }));
      next.opensClause ||= opensClause;
      node = next;
    }
    if (node === this.root) return;
    node.end ??= { term, payloads: [] };
    if (!node.end.payloads.includes(payload)) node.end.payloads.push(payload);
  }

  /**
   * The terms that a text names, ordered by start, then the longer first. `tokens` are those of the same text and language
   * (see tokensOf); an unspaced language does not look at them. A term never runs over the end of a clause, though it may over a line end.
   */
  find(text: string, tokens: readonly Token[]): TermHit<T>[] {
    const hits = languages[this.language].unspaced ? this.findByCharacter(text) : this.findByWord(text, tokens);
    hits.sort((a, b) => a.start - b.start || b.end - a.end);
    return this.options.contained === 'longest' ? withoutContained(hits) : hits;
  }

  private stepsOf(term: string): { key: string; opensClause: boolean }[] {
    if (languages[this.language].unspaced) {
      return foldInPlace(term)
        .split('')
        .filter((c) => !SPACE.test(c))
        .map((key) => ({ key, opensClause: false }));
    }
    const content = tokensOf(term, this.language).filter((token) => !token.isFunctionWord);
    return content.map(({ stem, opensClause }, i) => ({ key: stem, opensClause: i > 0 && opensClause }));
  }

  private findByWord(text: string, tokens: readonly Token[]): TermHit<T>[] {
    const hits: TermHit<T>[] = [];
    for (const [i, token] of tokens.entries()) {
      const node = token.isFunctionWord ? undefined : this.root.next.get(token.stem);
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
      const next = node.next.get(token.stem);
      if (this.options.gap === 1 && !gapTaken && !following.crossed) {
        const beyond = this.nextContent(text, tokens, following.at);
        const other = beyond.crossed ? undefined : tokens[beyond.at];
        // A word that is said twice is not a foreign one.
        const isForeign = token.stem !== tokens[at]?.stem && token.stem !== other?.stem;
        const resumed = other && isForeign ? node.next.get(other.stem) : undefined;
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
      let node = this.root.next.get(folded.charAt(start));
      if (!node || splitsWord(folded, start)) continue;
      let gapTaken = this.options.gap === 0;
      for (let end = start + 1; ; end++) {
        if (node.end && !splitsWord(folded, end)) {
          hits.push({ start, end, payloads: node.end.payloads, term: node.end.term });
        }
        while (isSoftSpace(folded, end)) end++;
        let next: Node<T> | undefined = node.next.get(folded.charAt(end));
        if (!next && !gapTaken && folded.charAt(end) === '的') {
          gapTaken = true;
          next = node.next.get(folded.charAt(++end));
        }
        if (!next) break;
        node = next;
      }
    }
    return hits;
  }
}

function withoutContained<T>(hits: readonly TermHit<T>[]): TermHit<T>[] {
  let farthest: Span = { start: -1, end: -1 };
  return hits.filter((hit) => {
    const isContained = farthest.end > hit.end || (farthest.end === hit.end && farthest.start < hit.start);
    if (hit.end > farthest.end) farthest = hit;
    return !isContained;
  });
}

/** Whether a word of a spaced script goes on over this offset. */
function splitsWord(text: string, at: number): boolean {
  return SPACED_LETTER.test(text.charAt(at - 1)) && SPACED_LETTER.test(text.charAt(at));
}

/** White space that a term may run over: not the blank line between paragraphs. */
function isSoftSpace(text: string, at: number): boolean {
  return SPACE.test(text.charAt(at)) && !(text.charAt(at) === '\n' && text.charAt(at + 1) === '\n');
}
