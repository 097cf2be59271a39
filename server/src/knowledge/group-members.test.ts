import { describe, expect, it } from 'vitest';
import { countryByCode } from './countries';
import rows from './data/group-members.json';
import { entryById } from './entries';
import { groupsOf, membersOf } from './group-members';

describe('the members of groups', () => {
  it('are States of the record, each once, of groups that are entries', () => {
    for (const { id, members } of rows) {
      const states = members.flatMap(({ states }) => states);
      expect(entryById(id), id).toBeDefined();
      expect(new Set(states).size, id).toBe(states.length);
      expect(states.filter((iso3) => !countryByCode(iso3))).toEqual([]);
    }
  });
  it.each([
    ['eu', '2003-05-01', 15],
    ['eu', '2004-05-01', 25],
    ['eu', '2018-03-28', 28],
    ['eu', '2020-01-31', 28],
    ['eu', '2020-02-01', 27],
    ['eu', null, 27],
    ['au', '2016-12-31', 53],
    ['african-group', '2018-03-28', 54],
    ['lasn', '2018-03-28', 22],
    ['asean', '2025-10-25', 10],
    ['asean', '2025-10-26', 11],
    ['caricom', '2018-03-28', 14],
    ['ecowas', '2025-01-28', 15],
    ['ecowas', null, 12],
    ['nordic-countries', null, 5],
    ['brics', '2023-08-24', 5],
  ])('%s on %s are %i', (id, day, count) => expect(membersOf(id, day)?.states).toHaveLength(count));

  it('say when they are not all', () => {
    expect(membersOf('act', null)?.isWhole).toBe(false);
    expect(membersOf('benelux', null)?.isWhole).toBe(true);
  });
  it('are unknown of other groups, and of a day before there were any', () => {
    expect(membersOf('g77', null)).toBeNull();
    expect(membersOf('gcc', '1970-01-01')).toBeNull();
  });
  it('lead from a State to its groups', () => {
    expect(groupsOf('GBR', '2018-03-28')).toContain('eu');
    expect(groupsOf('GBR', null)).not.toContain('eu');
  });
});
