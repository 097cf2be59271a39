import { describe, expect, it } from 'vitest';
import { NOTHING_ADDED } from '../knowledge/added';
import { allEntries, entryById, mentionsIn } from '../knowledge/entries';
import { lookUp } from '../knowledge/lookup';
import { parseEntries } from './entries-file';

const OURS = `
- id: friends-of-kelp
  kind: group
  names:
    en: { full: Group of Friends of Kelp, acronym: GFK, aliases: [Kelp Friends] }
    zh: { full: 海带之友小组 }
  facts: [Founded over lunch.]
  since: 2017-05
- id: kigali
  names: { en: { full: Kigali Principles } }
  facts: [Our own reading of them.]
`;
const read = parseEntries(OURS);
const added = { ...NOTHING_ADDED, entries: 'entries' in read ? read.entries : [] };
const problem = (yaml: string) => {
  const one = parseEntries(yaml);
  return 'problem' in one ? one.problem : null;
};

describe('entries of a workspace', () => {
  it('are found in texts of all their languages, by name and acronym', () => {
    const found = (text: string, code: 'en' | 'zh') =>
      mentionsIn(text, code, undefined, added).map(({ entry, start, end }) => `${entry.id} ${text.slice(start, end)}`);
    expect(found('We thank the Kelp Friends; the GFK is right.', 'en')).toEqual([
      'friends-of-kelp Kelp Friends',
      'friends-of-kelp GFK',
    ]);
    expect(found('我们感谢海带之友小组。', 'zh')).toEqual(['friends-of-kelp 海带之友小组']);
    expect(mentionsIn('We thank the Kelp Friends.', 'en')).toEqual([]);
  });
  it('are looked up, and say where they are from', () => {
    expect(lookUp('GFK', 'en', added)[0]).toMatchObject({
      id: 'friends-of-kelp',
      since: '2017-05',
      certainty: 'workspace',
      sources: ['.rostrum/entries.yaml'],
    });
  });
  it('stand in for known ones of the same id', () => {
    expect(entryById('kigali', added)?.facts).toEqual(['Our own reading of them.']);
    expect(allEntries(added).filter(({ id }) => id === 'kigali')).toHaveLength(1);
    expect(entryById('kigali')?.facts).not.toEqual(['Our own reading of them.']);
  });
});

describe('entries that cannot be used say why', () => {
  it.each([
    ['a: b', 'it is not a list of entries'],
    ['- our group', 'entry 1 needs an "id"'],
    ['- { id: x, names: { en: { full: X } } }\n- { id: x, names: { en: { full: X } } }', '"x" is there twice'],
    ['- { id: x, name: y }', 'the unknown key "name"'],
    ['- { id: x }', 'needs names by language'],
    ['- { id: x, names: { en: X } }', 'needs names by language'],
    ['- { id: x, names: { xx: { full: X } } }', 'needs names by language'],
    ['- { id: x, names: { en: { full: X, nick: Y } } }', 'needs names by language'],
    ['- { id: x, names: { en: { full: X } }, since: May }', '"since" takes a day'],
    ['- { id: x, names: { en: { full: X } }, facts: y }', '"facts" takes a list of texts'],
    ['- { id: x, names: { en: { full: X } }, links: ["http://x"] }', 'does not begin with "https://"'],
    ['- { id: x, names: { en: { full: X } }, successors: [nobody] }', '"nobody", which is no entry'],
  ])('%s', (yaml, said) => expect(problem(yaml)).toContain(said));
  it('an empty file adds nothing', () => expect(problem('')).toBeNull());
});
