// A new draft for a concept note: front matter, title, salutation, thanks, one remark for each question, closing. Fixed phrases, the note's
// own words, and nothing else.
import { countryByCode, countryNamed } from '../knowledge/countries';
import wordings from '../knowledge/data/new-draft.json';
import { usualMark } from '../knowledge/delivery-marks';
import { chairAddressed, stateInSentence } from '../knowledge/in-sentences';
import type { Chair } from '../knowledge/knowledge';
import type { Note } from '../note/note';
import type { Versions } from '../note/versions';
import { capitalized } from '../text/capital';
import { languageCodes, type LanguageCode } from '../text/languages';
import { comparedIn, inReadersWords, shownTo, type ShownQuestion } from './questions';

export interface NewDraft {
  readonly versions: Versions;
  /** Paths of the notes as the draft is to name them, the first version first. */
  readonly notePaths: readonly string[];
  /** As it is to be written; null leaves a place to fill. */
  readonly delegation: string | null;
  readonly language: LanguageCode;
  /** Who presides; for several, or where nothing is told, the draft begins with the address that most debates have had. */
  readonly chair?: Chair | 'unspecified';
}

/**
 * The text of a new draft. Questions are given in the draft's language where a version of the note is in it, else in the note's own words with
 * what they are about in the draft's language. Pure: the same note gives the same draft.
 */
export function newDraft({ versions, notePaths, delegation, language, chair = 'unspecified' }: NewDraft): string {
  const { lead } = versions;
  const model = comparedIn(versions, language, language);
  const questions = shownTo({ reader: language, questions: {} }, versions, model, notePaths);
  const wording = wordings[language];
  const country = lead.presidency?.country ? countryByCode(lead.presidency.country) : undefined;
  const presidency = country && stateInSentence(country, language, language === 'es' ? 'to' : 'object');
  const address = chairAddressed(chair === 'woman' ? chair : 'man', language) ?? '';
  return [
    frontMatter(lead, notePaths, delegation, language),
    `# ${titleFor(delegation, language)}`,
    usualMark(language),
    capitalized(wording.salutation.replace('{chair}', address)),
    wording.thanks.replace('{presidency}', presidency ?? wording.convener),
    ...questions.map((shown, i) => remark((lead.questions[i] ?? shown.question).label, shown)),
    wording.closing.replace('{chair}', address),
    '',
  ].join('\n\n');
}

/** "Déclaration des Pays-Bas", whatever the language in which the State was named; any other delegation as it was written. */
function titleFor(delegation: string | null, language: LanguageCode): string {
  const wording = wordings[language];
  const country =
    delegation === null
      ? undefined
      : languageCodes.map((code) => countryNamed(delegation, code)).find((found) => found !== undefined);
  const state = country && stateInSentence(country, language, language === 'en' ? 'subject' : 'of');
  if (state !== undefined) return wording.titleOfState.replace('{state}', state);
  return wording.title.replace('{delegation}', delegation ?? `[${wording.delegation}]`);
}

function frontMatter(
  { meetingDate }: Note,
  notePaths: readonly string[],
  delegation: string | null,
  language: LanguageCode,
): string {
  const paths = notePaths.map(quotedInYaml);
  return [
    '---',
    `note: ${paths.length === 1 ? (paths[0] ?? '') : `[${paths.join(', ')}]`}`,
    ...(delegation === null ? [] : [`delegation: ${quotedInYaml(delegation)}`]),
    ...(meetingDate?.length === 10 ? [`date: ${meetingDate}`] : []),
    `language: ${language}`,
    '---',
  ].join('\n');
}

/** A value as YAML reads it back: plain where nothing in it could be taken for something else. */
export function quotedInYaml(value: string): string {
  return /^(?:\.\.\/)*[\p{L}\p{N}][\p{L}\p{N} ()/.’_-]*$/u.test(value) &&
    !/^[\d.-]+$|^(?:true|false|null|yes|no)$/i.test(value)
    ? value
    : JSON.stringify(value);
}

/** A remark with the question: nobody reads it out, and it goes when the passage is written. */
export function remark(label: string, shown: ShownQuestion): string {
  // What would end the remark is no part of it.
  return `<!-- (${label}) ${inReadersWords(shown).replace(/-->/g, '→')} -->`;
}
