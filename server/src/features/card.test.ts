import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentLink, showCards, type Card } from './card';

const card = (text: string): Card => ({ title: text, about: text, paragraphs: [text], fields: [{ name: text, text }] });

describe('cards', () => {
  it('show any text as it stands: nothing in it is Markdown', () => {
    const signs = Array.from('\\`*_{}[]<>()#+-.!|~&$:/@=^"\'\n\r\t 1ab\u0007\u202e中ا😀');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs) }), (text) => {
        const { value } = showCards([card(`x${text}`)], true);
        const title = value.slice(2, value.indexOf('**  \n'));
        // Taking the backslashes away gives the text back, on one line and without its control characters …
        const plain = `x${text}`
          .replace(/\s+/g, ' ')
          .replace(/[\u0007\u202e]/g, '')
          .trim();
        expect(title.replace(/\\([^a-z0-9\s])/g, '$1')).toBe(plain);
        // … and no sign that means something stands without one.
        expect(title.replace(/\\[^a-z0-9\s]/g, '')).not.toMatch(/[\\`*_{}[\]<>()#+\-.!|~&$:/@=^\n]/);
      }),
    );
  });

  it('follow one another', () => {
    expect(showCards([card('a'), card('b')], true).value.split('---')).toHaveLength(2);
    expect(showCards([card('a')], false)).toEqual({ kind: 'plaintext', value: 'a\na\n\na\n\na: a' });
  });
});

describe('links to documents', () => {
  it.each([
    ['S/2018/184', 'https://docs.un.org/en/S/2018/184'],
    ['S/RES/2378 (2017)', 'https://docs.un.org/en/S/RES/2378(2017)'],
    ['A/70/95-S/2015/446', 'https://docs.un.org/en/A/70/95-S/2015/446'],
  ])('%s', (symbol, link) => expect(documentLink(symbol, 'en')).toBe(link));

  it.each(['', 'S', 'javascript:alert(1)', 'S/2018/184>', 'S/../../evil?x', 'http://evil/x', 'S/2018/<b>'])(
    'none for what is no symbol: %s',
    (symbol) => expect(documentLink(symbol, 'en')).toBeUndefined(),
  );
});
