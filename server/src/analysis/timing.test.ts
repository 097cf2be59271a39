import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/parse-draft';
import { readParagraph } from './reading';
import { clockOf, timingOf } from './timing';

it.each([
  [0, '0:00'],
  [5, '0:05'],
  [306, '5:06'],
  [3_600, '60:00'],
])('%i seconds are %s', (seconds, shown) => expect(clockOf(seconds)).toBe(shown));

describe('timingOf', () => {
  const rates = { ar: 100, en: 120, es: 120, fr: 120, ru: 100, zh: 180 };
  const timed = (text: string) => {
    const draft = parseDraft(text);
    const readings = draft.paragraphs.map((paragraph) => readParagraph(paragraph.text, paragraph.language ?? 'en'));
    return timingOf(draft, readings, rates, null);
  };
  it('counts words at the rate of their language, and no heading', () => {
    expect(timed(`# Statement by Norway\n\n${'peace '.repeat(60)}.`)).toMatchObject({
      words: 60,
      unit: 'words',
      full: 30,
      delivered: 30,
    });
  });
  it('counts Chinese by character, and a Latin name in it by word', () => {
    expect(timed(`---\nlanguage: zh\n---\n\n${'和平'.repeat(45)} MINUSMA`)).toMatchObject({
      words: 91,
      unit: 'characters',
      full: 31,
    });
  });
  it('counts figures as they are written, and times them as they are said', () => {
    const [plain, cited] = ['peace '.repeat(60), `${'peace '.repeat(58)} 2378 (2017)`].map(timed);
    expect(cited).toMatchObject({ words: 60, full: 32 });
    expect(plain).toMatchObject({ words: 60, full: 30 });
  });
  it('leaves out of the delivered time what is skipped, whole paragraphs and parts of them', () => {
    const words = 'peace '.repeat(60);
    expect(timed(`${words}\n\n<!-- skip -->\n\n${words}\n\n<!-- /skip -->`)).toMatchObject({ full: 60, delivered: 30 });
    expect(timed(`${words}<!-- skip -->${words}<!-- /skip -->`)).toMatchObject({ full: 60, delivered: 30 });
  });
});
