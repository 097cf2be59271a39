import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showCards, type Card } from './card';

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
