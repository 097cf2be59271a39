import { it } from 'vitest';
import { speaking } from '../knowledge/speaking';
import { expectLinear, repeated } from '../testing/linear';
import { spokenLengthOf } from './spoken';

it.each(['1,', '1 000', 'A.', 'AA', '1/', '-1', 'a’A', '0', 'UNDPx'])('spoken length takes linear time: %s', (part) =>
  expectLinear((text) => spokenLengthOf(text, speaking.spoken.en), repeated(part)),
);
