// `rostrum phrases`: the standard phrases of statements.
import { phraseCategories, phrasesIn } from '../knowledge/phrases';
import * as l10n from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import { exit, refuse, type Io } from './io';
import { phrasesJson } from './json';
import { printed, printedJson, type Line } from './terminal';

export interface PhraseOptions {
  readonly language?: LanguageCode;
  readonly category?: string;
  readonly format: 'text' | 'json';
}

/** Prints the phrases of a language and a category, or of all, category by category. */
export function phrases({ language, category, format }: PhraseOptions, io: Io): number {
  const categories = phraseCategories();
  if (category !== undefined && !categories.includes(category))
    return refuse(io, l10n.t('there is no category "{0}"; the categories are {1}.', category, l10n.listed(categories)));
  const found = phrasesIn(language, category);
  if (format === 'json') io.out(printedJson(phrasesJson(found)));
  else {
    const lines = categories.flatMap((name): Line[] => {
      const own = found.filter((phrase) => phrase.category === name);
      if (own.length === 0) return [];
      // The language is only of interest where there are several.
      const texts = own.map((phrase) => (language === undefined ? `${phrase.language}  ${phrase.text}` : phrase.text));
      return [{ text: name, style: 'strong' }, ...texts.map((text) => ({ text: `  ${text}` })), { text: '' }];
    });
    io.out(printed(lines.slice(0, -1), io.terminal));
  }
  return exit.clean;
}
