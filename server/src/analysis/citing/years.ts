// Rules on the year of a resolution: where it stands, and where it must.
import { isOfCouncil } from '../../knowledge/citations/resolutions';
import { yearOfResolution } from '../../knowledge/resolutions';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { citationsOf } from '../reading';
import { matching, type MarkRule } from '../style-marks';
import { chineseYearBefore } from './chinese';
import { resolutionsOf } from './names';
import { SAMPLE, wordings, type WordFirst } from './wordings';

/** "Resolution 2378 of 2017", "резолюция 2378 2017 года". */
export function yearWithoutBrackets(language: WordFirst): MarkRule {
  const { rule, afterYear } = wordings[language];
  const rest = new RegExp(afterYear, 'iuy');
  return {
    id: rule,
    inFigures: true,
    *find(prose, reading) {
      for (const citation of resolutionsOf(reading)) {
        const { start, end, numeral, year } = citation;
        if (!year || !isOfCouncil(citation) || /[(（]/u.test(prose.slice(numeral.end, year.start))) continue;
        rest.lastIndex = end;
        const past = end + (rest.exec(prose)?.[0].length ?? 0);
        yield {
          start,
          end: past,
          edits: [{ span: { start: numeral.end, end: past }, newText: ` (${year.value})` }],
        };
      }
    },
    message: () => l10n.t('The year of a resolution stands in brackets after its number, as in {0}.', SAMPLE),
  };
}

/** "Resolution 2378/2017". */
export function yearAfterStroke(language: LanguageCode): MarkRule {
  const { rule, resolution } = wordings[language];
  const pattern =
    language === 'zh'
      ? /(?<number>\d{3,4})[/／](?<year>(?:19|20)\d\d)(?=号决议)/gu
      : new RegExp(
          `(?<=(?<!\\p{L})(?:${resolution})\\s(?:\\S{1,12}\\s)?)(?<number>\\d{3,4})/(?<year>(?:19|20)\\d\\d)(?![\\d/])`,
          'giu',
        );
  const space = language === 'zh' ? '' : ' ';
  return {
    id: rule,
    inFigures: true,
    find: matching(pattern, (_, part) =>
      yearOfResolution(Number(part('number'))) === Number(part('year'))
        ? `${part('number')}${space}(${part('year')})`
        : undefined,
    ),
    message: () => l10n.t('The year of a resolution stands in brackets after its number, as in {0}.', SAMPLE),
  };
}

const YEAR_AFTER = /\s?[(（](?:19|20)\d\d[)）]/uy;
const CHINESE_YEAR_OF_ASSEMBLY = /(?<=第\d{2}\/\d{1,3})[(（](?:19|20)\d\d[)）](?=号决议)/gu;

/** "Resolution 72/262 (2018)": the session tells the year. */
export function yearOfAssembly(language: LanguageCode): MarkRule {
  return {
    id: 'EN-CI-03',
    inFigures: true,
    *find(prose, reading) {
      if (language === 'zh') yield* matching(CHINESE_YEAR_OF_ASSEMBLY, () => '')(prose, reading);
      for (const citation of citationsOf(reading)) {
        if (citation.kind !== 'session-resolution' || !citation.number.includes('/')) continue;
        YEAR_AFTER.lastIndex = citation.end;
        const year = YEAR_AFTER.exec(prose)?.[0];
        if (year === undefined) continue;
        const span = { start: citation.end, end: citation.end + year.length };
        yield { start: citation.start, end: span.end, edits: [{ span, newText: '' }] };
      }
    },
    title: () => l10n.t('Take the year out'),
    message: () =>
      l10n.t(
        'A resolution of the General Assembly is cited by session and number without a year, which the session tells: take it out.',
      ),
  };
}

/** "القرار (2017) 2378", as copying from a PDF leaves it. */
export function yearBeforeNumber(): MarkRule {
  const pattern = new RegExp(
    `(?<=(?<!\\p{L})${wordings.ar.resolution}\\s(?:رقم\\s)?)\\((?<year>(?:19|20)\\d\\d)\\)\\s?(?<number>\\d{1,4})(?![\\d/])`,
    'gu',
  );
  return {
    id: 'AR-04',
    inFigures: true,
    find: matching(pattern, (_, part) =>
      yearOfResolution(Number(part('number'))) === Number(part('year'))
        ? `${part('number')} (${part('year')})`
        : undefined,
    ),
    message: () => l10n.t('The number of a resolution comes first, then its year in brackets: {0}.', SAMPLE),
  };
}

// The day of adoption tells the year.
const DAY_AFTER = /,?\s(?:\p{L}{1,10}\s)?(?:of|on|del?|el|du|le|от|المؤرخ|بتاريخ)\s\d{1,2}(?!\d)/iuy;

/** The year of a resolution where it is first cited, from the record. */
export function yearAtFirstMention(language: LanguageCode): MarkRule {
  const space = language === 'zh' ? '' : ' ';
  return {
    id: wordings[language].rule,
    inFigures: true,
    severity: 'hint',
    *find(prose, reading) {
      for (const citation of resolutionsOf(reading)) {
        const { start, end, number, numeral, year } = citation;
        const adopted = yearOfResolution(number);
        if (adopted === null || !isOfCouncil(citation)) continue;
        DAY_AFTER.lastIndex = end;
        const edits =
          year || DAY_AFTER.test(prose) || (language === 'zh' && chineseYearBefore(prose, citation))
            ? []
            : [{ span: { start: numeral.end, end: numeral.end }, newText: `${space}(${adopted})` }];
        yield { start, end, edits, first: String(number) };
      }
    },
    message: (written, right) =>
      l10n.t(
        'A resolution is cited with its year where it is first named, so that everybody can find it: here {0} would be {1}, and likewise elsewhere in the draft.',
        written,
        right,
      ),
  };
}
