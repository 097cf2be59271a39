// Where a text says which State presides over the Council for the debate at hand: in thanks and good wishes, and as the one who convened it.
import { countryNamed } from '../knowledge/countries';
import { countryOfAdjective } from '../knowledge/demonyms';
import type { Country } from '../knowledge/knowledge';
import type { LanguageCode } from '../text/languages';
import { sliceOf, type Span } from '../text/span';
import { noteName } from './note-name';

/** A State that a text takes for the presidency. */
export interface PresidencyMention extends Span {
  readonly country: Country;
  /** True where an adjective names it: "the Dutch presidency". */
  readonly isAdjective: boolean;
}

/** How a language speaks of the presidency. */
interface Wording {
  /** Sources of regular expressions, each with a group `name` for what may be the name of a State. */
  readonly names: readonly string[];
  /** The same with a group `adjective`. */
  readonly adjectives: readonly string[];
  /** What every such sentence holds: the rest is not looked at, which is most of a draft. */
  readonly about: RegExp;
  /** What tells of another time, or of several States at once: a sentence that has it is left alone. */
  readonly otherwise: RegExp;
}

/** Up to so many words, as few as possible; hyphens and apostrophes belong to words. */
function upTo(most: number): string {
  return `(?:[\\p{L}\\p{M}’'-]+,?\\s){0,${most}}?`;
}

const NAME = "(?<name>[\\p{L}\\p{M}’' .-]{2,60}?)";
const ASIDE = '(?:,[^,.;]{3,80},)?';
// Prepositions that the patterns let into a name.
const PREPOSITION = /^(?:a|à|de|d[’'])(?:\s|(?<=[’']))/iu;
const END = '(?=\\s?[,.;:!?)—–،؛؟]|$';

const wordings: Readonly<Record<LanguageCode, () => Wording>> = {
  ar: () => {
    const thanks =
      '(?<!\\p{L})\\p{L}{0,4}(?:شكر|هنئ|تهنئة|تقدير|امتنان|شيد|حيي)\\p{L}{0,3}\\s(?:بلاد[يه]\\s|وفدي\\s|وفد\\sبلادي\\s)?(?:إلى\\s)?(?:وفد\\s|بعثة\\s)?';
    const name = `${NAME}(?:\\s(?:الشقيق|الصديق)ة?)?`;
    const debate =
      '[لب]?(?:هذه\\s(?:المناقشة|الجلسة)|هذا\\s(?:الاجتماع|النقاش)|(?:مناقشة|جلسة|اجتماع)\\s(?:\\p{L}+\\s){0,2}?اليوم)';
    const convening = `(?:على\\s(?:\\p{L}+\\s){0,4}?|ل)(?:عقد|تنظيم|دعو|مبادر|استضاف)\\p{L}*\\s(?:\\p{L}+\\s){0,4}?${debate}`;
    const presiding = 'رئاس(?:ة|تها?|ته)\\s(?:\\p{L}+\\s){0,2}?(?:ل?أعمال\\s)?(?:ل?مجلس\\sالأمن|المجلس|للمجلس)';
    const note = `على\\s(?:\\p{L}+\\s){0,3}?(?:ال)?${noteName.ar.source}`;
    return {
      names: [
        `${thanks}${name}\\s${convening}`,
        `${thanks}${name}\\s${note}`,
        `${thanks}${name}\\s(?:على\\s(?:\\p{L}+\\s){0,3}?[لب]?|[لب])${presiding}`,
        `[أن]ت(?:قدم|وجه)\\sإلى\\s(?:وفد\\s)?${name}\\sب(?:الشكر|التهنئة)\\s(?:${convening}|على\\s(?:\\p{L}+\\s){0,2}?${presiding})`,
        `تولي\\s${name}\\sرئاسة\\s(?:مجلس\\sالأمن|المجلس)`,
        `مبادرة\\s${name}\\s(?:إلى|ب)\\s?عقد\\s${debate}`,
        `${debate}(?:\\s\\p{L}+)?،?\\s(?:التي|الذي)\\s(?:دعت\\s(?:إليها|إلى\\sعقدها)|نظمت(?:ها?|ه)|عقدتها|بادرت\\sإلى\\sعقدها)\\s${name}${END})`,
      ],
      adjectives: [`${thanks}(?:ال|لل)رئاسة\\s(?<adjective>\\p{L}+(?:\\s\\p{L}+ية)?)`],
      about: /رئاس|مناقشة|جلسة|اجتماع|نقاش|مفاهيم/u,
      otherwise: /الماضي|السابق|المنصرم|المقبل|القادم|المنتهية|بالاشتراك|مشترك|آريا|سلف|خلف|قبل\s(?:عام|شهر|أسبوع)/u,
    };
  },
  en: () => {
    const thanks =
      '\\b(?:thank(?:s|ing)?(?:\\sto)?|grateful\\sto|gratitude\\sto|appreciation\\sto|commend(?:s|ing)?|congratulat(?:e|es|ing|ions\\sto)|applaud(?:s|ing)?|praises?|welcomes?|pays?\\stribute\\sto|and(?:\\sto)?)\\s' +
      '(?:(?:the|this)\\s(?:\\p{L}+\\s)?(?:initiative|leadership|decision|efforts?)\\s(?:of|by)\\s)?';
    const of = '(?:(?:the\\s)?(?:delegation|Government|Permanent\\sMission|Mission|presidency)\\sof\\s)?';
    const debate = `(?:this|today[’']s|the\\spresent)\\s${upTo(4)}(?:debate|meeting|discussion|briefing)`;
    const convening = `(?:conven|organi[sz]|hold|host|call|schedul|initiat|arrang)\\p{L}*\\s${upTo(3)}${debate}`;
    const council = '(?:the\\s)?(?:United\\sNations\\s)?(?:Security\\s)?Council\\b(?!\\sof)';
    const notOther = `(?!\\sof\\s(?!${council}|the\\smonth))`;
    const presiding = `(?:presidency${notOther}|presiding\\sover\\s${council}|stewardship\\sof\\s(?:the\\swork\\sof\\s)?${council})`;
    const end = `${END}|\\s(?:for|to|on|in|at|as|is|has|which|with)\\s)`;
    return {
      names: [
        `${thanks}${of}${NAME}${ASIDE}\\s(?:for|on|to)\\s(?:${upTo(6)}${convening}|${debate}|bringing\\sus\\s(?:all\\s)?together|${upTo(5)}${noteName.en.source})`,
        `${thanks}${of}${NAME}${ASIDE}\\s(?:for|on|upon)\\s${upTo(5)}${presiding}`,
        `${debate},?\\s(?:which\\s(?:is|was|has\\sbeen)\\s)?(?:so\\s)?(?:\\p{L}+ly\\s)?(?:convened|organi[sz]ed|called|hosted|initiated|proposed|held)\\s(?:by|under\\sthe\\spresidency\\sof)\\s${of}${NAME}${end}`,
        `${thanks}${NAME}(?:[’']s|(?<=s)[’'])\\s${upTo(2)}presidency${notOther}`,
        `\\b(?:on|upon)\\s${NAME}(?:[’']s|(?<=s)[’'])\\sassumption\\sof\\sthe\\spresidency${notOther}`,
        `${thanks}the\\spresidency\\sof\\s${NAME}${end}`,
      ],
      adjectives: [
        `${thanks}(?:the\\s)?(?:\\p{Ll}+\\s)?(?<adjective>\\p{L}+(?:\\s(?!presidency)\\p{L}+)?)\\spresidency${notOther}`,
      ],
      about: /presid|steward|debate|meeting|discussion|briefing|bringing us|concept|background/iu,
      otherwise:
        /\b(?:last|previous(?:ly)?|outgoing|former|past|incoming|upcoming|next|forthcoming|future|preceding|predecessors?|success(?:or|ion)|succeed\p{L}*|co-?(?:organi[sz]|host|sponsor|conven|chair)\p{L}*|joint(?:ly)?|both|along|Arria|ago|earlier|respective)\b/iu,
    };
  },
  es: () => {
    const thanks =
      '(?<!\\p{L})(?:agrade[cz]\\p{L}+|felicit\\p{L}+|encomi\\p{L}+|salud\\p{L}+|gracias|reconocimiento|gratitud|y)\\s(?:\\p{L}+mente\\s|también\\s|asimismo\\s)?';
    const of = '(?:a\\sla\\s(?:delegación|misión\\spermanente)\\s(?=de))?';
    const debate = `(?:(?:est[ea]|presente)\\s${upTo(3)}(?:debate|sesión|reunión)|(?:debate|sesión|reunión)\\s${upTo(3)}de\\shoy)`;
    const council = 'Consejo(?!\\s(?:de\\sDerechos|Económico|Europeo|de\\sla))';
    const notOther = `(?!\\s(?:de\\sl[ao]s?\\s|del\\s(?!(?:${council}|mes))|de\\s(?!este)))`;
    const presiding = `(?:presidencia${notOther}|presidir\\sel\\s${council}|conducción\\sde\\slos\\strabajos\\sdel\\s${council}|al\\sfrente\\sdel\\s${council})`;
    const end = `${END}|\\s(?:por|para|que|sobre|en|con)\\s)`;
    return {
      names: [
        `${thanks}${of}${NAME}${ASIDE}\\s(?:por|el|la|que|su|haber)\\s(?:${upTo(5)}(?:convoca|convoco|convoque|organiza|celebra|iniciativa)\\p{L}*\\s${upTo(4)})?${debate}`,
        `${thanks}${of}${NAME}${ASIDE}\\s(?:por|la)\\s${upTo(4)}${noteName.es.source}`,
        `${thanks}${of}${NAME}${ASIDE}\\s(?:por|en|con)\\s${upTo(6)}${presiding}`,
        `${debate},?\\s(?:que\\sha\\s|\\p{L}+mente\\s)?(?:convocad|organizad|promovid|celebrad|impulsad)[oa]\\s(?:por|bajo\\sla\\spresidencia\\s(?=de))\\s?(?:la\\sdelegación\\s(?=de))?${NAME}${end}`,
        `${thanks}a\\sla\\spresidencia\\s(?=de)${NAME}(?=[,.;]|\\s(?:por|la|el|su|del\\sConsejo)\\s)`,
      ],
      adjectives: [`${thanks}a\\sla\\spresidencia\\s(?<adjective>\\p{L}+)(?=[\\s,.;])${notOther}`],
      about: /presid|debate|sesión|reunión|trabajos del Consejo|frente del Consejo|documento|nota/iu,
      otherwise:
        /(?<!\p{L})(?:pasad[oa]|anterior(?:es)?|saliente|entrante|próxim[oa]|futur[oa]|venider[oa]|conjunt[oa]|conjuntamente|co-?organiz\p{L}*|junto|Arria|predeces\p{L}*|suces\p{L}*|suceder\p{L}*|hace)(?!\p{L})/iu,
    };
  },
  fr: () => {
    const thanks =
      '(?<!\\p{L})(?:remerci\\p{L}+|félicit\\p{L}+|salu\\p{L}+|merci|(?:sais|savons|sait|savent|savoir)\\s(?:\\p{L}+\\s)?gré|reconnaissan\\p{L}+|gratitude|hommage|et)\\s(?:\\p{L}+ment\\s)?';
    const of = '(?:(?:à\\s)?la\\s(?:délégation|mission\\spermanente)\\s(?=d))?';
    const sister = '(?:\\ssœur)?';
    const debate = `(?:(?:ce|cet|cette|présente?)\\s${upTo(3)}(?:débat|séance|réunion|discussion)|(?:débat|séance|réunion)\\s${upTo(3)}d[’']aujourd[’']hui)`;
    const few = (most: number) => `(?:[\\p{L}-]+[\\s’']){0,${most}}?`;
    const council = 'Conseil(?!\\s(?:de\\spaix|des|économique|européen|exécutif))';
    const notOther = `(?!\\s(?:de\\sl|des\\s|d[’']|du\\s(?!(?:${council}|mois))))`;
    const presiding = `(?:présidence${notOther}|présider\\sle\\s${council}|(?:conduite|direction)\\sdes\\stravaux\\sdu\\s${council})`;
    const end = `${END}|\\s(?:pour|afin|qui|en|sur|au)\\s)`;
    return {
      names: [
        `${thanks}${of}${NAME}${sister}${ASIDE}\\s(?:de\\s|d[’']|pour\\s)(?:${few(6)}(?:convo|organis|tenu|tenir|initi|inscri)\\p{L}*\\s${few(4)})?${debate}`,
        `${thanks}${of}${NAME}${sister}${ASIDE}\\s(?:de\\s|d[’']|pour\\s)(?:nous\\s(?:avoir\\s)?réuni[rs]|${few(4)}${noteName.fr.source})`,
        `${thanks}${of}${NAME}${sister}${ASIDE}\\s(?:de\\s|d[’']|pour\\s|à\\s)${few(6)}${presiding}`,
        `accession\\s(?=d)${NAME}${ASIDE}\\sà\\sla\\sprésidence\\sdu\\s${council}`,
        `${debate},?\\s(?:\\p{L}+ment\\s)?(?:convoqué|organisé|initié|proposé|tenu)e?\\s(?:par|sous\\sla\\sprésidence\\s(?=d))\\s?(?:la\\sdélégation\\s(?=d))?${NAME}${end}`,
        `${thanks}(?:à\\s)?la\\sprésidence\\s(?=d)${NAME}(?=[,.;]|\\s(?:pour|d[’']avoir|de|du\\sConseil)\\s)`,
      ],
      adjectives: [
        `${thanks}(?:à\\s)?la\\s(?:\\p{L}+\\s)?présidence\\s(?<adjective>[\\p{L}-]+)(?=[\\s,.;])${notOther}`,
      ],
      about: /présid|débat|séance|réuni|discussion|travaux du Conseil|note|document/iu,
      otherwise:
        /(?<!\p{L})(?:derni[eè]re?|précédente?|sortante?|entrante?|prochaine?|futur(?:e|s|es)?|venir|passée?|conjoint\p{L}*|co-?organis\p{L}*|co-?présid\p{L}*|Arria|ancien(?:ne)?|success\p{L}*|succéd\p{L}*|prédécess\p{L}*|ensemble|il\sy\sa)(?!\p{L})/iu,
    };
  },
  ru: () => {
    const thanks =
      '(?<!\\p{L})(?:(?:по)?благодар\\p{L}+|признательн\\p{L}+|поздрав\\p{L}+|приветству\\p{L}+|и)\\s(?:\\p{L}+\\s)??';
    const of = '(?:(?:делегаци|правительств|представительств)\\p{L}{1,3}\\s)?';
    const debate = `(?:эт|сегодняшн|нынешн|данн|настоящ)\\p{L}{1,3}\\s${upTo(3)}(?:прени|дебат|дискусси|обсуждени|заседани)\\p{L}*`;
    const notOther =
      '(?!\\p{L}|\\s(?:в\\s)?(?:Комисси|Комитет|Групп|Генеральн|Экономич|Африканск|Европейск|Движени|ЕС|ОБСЕ|БРИКС|Совета?\\sпо))';
    const presiding = `(?:председател\\p{L}+${notOther}|руководство\\sработой\\sСовета)`;
    return {
      names: [
        `${thanks}${of}${NAME}${ASIDE}\\sза\\s(?:${upTo(5)}(?:созыв|организаци|проведени|инициатив)\\p{L}*\\s${upTo(3)})?${debate}`,
        `${thanks}${of}${NAME}${ASIDE}\\sза\\s(?:${upTo(5)}${noteName.ru.source}|вынесение\\sна\\sобсуждение\\sСовета)`,
        `${thanks}${of}${NAME}${ASIDE}\\s(?:со?|за|на)\\s${upTo(5)}${presiding}`,
        `${debate},?\\s(?:созванн|организованн|инициированн|проводим)\\p{L}+\\s(?:по\\sинициативе\\s)?${NAME}${END})`,
        `${thanks}председательств\\p{L}+\\s${NAME}(?=[,.;]|\\sза\\s|\\sв\\sСовете)`,
      ],
      adjectives: [`${thanks}(?<adjective>[\\p{L}-]+)\\sпредседательств\\p{L}+${notOther}`],
      about: /председател|работой Совета|прени|дебат|дискусси|обсуждени|заседани|концептуальн/iu,
      otherwise:
        /(?<!\p{L})(?:прошл|предыдущ|предшеств|уходящ|следующ|будущ|предстоящ|вступающ|совместн|соорганизатор|Аррии|бывш|преемник|вместе|ранее|назад)\p{L}*/iu,
    };
  },
  zh: () => {
    const thanks = '(?:感谢|赞赏|欢迎|赞扬|谢谢|祝贺)';
    const name =
      '(?<name>\\p{Script=Han}{2,14}?)(?:代表团|外长|外交部长|总统|总理|首相|大使|常驻代表)?(?:来纽约|亲自)?';
    const month = '(?:本月|当月|轮值|\\d{1,2}\\s?月份?)*';
    const council = `(?:联合国)?(?:安理会|安全理事会)?${month}(?:安理会|安全理事会)?${month}`;
    const convening = '(?:主动|倡议|提议|牵头)*(?:举行|召开|召集|主持|举办|组织|发起)';
    const debate =
      '(?:(?:今天|今日|本次|这次|此次|这场|本场)[^。；，,]{0,12}?(?:辩论|会议|讨论|公开会)|[^。；，,]{0,12}?公开辩论)';
    return {
      names: [
        `${thanks}${name}(?:(?:作为|担任)${council}主席国?(?:期间)?)?${convening}${debate}`,
        `${thanks}${name}(?:担任|就任|出任|接任)${council}主席(?!团)`,
        `${thanks}${name}(?:准备|提交|编写|分发|提供)的?${noteName.zh.source}`,
        `由${name}${convening}的${debate}`,
      ],
      adjectives: [],
      about: /主席|辩论|会议|讨论|公开会|概念/u,
      otherwise:
        /上个?月|上届|上一|下个?月|下任|下届|候任|即将|卸任|前任|共同|联合(?:举办|主办|召集|召开|举行)|阿里亚|[去明]年|未来/u,
    };
  },
};

interface Patterns {
  readonly names: readonly RegExp[];
  readonly adjectives: readonly RegExp[];
  readonly about: RegExp;
  readonly otherwise: RegExp;
}

const compiled = new Map<LanguageCode, Patterns>();

function patternsOf(code: LanguageCode): Patterns {
  let patterns = compiled.get(code);
  if (!patterns) {
    const { names, adjectives, about, otherwise } = wordings[code]();
    const compile = (source: string) => new RegExp(source, 'dgiu');
    compiled.set(
      code,
      (patterns = { names: names.map(compile), adjectives: adjectives.map(compile), about, otherwise }),
    );
  }
  return patterns;
}

/**
 * The States that a sentence in one language takes for the presidency of the debate at hand, in order; none where it speaks of another time
 * or of several States. Offsets count in the sentence.
 */
export function presidencyMentionsIn(sentence: string, code: LanguageCode): PresidencyMention[] {
  const { names, adjectives, about, otherwise } = patternsOf(code);
  if (!about.test(sentence) || otherwise.test(sentence)) return [];
  const found = new Map<number, PresidencyMention>();
  const collect = (patterns: readonly RegExp[], group: string, isAdjective: boolean) => {
    for (const pattern of patterns) {
      for (const { indices } of sentence.matchAll(pattern)) {
        const [from = 0, end = 0] = indices?.groups?.[group] ?? [];
        const start = from + (PREPOSITION.exec(sentence.slice(from, end))?.[0].length ?? 0);
        const written = sliceOf(sentence, { start, end });
        const country = isAdjective ? countryOfAdjective(written, code) : countryNamed(written, code);
        if (country) found.set(start, { start, end, country, isAdjective });
      }
    }
  };
  collect(names, 'name', false);
  collect(adjectives, 'adjective', true);
  return [...found.values()].sort((a, b) => a.start - b.start);
}
