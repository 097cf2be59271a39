import { expect, it } from 'vitest';
import { languageCodes } from '../text/languages';
import { writtenDate } from './written-date';

const inAll = (iso: string) => languageCodes.map((code) => writtenDate(iso, code));

it('writes a day, a month and a year as each language does', () => {
  expect(inAll('2018-03-28')).toEqual([
    '28 آذار/مارس 2018',
    '28 March 2018',
    '28 de marzo de 2018',
    '28 mars 2018',
    '28 марта 2018 года',
    '2018年3月28日',
  ]);
  expect(inAll('2018-03')).toEqual([
    'آذار/مارس 2018',
    'March 2018',
    'marzo de 2018',
    'mars 2018',
    'марта 2018 года',
    '2018年3月',
  ]);
  expect(inAll('2018')).toEqual(['2018', '2018', '2018', '2018', '2018 года', '2018年']);
});
it('gives the first of a month its ordinal in French', () =>
  expect(writtenDate('2018-03-01', 'fr')).toBe('1er mars 2018'));
it('leaves alone what is no date', () => {
  for (const none of ['', 'soon', '2018-13-01', '2018-3-1']) expect(writtenDate(none, 'en')).toBe(none);
});
