import { describe, expect, it } from 'vitest';
import { lookUp } from './lookup';

const ids = (term: string, language?: Parameters<typeof lookUp>[1]) => lookUp(term, language).map(({ id }) => id);

describe('lookUp', () => {
  it.each([
    ['DPKO', 'dpko'],
    ['domp', 'dpko'],
    ['c-34', 'c34'],
    ['a4p', 'a4p'],
    ['a4p+', 'a4pplus'],
    ['S/2018/184', 's2018-184'],
    ['Kigali Principles', 'kigali'],
    ['《基加利保护平民原则》', 'kigali'],
    ['Principes de Kigali', 'kigali'],
    ['Кигалийские принципы', 'kigali'],
    ['مبادئ كيغالي', 'kigali'],
    ['commission union africaine', 'auc'],
    ['Африканского союза', 'au'],
    ['非洲联盟', 'au'],
    ['mandate', 'mandate'],
    ['conseil de securite', 'security-council'],
    ['the European Union', 'eu'],
  ])('%s means %s', (term, id) => expect(ids(term)[0]).toBe(id));

  it('goes from the same name to names that begin so to names that hold all words', () => {
    const found = ids('African Union');
    expect(found[0]).toBe('au');
    expect(found.indexOf('auc')).toBeLessThan(found.indexOf('unoau'));
  });
  it('prefers names of the language asked for', () => expect(ids('mandat', 'fr')[0]).toBe('mandate'));
  it.each(['', ' ', 'a', 'the', '!!', 'xyzzy', 'peace xyzzy', '\u0000'])('finds nothing for "%s"', (term) =>
    expect(ids(term)).toEqual([]),
  );
});
