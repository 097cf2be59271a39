// Errors by kind: a correct sentence of our own, in which {right→wrong} says what is done to it.
import type { LanguageCode } from '../../server/src/text/languages';
import groups from './kinds/groups.json';
import marks from './kinds/marks.json';
import names from './kinds/names.json';
import note from './kinds/note.json';
import record from './kinds/record.json';
import style from './kinds/style.json';

export interface Kind {
  readonly name: string;
  /** The check that must find it. */
  readonly check: string;
  /** Symbol of the note beside which alone the sentence is set, since it speaks of its content. */
  readonly note?: string;
  /** Beside statements of States that are in the record alone, not of those that a sample invents. */
  readonly needs?: string;
  /** Why a sentence that stood here was itself wrong, and has been corrected. */
  readonly corrected?: string;
  readonly carriers: Readonly<Partial<Record<LanguageCode, string>>>;
}

/** Errors of record, wording and style that a sentence can hold. */
export const kinds: readonly Kind[] = [...record, ...note, ...groups, ...names, ...style, ...marks];
