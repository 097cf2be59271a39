import { describe, expect, it } from 'vitest';
import { readProfiles } from './own-profiles';
import { settingsFrom } from './settings';

describe('profiles of a mission', () => {
  const some = { house: { spelling: 'british' }, slip: { spelling: 'french' }, brief: { extends: 'un-3min' } };

  it('say what is wrong with one', () => {
    expect(readProfiles(some).problem).toContain('"slip"');
    expect(readProfiles({ house: some.house }).problem).toBeNull();
  });

  it('leave the others of use', () => {
    expect(Object.keys(settingsFrom({ profiles: some }).profiles)).toEqual(['house', 'brief']);
  });

  it('name checks that there are', () => {
    expect(readProfiles({ house: { checks: { 'repeated-wrod': 'off' } } }).problem).toContain('"repeated-wrod"');
    expect(readProfiles({ house: { checks: { 'repeated-word': 'off' } } }).problem).toBeNull();
  });
});
