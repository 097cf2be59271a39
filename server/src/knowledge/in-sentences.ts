// How a sentence names States, groups, months and the chair: with the article, the preposition or the case that it asks for.
import type { LanguageCode } from '../text/languages';
import data from './data/in-sentences.json?text';
import type { Chair, Country } from './knowledge';

/** As the subject of a sentence; after "of"; after "to"; as its object. Where a language does not tell two apart, they are the same. */
export type SentenceForm = 'subject' | 'of' | 'to' | 'object';

type Cases = Readonly<Record<Exclude<SentenceForm, 'subject'>, string>>;

interface InSentences {
  readonly chair: Readonly<Record<LanguageCode, Readonly<Partial<Record<Chair, string>>>>>;
  readonly months: Readonly<Partial<Record<LanguageCode, readonly string[]>>>;
  readonly groups: Readonly<Record<string, Readonly<Partial<Record<LanguageCode, string>>>>>;
  readonly statesInRussian: Readonly<Record<string, Cases>>;
}

let known: InSentences | undefined;

function inSentences(): InSentences {
  return (known ??= JSON.parse(data()) as InSentences);
}

/**
 * A State by its short name as a sentence has it: "the Netherlands", "des Pays-Bas", "al Níger", "Нидерландам". Undefined where the data
 * does not give it, as for names that end in a bracket.
 */
export function stateInSentence(country: Country, language: LanguageCode, form: SentenceForm): string | undefined {
  const short = country.short[language];
  if (short === undefined || /[(（]/.test(short)) return undefined;
  if (language === 'ru') return form === 'subject' ? short : inSentences().statesInRussian[country.iso3]?.[form];
  const article = country.aliases[language]?.find((alias) => alias.endsWith(short) && alias !== short);
  return withPreposition(article ?? short, language, form);
}

/** A name with its article behind the preposition of a form, as French and Spanish join the two; the name itself in other languages. */
export function withPreposition(name: string, language: LanguageCode, form: SentenceForm): string {
  if (form === 'subject') return name;
  if (language === 'es') return form === 'of' ? joined('de', name, { el: 'del' }) : joined('a', name, { el: 'al' });
  if (language !== 'fr' || form === 'object') return name;
  if (form === 'to') return joined('à', name, { le: 'au', les: 'aux' });
  return /^[aeiouyhâàéèêëîïôû]/iu.test(name) ? `d'${name}` : joined('de', name, { le: 'du', les: 'des' });
}

function joined(preposition: string, name: string, contractions: Readonly<Record<string, string>>): string {
  const [article = ''] = name.split(' ', 1);
  const contraction = contractions[article];
  return contraction === undefined ? `${preposition} ${name}` : contraction + name.slice(article.length);
}

/** A group after "on behalf of", by its id in groups.json; undefined where only its plain name is known. */
export function groupOnBehalf(id: string, language: LanguageCode): string | undefined {
  return inSentences().groups[id]?.[language];
}

/** A month, from 1, as a sentence names it: "March", "آذار/مارس"; undefined in Russian, which has another case in every sentence. */
export function monthInSentence(month: number, language: LanguageCode): string | undefined {
  return inSentences().months[language]?.[month - 1];
}

/** How the President of the Council is addressed inside a sentence; undefined for several, whom the verbs of most phrases do not fit. */
export function chairAddressed(chair: Chair, language: LanguageCode): string | undefined {
  return inSentences().chair[language][chair];
}
