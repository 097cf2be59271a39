// A new draft for a concept note: front matter, title, salutation, thanks, one remark for each question, closing. Fixed phrases, the note's
// own words, and nothing else.
import { countryByCode } from '../knowledge/countries';
import wordings from '../knowledge/data/new-draft.json';
import { usualMark } from '../knowledge/delivery-marks';
import type { Note } from '../note/note';
import type { Versions } from '../note/versions';
import type { LanguageCode } from '../text/languages';
import { comparedIn, inReadersWords, shownTo, type ShownQuestion } from './questions';

export interface NewDraft {
  readonly versions: Versions;
  /** Paths of the notes as the draft is to name them, the first version first. */
  readonly notePaths: readonly string[];
  /** As it is to be written; null leaves a place to fill. */
  readonly delegation: string | null;
  readonly language: LanguageCode;
}

/**
 * The text of a new draft. Questions are given in the draft's language where a version of the note is in it, else in the note's own words with
 * what they are about in the draft's language. Pure: the same note gives the same draft.
 */
export function newDraft({ versions, notePaths, delegation, language }: NewDraft): string {
  const { lead } = versions;
  const model = comparedIn(versions, language, language);
  const questions = shownTo({ reader: language, questions: {} }, versions, model, notePaths);
  const wording = wordings[language];
  const name = delegation ?? wording.delegation;
  const country = lead.presidency?.country ? countryByCode(lead.presidency.country) : undefined;
  const presidency = (language === 'ru' ? country?.short.ru : withArticle(country, language)) ?? wording.convener;
  return [
    frontMatter(lead, notePaths, delegation, language),
    `# ${wording.title.replace('{delegation}', name)}`,
    usualMark(language),
    wording.salutation,
    wording.thanks.replace('{presidency}', presidency),
    ...questions.map((shown, i) => remark((lead.questions[i] ?? shown.question).label, shown)),
    wording.closing,
    '',
  ].join('\n\n');
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

/** A State as a sentence names it: "the Netherlands", "les Pays-Bas". */
function withArticle(country: ReturnType<typeof countryByCode>, language: LanguageCode): string | undefined {
  const short = country?.short[language];
  const article = country?.aliases[language]?.find(
    (alias) => short !== undefined && alias.endsWith(short) && alias !== short,
  );
  return article ?? short;
}

/** A remark with the question: nobody reads it out, and it goes when the passage is written. */
export function remark(label: string, shown: ShownQuestion): string {
  // What would end the remark is no part of it.
  return `<!-- (${label}) ${inReadersWords(shown).replace(/-->/g, '→')} -->`;
}
