import { it } from 'vitest';
import { INITIAL } from 'vscode-textmate';
import { expectLinear, repeated } from '../../server/src/testing/linear';
import { grammar } from './grammar';

// Editors colour no longer line.
const LONGEST = 20_000;

it.each(['mr ', '女士们', '“«《', '*_', 'S/A1.', '<!-- answers:', '1234 ', '”ا'])('a line is coloured in linear time: %s', (part) =>
  expectLinear((line) => grammar.tokenizeLine(line, INITIAL), repeated(part), LONGEST / 8),
);
