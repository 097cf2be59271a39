// How a draft covers its note, question by question: for the view of coverage.
import { ProtocolRequestType } from 'vscode-languageserver';
import type { QuestionCoverage } from '../analysis/coverage';
import { timeOfParagraphs } from '../analysis/timing';
import { inReadersWords, type ShownQuestion } from '../analysis/questions';
import {
  coverageRequest,
  type CoveredQuestion,
  type CoverageParams,
  type CoveringPassage,
  type DraftCoverage,
  type TimedSection,
} from '../protocol';
import { shortened } from '../text/shorten';
import { evidenceInWords } from './coverage-in-words';
import { rangeOf, type Feature, type OpenDraft } from './feature';
import { sectionsOf, titleText } from './headings';
import { versionOf } from './question-reference';

export const coverage: Feature<CoverageParams, DraftCoverage | null> = {
  request: new ProtocolRequestType<CoverageParams, DraftCoverage | null, never, void, void>(coverageRequest),
  capability: {},
  empty: null,
  answer: (open) => {
    const { document, analysis } = open;
    const [first] = analysis.questions;
    return {
      uri: document.uri,
      version: document.version,
      state: stateOf(open),
      noteUri: ((first && versionOf(first, open)) ?? open.notes[0])?.uri ?? null,
      questions: analysis.questions.flatMap((shown, i) => {
        const covered = analysis.coverage?.questions[i];
        return covered ? [questionOf(open, shown, covered, i)] : [];
      }),
      sections: timedSections(open),
    };
  },
};

// UTF-16 units of a passage that are shown for it.
const EXCERPT = 90;

function stateOf({ analysis: { draft, coverage }, notes }: OpenDraft): DraftCoverage['state'] {
  if (coverage) return 'questions';
  if (draft.frontMatter.note.length === 0) return 'no-note';
  return notes.length === 0 ? 'note-unreadable' : 'no-questions';
}

function questionOf(
  open: OpenDraft,
  shown: ShownQuestion,
  { label, status, facets, paragraphs }: QuestionCoverage,
  index: number,
): CoveredQuestion {
  const { noteModel, readings } = open.analysis;
  const concepts = noteModel?.questions[index]?.facets.map((facet) => facet.concepts) ?? [];
  const speaksOf = (paragraph: number, subjects: readonly string[]) =>
    subjects.some((subject) => readings[paragraph]?.subjects.has(subject));
  const noteDocument = versionOf(shown, open)?.document;
  return {
    label,
    text: inReadersWords(shown),
    status,
    range: noteDocument ? rangeOf(noteDocument, shown.question.span) : NOWHERE,
    facets: facets.map(({ text, covered }, i) => ({
      text: shown.facets[i] ?? text,
      covered,
      passages: paragraphs.flatMap((paragraph, place) => (speaksOf(paragraph, concepts[i] ?? []) ? [place] : [])),
    })),
    passages: paragraphs.flatMap((paragraph) => passageOf(open, paragraph, index) ?? []),
  };
}

const NOWHERE = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function passageOf(open: OpenDraft, index: number, question: number): CoveringPassage | undefined {
  const { document, analysis } = open;
  const paragraph = analysis.draft.paragraphs[index];
  const score = analysis.coverage?.paragraphs[index]?.[question];
  if (!paragraph || !score?.band) return undefined;
  return {
    paragraph: index,
    range: rangeOf(document, paragraph.span),
    excerpt: shortened(paragraph.text.replace(/\s+/g, ' ').trim(), EXCERPT),
    band: score.band,
    byAuthor: score.byAuthor,
    evidence: evidenceInWords(open, score),
  };
}

function timedSections({ document, analysis: { draft, timing } }: OpenDraft): TimedSection[] {
  return sectionsOf(draft).map(({ heading, level, paragraphs }) => ({
    title: titleText(heading),
    level,
    range: rangeOf(document, heading.span),
    ...timeOfParagraphs(paragraphs, timing),
  }));
}
