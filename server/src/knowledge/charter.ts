// The Charter of the United Nations: its Chapters and the Articles they hold.
import type { LanguageCode } from '../text/languages';
import chapters from './data/charter.json';

export interface Chapter {
  readonly number: number;
  /** As printed in the Charter. */
  readonly titles: Readonly<Record<LanguageCode, string>>;
  readonly firstArticle: number;
  readonly lastArticle: number;
}

const all: readonly Chapter[] = chapters.map(({ titles, articles: [firstArticle = 0, lastArticle = 0] }, i) => ({
  number: i + 1,
  titles,
  firstArticle,
  lastArticle,
}));

export const CHAPTERS = all.length;
export const ARTICLES = all.at(-1)?.lastArticle ?? 0;

/** A Chapter by its number; undefined for a number that the Charter does not have. */
export function chapterByNumber(number: number): Chapter | undefined {
  return all[number - 1];
}

/** The Chapter that holds an Article; undefined for an Article that the Charter does not have. */
export function chapterOfArticle(article: number): Chapter | undefined {
  return all.find(({ firstArticle, lastArticle }) => firstArticle <= article && article <= lastArticle);
}
