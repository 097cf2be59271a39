// Labels of questions: "(a)", "3.", "iv)", "(أ)", "б)", "二、" and bullets, compared by their place in the series.
import { fold } from './fold';

const SERIES: readonly (readonly string[])[] = [
  [...'abcdefghijklmnopqrstuvwxyz'],
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' '),
  // Russian lists leave out ё, й and ъ; Arabic lists follow the abjad order.
  [...'абвгдежзиклмнопрстуфхцчшщэюя'],
  [...'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ'],
  '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十'.split(' '),
];

/** A label without brackets, dots, commas and spaces, in lower case, in its own script. */
export function normalizeLabel(label: string): string {
  return label
    .replace(/[()（）[\].,:、．。\s\u200e\u200f]/g, '')
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .toLowerCase();
}

/** A label's places in the series it can belong to, from 1: "c" is [3], "i" is [9, 1] (letter, roman). Empty when it is none. */
export function positionsOf(label: string): number[] {
  const plain = fold(normalizeLabel(label)).replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660));
  if (/^\d{1,3}$/.test(plain)) return [Number(plain)];
  // هـ is written with a tatweel, which folding drops.
  return SERIES.map((series) => series.indexOf(plain) + 1).filter((place) => place > 0);
}

/**
 * The label among `labels` that `typed` means: the same label, else the one at the place it names ("a" = first = "أ" = "а" = "1").
 * Undefined when there is none.
 */
export function matchLabel(typed: string, labels: readonly string[]): string | undefined {
  const plain = normalizeLabel(typed);
  if (labels.includes(plain)) return plain;
  const folded = labels.find((label) => fold(label) === fold(plain));
  if (folded !== undefined) return folded;
  return positionsOf(typed)
    .map((place) => labels[place - 1])
    .find((label) => label !== undefined);
}
