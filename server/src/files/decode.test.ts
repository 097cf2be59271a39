import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, MOST_BYTES } from './decode';

const reasonFor = (bytes: Uint8Array) => {
  const result = decodeText(bytes);
  return 'failure' in result ? result.failure.reason : null;
};

describe('decoding', () => {
  it.each(['', 'Mr. President,', 'السيد الرئيس،', '主席先生，', 'Г-н Председатель!', '😀\r\n'])(
    'reads UTF-8: %s',
    (text) => expect(decodeText(new TextEncoder().encode(text))).toEqual({ text }),
  );

  it('reads UTF-16 with a byte order mark', () => {
    const little = new Uint8Array([0xff, 0xfe, ...Buffer.from('主席', 'utf16le')]);
    const big = new Uint8Array([0xfe, 0xff, ...Buffer.from('主席', 'utf16le').swap16()]);
    expect(decodeText(little)).toEqual({ text: '主席' });
    expect(decodeText(big)).toEqual({ text: '主席' });
  });

  it('says what is wrong with other files', () => {
    expect(reasonFor(Buffer.from('%PDF-1.7 …'))).toMatch(/PDF or Word/);
    expect(reasonFor(Buffer.from('PK\u0003\u0004 …'))).toMatch(/PDF or Word/);
    expect(reasonFor(new Uint8Array([65, 0, 66]))).toMatch(/not a text file/);
    expect(reasonFor(new Uint8Array([0xe9, 0x20]))).toMatch(/not UTF-8/);
    expect(reasonFor(new Uint8Array(MOST_BYTES + 1))).toMatch(/larger than 20 MB/);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => void decodeText(bytes)));
  });
});
