// Learns which words answer which. A passage is near a question when each word of the question has a near one in the passage; it must come nearer to
// the question it answers than to the note's others and to those of other notes, or else to silence. Meanings begin where the vectors of their English
// words lie, so that what no lesson holds is known by its neighbours; one matrix for what is asked and one for what is told turns them to where
// questions and answers meet, and each meaning may move a little by itself. All languages share the meanings.
import { weighedPassage, weighedQuestions, type Weighed } from '../server/src/analysis/answering-words';
import { likelihoods } from '../server/src/analysis/likelihoods';
import { namedIn } from '../server/src/analysis/note-model';
import { conceptsIn, vocabularyOf } from '../server/src/knowledge/thesaurus';
import { meaningsOf, wordsIn, type WordMeanings } from '../server/src/knowledge/word-meanings';
import { Sayings, type Saying, type WordNearness } from '../server/src/knowledge/word-nearness';
import type { LanguageCode } from '../server/src/text/languages';
import { tokensOf } from '../server/src/text/tokens';
import type { LabelledGroup } from './labelled';
import { englishPlaces, KEPT as DIMENSIONS, type Lexicon } from './meanings';
import { RARE, Side, type SayingRows } from './nearness-side';
import { seeded, shuffle } from './random';

const EPOCHS = 2;
const RATE = 0.2;
const EMPHASIS_RATE = 2;
const SCALE_RATE = 5;
/** Passages after which what was learned is put in. */
const BATCH = 64;
/** Share of a passage's sayings that is left out each time it is seen. */
const LEFT_OUT = 0.3;
/** Questions of other notes that a passage is held against each time. */
const FOREIGN_QUESTIONS = 5;
/** How sharply nearness is told apart, and how near silence is taken to lie, at the beginning. */
const SHARPNESS = 20;
const SILENCE = 9;
/** Errors smaller than this change nothing. */
const NEGLIGIBLE = 1e-3;
const SEED = 7;

/** What is said in the questions and passages of all groups. */
export interface Said {
  readonly sayings: Sayings;
  /** By row of a WordNearness: where it lies before any lesson. */
  readonly beginnings: Float32Array;
  readonly groups: readonly {
    readonly questions: readonly Weighed[];
    readonly passages: readonly {
      readonly sayings: readonly Saying[];
      readonly must: ReadonlySet<number>;
      readonly may: ReadonlySet<number>;
    }[];
  }[];
}

/** Reads what the groups say; `subjects` in the order of the model's classes. */
export function readSaid(groups: readonly LabelledGroup[], lexicon: Lexicon, subjects: readonly string[]): Said {
  const sayings = new Sayings(lexicon.meanings, subjects);
  const said = (text: string, code: LanguageCode) => {
    const tokens = tokensOf(text, code);
    return sayings.of(wordsIn(text, code, tokens, lexicon.meanings), namedIn(conceptsIn(text, code, tokens)));
  };
  return {
    sayings,
    beginnings: beginningsOf(lexicon, subjects),
    groups: groups.map(({ note, paragraphs }) => {
      const code = note.language ?? 'en';
      const context = [...note.numbered, ...note.unnumbered].map(({ text }) => said(text, code));
      return {
        questions: weighedQuestions(
          note.questions.map(({ text }) => said(text, code)),
          context,
          { sayings },
        ),
        passages: paragraphs.map(({ text, language, must, may }) => ({
          sayings: weighedPassage(said(text, language), { sayings }).sayings,
          must,
          may,
        })),
      };
    }),
  };
}

/** Meanings where their English words lie, subjects amid the words of their English names. */
function beginningsOf({ meanings, heads }: Lexicon, subjects: readonly string[]): Float32Array {
  const places = englishPlaces(heads);
  const all = new Float32Array((heads.length + subjects.length) * DIMENSIONS);
  all.set(places);
  subjects.forEach((id, i) => {
    const at = (heads.length + i) * DIMENSIONS;
    const own = all.subarray(at, at + DIMENSIONS);
    for (const meaning of meaningsOfName(id, meanings))
      for (let d = 0; d < DIMENSIONS; d++) own[d]! += places[meaning * DIMENSIONS + d]!;
    const length = Math.hypot(...own) || 1;
    for (let d = 0; d < DIMENSIONS; d++) own[d]! /= length;
  });
  return all;
}

function meaningsOfName(subject: string, meanings: WordMeanings): number[] {
  const name = vocabularyOf('en')[subject]?.label ?? subject;
  return wordsIn(name, 'en', tokensOf(name, 'en'), meanings).flatMap((word) => [...meaningsOf(word, meanings)]);
}

/** Trains by Adagrad over shuffled passages of the groups that `takes` is true for. The same texts give the same numbers, to the bit. */
export function trainNearness(said: Said, takes: (group: number) => boolean): WordNearness {
  return new Training(said, takes).run();
}

type Passage = Said['groups'][number]['passages'][number];
interface Lesson {
  readonly questions: readonly Weighed[];
  readonly passage: Passage;
}

/** How a passage meets a question: for each of the question's sayings the passage's nearest one. */
interface Meeting {
  readonly question: Weighed;
  readonly nearness: number;
  readonly total: number;
  /** By saying of the question. */
  readonly weights: readonly number[];
}

class Training {
  private readonly random = seeded(SEED);
  private readonly lessons: readonly Lesson[];
  private readonly questions: readonly Weighed[];
  private readonly own: Float64Array;
  private readonly ownSquares: Float64Array;
  private readonly emphasis: Float32Array;
  private readonly emphasisSquares: Float32Array;
  private readonly rowsOf: SayingRows;
  private readonly asked: Side;
  private readonly told: Side;
  private sharpness = { value: SHARPNESS, squares: 1e-2 };
  private silence = { value: SILENCE, squares: 1e-2 };
  /** By saying of a question: the nearest saying of the passage at hand, and how near it is. */
  private readonly nearest: Int32Array;
  private readonly near: Float32Array;
  private readonly metIn: Int32Array;
  private meetings = 0;

  constructor(said: Said, takes: (group: number) => boolean) {
    const taken = said.groups.filter((_, group) => takes(group));
    this.lessons = taken.flatMap(({ questions, passages }) => passages.map((passage) => ({ questions, passage })));
    this.questions = taken.flatMap(({ questions }) => questions);
    const rows = said.beginnings.length / DIMENSIONS;
    this.own = Float64Array.from(said.beginnings);
    this.ownSquares = new Float64Array(rows).fill(1e-2);
    this.emphasis = new Float32Array(rows);
    this.emphasisSquares = new Float32Array(rows).fill(1e-2);
    this.rowsOf = allRows(said.sayings);
    this.asked = new Side(this.rowsOf, this.own, this.ownSquares);
    this.told = new Side(this.rowsOf, this.own, this.ownSquares);
    this.nearest = new Int32Array(said.sayings.size);
    this.near = new Float32Array(said.sayings.size);
    this.metIn = new Int32Array(said.sayings.size);
  }

  run(): WordNearness {
    const order = this.lessons.map((_, i) => i);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, this.random);
      const rate = RATE * (1 - (0.9 * epoch) / EPOCHS);
      for (let from = 0; from < order.length; from += BATCH)
        this.learn(
          order.slice(from, from + BATCH).map((i) => this.lessons[i]!),
          rate,
        );
    }
    const asked = this.asked.inBytes();
    const told = this.told.inBytes();
    return {
      dimensions: DIMENSIONS,
      asked: asked.bytes,
      askedUnits: asked.units,
      told: told.bytes,
      toldUnits: told.units,
      emphasis: this.emphasis,
    };
  }

  private learn(batch: readonly Lesson[], rate: number): void {
    const drawn = batch.map(({ questions, passage }) => ({
      passage,
      sayings: passage.sayings.filter(() => this.random() >= LEFT_OUT),
      open: questions.map((question, i) => ({ question, i })).filter(({ i }) => !passage.may.has(i)),
      foreign: Array.from(
        { length: FOREIGN_QUESTIONS },
        () => this.questions[Math.floor(this.random() * this.questions.length)]!,
      ),
    }));
    this.asked.begin();
    this.told.begin();
    for (const { open, foreign, sayings } of drawn) {
      for (const { question } of open) this.asked.need(question.sayings);
      for (const question of foreign) this.asked.need(question.sayings);
      this.told.need(sayings);
    }
    this.asked.placeAll();
    this.told.placeAll();
    const emphasis = new Map<number, number>();
    let sharpness = 0;
    let silence = 0;
    for (const { passage, sayings, open, foreign } of drawn) {
      const targets = open.map(({ i }) => (passage.must.has(i) ? 1 / passage.must.size : 0));
      this.meetings++;
      const met = [...open.map(({ question }) => question), ...foreign].map((question) => this.meet(question, sayings));
      const likely = likelihoods([...met.map(({ nearness }) => this.sharpness.value * nearness), this.silence.value]);
      silence += likely[met.length]! - (passage.must.size === 0 ? 1 : 0);
      met.forEach((meeting, i) => {
        const error = likely[i]! - (targets[i] ?? 0);
        if (Math.abs(error) < NEGLIGIBLE) return;
        sharpness += error * meeting.nearness;
        this.push(meeting, (error * this.sharpness.value) / (meeting.total || 1), emphasis);
      });
    }
    this.asked.learn(batch.length, rate);
    this.told.learn(batch.length, rate);
    for (const [row, sum] of emphasis) {
      const pull = sum / batch.length;
      this.emphasisSquares[row]! += pull * pull * RARE;
      this.emphasis[row]! -= (rate * EMPHASIS_RATE * pull) / Math.sqrt(this.emphasisSquares[row]!);
    }
    step(this.sharpness, sharpness / batch.length, rate * SCALE_RATE);
    step(this.silence, silence / batch.length, rate * SCALE_RATE);
  }

  private meet(question: Weighed, passage: readonly Saying[]): Meeting {
    let sum = 0;
    let total = 0;
    const weights = question.sayings.map((saying, i) => {
      this.findNearest(saying, passage);
      const weight = question.weights[i]! * Math.exp(this.meanEmphasis(saying));
      sum += weight * this.near[saying]!;
      total += weight;
      return weight;
    });
    return { question, nearness: total > 0 ? sum / total : 0, total, weights };
  }

  /** A saying that several questions have is compared with the passage once. */
  private findNearest(saying: Saying, passage: readonly Saying[]): void {
    if (this.metIn[saying] === this.meetings) return;
    this.metIn[saying] = this.meetings;
    const { places: asked } = this.asked;
    const { places: told } = this.told;
    const from = saying * DIMENSIONS;
    let most = -1;
    this.nearest[saying] = -1;
    for (const one of passage) {
      const to = one * DIMENSIONS;
      let [even, odd] = [0, 0];
      for (let d = 0; d < DIMENSIONS; d += 2) {
        even += asked[from + d]! * told[to + d]!;
        odd += asked[from + d + 1]! * told[to + d + 1]!;
      }
      const nearness = even + odd;
      if (nearness <= most) continue;
      most = nearness;
      this.nearest[saying] = one;
    }
    this.near[saying] = Math.max(0, most);
  }

  private push({ question, nearness, weights }: Meeting, back: number, emphasis: Map<number, number>): void {
    const { starts, rows } = this.rowsOf;
    const { places: asked, pulls: askedPulls } = this.asked;
    const { places: told, pulls: toldPulls } = this.told;
    question.sayings.forEach((saying, i) => {
      const answer = this.nearest[saying]!;
      if (answer < 0) return;
      const pull = back * weights[i]!;
      const near = this.near[saying]!;
      const count = starts[saying + 1]! - starts[saying]!;
      for (let k = starts[saying]!; k < starts[saying + 1]!; k++)
        emphasis.set(rows[k]!, (emphasis.get(rows[k]!) ?? 0) + (pull * (near - nearness)) / count);
      const from = this.asked.pullOf(saying);
      const to = this.told.pullOf(answer);
      for (let d = 0; d < DIMENSIONS; d++) {
        askedPulls[from + d]! += pull * (told[to + d]! - near * asked[from + d]!);
        toldPulls[to + d]! += pull * (asked[from + d]! - near * told[to + d]!);
      }
    });
  }

  private meanEmphasis(saying: Saying): number {
    const { starts, rows } = this.rowsOf;
    let sum = 0;
    for (let k = starts[saying]!; k < starts[saying + 1]!; k++) sum += this.emphasis[rows[k]!]!;
    return sum / (starts[saying + 1]! - starts[saying]!);
  }
}

function allRows(sayings: Sayings): SayingRows {
  const all = Array.from({ length: sayings.size }, (_, saying) => Array.from(sayings.rowsOf(saying)));
  const starts = new Uint32Array(all.length + 1);
  all.forEach((rows, saying) => (starts[saying + 1] = starts[saying]! + rows.length));
  return { starts, rows: Uint32Array.from(all.flat()) };
}

function step(one: { value: number; squares: number }, pull: number, rate: number): void {
  one.squares += pull * pull;
  one.value -= (rate * pull) / Math.sqrt(one.squares);
}
