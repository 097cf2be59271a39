// Rules on how a resolution or document is named: words and symbols beside its number.
import type { ResolutionCitation } from '../../knowledge/citations/citation';
import { isOfCouncil } from '../../knowledge/citations/resolutions';
import { yearOfResolution } from '../../knowledge/resolutions';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { sliceOf, type Span } from '../../text/span';
import { citationsOf, type ParagraphReading } from '../reading';
import { matching, placeOf, type MarkRule } from '../style-marks';
import { SAMPLE, wordings, type WordFirst } from './wordings';

/** The resolutions of which a paragraph gives the running number. */
export function* resolutionsOf(reading: ParagraphReading): Iterable<ResolutionCitation> {
  for (const citation of citationsOf(reading)) if (citation.kind === 'resolution') yield citation;
}

/** "Resolution No. 2378", "résolution n° 2378", "القرار رقم 2378". */
export function numberSign(language: WordFirst): MarkRule {
  const { rule, numberSign: sign } = wordings[language];
  const pattern = new RegExp(`,?\\s*${sign}\\s*$`, 'iu');
  return {
    id: rule,
    inFigures: true,
    // Some Arab delegations, and the press, have the word throughout.
    ...(language === 'ar' ? { severity: 'hint' } : {}),
    *find(prose, reading) {
      for (const { start, end, numeral } of resolutionsOf(reading)) {
        const lead = prose.slice(start, numeral.start);
        const found = pattern.exec(lead);
        if (!found || found.index === 0) continue;
        const span = { start: start + found.index, end: numeral.start };
        yield { start, end, edits: [{ span, newText: ' ' }] };
      }
    },
    message: () =>
      l10n.t('The number of a resolution stands by itself: take out the word or sign for "number" before it.'),
  };
}

/** "Resolution S/RES/2378 (2017)": one of the two says it all. */
export function symbolBesideWord(language: WordFirst): MarkRule {
  return {
    id: wordings[language].rule,
    inFigures: true,
    *find(prose, reading) {
      for (const { start, end, numeral } of resolutionsOf(reading)) {
        const [, word = '', symbol = ''] =
          /^(\p{L}[^/]*\s)?(S\s?\/\s?RES\s?\/\s?)$/iu.exec(prose.slice(start, numeral.start)) ?? [];
        if (word === '' || symbol === '') continue;
        yield {
          start,
          end,
          edits: [{ span: { start: numeral.start - symbol.length, end: numeral.start }, newText: '' }],
        };
      }
    },
    message: () =>
      l10n.t('Beside the word "resolution" the symbol says the same again: leave the number and the year.'),
  };
}

/** "S/RES/2378 (2017)" or "A/RES/72/262" as a part of the sentence, where nobody can say it aloud. */
export function symbolInText(language: WordFirst): MarkRule {
  const { rule, resolution, council, assembly, document } = wordings[language];
  // In a list, and beside a word that names the document, a symbol has its place.
  const documentBefore = new RegExp(`(?<!\\p{L})(?:${document}|${resolution}|and|or|y|e|et|и|و)\\s?$`, 'iu');
  const isAside = (prose: string, { start, end }: Span) =>
    /[([（/،,;:–—-]\s?$/u.test(prose.slice(Math.max(0, start - 2), start)) ||
    /^\s?[)\]）/]/u.test(prose.slice(end)) ||
    documentBefore.test(prose.slice(Math.max(0, start - 40), start));
  return {
    id: rule,
    inFigures: true,
    severity: 'hint',
    *find(prose, reading) {
      for (const citation of citationsOf(reading)) {
        const { start, end } = citation;
        if (reading.sentences.some((sentence) => sentence.start === start) || isAside(prose, citation)) continue;
        const written = sliceOf(prose, citation);
        const [, ofCouncil] = /^S\s?\/\s?RES\s?\/\s?(\d{1,4}(?:\s?\(\d{4}\))?)$/u.exec(written) ?? [];
        const [, ofAssembly] = /^A\/RES\/(\d{2}\/\d{1,3}(?:\s[A-Z])?)$/u.exec(written) ?? [];
        if (ofCouncil !== undefined) yield placeOf({ start, end }, council && council + ofCouncil);
        else if (ofAssembly !== undefined) yield placeOf({ start, end }, assembly && assembly.replace('#', ofAssembly));
      }
    },
    message: () =>
      l10n.t('A symbol cannot be said aloud: name the resolution by its number and year, as in {0}.', SAMPLE),
  };
}

/** 'Resolution 1325 (2000) "Women, peace and security"'. */
export function titleAfter(language: LanguageCode): MarkRule {
  const { entitled } = wordings[language];
  const title = new RegExp(
    `\\s?(?:[,，،]?\\s?${entitled}\\s?(?:[“"«《]|(?=\\p{Lu}))|[“"«《](?=[\\p{Lu}\\p{Script=Han}]))`,
    'uy',
  );
  return {
    id: 'EN-CI-08',
    inFigures: true,
    // The title itself looks like a quotation.
    inQuotations: true,
    *find(prose, reading) {
      for (const citation of resolutionsOf(reading)) {
        title.lastIndex = citation.end;
        const found = title.exec(prose);
        if (!found || !isOfCouncil(citation)) continue;
        const end = citation.end + found[0].length;
        // A sentence that is quoted ends with a stop.
        if (/^[^”"»》]{0,300}[.。][”"»》]/u.test(prose.slice(end, end + 302))) continue;
        yield placeOf({ start: citation.start, end: citation.end }, null);
      }
    },
    message: () => l10n.t('Resolutions of the Security Council have no title: say what it is on instead.'),
  };
}

/** Pages differ between the languages of a document; paragraphs are the same in all. */
export function pageOf(language: LanguageCode): MarkRule {
  return {
    id: 'EN-CI-06',
    inFigures: true,
    severity: 'hint',
    find: matching(wordings[language].page, () => null),
    message: () =>
      l10n.t('Pages differ from language to language: cite the paragraph, which has the same number in all of them.'),
  };
}

/** "UNSCR 1325". */
export function abbreviatedName(): MarkRule {
  const pattern =
    /(?<!\p{L})(?:UN)?SCR(?<plural>s)?\s(?<number>\d{1,4})(?![\d/])(?: ?\((?<year>\d{4})\))?(?<list>(?:,|\sand)\s\d{3,4})?/gu;
  return {
    id: 'EN-CI-01',
    inFigures: true,
    find: matching(pattern, ([written], part) => {
      const number = part('number');
      const year = part('year') || String(yearOfResolution(Number(number)) ?? '');
      if (part('plural') !== '' || part('list') !== '') return null;
      return `Security Council resolution ${number}${year === '' ? '' : ` (${year})`}${written.endsWith(' ') ? ' ' : ''}`;
    }),
    message: (written, right) =>
      right === ''
        ? l10n.t(
            '"{0}" is no name that is said aloud: write "Security Council resolutions", with number and year.',
            written,
          )
        : l10n.t('Resolutions are named in full: "{1}", not "{0}".', written, right),
  };
}

export function capitalInRussian(): MarkRule {
  return {
    id: 'RU-04',
    inFigures: true,
    *find(prose, reading) {
      for (const citation of citationsOf(reading)) {
        if (citation.kind !== 'resolution' && citation.kind !== 'session-resolution') continue;
        const { start } = citation;
        const word = /^Р\p{Ll}+/u.exec(prose.slice(start, start + 12))?.[0];
        if (word === undefined || !/[\p{Ll},»)] $/u.test(prose.slice(Math.max(0, start - 2), start))) continue;
        yield placeOf({ start, end: start + word.length }, `р${word.slice(1)}`);
      }
    },
    message: (written, right) => l10n.t('Within a sentence the word has no capital: "{1}", not "{0}".', written, right),
  };
}
