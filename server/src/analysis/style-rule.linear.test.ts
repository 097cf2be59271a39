import { expect, it } from 'vitest';
import { parseDraft } from '../draft/parse-draft';
import { analyze } from './analysis';
import { checks } from './checks';
import { defaultSettings } from './settings';

const ids = ['bidi-marks', 'citation-style', 'date-style', 'number-style', 'typography'];
const own = checks.filter(({ id }) => ids.includes(id));

function analyzed(text: string): void {
  analyze({ draft: parseDraft(text), notes: [], notePaths: [], noteFailures: [], settings: defaultSettings }, own);
}

it('rules of marks and figures are linear', () => {
  const start = performance.now();
  const long = [
    'We had 8 missions, 12 500 troops and "20%" on March 28th, 2018 ,  in resolution No. 2378 of 2017. '.repeat(4_000),
    'Que faire ? « oui » : 12 500 et "20%" le 1 mars 2018 ; la résolution n° 2378. '.repeat(4_000),
    'بعثة MINUSMA 15 جنديا، UNDP، UNICEF، 12 500 في 28 مارس 2018 )2017( ـــ , '.repeat(4_000),
    '军事,警察"人"12,500人,2378号决议,二〇一八年三月二十八日。'.repeat(4_000),
    `${'\u202a'.repeat(40_000)}${'\u2069'.repeat(40_000)}`,
    '"'.repeat(50_001),
    '“'.repeat(50_000),
    "'a ".repeat(50_000),
    ')('.repeat(50_000),
    '1 '.repeat(50_000),
    '123 '.repeat(50_000),
    '1,000'.repeat(20_000),
    'Qué? '.repeat(20_000),
  ];
  for (const text of long) analyzed(`---\nlanguage: en\n---\n\n${text}`);
  for (const code of ['ar', 'es', 'fr', 'ru', 'zh'])
    analyzed(`---\nlanguage: ${code}\n---\n\n${long.slice(4).join('\n\n')}`);
  expect(performance.now() - start).toBeLessThan(10_000);
}, 60_000);
