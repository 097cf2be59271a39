// Says what cannot be used in the block at the head of a draft, and that a draft names no note.
import * as l10n from '../../text/l10n';
import { commentsIn, ignoresOf } from '../../draft/comments';
import type { Draft, Field, FrontMatter, FrontMatterProblem } from '../../draft/draft';
import { editDistance } from '../../text/edit-distance';
import { overlaps, trimSpan, type Span } from '../../text/span';
import type { Check, CheckContext, Finding } from '../check';
import { headOf } from '../places';

/** Problems after which nothing in the block can be relied on. */
const GRAVE: readonly FrontMatterProblem['kind'][] = ['syntax', 'unclosed'];

/** Letters by which a name may miss that of a check to be taken for it. */
const MOST_LETTERS = 3;
const LONGEST_ID = 40;

export const frontMatter: Check = {
  id: 'front-matter',
  severity: 'warning',
  summary:
    'The block at the head of the draft holds something that cannot be used, or names no concept note; or a check is named that there is not.',
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
        '---\nnote: note.txt\nprofile: ⟦nato⟧\n---\n\nMr. President,',
        '---\nnote: note.txt\nchecks: {⟦repeated-words⟧: off}\n---\n\nMr. President,',
        '---\nnote: note.txt\n---\n\nMr. President, <!-- ignore: over-time, ⟦repeated-words⟧ -->',
        '⟦# Statement by Valdoria⟧\n\nMr. President,\n\nWe thank the presidency.',
      ],
      passes: [
        '---\nnote: note.txt\nlimit: 3:30\ndate: 2018-03-28\nchecks: {repeated-word: off}\n---\n\nMr. President,',
        { note: 'Note.', draft: 'We agree. <!-- ignore: over-time -->\n\nWe agree. <!-- ignore -->' },
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
    const { keys, problems } = context.draft.frontMatter;
    for (const { kind, message, span, meant } of problems) {
      const place = visible(span, context.draft);
      // A key that is there already would then stand twice.
      const isFree = meant !== undefined && !keys.some(({ value }) => value === meant);
      yield {
        span: place,
        message,
        ...(GRAVE.includes(kind) ? { severity: 'error' } : {}),
        ...(isFree ? { fix: { title: l10n.t('Change to {0}', meant), edits: [{ span: place, newText: meant }] } } : {}),
      };
    }
    const { profile } = context.draft.frontMatter;
    if (profile && !context.profiles.some(({ name }) => name === profile.value)) yield noSuchProfile(profile, context);
    for (const { value, key } of context.draft.frontMatter.checks) {
      if (!context.checkIds.includes(value.check)) yield noSuchCheck(value.check, key, context);
    }
    yield* unknownIgnores(context);
    if (namesNoNote(context)) yield noNoteNamed(context);
  },
};

function noSuchProfile({ value, span }: Field<string>, { profiles }: CheckContext): Finding {
  const message = l10n.t(
    '"{0}" is not a profile: write one of {1}.',
    value,
    l10n.listed(profiles.map(({ name }) => name)),
  );
  return { span, message };
}

/** What `<!-- ignore: … -->` names and is no check: nothing is silenced by it. */
function* unknownIgnores(context: CheckContext): Iterable<Finding> {
  const { text, frontMatter } = context.draft;
  for (const comment of commentsIn(text, frontMatter.span?.end ?? 0)) {
    let at = comment.contentStart + comment.content.search(/ignore/i) + 'ignore'.length;
    for (const id of ignoresOf(comment)) {
      if (id === 'all' || context.checkIds.includes(id)) continue;
      const start = text.indexOf(id, at);
      at = start + id.length;
      yield { ...noSuchCheck(id, { start, end: at }, context), severity: 'information' };
    }
  }
}

function noSuchCheck(id: string, span: Span, { checkIds }: CheckContext): Finding {
  const [near] = checkIds
    .map((known) => ({ known, letters: editDistance(known, id.toLowerCase().slice(0, LONGEST_ID)) }))
    .sort((a, b) => a.letters - b.letters);
  if (!near || near.letters > MOST_LETTERS) {
    return { span, message: l10n.t('No check is called "{0}": write one of {1}.', id, l10n.listed(checkIds)) };
  }
  return {
    span,
    message: l10n.t('No check is called "{0}": did you mean "{1}"?', id, near.known),
    fix: { title: l10n.t('Change to {0}', near.known), edits: [{ span, newText: near.known }] },
  };
}

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
