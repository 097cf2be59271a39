import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/parse-draft';
import { analyze } from './analysis';
import { allProfiles, profileNamed, type OwnProfiles } from './profiles';
import { defaultSettings, type Settings } from './settings';

const own: OwnProfiles = {
  house: { extends: 'un-3min', spelling: 'british', checks: { 'repeated-word': 'hint', spelling: 'warning' } },
  model: { extends: 'mun-us', limit: 90 },
};

function analyzed(text: string, settings: Partial<Settings> = {}) {
  return analyze({
    draft: parseDraft(text),
    notes: [],
    notePaths: [],
    noteFailures: [],
    settings: { ...defaultSettings, profiles: own, ...settings },
  });
}

describe('a profile', () => {
  it('has what it does not change from the one that it extends', () => {
    expect(profileNamed('house', own)).toMatchObject({ base: 'un', limit: 180, spelling: 'british' });
    expect(profileNamed('model', own)).toMatchObject({ base: 'mun-us', limit: 90, spelling: 'american' });
    expect(profileNamed('un-group', own)).toMatchObject({ base: 'un', limit: 600, spelling: 'oxford', checks: {} });
  });
  it('is there by its own name alone', () => {
    for (const name of ['nato', 'toString', '', '__proto__']) expect(profileNamed(name, own)).toBeNull();
    expect(
      allProfiles(own)
        .map(({ name }) => name)
        .slice(-2),
    ).toEqual(['house', 'model']);
  });
});

describe('the profile of a draft', () => {
  const words = 'We honor the the words and organize them.';
  const levels = (text: string, settings?: Partial<Settings>) =>
    analyzed(text, settings).findings.flatMap(({ check, severity }) =>
      check === 'repeated-word' || check === 'spelling' ? [`${check} ${severity}`] : [],
    );
  it('comes from settings, before them from front matter', () => {
    expect(levels(words, { profile: 'house' })).toEqual(['spelling warning', 'repeated-word hint', 'spelling warning']);
    expect(levels(`---\nprofile: un\n---\n\n${words}`, { profile: 'house' })).toEqual([
      'spelling information',
      'repeated-word warning',
    ]);
  });
  it('goes above levels of settings, and below those of front matter', () => {
    const checks = { 'repeated-word': 'error' } as const;
    expect(levels(words, { profile: 'house', checks })).toContain('repeated-word hint');
    expect(levels(`---\nchecks: {repeated-word: off}\n---\n\n${words}`, { profile: 'house' })).toHaveLength(2);
  });
  it('sets the limit where the draft names it, else where settings set none', () => {
    const limitOf = (text: string, settings?: Partial<Settings>) => analyzed(text, settings).timing.limit;
    expect(limitOf(words, { profile: 'model' })).toBe(90);
    expect(limitOf(words, { profile: 'model', limit: 60 })).toBe(60);
    expect(limitOf('---\nprofile: house\n---\n\nYes.', { limit: 60 })).toBe(180);
    expect(limitOf('---\nprofile: house\nlimit: 30 s\n---\n\nYes.', { limit: 60 })).toBe(30);
    expect(limitOf('---\nprofile: mun-us\n---\n\nYes.', { limit: 60 })).toBe(60);
  });
  it('that is not there is told, and that of settings holds', () => {
    const { findings, timing } = analyzed('---\nnote: a.txt\nprofile: nato\n---\n\nYes.', { profile: 'house' });
    expect(findings.map(({ message }) => message)).toEqual([
      '"nato" is not a profile: write one of un, un-4min, un-3min, un-group, un-complement, mun-us, mun-us-2min, mun-us-1min, house, model.',
    ]);
    expect(timing.limit).toBe(180);
  });
  it('is that of the United Nations where settings name none that there is', () => {
    expect(analyzed('Yes.', { profile: 'nato' }).timing.limit).toBe(300);
  });
});
