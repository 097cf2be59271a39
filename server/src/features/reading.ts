// What is read out of a draft, sentence by sentence and timed: for the reading view.
import { ProtocolRequestType } from 'vscode-languageserver';
import { minuteMarksOf, placeAfter } from '../analysis/minute-marks';
import { sentencesReadOut } from '../analysis/read-out';
import { deliveredIn, timeOfParagraphs, timingOf, type SpeakingRates, type Timing } from '../analysis/timing';
import { readingRequest, type ReadParagraph, type ReadSentence, type Reading, type ReadingParams } from '../protocol';
import { languages } from '../text/languages';
import { rangeOf, type Feature, type OpenDraft } from './feature';

export const reading: Feature<ReadingParams, Reading | null> = {
  request: new ProtocolRequestType<ReadingParams, Reading | null, never, void, void>(readingRequest),
  capability: {},
  empty: null,
  answer: (open, { rate }) => {
    const { document, analysis } = open;
    const language = analysis.draft.language ?? 'en';
    const usual = analysis.timing.rates[language];
    const timing = isRate(rate) ? timedAt(rate / usual, open) : analysis.timing;
    const limitPlace = placeOfLimit(open, timing);
    return {
      uri: document.uri,
      version: document.version,
      unit: timing.unit,
      seconds: secondsOf(timing),
      limit: timing.limit,
      rate: timing.rates[language],
      usual: { rate: usual, seconds: secondsOf(analysis.timing) },
      over: limitPlace === null ? null : restFrom(limitPlace, open, timing),
      paragraphs: paragraphsOf(open, timing, limitPlace),
    };
  },
};

// As the settings allow.
const [SLOWEST, FASTEST] = [20, 600];

function isRate(rate: unknown): rate is number {
  return typeof rate === 'number' && rate >= SLOWEST && rate <= FASTEST;
}

function timedAt(factor: number, { analysis: { draft, readings, timing } }: OpenDraft): Timing {
  const { ar, en, es, fr, ru, zh } = timing.rates;
  const at = (usual: number) => usual * factor;
  const rates: SpeakingRates = { ar: at(ar), en: at(en), es: at(es), fr: at(fr), ru: at(ru), zh: at(zh) };
  return timingOf(draft, readings, rates, timing.limit);
}

function secondsOf({ paragraphs }: Timing): number {
  return paragraphs.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The offset at which the limit is reached; null as long as nothing comes after it. */
function placeOfLimit({ analysis: { draft, readings } }: OpenDraft, timing: Timing): number | null {
  const { limit, delivered } = timing;
  return limit !== null && delivered > limit ? placeAfter(limit, draft, readings, timing) : null;
}

/** What is read out from an offset on. */
function restFrom(offset: number, { analysis: { draft, readings } }: OpenDraft, timing: Timing): Reading['over'] {
  const { limit } = timing;
  const at = draft.paragraphs.findLast(({ span }) => span.start <= offset);
  const own = at && readings[at.index];
  const rest = own ? deliveredIn({ start: offset, end: at.span.end }, at, own, draft.skipped, timing.rates).words : 0;
  const later = timeOfParagraphs(draft.paragraphs.slice((at?.index ?? 0) + 1), timing).words;
  return { words: rest + later, seconds: secondsOf(timing) - (limit ?? 0) };
}

interface Mark {
  readonly offset: number;
  readonly seconds: number;
  readonly isLimit: boolean;
}

/** Minutes and the limit by their places; where both are one, the limit alone. */
function marksOf({ analysis: { draft, readings } }: OpenDraft, timing: Timing, limitPlace: number | null): Mark[] {
  const { limit } = timing;
  const minutes = minuteMarksOf(draft, readings, timing)
    .filter(({ offset }) => offset !== limitPlace)
    .map(({ minute, offset }) => ({ offset, seconds: minute * 60, isLimit: false }));
  const all = limitPlace === null ? minutes : [...minutes, { offset: limitPlace, seconds: limit ?? 0, isLimit: true }];
  return all.sort((a, b) => a.offset - b.offset);
}

function paragraphsOf(open: OpenDraft, timing: Timing, limitPlace: number | null): ReadParagraph[] {
  const { draft, readings } = open.analysis;
  const marks = marksOf(open, timing, limitPlace);
  const paragraphs: ReadParagraph[] = [];
  let before = 0;
  for (const paragraph of draft.paragraphs) {
    const own = readings[paragraph.index];
    if (!own) continue;
    let seconds = before;
    const sentences = sentencesReadOut(paragraph, own, draft.skipped).map(({ text, span, placeOf }): ReadSentence => {
      const from = seconds;
      seconds += deliveredIn(span, paragraph, own, draft.skipped, timing.rates).seconds;
      return {
        text,
        seconds: from,
        range: rangeOf(open.document, span),
        marks: takenUntil(span.end, marks).map(({ offset, ...mark }) => ({ at: placeOf(offset), ...mark })),
      };
    });
    const { language } = own;
    if (sentences.length > 0) paragraphs.push({ language, rightToLeft: languages[language].rightToLeft, sentences });
    before += timing.paragraphs[paragraph.index]?.seconds ?? 0;
  }
  return paragraphs;
}

/** Takes the marks out of the list, which is in order, that come before an offset. */
function takenUntil(end: number, marks: Mark[]): Mark[] {
  const next = marks.findIndex(({ offset }) => offset >= end);
  return marks.splice(0, next < 0 ? marks.length : next);
}
