// Looks for thanks to the presidency and the briefers that the concept note names.
import { countryByCode } from '../../knowledge/countries';
import type { Presidency } from '../../note/note';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import type { Check } from '../check';
import { openingOf } from '../places';
import { isWholeStatement, readOut } from '../whole-statement';

/** Thanks, praise, congratulations and welcomes, in every inflection. Whom they are for is not asked: names are spelt in too many ways. */
const COURTESY: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /شكر|امتنان|ممتن|تقدير|نقدر|[أنتي]?هنئ|تهاني|تهنئ|(?<!\p{L})[أنتي]ثني|ثناء|رحب|ترحيب|(?<!\p{L})[أنتي]حي[يّ]|إشاد|(?<!\p{L})[أنتي]شيد/u,
  en: /\b(?:thank|grateful|gratitude|appreciat|congratulat|commend|salut|welcom|applaud|prais|indebted|pleased to see|pleasure to see)/iu,
  es: /gracias|agrade[czs]|agradecid|gratitud|felicit|encomi|reconocimiento|salud[aoó]|celebr[ao]|aco[gj]|aplaud|elogi/iu,
  fr: /merci|reconnaiss|savons gré|sait gré|sais gré|gratitude|félicit|salu[eto]|bienvenu|applaudi/iu,
  ru: /благодар|спасибо|признател|поздрав|приветств/iu,
  zh: /谢|感激|赞赏|祝贺|欢迎|赞扬/u,
};
// Thanks stand at the beginning.
const OPENING = 4;
const MOST_BRIEFERS = 4;

const NOTE = `Concept note

The presidency of the Netherlands will hold an open debate on 28 March 2018.

Briefers

- Mr. António Guterres, Secretary-General
- Ms. Fatimata Touré, civil society`;

export const missingThanks: Check = {
  id: 'missing-thanks',
  severity: 'hint',
  summary: 'The first paragraphs thank nobody, neither the presidency nor the briefers.',
  reason:
    'A statement thanks the presidency for convening the debate, and those who briefed, in a sentence or two. Only a draft of several paragraphs with a concept note that names them is looked at, and any courtesy in its first paragraphs will do.',
  examples: {
    ar: {
      flags: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nالسيد الرئيس،\n\n⟦نؤيد الإصلاح.⟧\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nستقوم بلادي بدورها في ذلك.\n\nشكرا لكم.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\n⟦يشرفني أن أتحدث اليوم عن الإصلاح.⟧\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nستقوم بلادي بدورها في ذلك. شكرا لكم.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nالسيد الرئيس،\n\n⟦نؤيد الإصلاح.⟧ يجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nستقوم بلادي بدورها في ذلك.\n\nنؤيد الإصلاح.\n\nشكرا لكم.',
        },
      ],
      passes: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nالسيد الرئيس،\n\nتشكر بلادي هولندا على عقد هذه الجلسة.\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا لكم.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nالسيد الرئيس،\n\nنؤيد الإصلاح.\n\nأهنئكم على رئاسة المجلس.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا لكم.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nنرحب بالأمين العام بيننا.\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nستقوم بلادي بدورها في ذلك.',
        },
        '---\nlimit: 10 s\n---\n\nالسيد الرئيس،\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nستقوم بلادي بدورها في ذلك.\n\nشكرا لكم.',
      ],
    },
    en: {
      flags: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nMr. President,\n\n⟦We support reform.⟧\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part.\n\nI thank you.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\n⟦I have the honour to speak of reform today.⟧\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part. I thank you.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nMr. President,\n\n⟦We support reform.⟧ Mandates must be clear.\n\nMissions need means.\n\nMy country will play its part.\n\nWe support reform.\n\nI thank you.',
        },
      ],
      passes: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nMr. President,\n\nWe thank the Netherlands for convening this debate.\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nMr. President,\n\nWe support reform.\n\nLet me congratulate you on your presidency.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nWe welcome the Secretary-General among us.\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part.',
        },
        '---\nlimit: 10 s\n---\n\nMr. President,\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part.\n\nI thank you.',
        {
          note: NOTE,
          draft:
            'We support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part.\n\nI thank you.',
        },
      ],
    },
    es: {
      flags: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nSeñor Presidente:\n\n⟦Apoyamos la reforma.⟧\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMi país hará lo que le corresponde.\n\nMuchas gracias.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\n⟦Tengo el honor de hablar hoy de la reforma.⟧\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMi país hará lo que le corresponde. Muchas gracias.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nSeñor Presidente:\n\n⟦Apoyamos la reforma.⟧ Los mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMi país hará lo que le corresponde.\n\nApoyamos la reforma.\n\nMuchas gracias.',
        },
      ],
      passes: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nSeñor Presidente:\n\nAgradecemos a los Países Bajos la convocación de este debate.\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nSeñor Presidente:\n\nApoyamos la reforma.\n\nPermítame felicitarlo por la Presidencia.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nSaludamos la presencia del Secretario General.\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMi país hará lo que le corresponde.',
        },
        '---\nlimit: 10 s\n---\n\nSeñor Presidente:\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMi país hará lo que le corresponde.\n\nMuchas gracias.',
      ],
    },
    fr: {
      flags: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nMonsieur le Président,\n\n⟦Nous soutenons la réforme.⟧\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nMon pays y prendra toute sa part.\n\nJe vous remercie.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\n⟦J’ai l’honneur de parler aujourd’hui de la réforme.⟧\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nMon pays y prendra toute sa part. Je vous remercie.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nMonsieur le Président,\n\n⟦Nous soutenons la réforme.⟧ Les mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nMon pays y prendra toute sa part.\n\nNous soutenons la réforme.\n\nJe vous remercie.',
        },
      ],
      passes: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nMonsieur le Président,\n\nNous remercions les Pays-Bas d’avoir organisé ce débat.\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nMonsieur le Président,\n\nNous soutenons la réforme.\n\nJe vous félicite de votre présidence.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nNous saluons la présence du Secrétaire général.\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nMon pays y prendra toute sa part.',
        },
        '---\nlimit: 10 s\n---\n\nMonsieur le Président,\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nMon pays y prendra toute sa part.\n\nJe vous remercie.',
      ],
    },
    ru: {
      flags: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nГ-н Председатель!\n\n⟦Мы за реформу.⟧\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМоя страна внесет в это свой вклад.\n\nБлагодарю Вас.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\n⟦Имею честь говорить сегодня о реформе.⟧\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМоя страна внесет в это свой вклад. Благодарю Вас.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nГ-н Председатель!\n\n⟦Мы за реформу.⟧ Мандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМоя страна внесет в это свой вклад.\n\nМы за реформу.\n\nБлагодарю Вас.',
        },
      ],
      passes: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nГ-н Председатель!\n\nМы признательны Нидерландам за созыв этих прений.\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nГ-н Председатель!\n\nМы за реформу.\n\nПозвольте поздравить Вас с председательством.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\nМы приветствуем Генерального секретаря.\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМоя страна внесет в это свой вклад.',
        },
        '---\nlimit: 10 s\n---\n\nГ-н Председатель!\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМоя страна внесет в это свой вклад.\n\nБлагодарю Вас.',
      ],
    },
    zh: {
      flags: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\n主席先生，\n\n⟦我们支持改革。⟧\n\n授权必须明确。\n\n特派团需要手段。\n\n我国将为此尽自己的一份力。\n\n我的发言完了，谢谢。',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\n⟦今天我来谈一谈改革问题。⟧\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我国将为此尽自己的一份力。我的发言完了，谢谢。',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\n主席先生，\n\n⟦我们支持改革。⟧授权必须明确。\n\n特派团需要手段。\n\n我国将为此尽自己的一份力。\n\n我们支持改革。\n\n我的发言完了，谢谢。',
        },
      ],
      passes: [
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\n主席先生，\n\n我们感谢荷兰召开今天的会议。\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我的发言完了，谢谢。',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\n主席先生，\n\n我们支持改革。\n\n祝贺你担任安理会主席。\n\n授权必须明确。\n\n特派团需要手段。\n\n我的发言完了，谢谢。',
        },
        {
          note: NOTE,
          draft:
            '---\nlimit: 10 s\n---\n\n我们欢迎秘书长到会。\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我国将为此尽自己的一份力。',
        },
        '---\nlimit: 10 s\n---\n\n主席先生，\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我国将为此尽自己的一份力。\n\n我的发言完了，谢谢。',
      ],
    },
  },
  *run({ draft, notes, timing }) {
    const [note] = notes;
    const presidency = note?.presidency ?? null;
    const briefers = note?.briefers.slice(0, MOST_BRIEFERS).map(({ name, title }) => name ?? title) ?? [];
    if ((!presidency && briefers.length === 0) || !isWholeStatement(draft, timing)) return;
    const opening = readOut(draft).slice(0, OPENING);
    if (opening.some(({ text, language }) => COURTESY[language ?? 'en'].test(text))) return;
    const country = presidency && nameOf(presidency, draft.language ?? 'en');
    yield { span: openingOf(draft), message: messageFor(country, l10n.listed(briefers)) };
  },
};

function messageFor(presidency: string | null, briefers: string): string {
  if (presidency === null)
    return l10n.t(
      'Nobody is thanked in the first paragraphs: thank those who brief according to the concept note ({0}).',
      briefers,
    );
  if (briefers === '')
    return l10n.t(
      'Nobody is thanked in the first paragraphs: thank the presidency ({0}) for convening the debate.',
      presidency,
    );
  return l10n.t(
    'Nobody is thanked in the first paragraphs: thank the presidency ({0}) for convening the debate, and those who brief according to the concept note ({1}).',
    presidency,
    briefers,
  );
}

/** The country that presides as it is called in the language of the draft, else as the note calls it. */
function nameOf({ country, name }: Presidency, language: LanguageCode): string {
  return (country === null ? undefined : countryByCode(country)?.short[language]) ?? name;
}
