// How the languages that part words by spaces cite Articles and Chapters of the Charter.
import type { LanguageCode } from '../../text/languages';

/** Sources of regular expressions, with regard to case: a capital tells the charter of another organization. */
export interface ProvisionWording {
  readonly article: string;
  readonly chapter: string;
  /** Numbers in words, by what they name: "premier" is 1. In Arabic an Article's and a Chapter's differ. */
  readonly articleWords?: readonly string[];
  readonly chapterWords?: readonly string[];
  /** What joins numbers of one list, and provisions that stand side by side. */
  readonly and: string;
  /** A paragraph of an Article, after its number: "Article 2*, paragraph 4*". */
  readonly paragraph: string;
  /** What leads from an Article to the Chapter that holds it: "Article 51 *of* Chapter VII". */
  readonly within: string;
  /** The Charter after its provision: "Article 51 *of the Charter*". */
  readonly charterAfter: string;
  /** The Charter before its provision: "*the Charter's* Article 51". */
  readonly charterBefore?: string;
}

export const provisionWordings: Readonly<Record<Exclude<LanguageCode, 'zh'>, ProvisionWording>> = {
  ar: {
    article: '[وف]?(?:[بك]?ال|لل)(?:مادة|مادتين|مادتان|مواد)',
    chapter: '[وف]?(?:[بك]?ال|لل)(?:فصل|فصلين|فصلان|فصول)',
    articleWords: [
      'الأولى',
      'الثانية',
      'الثالثة',
      'الرابعة',
      'الخامسة',
      'السادسة',
      'السابعة',
      'الثامنة',
      'التاسعة',
      'العاشرة',
    ],
    chapterWords: [
      'الأول',
      'الثاني',
      'الثالث',
      'الرابع',
      'الخامس',
      'السادس',
      'السابع',
      'الثامن',
      'التاسع',
      'العاشر',
      'الحادي عشر',
      'الثاني عشر',
      'الثالث عشر',
      'الرابع عشر',
      'الخامس عشر',
      'السادس عشر',
      'السابع عشر',
      'الثامن عشر',
      'التاسع عشر',
      'العشرون',
      'الحادي والعشرون',
    ],
    and: 'و|أو|إلى',
    paragraph: '،?\\s{1,2}الفقرة\\s\\d{1,2}',
    within: 'من|في|ضمن|في\\s+إطار',
    charterAfter:
      '،?\\s{1,3}(?:من|في)\\s{1,3}(?:الميثاق(?!\\s+ال(?:[أا]فريقي|عربي|وطني|عالمي|اجتماعي|[أا]وروبي|[أا]ولمبي|دولي|تأسيسي))|ميثاق\\s{1,3}(?:منظمة\\s{1,3})?ال[أا]مم)',
  },
  en: {
    article: '[Aa]rticles?|ARTICLES?|Arts?\\.',
    chapter: '[Cc]hapters?|CHAPTERS?',
    and: 'and|or|to|through|as\\s+well\\s+as',
    paragraph: ',?\\s{1,2}para(?:graph|\\.)s?\\s\\d{1,2}(?:\\s?\\(\\w\\))?(?:\\s(?:and|to)\\s\\d{1,2})?',
    within: 'of|in|under',
    charterAfter:
      ',?\\s{1,3}(?:of|in)\\s{1,3}(?:the|our)\\s{1,3}(?:UN\\s{1,3}|United\\s{1,3}Nations\\s{1,3})?[Cc]harter(?:\\s{1,3}of\\s{1,3}the\\s{1,3}(?:United\\s{1,3}Nations|UN|Organization(?!\\s{1,3}of))|(?!\\p{L}|\\s{1,3}(?:of|on|for)\\s{1,3}(?:the\\s{1,3})?\\p{Lu}))',
    charterBefore: "(?:[Tt]he|[Oo]ur)\\s{1,3}(?:UN\\s{1,3}|United\\s{1,3}Nations\\s{1,3})?Charter[’']s\\s{1,3}",
  },
  es: {
    article: '[Aa]rtículos?|[Aa]rts?\\.',
    chapter: '[Cc]apítulos?',
    and: 'y|e|o|u|al?',
    paragraph: ',?\\s{1,2}párrafos?\\s\\d{1,2}(?:\\s[ya]\\s\\d{1,2})?',
    within: 'del?|en\\s+el|bajo\\s+el',
    charterAfter:
      ',?\\s{1,3}de\\s{1,3}(?:la|nuestra)\\s{1,3}Carta(?:\\s{1,3}de\\s{1,3}(?:las\\s{1,3}Naciones\\s{1,3}Unidas|la\\s{1,3}ONU|la\\s{1,3}Organización)|(?!\\p{L}|\\s{1,3}(?:de(?:l|\\s{1,3}l[ao]s?)?\\s{1,3})?\\p{Lu}|\\s{1,3}(?:africana|interamericana|democrática|social|olímpica|europea|internacional)))',
  },
  fr: {
    article: '[Aa]rticles?|[Aa]rts?\\.',
    chapter: '[Cc]hapitres?',
    articleWords: ['premier'],
    chapterWords: ['premier'],
    and: 'et|ou|à|ainsi\\s+que',
    paragraph: ',?\\s{1,2}(?:paragraphes?|par\\.)\\s\\d{1,2}(?:\\s(?:et|à)\\s\\d{1,2})?',
    within: 'du|dans\\s+le|sous\\s+le',
    charterAfter:
      ",?\\s{1,3}de\\s{1,3}(?:la|notre)\\s{1,3}Charte(?:\\s{1,3}(?:des\\s{1,3}Nations\\s{1,3}[Uu]nies|de\\s{1,3}l[’'](?:ONU|Organisation\\s{1,3}des\\s{1,3}Nations))|(?!\\p{L}|\\s{1,3}(?:d(?:e\\s{1,3}la\\s{1,3}|e\\s{1,3}l[’']|es\\s{1,3}|u\\s{1,3}|e\\s{1,3}|[’']))?\\p{Lu}|\\s{1,3}(?:africaine|sociale|internationale|olympique|européenne|constitutionnelle|arabe)))",
  },
  ru: {
    article: '[Сс]тат(?:ья|ьи|ье|ью|ь[её]й|ей|ьях|ьям|ьями)|[Сс]т\\.',
    chapter: '[Гг]лав(?:а|ы|е|у|ой|ах|ам|ами)?|[Гг]л\\.',
    and: 'и|или|по|а\\s+также',
    paragraph: ',?\\s{1,2}(?:пункт(?:а|е|у|ом|ы)?|п\\.)\\s\\d{1,2}',
    within: '',
    charterAfter:
      ',?\\s{1,3}(?:нашего\\s{1,3}|настоящего\\s{1,3})?Устава(?:\\s{1,3}(?:ООН|Организации\\s{1,3}Объедин[её]нных)|(?!\\p{L}|\\s{1,3}\\p{Lu}))',
  },
};
