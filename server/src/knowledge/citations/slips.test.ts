import { describe, expect, it } from 'vitest';
import { sliceOf } from '../../text/span';
import { symbolSlipsIn } from './slips';

const slipsIn = (text: string) => symbolSlipsIn(text).map((slip) => [sliceOf(text, slip), slip.right, slip.fault]);

describe('slips in symbols', () => {
  it.each([
    ['S/PRST/10/2018', 'S/PRST/2018/10', 'order'],
    ['S/184/2018/Add.1', 'S/2018/184/Add.1', 'order'],
    ['184/2018/S', 'S/2018/184', 'order'],
    ['S/RES/2017/2378', 'S/RES/2378 (2017)', 'order'],
    ['A/RES/262/72', 'A/RES/72/262', 'order'],
    ['S/PV 8218', 'S/PV.8218', 'marks'],
    ['S/PV. 8218', 'S/PV.8218', 'marks'],
    ['S/2018 184', 'S/2018/184', 'marks'],
    ['S\\2018\\184', 'S/2018/184', 'marks'],
    ['S/RES/2378/2017', 'S/RES/2378 (2017)', 'marks'],
    ['PRST/2018/10', 'S/PRST/2018/10', 'marks'],
    ['S/2018/184/Corr1', 'S/2018/184/Corr.1', 'marks'],
    ['A/HRC 37/45', 'A/HRC/37/45', 'marks'],
    ['A/HRC/RES-37/4', 'A/HRC/RES/37/4', 'marks'],
    ['s/2018/184', 'S/2018/184', 'case'],
    ['S/Prst/2018/10', 'S/PRST/2018/10', 'case'],
    ['s/184/2018', 'S/2018/184', 'order'],
    ['А/72/707', 'A/72/707', 'alphabet'],
    ['С/2018/184', 'S/2018/184', 'alphabet'],
    ['Ｓ／２０１８／１８４', 'S/2018/184', 'width'],
    ['S/1987/184', null, 'year'],
    ['S/3018/184', null, 'year'],
    ['A/2018/184', null, 'session'],
    ['A/RES/2018/72', null, 'session'],
  ])('%s should be %s', (written, right, fault) => {
    for (const text of [written, `See (${written}).`, `见${written}号文件`, `انظر ${written}، و`])
      expect(slipsIn(text), text).toEqual([[written, right, fault]]);
  });

  it.each([
    'S/2018/184, S/RES/2378 (2017), S/RES/2378(2017), S/RES/2378（2017）, S/RES/2378',
    'S/RES/2378 (2018), whose year another check looks at',
    'S/2018/184 12 days later, S/PV.8218 of 2018',
    'A/72/707, A/72/707-S/2018/15, A/127, A/3181/Add.1, A/AC.109/2018/1, A/C.5/72/L.1, A/72/PV.35',
    'C/2018/184, s /2018/184, the s RES/72/262, a RES/72/262',
    'https://undocs.org/s/2018/184, s-2018-184.pdf, x=s/2018/184, user@s/2018/184',
    'S/2018/184-186, S/2018/184/15, S/4/5, E/1/2',
    'S/٢٠١٨/١٨٤',
    '',
  ])('none in: %s', (text) => expect(slipsIn(text)).toEqual([]));
});
