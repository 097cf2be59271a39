// The theme of the debate, its subtitle and its title.
import type { LanguageCode } from '../text/languages';
import type { CleanText } from './clean-text';
import { leadsOn } from './lead-in';
import type { Part } from './outline';
import { themeCalledSo, titleInLine } from './title-block';
import type { Wording } from './wording';

export interface Title {
  readonly theme: string;
  readonly subtitle: string | null;
  /** Theme and subtitle as printed. */
  readonly title: string;
}

const QUOTED =
  /[“„][^“”„]{3,300}[”“]|«[^«»]{3,300}»|"[^"]{3,300}"|「[^「」]{3,300}」|‘[^‘’]{3,300}’(?!\p{L})|”[^“”]{3,300}“/gu;
const MOST_TITLE_LINES = 12;
/** Longest theme without quotation marks in running text, in characters. */
const LONGEST_IN_TEXT = 100;
const COLON = /\s?(?:：|:(?=\s|[^\d\p{Script=Latin}]))\s*/u;

/** The title as read from the head of the note, else from the letter and the first paragraphs; null when none is named. */
export function titleOf(parts: readonly Part[], language: LanguageCode, wording: Wording): Title | null {
  const texts = (roles: readonly string[], most: number) =>
    parts
      .filter(({ role, block }) => roles.includes(role) && block.clean.text.length < 4000)
      .slice(0, most)
      .map(({ block }) => block.clean);
  const head = texts(['title'], MOST_TITLE_LINES);
  const letter = texts(['letter'], 20);
  const body = texts(['prose', 'numbered'], 6);
  const lines = joinedAtColon(head).flatMap((line) => titleInLine(line, language, wording) ?? []);
  const candidates = [
    ...head.flatMap((clean) => quotedIn(clean, wording, false)),
    ...letter.flatMap((clean) => quotedIn(clean, wording, true)),
    // Of several lines that may be the title, the one with a subtitle is the likeliest: another may be the agenda item.
    ...lines.filter((line) => COLON.test(line)),
    ...lines,
    ...body.flatMap((clean) => quotedIn(clean, wording, true)),
    ...head.flatMap((clean) => themeCalledSo(clean.text, wording)),
    ...[...letter, ...body].flatMap((clean) => themeCalledSo(clean.text, wording).filter(isNoSentence)),
  ];
  const first = candidates[0];
  if (first === undefined) return null;
  // The letter may name the theme alone, the annex its subtitle too, or the other way round.
  const fuller = candidates.find(
    (other) =>
      other.length > first.length && other.startsWith(first) && COLON.test(other.slice(first.length, first.length + 3)),
  );
  return split(fuller ?? first);
}

function split(title: string): Title {
  const colon = COLON.exec(title);
  const theme = colon ? title.slice(0, colon.index).trim() : title;
  const subtitle = colon ? title.slice(colon.index + colon[0].length).trim() : '';
  return theme === '' || subtitle === '' ? { theme: title, subtitle: null, title } : { theme, subtitle, title };
}

/** Texts in quotation marks; those after a word for theme come first, those after "agenda item" are left out. */
function quotedIn({ text }: CleanText, wording: Wording, onlyAfterTheme: boolean): string[] {
  const after: string[] = [];
  const other: string[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const quoted = match[0]
      .slice(1, -1)
      .trim()
      .replace(/[,.،]$/, '');
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (wording.beforeAgendaItem.test(before) || quoted === '') continue;
    (wording.beforeTheme.test(before) ? after : other).push(quoted);
  }
  return onlyAfterTheme ? after : [...after, ...other];
}

/** The lines of the title block, each line that ends with a colon joined to the next. */
function joinedAtColon(head: readonly CleanText[]): string[] {
  const lines: string[] = [];
  let open = '';
  for (const { text } of head) {
    const line = open === '' ? text : `${open}${open.endsWith('：') ? '' : ' '}${text}`;
    open = leadsOn(line) ? line : '';
    if (open === '') lines.push(line);
  }
  return lines;
}

/** Whether words taken out of running text are few enough to be a theme: else they are the rest of the sentence. */
function isNoSentence(theme: string): boolean {
  return theme.length <= LONGEST_IN_TEXT && !/[.。]\s/.test(theme);
}
