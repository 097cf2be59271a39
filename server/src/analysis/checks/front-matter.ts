// Says what cannot be used in the block at the head of a draft, and that a draft names no note.
import type { Draft, FrontMatter, FrontMatterProblem } from '../../draft/draft';
import * as l10n from '../../text/l10n';
import { overlaps, trimSpan, type Span } from '../../text/span';
import type { Check, CheckContext, Finding } from '../check';
import { headOf } from '../places';

/** Problems after which nothing in the block can be relied on. */
const GRAVE: readonly FrontMatterProblem['kind'][] = ['syntax', 'unclosed'];

export const frontMatter: Check = {
  id: 'front-matter',
  severity: 'warning',
  summary: 'The block at the head of the draft holds something that cannot be used, or names no concept note.',
  reason:
    'The note, the date and the speaking time are read from this block. A key or value that is not understood is left out, and what depends on it is silent.',
  examples: {
    ar: {
      flags: ['---\n⟦note: [مذكرة.txt⟧\n---\n\nالسيد الرئيس،', '⟦نشكر الرئاسة على عقد هذه الجلسة.⟧ ونرحب بالتقرير.'],
      passes: ['---\nnote: مذكرة.txt\ndelegation: المغرب\n---\n\nالسيد الرئيس،'],
    },
    en: {
      flags: [
        '---\nnote: note.txt\n⟦limt⟧: 5 min\n---\n\nMr. President,',
        '---\nnote: note.txt\ndate: ⟦28 March⟧\n---\n\nMr. President,',
        '⟦---⟧\nnote: note.txt\n\nMr. President,',
        '---\n⟦note⟧:\nlimit: 5 min\n---\n\nMr. President,',
        '⟦---⟧\nlimit: 5 min\n---\n\nMr. President,',
        '---\nnote: note.txt\nchecks: {⟦repeated-words⟧: off}\n---\n\nMr. President,',
        '⟦# Statement by Valdoria⟧\n\nMr. President,\n\nWe thank the presidency.',
      ],
      passes: [
        '---\nnote: note.txt\nlimit: 3:30\ndate: 2018-03-28\nchecks: {repeated-word: off}\n---\n\nMr. President,',
        { note: 'Note.', draft: 'We agree.' },
      ],
    },
    es: {
      flags: ['---\nnote: nota.txt\nlanguage: ⟦español⟧\n---\n\nSeñor Presidente:'],
      passes: ['---\nnote: nota.txt\nlanguage: es\n---\n\nSeñor Presidente:'],
    },
    fr: {
      flags: ['---\nnote: note.txt\nlimit: ⟦bientôt⟧\n---\n\nMonsieur le Président,'],
      passes: ['---\nnote: note.txt\nlimit: 4 minutes\n---\n\nMonsieur le Président,'],
    },
    ru: {
      flags: ['---\nnote: note.txt\n⟦note⟧: другая.txt\n---\n\nГ-н Председатель!'],
      passes: ['---\nnote: [записка.txt, note.txt]\n---\n\nГ-н Председатель!'],
    },
    zh: {
      flags: ['---\nnote: note.txt\nchecks: {over-time: ⟦安静⟧}\n---\n\n主席先生，'],
      passes: ['---\nnote: 概念说明.txt\nlimit: 5 分钟\n---\n\n主席先生，'],
    },
  },
  *run(context) {
    for (const { kind, message, span } of context.draft.frontMatter.problems) {
      const place = visible(span, context.draft);
      yield GRAVE.includes(kind) ? { span: place, message, severity: 'error' } : { span: place, message };
    }
    for (const { value, key } of context.draft.frontMatter.checks) {
      if (context.checkIds.includes(value.check)) continue;
      const names = l10n.listed(context.checkIds);
      yield { span: key, message: l10n.t('No check is called "{0}": write one of {1}.', value.check, names) };
    }
    if (namesNoNote(context)) yield noNoteNamed(context);
  },
};

/** Where YAML gives a single point, the key that begins there, else the line that it stands in or ends. */
function visible(span: Span, { text, frontMatter: { keys } }: Draft): Span {
  if (span.end - span.start > 1) return span;
  const field = keys.find(({ key }) => key.start === span.start);
  if (field) return field.key;
  const at = text.charAt(span.start - 1) === '\n' ? span.start - 1 : span.start;
  const newline = text.indexOf('\n', at);
  return trimSpan(text, { start: text.lastIndexOf('\n', at - 1) + 1, end: newline < 0 ? text.length : newline });
}

function namesNoNote({ draft, notes, noteFailures }: CheckContext): boolean {
  const { note, problems } = draft.frontMatter;
  if (note.length > 0 || notes.length > 0 || noteFailures.length > 0) return false;
  // What was said of the block or of its `note:` already tells why there is no note.
  const key = noteKeyOf(draft.frontMatter);
  return !problems.some(({ kind, span }) => kind === 'syntax' || (key !== undefined && overlaps(key.whole, span)));
}

function noteKeyOf({ keys }: FrontMatter): { key: Span; whole: Span } | undefined {
  const field = keys.find(({ value }) => value === 'note');
  return field && { key: field.key, whole: { start: field.key.start, end: field.span.end } };
}

function noNoteNamed({ draft }: CheckContext): Finding {
  const { span } = draft.frontMatter;
  const fence = span && { start: span.start, end: span.start + 3 };
  return {
    span: noteKeyOf(draft.frontMatter)?.key ?? fence ?? headOf(draft),
    severity: 'information',
    message: l10n.t(
      'No concept note is named: add "note: <file>" between two lines of --- at the top, or choose one with the command "Choose Concept Note…".',
    ),
  };
}
