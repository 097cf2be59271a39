// Whether a sentence speaks of former times, or of what is still planned: then a name of another day than the meeting's is right.
import { westernDigits } from '../text/numerals';
import { overlaps, sliceOf, type Span } from '../text/span';
import type { LanguageCode } from '../text/languages';
import type { ParagraphReading } from './reading';

/** Words that say that what they stand with is no more. */
const former: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /سابق|نشأة|تأسيس|آنذاك|آنئذ|حينذاك|وقتذاك|سلف|خلف|حلت? محل|أصبح|تحول|سميت? سابقا|كان(?:ت)? (?:تسمى|يسمى|تعرف|يعرف)/u,
  en: /\b(?:former(?:ly)?|then|at (?:the|that) time|previous(?:ly)?|predecessors?|successors?|succeed(?:s|ed|ing)?|replac(?:e|es|ed|ing)|birth|born|found(?:ed|ing)|renamed|becam?e|known as|called|once|legacy|histor\w+|in those (?:days|years)|closed?|closure|drawdown|liquidat\w+|lessons?)\b/iu,
  es: /\b(?:antigu[oa]s?|anterior(?:es|mente)?|entonces|ex[- ]|predecesor\w*|sucesor\w*|suced\w+|reemplaz\w+|sustitu\w+|nacimiento|fundaci[óo]n|pas[óo] a (?:ser|llamarse)|se convirti\w+|denominad\w+|otrora|histori\w+|históric\w+|lecciones|clausura|cierre)/iu,
  fr: /(?<!\p{L})(?:ancien(?:ne)?s?|anciennement|ex-|alors|à l[’']époque|précédent\p{L}*|prédécesseur\p{L}*|successeur\p{L}*|succéd\p{L}+|remplac\p{L}+|rebaptis\p{L}+|naissance|fondat\p{L}+|devenu\p{L}*|devient|autrefois|jadis|histori\p{L}+|leçons|fermeture|enseignements)/iu,
  ru: /бывш|рожден|основан|прежн|ранее|тогда|тогдашн|предшествен|преемни|сменил|пришедш|переимен|преобразова|стал[аои]? |ныне|впоследствии|истори|уроки|закрыт/iu,
  zh: /原|前身|诞生|成立于|当时|时任|曾|后来|改名|改称|更名|改组|取代|接替|继承|历史|旧称|教训|关闭/u,
};

/** Words that say that what they stand with is not there yet. */
const planned: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /مقترح|يقترح|نقترح|اقتراح|المزمع|المقبل|القادم|المرتقب|سينشأ|ستنشأ|إنشاء|سوف|المتوقع|مشروع|نتطلع|التفاوض/u,
  en: /\b(?:propos\w+|plann?\w*|future|forthcoming|upcoming|coming|will|shall|would|envisag\w+|intend\w*|establish\w*|draft|expected|next|look(?:s|ing)? forward|negotiat\w+|prepar\w+|soon|towards?)\b/iu,
  es: /\b(?:propuest\w+|propon\w+|planead\w+|previst\w+|futur\w+|próxim\w+|venider\w+|creación|establec\w+|proyecto|esper\w+|negocia\w+|prepar\w+)|\w+(?:rá|rán|ría|rían|remos)\b/iu,
  fr: /(?<!\p{L})(?:propos\p{L}+|prévu\p{L}*|envisag\p{L}+|futur\p{L}*|prochain\p{L}*|à venir|création|établi\p{L}+|projet\p{L}*|attend\p{L}+|négoci\p{L}+|prépar\p{L}+)|\p{L}+(?:ra|ront|rait|raient|rons)(?!\p{L})/iu,
  ru: /предлага|предлож|планир|предстоящ|будущ|буд[еу]т|создани|создать|учрежд|проект|ожида|следующ|переговор|подготов|намерен/iu,
  zh: /拟议|拟|提议|建议|计划|将|未来|即将|设立|建立|草案|期待|谈判|筹备|下一/u,
};

const YEAR = /(?<!\d)(1[89]\d\d|20\d\d)(?!\d)/gu;

/** Whether the sentence around a span speaks of the time up to a day (YYYY, YYYY-MM or YYYY-MM-DD): by a year, or by a word that says so. */
export function speaksOfThePast(reading: ParagraphReading, span: Span, until: string): boolean {
  const sentence = sentenceAround(reading, span);
  const last = Number(until.slice(0, 4));
  return (
    former[reading.language].test(sentence) ||
    [...westernDigits(sentence).matchAll(YEAR)].some(([year]) => Number(year) <= last)
  );
}

/** Whether the sentence around a span speaks of what is planned, or gives a year from a day on: the writer knows that it is to come. */
export function speaksOfTheFuture(reading: ParagraphReading, span: Span, from: string): boolean {
  const sentence = sentenceAround(reading, span);
  const first = Number(from.slice(0, 4));
  // The year of a resolution is part of its name.
  const own = sliceOf(reading.text, span);
  return (
    planned[reading.language].test(sentence) ||
    [...westernDigits(sentence.replace(own, ' ')).matchAll(YEAR)].some(([year]) => Number(year) > first)
  );
}

/** Whether a span is part of somebody else's wording. */
export function isQuoted({ quotations }: ParagraphReading, span: Span): boolean {
  // A name in quotation marks of its own is no quotation: «Принципы Кигали», 《联合国宪章》.
  return quotations.some(
    (quotation) => overlaps(quotation, span) && quotation.end - quotation.start > span.end - span.start + 2,
  );
}

function sentenceAround({ text, sentences }: ParagraphReading, span: Span): string {
  const own = sentences.filter((sentence) => overlaps(sentence, span));
  const [first] = own;
  const last = own.at(-1);
  return first && last ? text.slice(first.start, last.end) : text;
}
