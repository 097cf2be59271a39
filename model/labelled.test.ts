import { describe, expect, it } from 'vitest';
import { languageCodes } from '../server/src/text/languages';
import { allLabelled, isOfStatement } from './labelled';

describe('the labelled material', () => {
  const groups = allLabelled();
  it('is read whole: every labelled paragraph is found, and every label is a question of its note', () => {
    expect(groups.length).toBeGreaterThanOrEqual(800);
    for (const { name, note, paragraphs } of groups) {
      expect(note.questions.length, name).toBeGreaterThanOrEqual(2);
      expect(paragraphs.length, name).toBeGreaterThanOrEqual(paragraphs.some(isOfStatement) ? 20 : 12);
    }
  });
  it('has all six languages among notes and passages', () => {
    for (const code of languageCodes) {
      expect(groups.filter(({ note }) => note.language === code).length, code).toBeGreaterThan(5);
      expect(
        groups.flatMap(({ paragraphs }) => paragraphs).filter(({ language }) => language === code).length,
        code,
      ).toBeGreaterThan(300);
    }
  });
});
