import { describe, expect, it } from 'vitest';
import { able, openDraft, textIn } from '../testing/open-draft';
import { documentLink } from './document-link';

/** What a draft's links stand on, and where they lead. */
function linksIn(text: string): [string, string | undefined][] {
  const { open, params } = openDraft(text);
  return (documentLink.answer(open, params, able) ?? []).map(({ range, target }) => [
    textIn(open.document, range),
    target,
  ]);
}

describe('document links', () => {
  it('lead from symbols, resolutions and the Charter to the United Nations', () => {
    expect(
      linksIn(
        '# On S/2018/184\n\nMr. President,\n\nWe recall resolutions 2378 (2017) and 2436 (2018), General Assembly resolution 72/262 C and Article 24 of the Charter.',
      ),
    ).toEqual([
      ['S/2018/184', 'https://docs.un.org/en/S/2018/184'],
      ['resolutions 2378 (2017)', 'https://docs.un.org/en/S/RES/2378(2017)'],
      ['2436 (2018)', 'https://docs.un.org/en/S/RES/2436(2018)'],
      ['resolution 72/262 C', 'https://docs.un.org/en/A/RES/72/262C'],
      ['Article 24', 'https://www.un.org/en/about-us/un-charter/chapter-5'],
    ]);
  });

  it.each([
    ['ar', 'نشير إلى القرار 2378 (2017) وإلى ميثاق الأمم المتحدة.'],
    ['es', 'Recordamos la resolución 2378 (2017) y la Carta de las Naciones Unidas.'],
    ['fr', 'Nous rappelons la résolution 2378 (2017) et la Charte des Nations Unies.'],
    ['ru', 'Мы напоминаем о резолюции 2378 (2017) и об Уставе Организации.'],
    ['zh', '我们回顾第2378(2017)号决议和《联合国宪章》。'],
  ])('are in the language of the text: %s', (language, text) =>
    expect(linksIn(text).map(([, target]) => target)).toEqual([`https://docs.un.org/${language}/S/RES/2378(2017)`]),
  );

  it('say what they lead to', () => {
    const { open, params } = openDraft('We recall resolution 2378 (2017).');
    expect(documentLink.answer(open, params, able)?.[0]?.tooltip).toBe('Read Security Council resolution 2378');
  });

  it('are none in the front matter, in comments, and for what leads nowhere', () => {
    expect(linksIn('---\nnote: S/2018/184.txt\n---\n\nText. <!-- S/2018/184 -->')).toEqual([]);
    expect(linksIn('Resolution 2900 (2018), Article 124 of the Charter, SC/13267.')).toEqual([]);
    expect(linksIn('')).toEqual([]);
  });
});
