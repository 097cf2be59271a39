// Figures and dates that a text gives for a thing it names: "44 Member States" beside the Kigali Principles, "November 2017" beside Vancouver.
import { citiesIn } from '../knowledge/cities';
import type { Mention } from '../knowledge/entries';
import { datesIn, type DateMention } from '../text/dates';
import type { LanguageCode } from '../text/languages';
import { numbersIn } from '../text/number-words';
import { encloses, overlaps, shift, type Span } from '../text/span';
import type { Token } from '../text/tokens';

/** How many of something a sentence counts, the only thing of a kind that can be counted for being its one subject. */
export interface CountFact {
  readonly kind: 'count';
  /** The id of the entry. */
  readonly thing: string;
  /** What is counted. */
  readonly unit: string;
  readonly value: number;
  readonly inFigures: boolean;
  /** The number, and the number with what is counted. */
  readonly span: Span;
  readonly whole: Span;
}

/** When something was adopted, published or held. */
export interface DateFact {
  readonly kind: 'date';
  /** The id of the entry or city. */
  readonly thing: string;
  readonly date: DateMention;
  readonly span: Span;
}

export type Fact = CountFact | DateFact;

/** A text as read for its facts. */
export interface FactSource {
  readonly text: string;
  readonly language: LanguageCode;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** Entries that stand in any sentence, or that a number beside them need not be about. */
const TOO_GENERAL: ReadonlySet<string> = new Set([
  'charter',
  'charter-provision',
  'concept',
  'department',
  'document-type',
  'group',
  'office',
  'organ',
  'organization',
  'person',
  'post',
  'procedure',
  'regional-organization',
]);
/** Entries that recur, so that a date beside them need not be that of the same meeting: they are told by their city. */
const RECURRING: ReadonlySet<string> = new Set([
  'meeting',
  'event',
  'mission',
  'special-political-mission',
  'system',
  'fund',
]);

/** What is counted, by language: how it follows the number; sources of regular expressions. */
const units: Readonly<Record<string, Readonly<Record<LanguageCode, string>>>> = {
  states: {
    ar: '(?:دول|بلد)\\p{L}{0,3}',
    en: '(?:(?:UN|United\\sNations)\\s)?(?:Member\\s)?States?|countries|nations|[Gg]overnments|signatories',
    es: 'Estados(?:\\s[Mm]iembros)?|países|naciones|gobiernos|signatarios',
    fr: 'États(?:\\s[Mm]embres)?|pays|nations|gouvernements|signataires',
    ru: 'государств\\p{L}{0,3}|стран\\p{L}{0,3}',
    zh: '个?(?:联合国)?(?:会员国|国家|签署国|国)',
  },
  peacekeepers: {
    ar: '(?:من\\s)?(?:حفظة\\sالسلام|أفراد\\sحفظ\\sالسلام)|جندي\\p{L}{0,2}|جنود',
    en: '(?:UN\\s|United\\sNations\\s)?peacekeepers|troops|soldiers|[Bb]lue\\s[Hh]elmets|(?:uniformed|military)\\spersonnel',
    es: 'efectivos|soldados|[Cc]ascos\\s[Aa]zules|militares|miembros\\sdel\\spersonal\\sde\\smantenimiento',
    fr: 'soldats(?:\\sde\\sla\\spaix)?|[Cc]asques\\sbleus|militaires|membres\\sdu\\spersonnel\\sde\\smaintien',
    ru: 'миротворц\\p{L}{1,3}|военнослужащ\\p{L}{1,3}|солдат\\p{L}{0,3}',
    zh: '[名位个]?(?:联合国)?(?:维和人员|士兵|军人|蓝盔)',
  },
  missions: {
    ar: '(?:بعث|عملي)\\p{L}{1,3}',
    en: '(?:peacekeeping\\s)?(?:missions|operations)',
    es: 'misiones|operaciones',
    fr: 'missions|opérations',
    ru: 'мисси\\p{L}{1,3}|операци\\p{L}{1,3}',
    zh: '[个项]?(?:维和|和平)?(?:特派团|行动)',
  },
  recommendations: {
    ar: 'توصي\\p{L}{1,3}',
    en: 'recommendations',
    es: 'recomendaciones',
    fr: 'recommandations',
    ru: 'рекомендаци\\p{L}{1,3}',
    zh: '[条项]?建议',
  },
};

/** What makes a number inexact, a part of it, or that of another day; looked for near the number. */
const inexact: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /أكثر|نحو|حوالي|زهاء|قرابة|ما\sيقرب|ما\sلا\sيقل|على\sالأقل|أقل|بعض|أخرى|إضافية|أول|الآن|حاليا|حتى\sاليوم|بين\s/u,
  en: /\b(?:more|over|nearly|almost|about|around|some|least|up\sto|fewer|less|under|above|close|roughly|approximately|another|additional|other|others|first|further|remaining|between|now|today|to\sdate|current(?:ly)?|since)\b/iu,
  es: /(?<!\p{L})(?:más|casi|cerca|alrededor|unos|unas|menos|aproximadamente|otros|otras|primeros|primeras|adicionales|entre|ahora|hoy|actualmente|ya)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:plus|près|presque|environ|quelque|moins|autres|premiers|premières|supplémentaires|entre|désormais|aujourd|actuellement|depuis)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:более|свыше|около|почти|примерно|порядка|менее|не\sменее|друг\p{L}{2,3}|еще|первы\p{L}{1,2}|между|теперь|сегодня|сейчас|уже|нын\p{L}+)(?!\p{L})/iu,
  zh: /超过|多于|近(?=[\d一二三四五六七八九十])|约|大约|至少|不到|不足|其他|另外|首批|如今|目前|现在|今天|多个/u,
};

/** Words that bind a date to what it is the date of; sources of regular expressions. */
const binding: Readonly<Record<LanguageCode, string>> = {
  ar: 'في|من|الذي|التي|(?:ال)?معقودة?|عقدت?|انعقدت?|(?:ال)?معتمدة?|اعتمد\\p{L}{0,2}|(?:ال)?صادرة?|صدرت?|(?:ال)?مؤرخة?|(?:ال)?موقعة?|مجلس|الأمن|(?:ال)?مؤتمر|(?:ال)?اجتماع|(?:ال)?قمة|(?:ال)?وزاري|مدينة|عام|سنة',
  en: 'in|of|on|at|by|the|its|was|were|which|that|held|adopted|signed|endorsed|concluded|launched|issued|published|dated|convened|hosted|took|place|last|unanimously|Security|Council|General|Assembly|conference|ministerial|meeting|summit|forum|peacekeeping|defence|defense|UN|United|Nations',
  es: 'en|de|del|el|la|los|las|que|se|fue|celebrad[oa]s?|celebró|aprobad[oa]s?|adoptad[oa]s?|firmad[oa]s?|publicad[oa]s?|por|Consejo|Seguridad|Asamblea|General|reunión|conferencia|cumbre|foro|ministerial|Defensa|fecha|mes',
  fr: 'en|de|du|le|la|les|au|à|qui|s|est|a|été|date|par|tenue?s?|adoptée?s?|signée?s?|publiée?s?|conclue?s?|lancée?s?|organisée?s?|Conseil|sécurité|Assemblée|générale|réunion|conférence|sommet|forum|ministérielle|défense|mois',
  ru: 'в|во|от|на|котор\\p{L}{2,3}|состоя\\p{L}{2,6}|прошедш\\p{L}{2,3}|проведенн\\p{L}{2,3}|принят\\p{L}{1,3}|подписанн\\p{L}{2,3}|опубликованн\\p{L}{2,3}|Совет\\p{L}{0,3}|Безопасности|конференци\\p{L}{1,2}|встреч\\p{L}{1,2}|совещани\\p{L}{1,2}|саммит\\p{L}{0,2}|министр\\p{L}{0,3}|обороны|года?',
  zh: '在|于|通过|举行|召开|举办|签署|发布|提出|公布|的|联合国|安全理事会|安理会|大会|维和|国防|部长级?|会议|峰会|论坛',
};

/** Of these, the words for what was done then: after a comma a date belongs to what goes before by one of them only. */
const acts: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /عقد|اعتمد|معتمد|صدر|صادر|مؤرخ|موقع/u,
  en: /held|adopted|signed|endorsed|concluded|launched|issued|published|dated|convened|hosted|took place/iu,
  es: /celebr|aprobad|adoptad|firmad|publicad/iu,
  fr: /tenue?|adopté|signé|publié|conclue?|lancé|organisé/iu,
  ru: /состоя|прошедш|проведенн|принят|подписан|опубликован/iu,
  zh: /通过|举行|召开|举办|签署|发布|提出|公布/u,
};

/** Words for meetings: a date beside a city is that of a meeting only in their company. */
const meetings: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /مؤتمر|اجتماع|قمة|منتدى/u,
  en: /\b(?:conference|meeting|ministerial|summit|forum)\b/iu,
  es: /conferencia|reunión|cumbre|foro/iu,
  fr: /conférence|réunion|sommet|forum/iu,
  ru: /конференци|встреч|совещани|саммит|форум/iu,
  zh: /会议|峰会|论坛/u,
};

// As far as words that make a number inexact may stand before it, and before what is counted its subject, in characters.
const NEAR = 24;
const FAR = 140;
// Between a date and what it is the date of, in characters.
const BOUND = 70;

const compiledUnits = new Map<LanguageCode, readonly (readonly [unit: string, pattern: RegExp])[]>();
const compiledBinding = new Map<LanguageCode, RegExp>();

function unitsOf(code: LanguageCode): readonly (readonly [unit: string, pattern: RegExp])[] {
  let patterns = compiledUnits.get(code);
  if (!patterns) {
    const end = code === 'zh' ? '' : '(?!\\p{L})';
    patterns = Object.entries(units).map(
      ([unit, byLanguage]) => [unit, new RegExp(`\\s?(?:${byLanguage[code]})${end}`, 'uy')] as const,
    );
    compiledUnits.set(code, patterns);
  }
  return patterns;
}

function bindingOf(code: LanguageCode): RegExp {
  let pattern = compiledBinding.get(code);
  if (!pattern) {
    const word = code === 'zh' ? `(?:${binding.zh})` : `(?<!\\p{L})(?:${binding[code]})(?!\\p{L})`;
    compiledBinding.set(code, (pattern = new RegExp(`^(?:[\\s,،，、()（）’'–—-]|${word})*$`, 'iu')));
  }
  return pattern;
}

/** The facts of a text, sentence by sentence; what is not clear of what it is said is left out. Linear in the text. */
export function factsIn(source: FactSource): Fact[] {
  return source.sentences.flatMap((sentence) => [...countsIn(source, sentence), ...datesOf(source, sentence)]);
}

/** What a sentence counts, where it names one entry that can be meant, and each thing counted once. */
function countsIn({ text, language, mentions }: FactSource, sentence: Span): CountFact[] {
  const named = mentions.filter(({ entry, ...place }) => encloses(sentence, place) && !TOO_GENERAL.has(entry.kind));
  const [first] = named;
  if (!first || named.some(({ entry }) => entry !== first.entry)) return [];
  const words = text.slice(sentence.start, sentence.end);
  const counts = numbersIn(words, language).flatMap((number): CountFact[] => {
    const place = shift(number, sentence.start);
    const found = unitsOf(language).find(([, pattern]) => {
      pattern.lastIndex = place.end;
      return pattern.test(text);
    });
    if (!found || named.some((mention) => overlaps(mention, place))) return [];
    const [unit, pattern] = found;
    pattern.lastIndex = place.end;
    const whole = { start: place.start, end: place.end + (pattern.exec(text)?.[0].length ?? 0) };
    const isNear = named.some((mention) => mention.start - whole.end < FAR && whole.start - mention.end < FAR);
    if (!isNear) return [];
    return [
      {
        kind: 'count',
        thing: first.entry.id,
        unit,
        value: number.value,
        inFigures: number.inFigures,
        span: place,
        whole,
      },
    ];
  });
  return counts.filter(({ unit, span, whole }) => {
    const around =
      text.slice(Math.max(sentence.start, span.start - NEAR), span.start) +
      ' ' +
      text.slice(whole.end, Math.min(sentence.end, whole.end + NEAR));
    return counts.filter((other) => other.unit === unit).length === 1 && !inexact[language].test(around);
  });
}

/** The dates of a sentence that are bound to an entry or, in the company of a word for a meeting, to a city. */
function datesOf({ text, language, mentions, tokens }: FactSource, sentence: Span): DateFact[] {
  const words = text.slice(sentence.start, sentence.end);
  const dates = datesIn(words, language).filter(({ iso }) => iso !== null);
  if (dates.length === 0) return [];
  const named = mentions.filter((mention) => encloses(sentence, mention));
  const things: (Span & { readonly thing: string })[] = named
    .filter(({ entry }) => !TOO_GENERAL.has(entry.kind) && !RECURRING.has(entry.kind))
    .map(({ start, end, entry }) => ({ start, end, thing: entry.id }));
  if (meetings[language].test(words)) {
    const within = tokens
      .filter((token) => encloses(sentence, token))
      .map((token) => ({ ...token, ...shift(token, -sentence.start) }));
    for (const city of citiesIn(words, language, within)) {
      const place = shift(city, sentence.start);
      if (!named.some((mention) => overlaps(mention, place) && mention.entry.kind !== 'meeting'))
        things.push({ ...place, thing: `city:${city.id}` });
    }
  }
  return dates.flatMap((date): DateFact[] => {
    const span = shift(date, sentence.start);
    const bound = things.filter((thing) => isBound(text, thing, span, language));
    const [one] = bound;
    // Two things that a date may belong to are too many.
    return one && bound.every(({ thing }) => thing === one.thing)
      ? [{ kind: 'date', thing: one.thing, date, span }]
      : [];
  });
}

function isBound(text: string, thing: Span, date: Span, language: LanguageCode): boolean {
  if (overlaps(thing, date)) return false;
  const [from, to] = thing.end <= date.start ? [thing.end, date.start] : [date.end, thing.start];
  const between = text.slice(from, to);
  if (to - from > BOUND || (/[,،，、–—]/u.test(between) && !acts[language].test(between))) return false;
  return bindingOf(language).test(between);
}
