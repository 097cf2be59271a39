// What more labelled notes bring: encoders and the nearness of words, trained on a part of the notes outside one fold, judged on the whole
// statements of that fold.
//   npm run curve       (about fifteen minutes; writes docs/coverage.md)
import { likelihoodsInDraft } from '../server/src/analysis/coverage';
import { noteModelOf } from '../server/src/analysis/note-model';
import { readParagraph } from '../server/src/analysis/reading';
import { signalsOf } from '../server/src/analysis/signals';
import fitted from '../server/src/knowledge/data/coverage-weights.json';
import { installTopicModel } from '../server/src/knowledge/topic-model';
import { trainEncoder } from './encoder';
import { foldOf } from './folds';
import { allLabelled, byStatement, isOfStatement } from './labelled';
import { classesOf, countTexts, gather } from './material';
import { averagePrecision, bestF1, scoredBy, type Scored } from './measure';
import { wordLexicon } from './meanings';
import { readSaid, trainNearness } from './word-nearness';
import { mergeEncoders } from './merge';
import { REPORT, writeFigures } from './report';

const JUDGED = 0;
/** Shares of the notes learned from. */
const SHARES = [0, 0.125, 0.25, 0.5, 1];
/** Encoders that are merged: fewer than for what is shipped, the same at each step. */
const ENCODERS = 2;

const labelled = allLabelled();
const counts = countTexts(labelled);
const lexicon = wordLexicon(labelled);
const said = readSaid(labelled, lexicon, classesOf(counts).subject);
const others = counts.groups.map((_, group) => group).filter((group) => foldOf(group) !== JUDGED);
const rows = SHARES.map((share) => {
  // Every so-many-th note, so that cases and single passages, and all subjects, are thinned alike.
  const taken = new Set(others.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share)));
  const material = gather(counts, (group) => taken.has(group));
  installTopicModel(
    mergeEncoders(
      material,
      Array.from({ length: ENCODERS }, (_, i) => trainEncoder(material, i + 1)),
      lexicon.meanings,
      trainNearness(said, (group) => taken.has(group)),
    ),
  );
  const scored = judge();
  const row = `| ${taken.size} | ${bestF1(scored).toFixed(2)} | ${averagePrecision(scored).toFixed(2)} |`;
  console.log(row);
  return row;
});
writeFigures(REPORT, {
  'learning-curve': ['| notes learned from | F1 at best | average precision |', '| --- | --- | --- |', ...rows].join(
    '\n',
  ),
});

function judge(): Scored[] {
  // Read anew: what was said of a note with another model is kept with it.
  return allLabelled()
    .filter((_, group) => foldOf(group) === JUDGED)
    .flatMap(({ note, paragraphs }) => {
      const model = noteModelOf(note);
      return byStatement(paragraphs.filter(isOfStatement)).flatMap((statement) => {
        const signals = statement.map(({ text, language, place }) =>
          signalsOf(readParagraph(text, language), model, place),
        );
        return likelihoodsInDraft(signals, fitted.full).flatMap((likely, at) => scoredBy(likely, statement[at]!));
      });
    });
}
