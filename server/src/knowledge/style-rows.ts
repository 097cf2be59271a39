// The rows of style: words that United Nations texts write otherwise, by language.
import type { LanguageCode } from '../text/languages';
import type { HouseStyle, Setting, Spelling } from './house-style';
import ar from './data/style/ar.json?text';
import en from './data/style/en.json?text';
import es from './data/style/es.json?text';
import fr from './data/style/fr.json?text';
import ru from './data/style/ru.json?text';
import zh from './data/style/zh.json?text';

/** The checks that are made of rows. */
export type StyleCheck =
  'spelling' | 'compound' | 'capitals' | 'term-variant' | 'mixed-terms' | 'inclusive-title' | 'acronym-never';

/** What stands right before and after the words, as patterns with the space or hyphen between. */
export interface StyleContext {
  readonly before?: string;
  readonly after?: string;
}

/**
 * One row. A pattern is a regular expression over the text in lower case, with plain spaces, apostrophes and hyphens; `{name}` in it stands
 * for the words of a list of the file, `{country}` for the names of States.
 */
export interface StyleRow {
  readonly check: StyleCheck;
  /** The rule it follows (see data/style-rules.json). */
  readonly rule: string;
  /** The pattern of the wrong forms; it may match right ones too, which are passed over. */
  readonly wrong: string;
  /** The right form, $1 to $9 being groups of the pattern as the text has them, $0 all of it; null where only a writer can tell. */
  readonly right: string | null;
  /** Forms that are right too. */
  readonly or?: readonly string[];
  /**
   * 'exact': the right form's capitals are part of it. 'capitals': only what is written in capitals is meant, as acronyms are. Otherwise
   * capitals are kept as the text has them.
   */
  readonly case?: 'exact' | 'capitals';
  /** Whether words that begin with a capital within a sentence are meant too, though they may belong to a name. */
  readonly names?: boolean;
  /** Not before a name: "Chairman Faki". */
  readonly person?: boolean;
  readonly where?: StyleContext;
  readonly except?: StyleContext;
  readonly severity?: 'warning' | 'information' | 'hint';
  /** In whose meetings it holds, and in which spelling; in all, where none is named. */
  readonly profiles?: readonly Setting[];
  readonly spellings?: readonly Spelling[];
  /** Whether it is told once in a draft, wherever else the words stand. */
  readonly once?: boolean;
}

/** One language's file. */
interface StyleFile {
  /** Words with spaces between. */
  readonly lists: Readonly<Record<string, string>>;
  readonly rows: readonly StyleRow[];
}

const files: Readonly<Record<LanguageCode, () => string>> = { ar, en, es, fr, ru, zh };
const parsed = new Map<LanguageCode, StyleFile>();

/** A language's rows, in the order of the file; parsed when first asked for. */
export function styleRowsOf(language: LanguageCode): readonly StyleRow[] {
  return fileOf(language).rows;
}

/** The lists that a language's patterns name. */
export function styleListsOf(language: LanguageCode): Readonly<Record<string, string>> {
  return fileOf(language).lists;
}

function fileOf(language: LanguageCode): StyleFile {
  let file = parsed.get(language);
  if (!file) parsed.set(language, (file = JSON.parse(files[language]()) as StyleFile));
  return file;
}

/** Whether a row holds in a style. */
export function holdsIn({ profiles, spellings }: StyleRow, { base, spelling }: HouseStyle): boolean {
  return (profiles?.includes(base) ?? true) && (spellings?.includes(spelling) ?? true);
}
