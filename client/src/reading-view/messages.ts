// What the reading view's panel and its page say to each other.
import type { Position } from 'vscode-languageclient';
import type { Reading } from '../../../server/src/protocol';

/** The texts of the page in the language of the user; {0} stands for what is put in, forms by number are parted by |. */
export interface PageTexts {
  readonly statement: string;
  readonly keys: string;
  readonly show: string;
  readonly whole: string;
  readonly byParagraph: string;
  readonly bySentence: string;
  readonly walk: string;
  readonly previous: string;
  readonly next: string;
  readonly position: string;
  readonly size: string;
  readonly smaller: string;
  readonly larger: string;
  readonly follow: string;
  readonly countdown: string;
  readonly start: string;
  readonly pause: string;
  readonly reset: string;
  readonly left: string;
  readonly overTime: string;
  readonly gone: string;
  readonly rate: string;
  readonly slower: string;
  readonly faster: string;
  readonly usual: string;
  readonly wordsAMinute: string;
  readonly charactersAMinute: string;
  readonly takes: string;
  readonly usually: string;
  readonly within: string;
  readonly over: string;
  readonly words: string;
  readonly characters: string;
  readonly mark: string;
  readonly limit: string;
  readonly partOver: string;
  readonly partPartlyOver: string;
  readonly empty: string;
  readonly minutesLeft: string;
  readonly timeIsUp: string;
  readonly minutesOver: string;
  readonly minutesGone: string;
}

/** `start` comes first, and once. */
export type ToPage =
  | {
      readonly type: 'start';
      readonly texts: PageTexts;
      /** That of the texts. */
      readonly language: string;
      readonly rightToLeft: boolean;
      /** As it was kept; undefined at first. */
      readonly size: number | undefined;
    }
  | { readonly type: 'reading'; readonly reading: Reading }
  | { readonly type: 'cursor'; readonly position: Position };

export type FromPage =
  | { readonly type: 'ready' }
  /** Null: the usual one. */
  | { readonly type: 'rate'; readonly rate: number | null }
  | { readonly type: 'size'; readonly size: number }
  /** With what the page begins now, and of which version of the draft. */
  | { readonly type: 'shown'; readonly version: number; readonly text: string };
