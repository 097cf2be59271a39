import { describe, expect, it } from 'vitest';
import { topicsOf, wordSpace } from '../knowledge/topic-model';
import { languageCodes, type LanguageCode } from '../text/languages';
import { AskedWords, weighedQuestions, type Answering } from './answering-words';

const space = wordSpace()!;
const said = (text: string, code: LanguageCode) => space.sayings.of(topicsOf(text, code)!.words, []);
const asked = new AskedWords(
  weighedQuestions(
    [
      said('How can funding for peace operations be made predictable?', 'en'),
      said('How can schools be reopened sooner?', 'en'),
    ],
    [],
    space,
  ),
  space,
);
const answered = (text: string, code: LanguageCode) => asked.answeredBy(topicsOf(text, code)!.words, []);

const donors: Readonly<Record<LanguageCode, string>> = {
  ar: 'على المانحين أن يسددوا تبرعاتهم كل عام.',
  en: 'Donors should pay their contributions every year.',
  es: 'Los donantes deberían pagar sus contribuciones cada año.',
  fr: 'Les donateurs devraient verser leurs contributions chaque année.',
  ru: 'Доноры должны вносить свои взносы каждый год.',
  zh: '捐助者应当每年缴纳捐款。',
};

describe('how near a passage comes to a question, word by word', () => {
  it.each(languageCodes)('is told in %s of words that answer others', (code) => {
    const [funding, schools] = answered(donors[code], code);
    for (const figure of ['asked', 'told'] as const)
      expect(funding?.[figure], figure).toBeGreaterThan(schools?.[figure] ?? 1);
  });
  it('is told by one sentence among many on other things', () => {
    const apart = 'The harvest was good. The rivers are high. Our athletes came home with two medals.';
    const [before] = answered(apart, 'en') as [Answering];
    const [after] = answered(`${apart} ${donors.en}`, 'en') as [Answering];
    expect(after.asked).toBeGreaterThan(before.asked);
  });
  it('is nothing for a passage, or a question, without words', () => {
    expect(answered('…', 'en')[0]).toEqual({ asked: 0, told: 0 });
    const empty = new AskedWords(weighedQuestions([[]], [], space), space);
    expect(empty.answeredBy(topicsOf(donors.en, 'en')!.words, [])).toEqual([{ asked: 0, told: 0 }]);
  });
  it('is at most 1', () => {
    for (const { asked: most, told } of answered('How can funding for peace operations be made predictable?', 'en')) {
      expect(most).toBeLessThanOrEqual(1.0001);
      expect(told).toBeLessThanOrEqual(1.0001);
    }
  });
});
