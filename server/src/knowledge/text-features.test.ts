import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../text/languages';
import { tokensOf } from '../text/tokens';
import { collectFeatures, featureOfWord } from './text-features';

const featuresOf = (text: string, code: LanguageCode) => {
  const features = new Set<number>();
  collectFeatures(text, code, tokensOf(text, code), (feature) => features.add(feature));
  return features;
};
const featureOf = (word: string, code: LanguageCode) => featureOfWord(word, code, tokensOf(word, code));

describe('the feature of a word', () => {
  it.each([
    ['en', 'training', 'We need trained troops.'],
    ['fr', 'hélicoptère', 'Il faut des hélicoptères.'],
    ['es', 'soldado', 'Los soldados participan.'],
    ['ru', 'вертолет', 'Нужны вертолеты.'],
    ['ar', 'مدرسة', 'نحمي المدرسة.'],
    ['zh', '直升机', '我们需要直升机。'],
  ] as const)('in %s is among those of a text with it', (code, word, text) => {
    const feature = featureOf(word, code);
    expect(feature).not.toBeNull();
    expect(featuresOf(text, code)).toContain(feature);
  });
  it('is none for several words, for figures and for long Chinese ones', () => {
    expect(featureOf('peace process', 'en')).toBeNull();
    expect(featureOf('2018', 'en')).toBeNull();
    expect(featureOf('维持和平行动', 'zh')).toBeNull();
  });
});
