import { it } from 'vitest';
import { expectLinear, repeated } from '../testing/linear';
import { parseDraft } from './parse-draft';

it.each(['<!-- a\n\n', '<!-- <!-- --> ', '<!-- ', '<!---->\n', '<!--answers:a-->'])(
  'comments are read in linear time: %j',
  (part) => expectLinear((text) => parseDraft(`One.\n\n${text}\nText. -->`), repeated(part), 50_000),
);
