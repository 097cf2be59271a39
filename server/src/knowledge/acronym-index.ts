// Finds acronyms and document symbols, which are compared as they are written, in a text of any language.
import type { Span } from '../text/span';

export interface AcronymHit<T> extends Span {
  readonly payloads: readonly T[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly payloads: T[];
}

// Letters and figures of the scripts in which acronyms are written. In Chinese and Arabic text they stand between other letters.
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\p{Nd}]/u;
const WORDS = new RegExp(`${WORD.source}+`, 'gu');

/** Acronyms and symbols ("DPKO", "C-34", "S/RES/2378 (2017)"), each with payloads. Whole words in the same case; the longest wins. */
export class AcronymIndex<T> {
  private readonly root: Node<T> = { next: new Map(), payloads: [] };

  /** Adds an acronym; one that does not begin with a Latin or Cyrillic letter or a figure is never found. */
  add(acronym: string, payload: T): void {
    let node = this.root;
    for (const unit of acronym.split('')) {
      let next = node.next.get(unit);
      if (!next) node.next.set(unit, (next = { next: new Map(), payloads: [] }));
      node = next;
    }
    if (!node.payloads.includes(payload)) node.payloads.push(payload);
  }

  /** The acronyms of a text in order, none overlapping another. Linear in the text. */
  find(text: string): AcronymHit<T>[] {
    const hits: AcronymHit<T>[] = [];
    let done = 0;
    for (const { index: start } of text.matchAll(WORDS)) {
      const hit = start < done ? null : this.longestAt(text, start);
      if (!hit) continue;
      hits.push(hit);
      done = hit.end;
    }
    return hits;
  }

  private longestAt(text: string, start: number): AcronymHit<T> | null {
    let hit: AcronymHit<T> | null = null;
    let node: Node<T> | undefined = this.root;
    for (let end = start; node; end++) {
      if (node.payloads.length > 0 && !splitsWord(text, end)) hit = { start, end, payloads: node.payloads };
      node = node.next.get(text.charAt(end));
    }
    return hit;
  }
}

function splitsWord(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}
