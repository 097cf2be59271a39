// The errors as they are made in a statement, one at a time.
import type { Draft } from '../../server/src/draft/draft';
import { countryNamed } from '../../server/src/knowledge/countries';
import type { Note } from '../../server/src/note/note';
import type { LanguageCode } from '../../server/src/text/languages';
import type { Span } from '../../server/src/text/span';
import { kinds } from './kinds';
import { wholeKinds } from './whole';

export interface Statement {
  readonly file: string;
  readonly draft: Draft;
  readonly language: LanguageCode;
  /** Those beside it, by file name. */
  readonly notes: ReadonlyMap<string, Note>;
}

export interface Seed {
  readonly kind: string;
  readonly check: string;
  readonly statement: Statement;
  /** Before the error was made, and with it. */
  readonly right: string;
  readonly wrong: string;
  /** Where the error stands in `wrong`; null for the statement as a whole. */
  readonly at: Span | null;
  /** True where words were lost that no fix can know: it can offer a formula in their place. */
  readonly isLost: boolean;
}

/** Each kind of error that applies to a statement, made in it. */
export function seedsOf(statement: Statement): Seed[] {
  const { draft, language, notes } = statement;
  const symbol = [...notes.values()][0]?.symbol ?? null;
  const own = draft.frontMatter.note.flatMap(({ value }) => notes.get(value) ?? []);
  const carried = kinds.flatMap((kind): Seed[] => {
    const carrier = kind.carriers[language];
    if (carrier === undefined || (kind.note !== undefined && kind.note !== symbol)) return [];
    if (kind.needs !== undefined && !isOfKnownState(draft)) return [];
    return [{ kind: kind.name, check: kind.check, statement, ...placed(draft, carrier), isLost: false }];
  });
  const whole = wholeKinds.flatMap(({ name, check, make, isLost = false }): Seed[] => {
    const made = make(draft, own);
    if (!made) return [];
    const at = made.at && { start: made.at[0], end: made.at[1] };
    return [{ kind: name, check, statement, right: made.right ?? draft.text, wrong: made.text, at, isLost }];
  });
  return [...carried, ...whole];
}

function isOfKnownState({ frontMatter: { delegation }, language }: Draft): boolean {
  return delegation !== null && countryNamed(delegation.value, language ?? 'en') !== undefined;
}

/** The sentence as a paragraph of its own after the second paragraph of text, right and wrong. */
function placed({ text, paragraphs }: Draft, carrier: string): Pick<Seed, 'right' | 'wrong' | 'at'> {
  const parts = /^([^]*)\{([^→]*)→([^}]*)\}([^]*)$/.exec(carrier);
  if (!parts) throw new Error(`No {right→wrong} in: ${carrier}`);
  const [, head = '', right = '', wrong = '', tail = ''] = parts;
  const after = paragraphs.filter(({ kind }) => kind === 'text')[1] ?? paragraphs.at(-1);
  const newline = text.indexOf('\n', after?.span.end ?? 0);
  const at = newline < 0 ? text.length : newline;
  const put = (middle: string) => `${text.slice(0, at)}\n\n${head}${middle}${tail}${text.slice(at)}`;
  const start = at + 2 + head.length;
  return { right: put(right), wrong: put(wrong), at: { start, end: start + wrong.length } };
}
