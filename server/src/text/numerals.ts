// Numbers as the six languages write them in figures.

/** Western figures for Arabic-Indic and full-width ones; each stands for one character, so offsets stay valid. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (d) => {
    const code = d.charCodeAt(0);
    return String(code >= 0xff10 ? code - 0xff10 : code >= 0x6f0 ? code - 0x6f0 : code - 0x660);
  });
}

/** A number, or the figures of a text, in the kind of figures that `sample` is written in: 2017 for "٢٠١٨" is "٢٠١٧". */
export function figuresLike(sample: string, number: number | string): string {
  const first = /[٠-٩۰-۹０-９]/.exec(sample)?.[0];
  if (first === undefined) return String(number);
  const zero = first >= '０' ? 0xff10 : first >= '۰' ? 0x6f0 : 0x660;
  return String(number).replace(/\d/g, (d) => String.fromCharCode(zero + Number(d)));
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A whole number from 1 in Roman numerals: "XIV" for 14. */
export function romanNumeral(number: number): string {
  let rest = number;
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}

/** The number that Roman numerals name, in capitals and in the usual order; null for anything else ("IIX", "vi"). */
export function romanNumber(numeral: string): number | null {
  let number = 0;
  let rest = numeral;
  for (const [sign, value] of ROMAN) {
    while (rest.startsWith(sign)) {
      number += value;
      rest = rest.slice(sign.length);
    }
  }
  return number > 0 && romanNumeral(number) === numeral ? number : null;
}

const HAN_DIGITS = '零一二三四五六七八九';

/** A whole number from 1 to 999 in Chinese numerals: "二十四" for 24, "一百一十一" for 111. */
export function hanNumeral(number: number): string {
  const digit = (place: number) => Math.floor(number / place) % 10;
  const [hundreds, tens, ones] = [digit(100), digit(10), digit(1)];
  const hundred = hundreds > 0 ? `${HAN_DIGITS.charAt(hundreds)}百` : '';
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  // Ten to nineteen are said without the one before them, unless a hundred goes before.
  const ten = tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : HAN_DIGITS.charAt(tens)}十` : '';
  return hundred + gap + ten + (ones > 0 ? HAN_DIGITS.charAt(ones) : '');
}

/** The number that Chinese numerals name, up to 999, also digit by digit ("一〇三"); null for anything else. */
export function hanNumber(numeral: string): number | null {
  const plain = numeral.replace(/〇/g, '零');
  const valueOf = (character: string | undefined) => HAN_DIGITS.indexOf(character ?? '零');
  if (/^[零一二三四五六七八九]{2,3}$/.test(plain)) return Number([...plain].map(valueOf).join(''));
  const parts =
    /^(?:(?<hundreds>[一二三四五六七八九])百)?(?:零?(?<tens>[一二三四五六七八九])?(?<ten>十))?(?:零?(?<ones>[一二三四五六七八九]))?$/.exec(
      plain,
    )?.groups;
  if (!parts || plain === '') return null;
  const tens = parts['ten'] === undefined ? 0 : parts['tens'] === undefined ? 1 : valueOf(parts['tens']);
  return 100 * valueOf(parts['hundreds']) + 10 * tens + valueOf(parts['ones']);
}
