import { describe, expect, it } from 'vitest';
import { languageCodes, type LanguageCode } from '../text/languages';
import { quotationsIn } from '../text/quotations';
import { sentencesOf } from '../text/sentences';
import leftOut from './data/style-left-out.json';
import rules from './data/style-rules.json';
import type { HouseStyle } from './house-style';
import { holdsWords, styleHitsIn, type StyledText } from './style';
import { holdsIn, styleListsOf, styleRowsOf, type StyleRow } from './style-rows';

const UN: HouseStyle = { base: 'un', spelling: 'oxford' };
const STYLES: readonly HouseStyle[] = [
  UN,
  { base: 'mun-us', spelling: 'american' },
  { base: 'un', spelling: 'british' },
];
const rows = languageCodes.flatMap((language) => styleRowsOf(language).map((row) => ({ language, row })));
const named = rows.map(({ language, row }) => ({ language, row, name: `${language} ${row.rule} ${row.wrong}` }));

function styled(text: string, language: LanguageCode): StyledText {
  return { text, language, sentences: sentencesOf(text), quotations: quotationsIn(text, language) };
}

/** The forms that a pattern of words, groups, choices and optional letters matches; null for one with more than that. */
function formsOf(pattern: string, lists: Readonly<Record<string, string>>): string[] | null {
  const source = pattern.replace(
    /\{([a-z-]+)\}/g,
    (_, name: string) => `(?:${lists[name]?.replaceAll(' ', '|') ?? ''})`,
  );
  let at = 0;
  const choice = (): string[] => {
    let all = sequence();
    while (source[at] === '|') {
      at++;
      all = [...all, ...sequence()];
    }
    return all;
  };
  const sequence = (): string[] => {
    let all = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      let part = unit();
      if (source[at] === '?') {
        at++;
        part = [...part, ''];
      }
      all = all.flatMap((before) => part.map((after) => before + after));
    }
    return all;
  };
  const unit = (): string[] => {
    const letter = source[at++] ?? '';
    if (letter === '(') {
      if (source.startsWith('?:', at)) at += 2;
      const inside = choice();
      at++;
      return inside;
    }
    if (letter === '[') {
      const end = source.indexOf(']', at);
      const letters = source.slice(at, end).split('');
      at = end + 1;
      return letters;
    }
    return letter === '\\' ? [source[at++] ?? ''] : [letter];
  };
  if (/\(\?[=!<]|\\[a-zA-Z]|[+*{^$]|\[[a-z]-/.test(source)) return null;
  return [...new Set(choice())];
}

describe('rows of style', () => {
  it('follow rules that there are, of their language', () => {
    const known = new Map(rules.map(({ id, language }) => [id, language]));
    for (const { language, row } of rows) expect(known.get(row.rule), row.rule).toBe(language);
  });
  it('cover every rule, or the reason is given', () => {
    const covered = new Set([...rows.map(({ row }) => row.rule), ...Object.keys(leftOut)]);
    expect(rules.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
    expect(Object.keys(leftOut).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
  it('name lists that there are, and use each', () => {
    for (const language of languageCodes) {
      const patterns = JSON.stringify(styleRowsOf(language));
      const used = [...patterns.matchAll(/\{([a-z][a-z-]*)\}/g)].map(([, name]) => name);
      expect([...new Set(used)].filter((name) => name !== 'country').sort()).toEqual(
        Object.keys(styleListsOf(language)).sort(),
      );
    }
  });
  it.each(named)('$name finds its forms, and nothing is wrong with what it puts there', ({ language, row }) => {
    const style = STYLES.find((one) => holdsIn(row, one)) ?? UN;
    const texts = (formsOf(row.wrong, styleListsOf(language)) ?? []).flatMap((form) => inSentence(form, row, language));
    const found = texts.map((text) => {
      const hits = styleHitsIn(styled(text, language), row.check, style).filter((hit) => hit.row === row);
      for (const { start, end, right } of hits) {
        if (right === null || row.check === 'mixed-terms') continue;
        const corrected = text.slice(0, start) + right + text.slice(end);
        expect(hitsOfAll(corrected, language, style), corrected).toBeLessThan(hitsOfAll(text, language, style));
      }
      return hits.length;
    });
    if (texts.length > 0) expect(Math.max(...found)).toBe(1);
  });
});

const CHECKS = ['spelling', 'compound', 'capitals', 'term-variant', 'inclusive-title', 'acronym-never'] as const;

function hitsOfAll(text: string, language: LanguageCode, style: HouseStyle): number {
  return CHECKS.flatMap((check) => styleHitsIn(styled(text, language), check, style)).length;
}

/** A form in the middle of a sentence, with capitals and without; none where the row asks for something about it. */
function inSentence(form: string, { where, case: kind }: StyleRow, language: LanguageCode): string[] {
  if (where) return [];
  const title = form.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const written = {
    capitals: [form.toUpperCase()],
    exact: [form, title, form.charAt(0).toUpperCase() + form.slice(1)],
    kept: [form],
  }[kind ?? 'kept'];
  return written.map((words) => (language === 'zh' ? `看${words}。` : `«x» y ${words}, z.`));
}

describe('styleHitsIn', () => {
  const hits = (text: string, check: StyleRow['check'] = 'compound', style = UN, language: LanguageCode = 'en') =>
    styleHitsIn(styled(text, language), check, style).map(({ start, end, right }) => [text.slice(start, end), right]);
  it('keeps capitals, and the white space inside', () => {
    expect(hits('Peace-keeping, and peace-keepers.')).toEqual([
      ['Peace-keeping', 'Peacekeeping'],
      ['peace-keepers', 'peacekeepers'],
    ]);
    expect(hits('Peace-Keeping matters.')).toEqual([['Peace-Keeping', 'Peacekeeping']]);
    expect(hits('The security\ncouncil and the secretary\u00a0general met.', 'capitals')).toEqual([
      ['security\ncouncil', 'Security\nCouncil'],
      ['secretary\u00a0general', 'Secretary-General'],
    ]);
  });
  it('leaves capitals throughout, quotations, addresses and parts of words alone', () => {
    expect(hits('PEACE-KEEPING. “Peace-keeping”. See https://un.org/peace-keeping and peace-keepings.')).toEqual([]);
  });
  it('knows the typographic hyphen and apostrophe', () => {
    expect(hits('We support peace‑keeping.')).toEqual([['peace‑keeping', 'peacekeeping']]);
    expect(hits('Le chef d’état parle.', 'capitals', UN, 'fr')).toEqual([['chef d’état', 'chef d’État']]);
  });
  it.each([
    [
      'oxford',
      [
        ['honor', 'honour'],
        ['organise', 'organize'],
      ],
    ],
    [
      'american',
      [
        ['honour', 'honor'],
        ['organise', 'organize'],
      ],
    ],
    [
      'british',
      [
        ['honor', 'honour'],
        ['organize', 'organise'],
      ],
    ],
  ] as const)('spells as a house does: %s', (spelling, found) => {
    const text = 'We honor and honour it, organise and organize it, at the World Health Organization.';
    expect(hits(text, 'spelling', { base: 'un', spelling })).toEqual(found);
  });
  it('reads letters that grow in lower case', () => {
    expect(hits('İİİ saw peace-keeping.')).toEqual([['peace-keeping', 'peacekeeping']]);
  });
});

describe('holdsWords', () => {
  it('finds whole words outside quotations', () => {
    expect(holdsWords(styled('An Inter-agency team.', 'en'), 'inter-agency', false)).toBe(true);
    expect(holdsWords(styled('An inter-agency team.', 'en'), 'Inter-agency', true)).toBe(false);
    expect(holdsWords(styled('“inter-agency” and inter-agencyx', 'en'), 'inter-agency', false)).toBe(false);
    expect(holdsWords(styled('في وأفريقيا', 'ar'), 'أفريقيا', false)).toBe(true);
    expect(holdsWords(styled('其他国家', 'zh'), '其他', false)).toBe(true);
  });
});
