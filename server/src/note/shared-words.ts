// Words that name nothing alone, with what they belong to: "identify and prosecute those responsible" is one item.
import { sliceOf } from '../text/span';
import { lastWordOf, type Chunk, type QuestionText } from './question-text';

// In Chinese "安全、迅速、无阻地" goes with what follows, "财政、关键促成因素" does not.
const SHORT = 4;
// "设施和车队的安全".
const SHARED_NOUN = /^[^的]+的.{2,4}$/u;

/** Adjectives and verbs that name nothing alone, with the noun or object they share: "identify and prosecute those responsible". */
export function attached(question: QuestionText, chunks: readonly Chunk[]): Chunk[] {
  const attached: Chunk[] = [];
  let waits = false;
  for (const [i, chunk] of chunks.entries()) {
    const last = attached.at(-1);
    const joined = chunk.joint === 'and' || chunk.joint === 'comma';
    if (last && joined && (waits || leansBack(question, chunk, isPair(chunks, i)))) {
      const joint = waits && last.joint === 'comma' && chunk.joint === 'and' ? 'and' : last.joint;
      attached.splice(-1, 1, { ...last, joint, end: chunk.end });
    } else attached.push(chunk);
    waits = leansForward(question, chunks, i);
  }
  return attached;
}

function isPair(chunks: readonly Chunk[], i: number): boolean {
  return [chunks[i - 1], chunks[i + 1]].every(
    (chunk) => chunk === undefined || (chunk.joint !== 'and' && chunk.joint !== 'comma'),
  );
}

function leansForward(question: QuestionText, chunks: readonly Chunk[], i: number): boolean {
  const [chunk, next] = [chunks[i], chunks[i + 1]];
  if (!chunk || !next) return false;
  const { adjective, infinitive, adjectives } = question.wording;
  const joinedByAnd = next.joint === 'and';
  if (question.unspaced) {
    if (question.names.isName(chunk)) return false;
    const [own, other] = [chunk, next].map((span) => sliceOf(question.text, span));
    const sharesNoun = joinedByAnd && SHARED_NOUN.test(other ?? '') && !SHARED_NOUN.test(own ?? '');
    if (sharesNoun || !adjective.test(own ?? '')) return sharesNoun;
    // What all share follows the last of them, which is therefore the longest.
    const isLonger = next.end - next.start > chunk.end - chunk.start;
    return isLonger ? joinedByAnd || next.end - next.start <= SHORT : leansForward(question, chunks, i + 1);
  }
  const tail = question.wordsOf({ start: question.cuts(chunk).at(-1) ?? chunk.start, end: chunk.end });
  const last = tail.at(-1) ?? '';
  if (tail.length === 1 && infinitive.test(last)) return true;
  if (adjectives === 'after' || question.names.isName({ start: chunk.end - last.length, end: chunk.end })) return false;
  const before = question.text.slice(chunk.start, chunk.end - last.length).trim();
  const follows = chunk.joint === 'verb' && chunk.lead === '' && before === '';
  const isVerb = tail.length === 1 && joinedByAnd && (follows || infinitive.test(lastWordOf(before || chunk.lead)));
  const goesOn = joinedByAnd || tail.length === 1 || adjective.test(sliceOf(question.text, next));
  return isVerb || (adjective.test(last) && goesOn);
}

function leansBack(question: QuestionText, chunk: Chunk, isLast: boolean): boolean {
  if (question.unspaced) return isLast && chunk.end - chunk.start < SHORT - 1 && !question.names.isName(chunk);
  const { adjective, infinitive, adjectives } = question.wording;
  const [first = ''] = question.wordsOf(chunk);
  const isAdjective = adjective.test(first) && !infinitive.test(first);
  return adjectives === 'after' && chunk.lead === '' && isAdjective && !question.names.isName(chunk);
}
