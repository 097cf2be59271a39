import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SAMPLE_NOTE, SAMPLE_SOURCES, sampleDrafts, SAMPLES } from './sample-files';

describe('a newcomer’s drafts', () => {
  it.each([
    ['en', 'en', 'fr'],
    ['en-GB', 'en', 'fr'],
    ['fr', 'fr', 'en'],
    ['es', 'es', 'en'],
    ['ru', 'ru', 'en'],
    ['ar', 'ar', 'en'],
    ['zh-cn', 'zh', 'en'],
    ['zh-TW', 'zh', 'en'],
    ['de', 'en', 'fr'],
  ])('for %s are in %s and %s, and name the note', (locale, first, second) => {
    const drafts = sampleDrafts(locale);
    expect(drafts.map((name) => /-(\w\w)\.statement$/.exec(name)?.[1])).toEqual([first, second]);
    for (const name of drafts) expect(readFileSync(`${SAMPLES}/${name}`, 'utf8')).toContain(`note: ${SAMPLE_NOTE}`);
  });

  it('are in the package, and with them the note and the texts to quote from', () => {
    expect(readdirSync(SAMPLES, { recursive: true })).toEqual(expect.arrayContaining([SAMPLE_NOTE, ...SAMPLE_SOURCES]));
    expect(readFileSync('.vscodeignore', 'utf8').split('\n')).toContain(`!${SAMPLES}/**`);
  });
});
