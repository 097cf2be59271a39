// Errors that are made in a whole statement or its front matter, without a sentence of their own.
import type { Draft } from '../../server/src/draft/draft';
import { allEntries } from '../../server/src/knowledge/entries';
import type { Note } from '../../server/src/note/note';
import { languages } from '../../server/src/text/languages';
import { sentencesOf } from '../../server/src/text/sentences';
import { sliceOf } from '../../server/src/text/span';

export interface WholeKind {
  readonly name: string;
  readonly check: string;
  /** True where it takes words out that no fix can know: it can offer a formula in their place. */
  readonly isLost?: true;
  /**
   * The statement with the error, and where it stands (null: the statement as a whole); null where it does not apply. `right` is what it was
   * before, where that is not the statement itself. `notes` are those that the statement names.
   */
  readonly make: (
    draft: Draft,
    notes: readonly Note[],
  ) => { text: string; at: [number, number] | null; right?: string } | null;
}

type Made = ReturnType<WholeKind['make']>;

export const wholeKinds: readonly WholeKind[] = [
  {
    name: 'key of the front matter',
    check: 'front-matter',
    make: (draft) => replaced(draft, 'delegation:', 'delegatoin:'),
  },
  {
    name: 'check that there is not, in the front matter',
    check: 'front-matter',
    // What was meant is the check by its name: no fix takes the line out.
    make: ({ text }) => misnamed(text, 4, 'checks: {', ': off}\n'),
  },
  {
    name: 'check that there is not, in a comment',
    check: 'front-matter',
    make: ({ text, paragraphs }) => misnamed(text, paragraphs[3]?.span.end ?? text.length, ' <!-- ignore: ', ' -->'),
  },
  {
    name: 'file of the note',
    check: 'note-missing',
    make: ({ text, frontMatter: { note } }) => {
      const [path] = note;
      return path ? inserted(text, path.span.end, '', 'x', '') : null;
    },
  },
  {
    name: 'time',
    check: 'over-time',
    make: ({ text }) => ({ text: text.replace(/^limit:.*\n/m, '').replace('---\n', '---\nlimit: 1 min\n'), at: null }),
  },
  {
    name: 'salutation left out',
    check: 'missing-salutation',
    make: ({ text, paragraphs }) => {
      const salutations = paragraphs.filter(({ kind }) => kind === 'salutation');
      return salutations.length === 0 ? null : { text: without(text, salutations), at: null };
    },
  },
  {
    name: 'closing thanks left out',
    check: 'missing-closing',
    isLost: true,
    make: ({ text, paragraphs }) => ({ text: without(text, paragraphs.slice(-1)), at: null }),
  },
  {
    name: 'paragraph twice',
    check: 'repeated-passage',
    make: ({ text, paragraphs }) => {
      const bodies = paragraphs.filter(({ kind }) => kind === 'text');
      const [first, last] = [bodies[2], bodies.at(-1)];
      return first && last ? inserted(text, last.span.start, '', first.text, '\n\n') : null;
    },
  },
  {
    name: 'sentences run together',
    check: 'long-sentence',
    make: ({ text, paragraphs }) => {
      const longest = paragraphs.filter(({ kind }) => kind === 'text').sort((a, b) => b.text.length - a.text.length)[0];
      if (!longest) return null;
      const run = longest.text
        .replace(/[.!?]\s+/g, ', ')
        .replace(/[。？！](?=.)/g, '，')
        .replace(/[:;؟؛：；]/g, ',');
      const { start, end } = longest.span;
      return { text: text.slice(0, start) + run + text.slice(end), at: [start, start + run.length] };
    },
  },
  {
    name: 'two spaces',
    check: 'typography',
    make: ({ text, paragraphs, language }) => {
      const body = paragraphs.filter(({ kind }) => kind === 'text')[1];
      if (!body || language === 'zh') return null;
      // Between two words: after a full stop some typists leave two on purpose.
      const space = /(?<=[\p{L},]) (?=\p{L})/u.exec(text.slice(body.span.start + 20));
      return space && inserted(text, body.span.start + 20 + space.index, '', ' ', '');
    },
  },
  {
    name: 'day of the meeting, in the front matter',
    check: 'wrong-meeting-date',
    make: ({ text, frontMatter: { date } }, notes) => {
      const day = notes.find(({ meetingDate }) => meetingDate !== null)?.meetingDate;
      if (!date || day?.length !== 'YYYY-MM-DD'.length || date.value !== day) return null;
      const wrong = day.replace(/\d\d$/, (of) => String(Number(of) - 1).padStart(2, '0'));
      const { start, end } = date.span;
      return { text: text.slice(0, start) + wrong + text.slice(end), at: [start, start + wrong.length] };
    },
  },
  {
    name: 'words of a quotation left out',
    check: 'misquotation',
    make: (draft, notes) => quoted(draft, notes, (words) => words.replace(LAST_OF_HALF, '')),
  },
  {
    name: 'words of a quotation turned round',
    check: 'misquotation',
    make: (draft, notes) => quoted(draft, notes, turnedRound),
  },
  {
    name: 'letters swapped in the name of any entry',
    check: 'official-name',
    make: slipInName,
  },
  {
    name: 'answer to a question that the note does not have',
    check: 'unknown-question',
    make: ({ text, paragraphs }, notes) => {
      const body = paragraphs.filter(({ kind }) => kind === 'text')[2];
      if (!body || !notes.some(({ questions }) => questions.length > 0)) return null;
      return inserted(text, body.span.end, ' <!-- answers: ', 'x', ' -->');
    },
  },
  {
    name: 'answer that the text does not give',
    check: 'answer-unsupported',
    make: ({ text, paragraphs }, notes) => {
      const [question] = notes.flatMap(({ questions }) => questions);
      const closing = paragraphs.at(-1);
      // The closing thanks answer nothing.
      if (!question || closing?.kind !== 'text' || closing.text.length > LONGEST_THANKS) return null;
      return inserted(text, closing.span.end, ' <!-- answers: ', question.label, ' -->');
    },
  },
];

// A prime, so that statements of about the same length get names far apart.
const STEP = 7919;
const NAMED = {
  ar: 'ونشير في هذا الصدد إلى ما يلي:',
  en: 'We refer in this regard to the following:',
  es: 'Nos referimos a este respecto a lo siguiente:',
  fr: 'Nous nous référons à cet égard à ce qui suit\u00a0:',
  ru: 'В этой связи мы имеем в виду следующее:',
};
const LONGEST_THANKS = 60;
// The word, or in Chinese the two characters, that ends the first half of a quotation; and two that stand in its middle.
const LAST_OF_HALF = /(?<=^[^]{30,60}?)(?:\s[\p{L}\p{M}]{4,}(?=\s)|[\p{Script=Han}]{2})/u;
const TWO_IN_THE_MIDDLE =
  /(?<=^[^]{30,60}?)(?:(?<=\s)(?<one>[\p{L}\p{M}]{4,})(?<space>\s)(?<two>[\p{L}\p{M}]{4,})(?=\s)|(?<one2>\p{Script=Han})(?<two2>\p{Script=Han}))/u;

function turnedRound(words: string): string {
  const { one, space = '', two, one2 = '', two2 = '' } = TWO_IN_THE_MIDDLE.exec(words)?.groups ?? {};
  return words.replace(TWO_IN_THE_MIDDLE, `${two ?? two2}${space}${one ?? one2}`);
}

/** A sentence of the note in the draft's language as a quotation, as it is and changed. */
function quoted(
  { text, paragraphs, language }: Draft,
  notes: readonly Note[],
  change: (words: string) => string,
): Made {
  const note = notes.find((one) => one.language !== null && one.language === language);
  const body = paragraphs.filter(({ kind }) => kind === 'text')[1];
  if (!note || !body) return null;
  const [open, close] = languages[language ?? 'en'].quotationMarks[0] ?? ['“', '”'];
  for (const passage of [...note.numbered, ...note.unnumbered]) {
    for (const sentence of sentencesOf(passage.text)) {
      const words = sliceOf(passage.text, sentence).trim();
      const wrong = change(words);
      if (words.length < 40 || words.length > 220 || wrong === words || /["“”«»（(]/u.test(words)) continue;
      const put = (quotation: string) =>
        `${text.slice(0, body.span.end)}\n\n${open}${quotation}${close}${text.slice(body.span.end)}`;
      const start = body.span.end + 2;
      return { text: put(wrong), at: [start, start + wrong.length + 2], right: put(words) };
    }
  }
  return null;
}

/** A colon and the name of an entry, another one for each statement, of which the longest word has two letters swapped in its middle. */
function slipInName({ text, paragraphs, language }: Draft): Made {
  const body = paragraphs.filter(({ kind }) => kind === 'text')[1];
  if (!body || language === null || language === 'zh') return null;
  const names = allEntries().flatMap(({ names: { [language]: own } }) =>
    own && !own.doubtful && !own.general && /^\P{Ll}\S*\s\S/u.test(own.full) ? [own.full] : [],
  );
  const name = names[(text.length * STEP) % names.length] ?? '';
  const [longest = ''] = (name.match(/[\p{L}\p{M}]+/gu) ?? []).sort((a, b) => b.length - a.length);
  const at = Math.floor(longest.length / 2);
  const slipped = longest.slice(0, at) + longest.charAt(at + 1) + longest.charAt(at) + longest.slice(at + 2);
  if (slipped === longest) return null;
  const put = (written: string) =>
    `${text.slice(0, body.span.end)}\n\n${NAMED[language]} ${written}.${text.slice(body.span.end)}`;
  const start = body.span.end + 2 + NAMED[language].length + 1;
  return { text: put(name.replace(longest, slipped)), at: [start, start + name.length], right: put(name) };
}

function replaced({ text }: Draft, right: string, wrong: string): Made {
  const at = text.indexOf(right);
  return at < 0 ? null : { text: text.replace(right, wrong), at: [at, at + wrong.length] };
}

function inserted(text: string, at: number, before: string, wrong: string, after: string): Made {
  const start = at + before.length;
  return { text: text.slice(0, at) + before + wrong + after + text.slice(at), at: [start, start + wrong.length] };
}

/** A line or comment that names a check, rightly and by a name that there is not. */
function misnamed(text: string, at: number, before: string, after: string): Made {
  const made = inserted(text, at, before, 'repeated-words', after);
  return made && { ...made, right: made.text.replace('repeated-words', 'repeated-word') };
}

function without(text: string, parts: Draft['paragraphs']): string {
  return parts.reduceRight((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), text);
}
