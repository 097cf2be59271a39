// How Chinese cites a resolution: the number before the word.
import type { ResolutionCitation } from '../../knowledge/citations/citation';
import { yearOfResolution } from '../../knowledge/resolutions';
import * as l10n from '../../text/l10n';
import { sliceOf, type Span } from '../../text/span';
import type { Edit } from '../check';
import { placeOf, type MarkRule } from '../style-marks';
import { type Place } from '../style-rule';
import { resolutionsOf } from './names';

/** 2378号决议, 第2378号决议（2017年）, 决议2378(2017). */
export function chineseForm(): MarkRule {
  return {
    id: 'ZH-03',
    inFigures: true,
    *find(prose, reading) {
      for (const citation of resolutionsOf(reading)) {
        const place = chinesePlace(prose, citation);
        if (place) yield place;
      }
    },
    message: () => l10n.t('A resolution is cited in another form in United Nations texts: {0}.', '第2378(2017)号决议'),
  };
}

/** A year right before a Chinese citation, "2000年第1325号决议", where it is that of the resolution; null where there is none. */
export function chineseYearBefore(prose: string, { start, number, year }: ResolutionCitation): Span | null {
  const [found, value] = /((?:19|20)\d\d)\s?年的?\s?$/u.exec(prose.slice(Math.max(0, start - 8), start)) ?? [];
  if (year || found === undefined || yearOfResolution(number) !== Number(value)) return null;
  return { start: start - found.length, end: start };
}

function chinesePlace(prose: string, citation: ResolutionCitation): Place | null {
  const { start, end, numeral, year } = citation;
  const yearBefore = chineseYearBefore(prose, citation);
  const written = prose.slice(start, end);
  const before = prose.charAt(start - 1);
  // A symbol has its own form, and in a list 第 and 号 may stand once.
  if (/^S/u.test(written) || /[、，,和及与或]/u.test(before)) return null;
  const number = sliceOf(prose, numeral);
  if (year && /^决议|决议\s?[(（]/u.test(written)) return placeOf({ start, end }, `第${number}(${year.value})号决议`);
  const edits: Edit[] = [];
  if (yearBefore) edits.push({ span: yearBefore, newText: '' });
  if (!written.startsWith('第')) edits.push({ span: { start, end: start }, newText: '第' });
  if (year && prose.charAt(year.end) === '年')
    edits.push({ span: { start: year.end, end: year.end + 1 }, newText: '' });
  if (year && /[)）]\s?决议$/u.test(written)) {
    const at = start + written.search(/\s?决议$/u);
    edits.push({ span: { start: at, end: at }, newText: '号' });
  }
  if (yearBefore) {
    const adopted = prose.slice(yearBefore.start, yearBefore.start + 4);
    edits.push({ span: { start: numeral.end, end: numeral.end }, newText: `(${adopted})` });
  }
  return edits.length > 0 ? { start: yearBefore?.start ?? start, end, edits } : null;
}
