import { describe, expect, it } from 'vitest';
import { printed, printedJson, terminalOf, visible } from './terminal';
import { cut, padded, widthOf, wrapped } from './width';

describe('visible', () => {
  it('shows control characters and turning marks, and leaves scripts alone', () => {
    expect(visible('a\u001b[31mb\u007f\u0085\u202e')).toBe('a␛[31mb␡<U+0085><U+202E>');
    expect(visible('two\r\nlines\tone')).toBe('two lines one');
    for (const text of ['主席先生，', 'السيد الرئيس،', 'Г-н Председатель!', '😀']) expect(visible(text)).toBe(text);
  });
});

describe('printed', () => {
  it('colours whole lines and nothing inside them', () => {
    const lines = [{ text: 'a\u001b[0m', style: 'bad' as const }, { text: '' }];
    expect(printed(lines, { width: 80, colour: true })).toBe('\u001b[31ma␛[0m\u001b[0m\n\n');
    expect(printed(lines, { width: 80, colour: false })).toBe('a␛[0m\n\n');
  });

  it('writes JSON that reads back as it was', () => {
    const value = { text: 'a\u009b\u2028\u202e\u0000 主席' };
    const json = printedJson(value);
    expect(JSON.parse(json)).toEqual(value);
    expect(json).not.toMatch(/[\u0080-\u009f\u2028\u202e]/);
  });
});

describe('terminalOf', () => {
  it('colours on a terminal only, and not against NO_COLOR', () => {
    expect(terminalOf({ isTTY: true, columns: 120 }, {})).toEqual({ width: 120, colour: true });
    expect(terminalOf({ isTTY: true, columns: 0 }, { NO_COLOR: '1' })).toEqual({ width: 100, colour: false });
    expect(terminalOf({ isTTY: true, columns: 10 }, { TERM: 'dumb' })).toEqual({ width: 40, colour: false });
    expect(terminalOf({}, {})).toEqual({ width: 100, colour: false });
  });
});

describe('width', () => {
  it('counts columns, not characters', () => {
    expect(widthOf('abc')).toBe(3);
    expect(widthOf('主席先生，')).toBe(10);
    expect(widthOf('السَّلام')).toBe(6);
    expect(widthOf('é e\u0301')).toBe(3);
    expect(widthOf('😀')).toBe(2);
  });

  it('cuts and pads to columns', () => {
    expect(cut('主席先生们', 6)).toBe('主席…');
    expect(cut('Valdoria', 8)).toBe('Valdoria');
    expect(padded('主席', 6)).toBe('主席  ');
  });

  it('wraps between words, and anywhere in Chinese but before its punctuation', () => {
    expect(wrapped('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapped('保护平民，政治解决', 8)).toEqual(['保护平', '民，政治', '解决']);
    expect(wrapped('', 8)).toEqual(['']);
  });
});
