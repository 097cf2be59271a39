// The simple ways of matching that coverage is held against: each scores a paragraph for every question of a note.
import { stemsOf } from '../server/src/analysis/note-model';
import type { Note } from '../server/src/note/note';
import type { LanguageCode } from '../server/src/text/languages';

type Scorer = (text: string, language: LanguageCode) => number[];

/** Cosine of words weighed by how few of the note's passages hold them. */
export function tfIdf(note: Note): Scorer {
  const { documents, questions, weightOf } = read(note);
  const vector = (words: readonly string[]) => {
    const counts = countsOf(words);
    for (const [word, count] of counts) counts.set(word, (1 + Math.log(count)) * weightOf(word, documents.length));
    return counts;
  };
  const asked = questions.map(vector);
  return (text, language) => {
    const own = vector(stemsOf(text, language));
    return asked.map((question) => product(own, question) / (length(own) * length(question) || 1));
  };
}

/** Okapi BM25 of a paragraph's words for each question as the document, with the usual k1 = 1.2 and b = 0.75. */
export function bm25(note: Note): Scorer {
  const { documents, questions, weightOf } = read(note);
  const usual = questions.reduce((sum, words) => sum + words.length, 0) / questions.length;
  return (text, language) => {
    const own = new Set(stemsOf(text, language));
    return questions.map((words) => {
      const counts = countsOf(words);
      let sum = 0;
      for (const word of own) {
        const count = counts.get(word) ?? 0;
        const damped = count + 1.2 * (0.25 + (0.75 * words.length) / usual);
        sum += (weightOf(word, documents.length) * count * 2.2) / damped;
      }
      return sum;
    });
  };
}

function read(note: Note) {
  const language = note.language ?? 'en';
  const questions = note.questions.map(({ text }) => stemsOf(text, language));
  const documents = [
    ...questions,
    ...[...note.numbered, ...note.unnumbered].map(({ text }) => stemsOf(text, language)),
  ];
  const frequency = new Map<string, number>();
  for (const words of documents) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weightOf = (word: string, of: number) => Math.log(1 + of / (1 + (frequency.get(word) ?? 0)));
  return { documents, questions, weightOf };
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function product(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

function length(vector: ReadonlyMap<string, number>): number {
  return Math.sqrt(product(vector, vector));
}
