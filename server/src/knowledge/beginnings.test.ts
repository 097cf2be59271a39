import { describe, expect, it } from 'vitest';
import { languageCodes } from '../text/languages';
import { beginningsOf } from './beginnings';
import { firstStepOf } from './term-index';
import { vocabularyOf } from './thesaurus';

describe('the beginnings of a vocabulary', () => {
  it('tell where the terms are that begin alike, terms before cues', () => {
    const vocabulary = {
      civilians: { label: '', terms: ['the protection of civilians', 'civilians'], cues: ['protecting', '—'] },
      climate: { label: '', terms: ['climate'], cues: ['climate', 'civilian harm'] },
    };
    expect(beginningsOf(vocabulary, 'en')).toEqual({ protect: [0, 0, 0, 2], civilian: [0, 1, 1, 2], climat: [1, 0] });
  });

  it('are first characters in Chinese', () => {
    expect(beginningsOf({ mines: { label: '', terms: ['地雷', '扫雷'], cues: [' 地 面'] } }, 'zh')).toEqual({
      地: [0, 0, 0, 2],
      扫: [0, 1],
    });
  });

  it.each(languageCodes)('lead to every term of the thesaurus in %s', (code) => {
    const vocabulary = vocabularyOf(code);
    const rows = Object.values(vocabulary);
    let found = 0;
    for (const [first, places] of Object.entries(beginningsOf(vocabulary, code))) {
      for (let i = 0; i < places.length; i += 2) {
        const { terms = [], cues = [] } = rows[places[i]!] ?? {};
        expect(firstStepOf([...terms, ...cues][places[i + 1]!] ?? '', code)).toBe(first);
        found++;
      }
    }
    const all = rows.flatMap(({ terms, cues }) => [...terms, ...cues.filter((cue) => !terms.includes(cue))]);
    const findable = all.filter((words) => firstStepOf(words, code) !== null);
    expect(found).toBe(findable.length);
    expect(findable.length).toBeGreaterThan(0.99 * all.length);
  });
});
