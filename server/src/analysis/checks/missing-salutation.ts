// Looks for the words by which a statement addresses the chair before it begins.
import type { Draft } from '../../draft/draft';
import type { HouseStyle } from '../../knowledge/house-style';
import { phrasesIn } from '../../knowledge/phrases';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import type { Check } from '../check';
import { openingOf, titleBlockOf } from '../places';
import { thanks } from '../thanks';
import { isWholeStatement, readOut } from '../whole-statement';

/** How the chair or the audience is addressed within a paragraph: "I thank you, Mr. President, for …". */
const ADDRESS: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /(?:السيد|السيدة|سيدي|سيدتي|سعادة|معالي|فخامة|دولة)\s+(?:نائب\s+|نائبة\s+)?(?:السيد\s+|السيدة\s+)?(?:ال)?رئيس|أصحاب\s+(?:السعادة|المعالي)|السيدات\s+والسادة|سيداتي|الزملاء|أيها\s/u,
  en: /\b(?:Mr|Mrs|Ms|Madame?|Mme)\.?\s+(?:(?:Acting|Deputy|Vice)[- ])?(?:President|Chair\w*|Minister|Prime|Moderator|Speaker)\b|\bExcellenc|\bdistinguished\b|\bladies\s+and\s+gentlemen|\bcolleagues\b/iu,
  es: /\bseñora?\s+(?:vice)?president[ea]|\bexcelenci|\bdistinguid[oa]s\b|\bseñoras\s+y\s+señores|\bcolegas\b|\bseñora?\s+ministr/iu,
  fr: /\b(?:Monsieur|Madame|M\.|Mme)\s+l[ea]\s+(?:vice-)?(?:président|ministre|premi)|\bexcellenc|\bmesdames\b|\bmessieurs\b|\bcollègues\b|\bdistingués\b/iu,
  ru: /(?:г-н|г-жа|господин|госпожа)\s+(?:заместитель\s+)?(?:председател|министр|премьер)|превосходительств|уважаем(?:ый|ая|ые)|дамы\s+и\s+господа|коллеги/iu,
  zh: /主席(?:先生|女士|阁下)|尊敬的|各位(?!通报|发言|报告|专家)|女士们|诸位(?!通报|发言|报告|专家)|主席[，：！]|阁下/u,
};
// Whoever has not been addressed in so many paragraphs is addressed in passing only.
const OPENING = 3;

export const missingSalutation: Check = {
  id: 'missing-salutation',
  severity: 'hint',
  summary: 'The statement does not begin by addressing the chair.',
  reason:
    'Statements in the Council begin with the words "Mr. President," or "Madam President,", on a line of their own. Only a draft of several paragraphs that takes a third of the time allowed is looked at.',
  examples: {
    ar: {
      flags: [
        '---\nlimit: 10 s\n---\n\n# بيان المغرب\n\n⟦نؤيد الإصلاح.⟧\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا لكم.',
        '---\nlimit: 10 s\n---\n\n⟦يؤيد رئيس بلدي الإصلاح.⟧\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا، سيدي الرئيس.\n\nسنقوم بدورنا.',
        '---\nlimit: 10 s\n---\n\n⟦نؤيد الإصلاح.⟧ ويجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nسنقوم بدورنا.\n\nالسيد الرئيس،\n\nشكرا لكم.',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\nالسيد الرئيس،\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا لكم.',
        '---\nlimit: 10 s\n---\n\nأشكركم، سيدي الرئيس، على عقد الجلسة.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا لكم.',
        'نؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.',
      ],
    },
    en: {
      flags: [
        '---\nlimit: 10 s\n---\n\n# Statement by Valdoria\n\n⟦We support reform.⟧\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\n# Statement by Valdoria\nNew York, 28 March 2018\n\n⟦We support reform.⟧\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\n⟦The President of Valdoria supports reform.⟧\n\nMandates must be clear.\n\nMissions need means.\n\nWe will help.\n\nI thank you, Mr. President.',
        '---\nlimit: 10 s\n---\n\n⟦We support reform.⟧ Mandates must be clear.\n\nMissions need means.\n\nWe will help.\n\nMadam President,\n\nI thank you.',
        '---\nprofile: mun-us-1min\nlimit: 10 s\n---\n\n⟦We support reform.⟧\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\nMr. President,\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\nThank you, Madam President, for convening this debate.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\nExcellencies, dear colleagues: we support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nprofile: mun-us\nlimit: 10 s\n---\n\nHonorable Chair, distinguished delegates,\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nprofile: mun-us\nlimit: 10 s\n---\n\nHonorable Chair,\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        'We support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
      ],
    },
    es: {
      flags: [
        '---\nlimit: 10 s\n---\n\n# Declaración de Valdoria\n\n⟦Apoyamos la reforma.⟧\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
        '---\nlimit: 10 s\n---\n\n⟦El Presidente de Valdoria apoya la reforma.⟧\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nHaremos nuestra parte.\n\nMuchas gracias, señor Presidente.',
        '---\nlimit: 10 s\n---\n\n⟦Apoyamos la reforma.⟧ Los mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nHaremos nuestra parte.\n\nSeñora Presidenta:\n\nMuchas gracias.',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\nSeñor Presidente:\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
        '---\nlimit: 10 s\n---\n\nGracias, señora Presidenta, por este debate.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
        'Apoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
      ],
    },
    fr: {
      flags: [
        '---\nlimit: 10 s\n---\n\n# Déclaration de la Valdorie\n\n⟦Nous soutenons la réforme.⟧\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
        '---\nlimit: 10 s\n---\n\n⟦Le Président de la Valdorie soutient la réforme.⟧\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nNous ferons notre part.\n\nJe vous remercie, Monsieur le Président.',
        '---\nlimit: 10 s\n---\n\n⟦Nous soutenons la réforme.⟧ Les mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nNous ferons notre part.\n\nMadame la Présidente,\n\nJe vous remercie.',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\nMonsieur le Président,\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
        '---\nlimit: 10 s\n---\n\nMerci, Madame la Présidente, d’avoir organisé ce débat.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
        'Nous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
      ],
    },
    ru: {
      flags: [
        '---\nlimit: 10 s\n---\n\n# Выступление Вальдории\n\n⟦Мы за реформу.⟧\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
        '---\nlimit: 10 s\n---\n\n⟦Президент Вальдории — за реформу.⟧\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас, г-н Председатель.\n\nМы сделаем свое.',
        '---\nlimit: 10 s\n---\n\n⟦Мы за реформу.⟧ Мандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМы сделаем свое.\n\nГ-жа Председатель,\n\nспасибо за внимание.',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\nГ-н Председатель!\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
        '---\nlimit: 10 s\n---\n\nБлагодарю Вас, г-жа Председатель, за эти прения.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
        'Мы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
      ],
    },
    zh: {
      flags: [
        '---\nlimit: 10 s\n---\n\n# 瓦尔多里亚代表的发言\n\n⟦我们支持改革。⟧\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
        '---\nlimit: 10 s\n---\n\n⟦我们感谢各位通报人。⟧\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
        '---\nlimit: 10 s\n---\n\n⟦我国总统支持改革。⟧\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力，谢谢主席先生。',
        '---\nlimit: 10 s\n---\n\n⟦我们支持改革。⟧授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。\n\n主席女士，\n\n我的发言到此结束。',
        '---\nlimit: 10 s\n---\n\n# 瓦尔多里亚代表的发言\n常驻代表瓦尔托尔女士阁下\n\n⟦我们支持改革。⟧\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\n主席先生，\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
        '---\nlimit: 10 s\n---\n\n我感谢你，主席女士，召开今天的会议。\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
        '我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
      ],
    },
  },
  *run({ draft, timing, profile }) {
    if (!isWholeStatement(draft, timing)) return;
    // Above the statement stands who speaks: "H.E. …".
    const above = titleBlockOf(draft);
    const opening = readOut(draft)
      .filter((paragraph) => !above.includes(paragraph))
      .slice(0, OPENING);
    const isAddressed = opening.some(
      ({ kind, text, language }) => kind === 'salutation' || ADDRESS[language ?? 'en'].test(text),
    );
    if (isAddressed) return;
    const span = openingOf(draft);
    const later = laterSalutation(draft);
    if (later === null) {
      const [one = '', other = ''] = salutationsFor(draft, profile);
      yield {
        span,
        message: l10n.t('The statement begins without addressing the chair: put "{0}" or "{1}" before it.', one, other),
      };
      return;
    }
    const newline = /\r?\n/.exec(draft.text)?.[0] ?? '\n';
    const at = { start: span.start, end: span.start };
    yield {
      span,
      message: l10n.t(
        'The statement begins without addressing the chair: put "{0}" before it, as further below.',
        later,
      ),
      fix: { title: l10n.t('Insert "{0}"', later), edits: [{ span: at, newText: `${later}${newline}${newline}` }] },
    };
  },
};

/** How a chair is usually addressed, in two ways. */
function salutationsFor({ language }: Draft, { base }: HouseStyle): readonly string[] {
  if (base === 'mun-us' && language === 'en') return MODEL_UN;
  return phrasesIn(language ?? 'en', 'salutation').map(({ text }) => text);
}

const MODEL_UN = ['Honorable Chair, distinguished delegates,', 'Honorable Chair,'] as const;

/** The chair as the draft itself addresses it on a line further below; null where it does not. Nothing else tells how. */
function laterSalutation(draft: Draft): string | null {
  const found = readOut(draft).find(
    ({ kind, text, language }) =>
      kind === 'salutation' && /[,:!،，：！]$/u.test(text) && !thanks(text, language ?? 'en'),
  );
  return found?.text ?? null;
}
