import { describe, expect, it } from 'vitest';
import { languageCodes, type LanguageCode } from '../text/languages';
import { quotationsIn } from '../text/quotations';
import { citationOf, placeBySymbol, quoted, type CitedPlace } from './citation-forms';
import { citationsIn } from './citations/citations';

const place = (symbol: string | null, number: string | null = null, isPreambular = false): CitedPlace => ({
  symbol,
  title: 'Statement by Norway',
  number,
  isPreambular,
});

describe('citations', () => {
  it.each<[LanguageCode, string]>([
    ['ar', 'القرار 2378 (2017)، الفقرة 3 (أ)'],
    ['en', 'resolution 2378 (2017), para. 3 (أ)'],
    ['es', 'resolución 2378 (2017), párr. 3 أ)'],
    ['fr', 'résolution 2378 (2017), par. 3 أ)'],
    ['ru', 'резолюция 2378 (2017), пункт 3 (أ)'],
    ['zh', '第2378(2017)号决议，第3段(أ)'],
  ])('of a resolution are written in %s', (language, expected) => {
    expect(citationOf(place('S/RES/2378 (2017)', '3 (أ)'), language)).toBe(expected);
  });
  it.each(languageCodes)('of the four organs are read again as what they cite in %s', (language) => {
    for (const symbol of ['S/RES/2378 (2017)', 'A/RES/72/304', 'A/HRC/RES/38/5', 'E/RES/2018/7']) {
      const [citation] = citationsIn(citationOf(place(symbol), language), language);
      expect(citation, symbol).toBeDefined();
    }
  });
  it('of other documents have the symbol, or the title where there is none', () => {
    expect(citationOf(place('S/PRST/2018/10'), 'en')).toBe('S/PRST/2018/10');
    expect(citationOf(place(null, '2'), 'en')).toBe('Statement by Norway, para. 2');
    expect(placeBySymbol(place('S/RES/2378 (2017)', '4', true), 'en')).toBe('S/RES/2378 (2017), preambular para. 4');
  });
});

describe('quotations', () => {
  it.each(languageCodes)('have the marks of the language and the very words in %s', (language) => {
    const words = 'the very words; of a place';
    const text = quoted(`${words};`, place('S/PRST/2018/10'), language);
    const [span] = quotationsIn(text, language);
    expect(span && text.slice(span.start + 1, span.end - 1).trim()).toBe(words);
  });
});
