import { describe, expect, it } from 'vitest';
import { parseNote } from '../note/parse-note';
import { passagesLike } from './quoted-passage';

const note = parseNote(`S/2031/77

Concept note

1. Schools near the front line come under fire every week, and the world looks on.

2. The mandates of missions must be clear, credible and achievable, and matched by the resources that they need.

3. Schools near the front line come under fire every week.

Guiding questions

(a) How can civilians be protected?
`);

const like = (quoted: string) =>
  passagesLike(quoted, note, 'en').map(({ passage, differences }) => ({
    paragraph: passage.paragraph,
    differences: differences.map(({ span, right }) => [quoted.slice(span.start, span.end), right]),
  }));

describe('passagesLike', () => {
  it('gives every passage that has the words, whatever the marks and capitals', () => {
    expect(like('schools NEAR the front line: come under fire every week')).toEqual([
      { paragraph: '1', differences: [] },
      { paragraph: '3', differences: [] },
    ]);
  });
  it.each([
    ['another word', 'must be clear, credible and realistic, and matched', [['realistic', 'achievable']]],
    ['a word left out', 'must be clear and achievable, and matched by', [['', 'credible']]],
    ['the second word left out', 'mandates missions must be clear, credible', [['', 'of']]],
    [
      'words added',
      'must be very clear and credible and achievable',
      [
        ['very', ''],
        ['and', ''],
      ],
    ],
    ['the last word', 'matched by the resources that they want', [['want', 'need']]],
    ['the first word', 'backed by the resources that they need', [['backed', 'matched']]],
    ['nothing where the quotation stops early', 'clear, credible and', []],
  ] as const)('shows %s', (_, quoted, differences) => expect(like(quoted)).toEqual([{ paragraph: '2', differences }]));
  it.each(['', 'clear', 'We thank the briefers for what they told us today.', '…'])(
    'finds nothing like “%s”',
    (quoted) => expect(like(quoted)).toEqual([]),
  );
});
