// Warns where the draft thanks, or names as convener of the debate, another State than the concept note has as presidency.
import { presidencyOn } from '../../knowledge/council';
import { countryByCode } from '../../knowledge/countries';
import { adjectiveOf, countryOfAdjective } from '../../knowledge/demonyms';
import type { Country } from '../../knowledge/knowledge';
import type { Note } from '../../note/note';
import * as l10n from '../../text/l10n';
import { languages, type LanguageCode } from '../../text/languages';
import { westernDigits } from '../../text/numerals';
import { overlapsAny, shift, sliceOf, type Span } from '../../text/span';
import { tokensOf, type Token } from '../../text/tokens';
import type { Check, Fix } from '../check';
import { presidencyMentionsIn, type PresidencyMention } from '../presidency-mentions';

const NOTE =
  'S/2018/184\n\nLetter dated 2 March 2018 from the Permanent Representative of the Netherlands to the United Nations addressed to the Secretary-General\n\nConcept note for the Security Council open debate on the theme “Peacekeeping”, to be held on 28 March 2018\n\nGuiding questions\n\n(a) How can civilians be protected?';
const NOTE_ZH =
  'S/2018/184\n\n2018年3月2日荷兰常驻联合国代表给秘书长的信\n\n2018年3月28日安全理事会主题为“维持和平”的公开辩论的概念说明\n\n供讨论的问题\n\n(a) 如何更好地保护平民？';

export const wrongPresidency: Check = {
  id: 'wrong-presidency',
  severity: 'warning',
  summary: 'The draft takes another State for the presidency of the Council than the concept note does.',
  reason:
    'A statement is often begun from an older one. Thanking last month’s presidency for this month’s debate is heard by everybody in the room. Where the note says nothing, the presidencies of the Council by month since 2005 are compared, as a hint.',
  examples: {
    ar: {
      flags: [
        { note: NOTE, draft: 'نشكر ⟦ألمانيا⟧ على عقد هذه المناقشة المفتوحة.' },
        { note: NOTE_ZH, draft: 'أود أن أهنئ ⟦جمهورية بيرو⟧ الصديقة على رئاستها لمجلس الأمن لهذا الشهر.' },
        { note: NOTE, draft: 'وأتوجه بالشكر إلى وفد ⟦الكويت⟧ الشقيق على تنظيم هذه الجلسة.' },
        { note: NOTE, draft: 'نشكر الرئاسة ⟦الألمانية⟧ على عملها.' },
        '---\ndate: 2018-03-28\n---\n\nأود أن أهنئ ⟦بيرو⟧ على رئاستها لمجلس الأمن لهذا الشهر.',
      ],
      passes: [
        { note: NOTE, draft: 'نشكر هولندا على عقد هذه المناقشة المفتوحة، ونهنئ مملكة هولندا على رئاستها للمجلس.' },
        { note: NOTE, draft: 'نشكر الكويت على رئاستها لمجلس الأمن في الشهر الماضي.' },
        { note: NOTE, draft: 'نشكر ألمانيا على مساهمتها في البعثة، ونشكر بيرو على رئاستها للجنة.' },
        { note: NOTE, draft: 'نهنئ بيرو على توليها رئاسة المجلس في نيسان المقبل.' },
        '---\ndate: 2018-03-28\n---\n\nأود أن أهنئ هولندا على رئاستها لمجلس الأمن لهذا الشهر.',
      ],
    },
    en: {
      flags: [
        { note: NOTE, draft: 'We thank ⟦Germany⟧ for convening this debate.' },
        {
          note: NOTE_ZH,
          draft: 'Norway congratulates ⟦Peru⟧ on its assumption of the presidency of the Council for March.',
        },
        { note: NOTE, draft: 'I thank the delegation of ⟦Kuwait⟧, our neighbour, for organizing today’s open debate.' },
        { note: NOTE, draft: 'We commend the ⟦German⟧ presidency and welcome this meeting.' },
        { note: NOTE, draft: 'This timely debate, convened by ⟦the United Kingdom⟧, comes at the right moment.' },
        { note: NOTE, draft: 'We thank ⟦Sweden⟧’s presidency, and the Secretary-General for his briefing.' },
        { note: NOTE, draft: 'I thank you, and ⟦Peru⟧ for the excellent concept note.' },
        '---\ndate: 2018-03-28\n---\n\nWe congratulate ⟦Peru⟧ on its presidency of the Security Council.',
      ],
      passes: [
        { note: NOTE, draft: 'We thank the Netherlands for convening this debate and welcome the Dutch presidency.' },
        { note: NOTE, draft: 'We thank the Kingdom of the Netherlands, and Germany, for organizing this debate.' },
        { note: NOTE, draft: 'We thank Kuwait for its presidency of the Council last month.' },
        { note: NOTE, draft: 'We congratulate Peru on its presidency of the Council in April.' },
        { note: NOTE, draft: 'We commend the incoming Peruvian presidency.' },
        { note: NOTE, draft: 'We thank Germany for its presidency of the Peacebuilding Commission.' },
        {
          note: NOTE,
          draft: 'We thank Canada for hosting the ministerial conference, and Germany for this initiative.',
        },
        { note: NOTE, draft: 'As the delegate said: “We thank Germany for convening this debate.”' },
        { note: 'Concept note\n\n1. Nobody presides here.', draft: 'We thank Germany for convening this debate.' },
        'We thank Germany for convening this debate.',
        '---\ndate: 2018-03-28\n---\n\nWe congratulate the Netherlands on its presidency of the Security Council, and thank Germany for convening this debate.',
      ],
    },
    es: {
      flags: [
        { note: NOTE, draft: 'Agradecemos a ⟦Alemania⟧ la convocatoria de este debate.' },
        { note: NOTE_ZH, draft: 'Felicito ⟦al Perú⟧ por haber asumido la presidencia del Consejo de Seguridad.' },
        { note: NOTE, draft: 'Este debate, convocado por ⟦Kuwait⟧, llega a tiempo.' },
        { note: NOTE, draft: 'Saludamos a la presidencia ⟦alemana⟧ del Consejo.' },
        '---\ndate: 2018-03-28\n---\n\nFelicitamos ⟦al Perú⟧ por haber asumido la presidencia del Consejo de Seguridad.',
      ],
      passes: [
        { note: NOTE, draft: 'Agradecemos a los Países Bajos la convocatoria de este debate y su nota conceptual.' },
        { note: NOTE, draft: 'Felicitamos a Kuwait por su presidencia del Consejo el mes pasado.' },
        { note: NOTE, draft: 'Felicitamos al Perú por su presidencia del Comité Especial.' },
        { note: NOTE, draft: 'Felicitamos al Perú, que asumirá la presidencia del Consejo en abril.' },
        '---\ndate: 2018-03-28\n---\n\nFelicitamos a los Países Bajos por haber asumido la presidencia del Consejo de Seguridad.',
      ],
    },
    fr: {
      flags: [
        { note: NOTE, draft: 'Nous remercions ⟦l’Allemagne⟧ d’avoir convoqué ce débat.' },
        { note: NOTE_ZH, draft: 'Ma délégation félicite ⟦le Pérou⟧ de son accession à la présidence du Conseil.' },
        { note: NOTE, draft: 'Je remercie ⟦le Koweït⟧, pays ami, pour l’organisation de la présente séance.' },
        { note: NOTE, draft: 'Nous saluons la présidence ⟦allemande⟧ du Conseil.' },
        '---\ndate: 2018-03-28\n---\n\nNous félicitons ⟦le Pérou⟧ pour sa présidence du Conseil de sécurité.',
      ],
      passes: [
        {
          note: NOTE,
          draft: 'Nous remercions les Pays-Bas d’avoir convoqué ce débat et saluons la présidence néerlandaise.',
        },
        { note: NOTE, draft: 'Nous remercions le Koweït de sa présidence du Conseil le mois dernier.' },
        {
          note: NOTE,
          draft: 'Nous félicitons le Pérou pour sa présidence de la Commission de consolidation de la paix.',
        },
        { note: NOTE, draft: 'Nous remercions l’Allemagne de son appui à ce débat d’idées.' },
        '---\ndate: 2018-03-28\n---\n\nNous félicitons les Pays-Bas pour leur présidence du Conseil de sécurité.',
      ],
    },
    ru: {
      flags: [
        { note: NOTE, draft: 'Благодарим ⟦Германию⟧ за созыв сегодняшнего заседания.' },
        { note: NOTE_ZH, draft: 'Поздравляем ⟦Перу⟧ с вступлением на пост Председателя Совета Безопасности.' },
        { note: NOTE, draft: 'Мы признательны делегации ⟦Кувейта⟧ за инициативу проведения этих прений.' },
        { note: NOTE, draft: 'Приветствуем ⟦германское⟧ председательство.' },
        '---\ndate: 2018-03-28\n---\n\nМы поздравляем ⟦Перу⟧ с председательством в Совете Безопасности.',
      ],
      passes: [
        { note: NOTE, draft: 'Благодарим Нидерланды за созыв сегодняшнего заседания.' },
        { note: NOTE, draft: 'Благодарим Кувейт за председательство в прошлом месяце.' },
        { note: NOTE, draft: 'Поздравляем Перу с предстоящим председательством в Совете.' },
        { note: NOTE, draft: 'Благодарим Германию за председательство в Комиссии по миростроительству.' },
        '---\ndate: 2018-03-28\n---\n\nМы поздравляем Нидерланды с председательством в Совете Безопасности.',
      ],
    },
    zh: {
      flags: [
        { note: NOTE_ZH, draft: '中方感谢⟦德国⟧倡议召开今天的公开辩论会。' },
        { note: NOTE, draft: '祝贺⟦秘鲁⟧担任安理会本月轮值主席。' },
        { note: NOTE_ZH, draft: '我感谢⟦科威特⟧作为安理会3月主席举行此次会议。' },
        '---\ndate: 2018-03-28\n---\n\n祝贺⟦秘鲁⟧担任安理会本月轮值主席。',
      ],
      passes: [
        { note: NOTE_ZH, draft: '中方感谢荷兰倡议召开今天的公开辩论会，祝贺荷兰王国担任安理会本月主席。' },
        { note: NOTE_ZH, draft: '我们感谢科威特上个月担任安理会主席。' },
        { note: NOTE_ZH, draft: '祝贺秘鲁担任安理会4月主席。' },
        { note: NOTE_ZH, draft: '感谢德国担任建设和平委员会主席。' },
        '---\ndate: 2018-03-28\n---\n\n祝贺荷兰担任安理会本月轮值主席。',
      ],
    },
  },
  *runParagraph({ reading: { text, language, sentences, quotations }, notes, day }) {
    const right = presidencyIn(notes, day);
    if (!right) return;
    const { country, isRecorded, month } = right;
    for (const sentence of sentences) {
      const words = sliceOf(text, sentence);
      // The record is that of the Council alone, and other bodies meet too.
      if (isRecorded && !COUNCIL[language].test(words)) continue;
      const mentions = presidencyMentionsIn(words, language).filter((mention) => mention.country !== country);
      if (mentions.length === 0 || isNamed(country, words, language) || isOfOtherTime(words, language, month)) continue;
      for (const mention of mentions) {
        const span = shift(mention, sentence.start);
        if (overlapsAny(quotations, span)) continue;
        const written = sliceOf(text, span);
        const name = country.short[language] ?? country.iso3;
        const fix = fixFor(mention, span, country, text, language);
        if (isRecorded) {
          const message = l10n.t(
            'In {0} the presidency of the Security Council is that of {1}, and here it is “{2}”: look whether the date or the State is wrong.',
            month,
            name,
            written,
          );
          yield { span, severity: 'hint', message, ...fix };
        } else {
          const message = l10n.t(
            'According to the concept note the presidency is that of {0}, and here it is “{1}”: correct whichever is wrong.',
            name,
            written,
          );
          yield { span, message, ...fix };
        }
      }
    }
  },
};

/** How a language names the Council; looked for where nothing but the record speaks of its presidency. */
const COUNCIL: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /المجلس|مجلس الأمن/u,
  en: /\bCouncil\b/u,
  es: /(?<!\p{L})Consejo(?!\p{L})/u,
  fr: /(?<!\p{L})Conseil(?!\p{L})/u,
  ru: /(?<!\p{L})Совет/u,
  zh: /安理会|安全理事会/u,
};

interface Presidency {
  readonly country: Country;
  /** True where the note says nothing of it, and the record of the Council does. */
  readonly isRecorded: boolean;
  /** That of the meeting, YYYY-MM; empty where it is not known. */
  readonly month: string;
}

function presidencyIn(notes: readonly Note[], day: string | null): Presidency | null {
  const month = (notes.find(({ meetingDate }) => meetingDate)?.meetingDate ?? day ?? '').slice(0, 'YYYY-MM'.length);
  const said = notes.find(({ presidency }) => presidency?.country)?.presidency?.country;
  const code = said ?? presidencyOn(month);
  const country = code ? countryByCode(code) : undefined;
  return country ? { country, isRecorded: !said, month } : null;
}

/** Whether a sentence names a State by one of its names, in any case, or by its adjective. */
function isNamed(country: Country, sentence: string, language: LanguageCode): boolean {
  const names = [country.short[language], country.formal[language], ...(country.aliases[language] ?? [])];
  if (languages[language].unspaced) return names.some((name) => name !== undefined && sentence.includes(name));
  const tokens = tokensOf(sentence, language);
  const stems = new Set(tokens.map(({ stem }) => stem));
  const hasAll = (name: string | undefined) => {
    const content = tokensOf(name ?? '', language).filter(({ isFunctionWord }) => !isFunctionWord);
    return content.length > 0 && content.every(({ stem }) => stems.has(stem));
  };
  return names.some(hasAll) || tokens.some(({ word }) => countryOfAdjective(word, language) === country);
}

/** Whether a sentence names a month or year that is not that of the meeting (YYYY-MM): then it may be of another presidency. */
function isOfOtherTime(sentence: string, language: LanguageCode, ofMeeting: string): boolean {
  const [year, month] = ofMeeting.split('-').map(Number);
  const plain = westernDigits(sentence);
  // A year in brackets or a symbol is that of a document.
  for (const [written] of plain.matchAll(/(?<![\d/(（])(?:19|20)\d{2}(?![\d/)）])/g))
    if (Number(written) !== year) return true;
  if (language === 'zh')
    return [...plain.matchAll(/(\d{1,2})\s?月/gu)].some(([, written]) => Number(written) !== month);
  return tokensOf(sentence, language).some((token) => {
    const named = monthNamed(token, sentence, language);
    return named > 0 && named !== month;
  });
}

/** The month that a word names, from 1; 0 where it names none. "May" and "March" are months with a capital only. */
function monthNamed({ word, start }: Token, sentence: string, language: LanguageCode): number {
  if (language === 'en' && !/\p{Lu}/u.test(sentence.charAt(start))) return 0;
  return languages[language].months.findIndex((names) => names.includes(word)) + 1;
}

/** A fix where no article, case or ending hangs on the name: English and Chinese. */
function fixFor(
  { isAdjective }: PresidencyMention,
  span: Span,
  right: Country,
  text: string,
  language: LanguageCode,
): { fix?: Fix } {
  const newText = isAdjective ? adjectiveOf(right, language) : nameToPut(right, language);
  const isPossessive = /^[’']/.test(text.slice(span.end));
  if (newText === undefined || (language !== 'en' && language !== 'zh') || isPossessive) return {};
  return { fix: { title: l10n.t('Change to “{0}”', newText), edits: [{ span, newText }] } };
}

/** The short name, with its article where the data give one. */
function nameToPut({ short, aliases }: Country, language: LanguageCode): string | undefined {
  return aliases[language]?.find((alias) => alias === `the ${short[language] ?? ''}`) ?? short[language];
}
