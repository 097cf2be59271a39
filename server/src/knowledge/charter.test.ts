import { describe, expect, it } from 'vitest';
import { ARTICLES, chapterByNumber, chapterOfArticle, CHAPTERS } from './charter';

describe('the Charter', () => {
  it('has 19 Chapters and 111 Articles, each Article in one Chapter', () => {
    expect([CHAPTERS, ARTICLES]).toEqual([19, 111]);
    let last = 0;
    for (let number = 1; number <= CHAPTERS; number++) {
      const { firstArticle, lastArticle } = chapterByNumber(number)!;
      expect(firstArticle).toBe(last + 1);
      last = lastArticle;
    }
  });
  it.each([
    [2, 1],
    [24, 5],
    [33, 6],
    [39, 7],
    [51, 7],
    [52, 8],
    [99, 15],
    [111, 19],
  ])('Article %i stands in Chapter %i', (article, chapter) => expect(chapterOfArticle(article)?.number).toBe(chapter));
  it.each([0, 112, 2.5, NaN, -1])('has no Article %d', (article) => expect(chapterOfArticle(article)).toBeUndefined());
  it.each([0, 20, 1.5, -1])('has no Chapter %d', (chapter) => expect(chapterByNumber(chapter)).toBeUndefined());
});
