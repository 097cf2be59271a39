// The JSON that other programs read: a stable contract, every key always there.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PairScore } from '../analysis/coverage';
import { noteModelOf } from '../analysis/note-model';
import { rangeOf } from '../features/feature';
import type { Entry, Phrase } from '../knowledge/knowledge';
import type { Note } from '../note/note';
import { languageCodes } from '../text/languages';
import type { CheckedDraft } from '../report/checked-draft';

const version = 1;

/** What `check --format json` prints. */
export function checkJson(drafts: readonly CheckedDraft[]) {
  return { version, drafts: drafts.map(draftJson) };
}

function draftJson({ path, document, analysis, notePaths }: CheckedDraft) {
  const { draft, notes, coverage, timing, findings } = analysis;
  const [note] = notes;
  // Labels are those of the first version, whichever the reader is shown.
  const labelOf = (i: number) => note?.questions[i]?.label ?? '';
  return {
    path,
    language: draft.language,
    words: timing.words,
    seconds: { full: timing.full, delivered: timing.delivered, limit: timing.limit },
    note: note ? noteJson(note, notePaths) : null,
    paragraphs: draft.paragraphs.map(({ index, kind, span }) => ({
      index,
      kind,
      range: rangeOf(document, span),
      questions: (coverage?.paragraphs[index] ?? []).map((pair, i) => pairJson(labelOf(i), pair, document)),
    })),
    questions: (coverage?.questions ?? []).map(({ status, facets, paragraphs }, i) => ({
      label: labelOf(i),
      status,
      facets: facets.map(({ text, covered }) => ({ text, covered })),
      paragraphs,
    })),
    findings: findings.map(({ check, severity, span, message, fix }) => ({
      check,
      severity,
      range: rangeOf(document, span),
      message,
      fix: fix
        ? {
            title: fix.title,
            edits: fix.edits.map(({ span, newText }) => ({ range: rangeOf(document, span), newText })),
          }
        : null,
    })),
  };
}

function pairJson(label: string, { score, band, evidence }: PairScore, document: TextDocument) {
  return {
    label,
    // More digits than this are not known, and only make output long.
    score: Number(score.toFixed(4)),
    band,
    evidence: evidence.map(({ span, concept, noteParagraphs }) => {
      const range = rangeOf(document, span);
      return { range, text: document.getText(range), concept, noteParagraphs };
    }),
  };
}

function noteJson(note: Note, paths: readonly string[]) {
  const lineOf = linesOf(note);
  return {
    paths,
    symbol: note.symbol,
    jobNumber: note.jobNumber,
    language: note.language,
    theme: note.theme,
    subtitle: note.subtitle,
    title: note.title,
    letterDate: note.letterDate,
    meetingDate: note.meetingDate,
    presidency: note.presidency && { name: note.presidency.name, country: note.presidency.country },
    questions: noteModelOf(note).questions.map(({ question, facets }) => ({
      label: question.label,
      text: question.text,
      line: lineOf(question.labelSpan.start),
      facets: facets.map(({ text, kind }) => ({ text, kind })),
    })),
    briefers: note.briefers.map(({ name, title, body }) => ({ name, title, body })),
    paragraphs: note.numbered.length,
  };
}

/** What `note --format json` prints, of notes with their paths. */
export function notesJson(notes: readonly { readonly path: string; readonly note: Note }[]) {
  return {
    version,
    notes: notes.map(({ path, note }) => {
      const lineOf = linesOf(note);
      return {
        ...noteJson(note, [path]),
        sections: note.sections.map(({ title, level, span }) => ({ title, level, line: lineOf(span.start) })),
        numbered: note.numbered.map(({ number, text, span }) => ({ number, text, line: lineOf(span.start) })),
        problems: note.problems.map(({ kind, message, span }) => ({ kind, message, line: lineOf(span.start) })),
      };
    }),
  };
}

/** Zero-based lines of the note's file. */
export function linesOf({ text }: Note): (offset: number) => number {
  const document = TextDocument.create('', 'plaintext', 0, text);
  return (offset) => document.positionAt(offset).line;
}

/** What `lookup --format json` prints; a language in which the name is not known is null. */
export function entriesJson(entries: readonly Entry[]) {
  return {
    version,
    entries: entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      names: Object.fromEntries(
        languageCodes.map((code) => {
          const names = entry.names[code];
          return [
            code,
            names ? { full: names.full, short: names.short, acronym: names.acronym, aliases: names.aliases } : null,
          ];
        }),
      ),
      facts: entry.facts,
      since: entry.since,
      until: entry.until,
      predecessors: entry.predecessors,
      successors: entry.successors,
      symbol: entry.symbol,
      links: entry.links,
      sources: entry.sources,
      // The workspace's own file is the source of what it adds.
      certainty: entry.certainty === 'workspace' ? 'source' : entry.certainty,
    })),
  };
}

/** What `phrases --format json` prints. */
export function phrasesJson(phrases: readonly Phrase[]) {
  return {
    version,
    phrases: phrases.map(({ id, category, language, text, body }) => ({ id, category, language, text, body })),
  };
}
