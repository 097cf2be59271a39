import { describe, expect, it } from 'vitest';
import { versionTexts } from '../testing/language-versions';
import { languageCodes } from '../text/languages';
import { parseNote } from './parse-note';
import { alignVersions, paragraphNumbers, versionIn } from './versions';

const versions = languageCodes.map((code) => parseNote(versionTexts[code]));
const { en: english } = versionTexts;
const kinds = (...texts: readonly string[]) =>
  alignVersions(texts.map(parseNote))?.mismatches.map(({ index, kind }) => [index, kind]);

describe('language versions', () => {
  it('are paired by the place of their labels, in whatever script, whichever leads', () => {
    expect(versions.map(({ questions }) => questions.map(({ label }) => label).join(''))).toEqual([
      'أبج',
      'abc',
      'abc',
      'abc',
      'абв',
      '一二三',
    ]);
    for (const lead of versions) {
      const others = versions.filter((note) => note !== lead);
      expect(alignVersions([lead, ...others])).toEqual({ lead, aligned: [lead, ...others], mismatches: [] });
    }
  });

  it.each(languageCodes)('are found by their language (%s)', (code) => {
    expect(versionIn(alignVersions(versions)!, code)?.language).toBe(code);
  });

  it('are found in no language that none is in, nor in one that is not known', () => {
    const alone = alignVersions([parseNote(english)])!;
    expect(versionIn(alone, 'fr')).toBeUndefined();
    expect(versionIn(alone, null)).toBeUndefined();
    expect(versionIn({ ...alone, aligned: [{ ...alone.lead, language: null }] }, null)).toBeUndefined();
  });

  it('pair bullets with letters, and labels outside of every series with any', () => {
    expect(kinds(english, english.replace(/\([abc]\)/g, '•'))).toEqual([]);
    const odd = (label: string) => [{ ...parseNote(english).questions[0]!, label }];
    const [first, second] = [versions[0]!, versions[1]!];
    expect(alignVersions([{ ...first, questions: odd('a') }, { ...second, questions: odd('1-2') }])?.mismatches).toEqual([]); // prettier-ignore
  });

  it('that do not ask the same are left aside, and the first leads', () => {
    const shorter = english.replace(/\(c\).*/, '');
    const otherwise = english.replace('(b)', '(c)').replace(/\(c\) How can the/, '(e) How can the');
    const another = english.replace('S/2031/77', 'S/2031/78');
    expect(kinds(versionTexts.zh, shorter, versionTexts.fr, another)).toEqual([
      [1, 'count'],
      [3, 'symbol'],
    ]);
    expect(parseNote(otherwise).questions.map(({ label }) => label)).toEqual(['a', 'c', 'e']);
    expect(kinds(english, otherwise)).toEqual([[1, 'labels']]);
    expect(kinds(shorter, english)).toEqual([[1, 'count']]);
    expect(alignVersions([parseNote(shorter), ...versions])?.aligned).toHaveLength(1);
  });

  it('need no symbol to be paired', () => {
    expect(kinds(versionTexts.zh, english.replace('S/2031/77\n', ''))).toEqual([]);
  });

  it('are none without notes', () => expect(alignVersions([])).toBeNull());
});

describe('numbers of paragraphs', () => {
  it('are those that the other version prints, where it has the paragraph', () => {
    const [arabic, second] = [versions[0]!, versions[1]!];
    expect(paragraphNumbers(arabic, second)).toEqual(
      new Map([
        ['١', '1'],
        ['٢', '2'],
      ]),
    );
    expect(paragraphNumbers(second, arabic)).toEqual(
      new Map([
        ['1', '١'],
        ['2', '٢'],
      ]),
    );
    expect(paragraphNumbers(second, { ...arabic, numbered: [] })).toEqual(
      new Map([
        ['1', '1'],
        ['2', '2'],
      ]),
    );
  });
});
