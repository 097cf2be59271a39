import { it } from 'vitest';
import { parseDraft } from '../draft/parse-draft';
import { expectLinear, repeated } from '../testing/linear';
import { analyze } from './analysis';
import { checks } from './checks';
import { defaultSettings } from './settings';

const ids = ['bidi-marks', 'citation-style', 'date-style', 'mixed-terms', 'number-style', 'spelling', 'typography'];
const own = checks.filter(({ id }) => ids.includes(id));

it.each([
  ['en', 'We had 8 missions, 12 500 troops and "20%" on March 28th, 2018 ,  in resolution No. 2378 of 2017. '],
  ['fr', 'Que faire ? « oui » : 12 500 et "20%" le 1 mars 2018 ; la résolution n° 2378. '],
  ['ar', 'بعثة MINUSMA 15 جنديا، UNDP، UNICEF، 12 500 في 28 مارس 2018 )2017( ـــ , '],
  ['zh', '军事,警察"人"12,500人,2378号决议,二〇一八年三月二十八日。'],
  ['ru', 'её ее '],
  ['en', '\u202a'],
  ['en', '"'],
  ['en', '“'],
  ['en', "'a "],
  ['en', ')('],
  ['en', '1 '],
  ['en', '123 '],
  ['ar', '1,000'],
  ['es', 'Qué? '],
])('slips of style are found in linear time: %s %s', (language, part) =>
  expectLinear((text) => {
    const draft = parseDraft(`---\nlanguage: ${language}\n---\n\n${text}`);
    analyze({ draft, notes: [], notePaths: [], noteFailures: [], settings: defaultSettings }, own);
  }, repeated(part)),
);
