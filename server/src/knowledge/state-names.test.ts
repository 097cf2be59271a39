import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../text/languages';
import { sliceOf } from '../text/span';
import { stateNameOn, statesIn } from './state-names';

const found = (language: LanguageCode, text: string) =>
  statesIn(text, language).map((state) => `${state.country.iso3}: ${sliceOf(text, state)}`);

describe('statesIn', () => {
  it.each([
    ['en', 'Norway and the Niger thank Nigeria.', ['NOR: Norway', 'NER: Niger', 'NGA: Nigeria']],
    ['fr', 'La Norvège remercie la République du Mali.', ['NOR: Norvège', 'MLI: République du Mali']],
    ['es', 'Noruega da las gracias al Perú.', ['NOR: Noruega', 'PER: Perú']],
    ['ru', 'Мы благодарим Норвегию и Нидерланды.', ['NOR: Норвегию', 'NLD: Нидерланды']],
    ['ar', 'ونشكر النرويج وهولندا.', ['NOR: النرويج', 'NLD: وهولندا']],
    ['zh', '我们感谢挪威和索马里。', ['NOR: 挪威', 'SOM: 索马里']],
    ['en', 'We had turkey, and the dominican republic of letters.', []],
  ] as const)('%s: %s', (language, text, states) => expect(found(language, text)).toEqual(states));
});

describe('stateNameOn', () => {
  it.each([
    ['TUR', 'en', '2018-03-28', 'Turkey'],
    ['TUR', 'en', '2023-03-28', 'Türkiye'],
    ['TUR', 'en', null, 'Türkiye'],
    ['TUR', 'zh', '2018-03-28', '土耳其'],
    ['COD', 'fr', '1990-06-01', 'Zaïre'],
    ['YUG', 'ru', '1988-06-01', 'Югославия'],
    ['XXX', 'en', null, 'XXX'],
  ] as const)('%s in %s on %s is %s', (iso3, language, day, name) =>
    expect(stateNameOn(iso3, language, day)).toBe(name),
  );
});
