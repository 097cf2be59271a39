// How near words lie to each other in questions and answers: "funding" is answered by "donors", "contributions", "المانحون". Each meaning, and each
// subject of the thesaurus, has a place as it is asked for and one as it is spoken of; model/word-nearness.ts learns both.
import { meaningsOf, type WordMeanings } from './word-meanings';

export interface WordNearness {
  readonly dimensions: number;
  /** By meaning, then by subject: where it lies as it is asked for, one byte a dimension, and what a byte's unit is worth. */
  readonly asked: Int8Array;
  readonly askedUnits: Float32Array;
  /** The same as it is spoken of. */
  readonly told: Int8Array;
  readonly toldUnits: Float32Array;
  /** The same: how much more than others it matters in a question, as a logarithm. */
  readonly emphasis: Float32Array;
}

/** A word of the lexicon, or a subject that is named: by its number (see Sayings). */
export type Saying = number;

/** Numbers for what texts say: words of a lexicon by their own numbers, and after them the subjects, in an order that is kept with the model. */
export class Sayings {
  private readonly subjectAt: ReadonlyMap<string, number>;
  private readonly words: number;
  private readonly meanings: number;

  constructor(
    private readonly lexicon: WordMeanings,
    readonly subjects: readonly string[],
  ) {
    this.words = lexicon.starts.length - 1;
    this.meanings = lexicon.weights.length;
    this.subjectAt = new Map(subjects.map((id, i) => [id, this.words + i]));
  }

  /** How many there are. */
  get size(): number {
    return this.words + this.subjects.length;
  }

  /** The different things that words and subjects say; subjects that the model does not know say nothing. */
  of(words: readonly number[], subjects: Iterable<string>): Saying[] {
    const said = new Set(words);
    for (const id of subjects) {
      const at = this.subjectAt.get(id);
      if (at !== undefined) said.add(at);
    }
    return [...said];
  }

  /** The rows of a saying: the meanings of a word, or one of its own for a subject. */
  rowsOf(saying: Saying): ArrayLike<number> {
    return saying < this.words ? meaningsOf(saying, this.lexicon) : [this.meanings + saying - this.words];
  }

  /** How much a saying tells: the mean of its meanings, at least 0; 1 for a subject. */
  weightOf(saying: Saying): number {
    if (saying >= this.words) return 1;
    const meanings = meaningsOf(saying, this.lexicon);
    let sum = 0;
    for (const meaning of meanings) sum += this.lexicon.weights[meaning] ?? 0;
    return Math.max(0, sum / meanings.length);
  }
}

/** Where sayings lie, read when first asked for. */
export class WordSpace {
  private readonly asked = new Map<Saying, Float32Array>();
  private readonly told = new Map<Saying, Float32Array>();

  constructor(
    readonly sayings: Sayings,
    private readonly nearness: WordNearness,
  ) {}

  /** Where a saying lies as it is asked for: of length 1, in the direction of the mean of its meanings. */
  askedAt(saying: Saying): Float32Array {
    return this.placeOf(saying, this.asked, this.nearness.asked, this.nearness.askedUnits);
  }

  /** Where it lies as it is spoken of: near, by dot product, to what it answers. */
  toldAt(saying: Saying): Float32Array {
    return this.placeOf(saying, this.told, this.nearness.told, this.nearness.toldUnits);
  }

  /** How many times more than others a saying matters in a question: 1 for one that nothing was learned of. */
  emphasisOf(saying: Saying): number {
    const rows = this.sayings.rowsOf(saying);
    let sum = 0;
    for (let i = 0; i < rows.length; i++) sum += this.nearness.emphasis[rows[i] ?? 0] ?? 0;
    return Math.exp(sum / rows.length);
  }

  private placeOf(
    saying: Saying,
    known: Map<Saying, Float32Array>,
    bytes: Int8Array,
    units: Float32Array,
  ): Float32Array {
    let place = known.get(saying);
    if (!place) known.set(saying, (place = this.read(saying, bytes, units)));
    return place;
  }

  private read(saying: Saying, bytes: Int8Array, units: Float32Array): Float32Array {
    const { dimensions } = this.nearness;
    const place = new Float32Array(dimensions);
    const rows = this.sayings.rowsOf(saying);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? 0;
      const unit = units[row] ?? 0;
      for (let d = 0; d < dimensions; d++) place[d] = (place[d] ?? 0) + unit * (bytes[row * dimensions + d] ?? 0);
    }
    const length = Math.hypot(...place) || 1;
    return place.map((value) => value / length);
  }
}
