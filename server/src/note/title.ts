// The theme of the debate, its subtitle and its title.
import type { CleanText } from './clean-text';
import type { Part } from './outline';
import type { Wording } from './wording';

export interface Title {
  readonly theme: string;
  readonly subtitle: string | null;
  /** Theme and subtitle as printed. */
  readonly title: string;
}

const QUOTED =
  /[“„][^“”„]{3,300}[”“]|«[^«»]{3,300}»|"[^"]{3,300}"|「[^「」]{3,300}」|‘[^‘’]{3,300}’(?!\p{L})|”[^“”]{3,300}“/gu;
const COLON = /\s?(?:：|:(?=\s|[^\d\p{Script=Latin}]))\s*/u;

/** The title as read from the head of the note, else from the letter and the first paragraphs; null when none is named. */
export function titleOf(parts: readonly Part[], wording: Wording): Title | null {
  const texts = (roles: readonly string[], most: number) =>
    parts
      .filter(({ role, block }) => roles.includes(role) && block.clean.text.length < 4000)
      .slice(0, most)
      .map(({ block }) => block.clean);
  const head = texts(['title'], 12);
  const rest = [...texts(['letter'], 20), ...texts(['prose', 'numbered'], 6)];
  const candidates = [
    ...head.flatMap((clean) => quotedIn(clean, wording, false)),
    ...rest.flatMap((clean) => quotedIn(clean, wording, true)),
    ...[...head, ...rest].flatMap((clean) => unquotedIn(clean, wording)),
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

function unquotedIn({ text }: CleanText, wording: Wording): string[] {
  return wording.unquotedTheme.flatMap((pattern) => pattern.exec(text.slice(0, 600))?.groups?.['theme']?.trim() ?? []);
}
