// The user's own translations of questions, as the settings file has them:
//   questions: { S/2018/184: { fr: { a: "Comment … ?" } } }
import type { QuestionTranslations } from '../analysis/settings';
import * as l10n from '../text/l10n';
import { positionsOf } from '../text/labels';
import { isLanguageCode, languageCodes } from '../text/languages';
import { isMap } from './yaml';

type Read = { readonly translations: QuestionTranslations } | { readonly problem: string };

/** Translations as written, or the first thing that is wrong with them, as a clause that can follow a colon. */
export function readTranslations(raw: unknown): Read {
  const shape = l10n.t(
    '"questions" takes, by symbol or file name of a note, translations by language and label, such as "S/2018/184: {fr: {a: Comment … ?}}"',
  );
  if (!isMap(raw)) return { problem: shape };
  for (const [note, languages] of Object.entries(raw)) {
    if (!isMap(languages)) return { problem: shape };
    for (const [language, texts] of Object.entries(languages)) {
      if (!isLanguageCode(language))
        return {
          problem: l10n.t(
            '"questions" has "{0}" under "{1}", where a language stands, one of {2}',
            language,
            note,
            l10n.listed(languageCodes),
          ),
        };
      const wrong = wrongIn(texts);
      if (wrong !== null)
        return {
          problem: l10n.t(
            '"questions" has {0} under "{1}", "{2}", where a text stands for each label, such as "a: Comment … ?"',
            wrong,
            note,
            language,
          ),
        };
    }
  }
  // Every part was looked at above.
  return { translations: raw as QuestionTranslations };
}

/** What is no text under its label; null where all is well. */
function wrongIn(texts: unknown): string | null {
  if (!isMap(texts)) return shown(texts);
  for (const [label, text] of Object.entries(texts)) {
    if (positionsOf(label).length === 0) return shown(label);
    if (typeof text !== 'string' || text.trim() === '') return `${label}: ${shown(text)}`;
  }
  return null;
}

function shown(value: unknown): string {
  return JSON.stringify(value);
}
