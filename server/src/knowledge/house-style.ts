// What differs from one house to another in how English is written, and whose rules hold.

/** Oxford: -our and -ize, as the United Nations has it. American: -or and -ize. British: -our and -ise. */
export const spellings = ['oxford', 'american', 'british'] as const;
export type Spelling = (typeof spellings)[number];

/** Those who ask for rules: meetings of the United Nations, or Model UN conferences in the United States. */
export type Setting = 'un' | 'mun-us';

export interface HouseStyle {
  readonly base: Setting;
  /** Of English; with American spelling go American dates, "percent" and stops within quotation marks. */
  readonly spelling: Spelling;
}

/** What tells styles apart, for what is kept by them. */
export function styleKey({ base, spelling }: HouseStyle): string {
  return `${base} ${spelling}`;
}
