import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeTopicModel, encodeTopicModel, topicsOf } from './topic-model';
import type { LanguageCode } from '../text/languages';

const file = readFileSync('model/topics.bin');

/** The class that a text is likeliest of. */
function subjectOf(text: string, code: LanguageCode): string | undefined {
  const figures = topicsOf(text, code)?.subject;
  return figures && decodeTopicModel(file)?.classes.subject[figures.indexOf(Math.max(...figures))];
}

describe('the topic model', () => {
  it.each([
    [
      'en',
      'Without a surgeon within the hour, the wounded on that road will not live; we are sending two aeromedical teams.',
    ],
    [
      'fr',
      'Sans chirurgien dans l’heure, les blessés de cette route ne survivront pas ; nous envoyons deux équipes d’évacuation sanitaire.',
    ],
    [
      'es',
      'Sin cirujano en la primera hora, los heridos de esa ruta no sobreviven; enviamos dos equipos de evacuación médica aérea.',
    ],
    [
      'ru',
      'Без хирурга в течение часа раненые на этой дороге не выживут; мы направляем две группы медицинской эвакуации.',
    ],
    ['ar', 'من دون جراح في الساعة الأولى لن ينجو جرحى ذلك الطريق، ونحن نرسل فريقين للإجلاء الطبي الجوي.'],
    ['zh', '一小时内没有外科医生，那条路上的伤员就活不下来；我们将派出两支空中医疗后送队。'],
  ] as const)('tells in %s that a text is about medical help for missions', (code, text) => {
    expect(['medical-support', 'enablers']).toContain(subjectOf(text, code));
  });
  it('gives zeros, not noise, for a text it knows nothing of', () => {
    expect(topicsOf('…', 'en')?.subject.every((figure) => Number.isFinite(figure))).toBe(true);
  });
  it('is written and read back the same', () => {
    const model = decodeTopicModel(file);
    expect(model && Buffer.from(encodeTopicModel(model)).equals(file)).toBe(true);
  });
  it('is none in any other file, or one cut short', () => {
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array([1, 2, 3]),
      file.subarray(0, 5000),
      Buffer.from('RSTM????{"dimensions":'),
      new Uint8Array(64),
    ]) {
      expect(decodeTopicModel(bytes)).toBeNull();
    }
  });
});
