import { describe, expect, it } from 'vitest';
import type { LanguageCode } from './languages';
import { numbersIn } from './number-words';

const values = (text: string, code: LanguageCode) => numbersIn(text, code).map(({ value }) => value);

describe('numbersIn', () => {
  it.each([
    ['en', 'forty-four', 44],
    ['en', 'Forty four States', 44],
    ['en', 'nineteen', 19],
    ['en', 'ninety‑nine', 99],
    ['en', 'one hundred', 100],
    ['en', 'a hundred', 100],
    ['en', 'zero', 0],
    ['fr', 'quarante-quatre', 44],
    ['fr', 'vingt et un', 21],
    ['fr', 'vingt-et-une', 21],
    ['fr', 'dix-sept', 17],
    ['fr', 'soixante-dix', 70],
    ['fr', 'soixante et onze', 71],
    ['fr', 'soixante-dix-sept', 77],
    ['fr', 'quatre-vingts', 80],
    ['fr', 'quatre-vingt-quatre', 84],
    ['fr', 'quatre-vingt-dix-neuf', 99],
    ['fr', 'nonante-neuf', 99],
    ['fr', 'cent', 100],
    ['es', 'cuarenta y cuatro', 44],
    ['es', 'veintidós', 22],
    ['es', 'veintiún', 21],
    ['es', 'dieciseis', 16],
    ['es', 'noventa y nueve', 99],
    ['es', 'cien', 100],
    ['ru', 'сорок четыре', 44],
    ['ru', 'сорока четырьмя', 44],
    ['ru', 'сорока четырёх', 44],
    ['ru', 'одиннадцати', 11],
    ['ru', 'девятнадцатью', 19],
    ['ru', 'пятьюдесятью восемью', 58],
    ['ru', 'восьмидесяти одного', 81],
    ['ru', 'девяноста девяти', 99],
    ['ru', 'ста', 100],
    ['ar', 'أربعة وأربعين', 44],
    ['ar', 'أربع وأربعون', 44],
    ['ar', 'أربعاً وأربعين', 44],
    ['ar', 'وأربعة وأربعين', 44],
    ['ar', 'ثلاثة عشر', 13],
    ['ar', 'ثلاث عشرة', 13],
    ['ar', 'إحدى عشرة', 11],
    ['ar', 'اثنا عشر', 12],
    ['ar', 'ثمانية وتسعين', 98],
    ['ar', 'ثمانين', 80],
    ['ar', 'تسع', 9],
    ['ar', 'مائة', 100],
    ['zh', '四十四个会员国', 44],
    ['zh', '十四国', 14],
    ['zh', '二十国', 20],
    ['zh', '两国', 2],
    ['zh', '九十九', 99],
    ['zh', '一百', 100],
  ] as const)('%s: reads %s', (code, text, value) => expect(values(text, code)).toEqual([value]));

  it.each([
    ['en', 'the 44 Member States and 1,200 troops', [44, 1200]],
    ['fr', '44 États et 1 200 soldats', [44, 1200]],
    ['fr', '12\u202f500 soldats', [12500]],
    ['es', '44 Estados y 1.200 soldados', [44, 1200]],
    ['ru', 'из 44-х государств', [44]],
    ['ar', '٤٤ دولة و١٢ بعثة', [44, 12]],
    ['zh', '44个会员国、１２名军人', [44, 12]],
    ['en', 'between five and ten', [5, 10]],
  ] as const)('%s: reads figures in “%s”', (code, text, expected) => expect(values(text, code)).toEqual(expected));

  it.each([
    ['en', 'two hundred'],
    ['en', 'one hundred and five'],
    ['en', 'twenty-five thousand'],
    ['en', '44 million'],
    ['en', '20 per cent'],
    ['en', '20%'],
    ['en', 'the forty-fourth session'],
    ['en', 'the 44th session'],
    ['en', 'S/2018/184'],
    ['en', '3.5'],
    ['en', 'often, someone, weighty'],
    ['fr', 'deux cents'],
    ['fr', '44e'],
    ['fr', 'quarante pour cent'],
    ['es', 'doscientos, cuarenta mil'],
    ['ru', '44-й'],
    ['ru', 'двадцать процентов'],
    ['ru', 'сорок тысяч'],
    ['ar', 'مائة وأربعة وأربعين'],
    ['ar', 'عشرون في المائة'],
    ['zh', '第44次'],
    ['zh', '第二十四条'],
    ['zh', '二十多国'],
    ['zh', '数十国'],
    ['zh', '三千'],
  ] as const)('%s: reads no number in “%s”', (code, text) => expect(values(text, code)).toEqual([]));

  it('gives the place of each', () => {
    const text = 'Of 193 States, forty-four signed.';
    expect(numbersIn(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['193', 'forty-four']);
  });
  it('reads every number up to a hundred in the languages where a rule makes them', () => {
    for (let n = 21; n < 100; n++) {
      const [ten, one] = [Math.floor(n / 10), n % 10];
      if (one === 0) continue;
      const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'][ten - 2];
      const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][one - 1];
      expect(values(`${tens}-${ones}`, 'en')).toEqual([n]);
      expect(values(`${'一二三四五六七八九'[ten - 1]}十${'一二三四五六七八九'[one - 1]}`, 'zh')).toEqual([n]);
    }
  });
});
