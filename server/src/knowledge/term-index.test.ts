import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../text/languages';
import { sliceOf } from '../text/span';
import { tokensOf } from '../text/tokens';
import { TermIndex, type TermIndexOptions } from './term-index';

const plain: TermIndexOptions = { gap: 0, contained: 'longest' };

/** What of a text the terms hit. */
function found(language: LanguageCode, terms: readonly string[], text: string, options = plain): string[] {
  const index = new TermIndex<string>(language, options);
  for (const term of terms) index.add(term, term);
  return index.find(text, tokensOf(text, language)).map((hit) => sliceOf(text, hit));
}

describe('TermIndex', () => {
  it.each([
    ['en', 'troop-contributing country', 'We thank troop- contributing countries.', 'troop- contributing countries'],
    ['fr', 'protection des civils', 'La Protection de tous les civils importe.', 'Protection de tous les civils'],
    ['es', 'mandato claro', 'Hacen falta mandatos claros.', 'mandatos claros'],
    ['ru', 'защита гражданских лиц', 'Мы занимаемся защитой гражданских лиц.', 'защитой гражданских лиц'],
    ['ar', 'حماية المدنيين', 'نؤكد أهمية حماية المدنيين وحقوقهم.', 'حماية المدنيين'],
    ['zh', '保护平民', '我们重视保护平\n民的任务。', '保护平\n民'],
  ] as const)('%s: finds %s', (language, term, text, slice) => expect(found(language, [term], text)).toEqual([slice]));

  it('drops what lies in a longer hit, or keeps it when asked', () => {
    const terms = ['troops', 'police', 'troop- and police-contributing countries'];
    const text = 'Troop- and police-contributing countries send troops.';
    expect(found('en', terms, text)).toEqual(['Troop- and police-contributing countries', 'troops']);
    expect(found('en', terms, text, { gap: 0, contained: 'all' })).toEqual([
      'Troop- and police-contributing countries',
      'Troop',
      'police',
      'troops',
    ]);
    expect(found('zh', ['维持和平', '维持和平行动'], '维持和平行动与维持和平')).toEqual(['维持和平行动', '维持和平']);
  });

  it('lets one foreign word into a term only when asked', () => {
    const gap: TermIndexOptions = { gap: 1, contained: 'longest' };
    expect(found('en', ['clear mandates'], 'clear peacekeeping mandates', gap)).toEqual([
      'clear peacekeeping mandates',
    ]);
    expect(found('en', ['clear mandates'], 'clear peacekeeping mandates')).toEqual([]);
    expect(found('en', ['clear mandates'], 'clear and robust peacekeeping mandates', gap)).toEqual([]);
    expect(found('en', ['clear mandates'], 'The aim is clear. Peacekeeping mandates', gap)).toEqual([]);
    expect(found('en', ['clear mandates'], 'clear clear mandates', gap)).toEqual(['clear mandates']);
    expect(found('zh', ['明确授权'], '明确的授权', gap)).toEqual(['明确的授权']);
    expect(found('zh', ['明确授权'], '明确的授权')).toEqual([]);
  });

  it('runs over a line end but not over the end of a clause', () => {
    expect(found('en', ['peace operations'], 'peace\noperations')).toEqual(['peace\noperations']);
    expect(found('en', ['peace operations'], 'We want peace. Operations follow.')).toEqual([]);
    expect(found('en', ['peace operations'], 'peace\n\noperations')).toEqual([]);
    expect(found('en', ['U.N. police'], 'the U.N. police')).toEqual(['U.N. police']);
  });

  it('does not cut a Latin word or a number within Chinese', () => {
    expect(found('zh', ['第1325号', '1325'], '第13250号，1325号')).toEqual(['1325']);
  });

  it('joins payloads of one term and ignores terms without content', () => {
    const index = new TermIndex<number>('en', plain);
    for (const [term, payload] of [
      ['mandates', 1],
      ['Mandate', 2],
      ['mandate', 1],
      ['of the', 3],
      ['', 4],
    ] as const)
      index.add(term, payload);
    expect(index.find('the mandate of the', tokensOf('the mandate of the', 'en'))).toEqual([
      { start: 4, end: 11, payloads: [1, 2], term: 'mandates' },
    ]);
  });
});
