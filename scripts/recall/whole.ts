// Errors that are made in a whole statement or its front matter, without a sentence of their own.
import type { Draft } from '../../server/src/draft/draft';

export interface WholeKind {
  readonly name: string;
  readonly check: string;
  /** True where it takes words out that no fix can know: it can offer a formula in their place. */
  readonly isLost?: true;
  /**
   * The statement with the error, and where it stands (null: the statement as a whole); null where it does not apply. `right` is what it was
   * before, where that is not the statement itself.
   */
  readonly make: (draft: Draft) => { text: string; at: [number, number] | null; right?: string } | null;
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
];

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
