import { it } from 'vitest';
import { parseNote } from '../note/parse-note';
import { expectLinear } from '../testing/linear';
import { passagesLike } from './quoted-passage';

it('passages like a long quotation are found in time in proportion to the note', () =>
  expectLinear(
    (text) => passagesLike('the role of the Council in the case of the list '.repeat(40), parseNote(text), 'en'),
    (length) =>
      `Concept note\n\n${Array.from(
        { length: length / 70 },
        (_, i) => `${i + 1}. The role of the Council in case ${i} of the list of the year.`,
      ).join('\n\n')}`,
  ));
