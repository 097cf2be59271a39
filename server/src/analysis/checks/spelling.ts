// Spellings that United Nations texts, or the conference, do not use.
import type { Check } from '../check';
import { inDraft } from '../style-rule';
import { words } from '../style-words';

export const spelling: Check = {
  id: 'spelling',
  severity: 'information',
  summary: 'A word is spelt otherwise than in United Nations texts.',
  reason:
    'United Nations English follows the Concise Oxford English Dictionary: -ize where there is a choice, -yse, -our, -re, defence, programme, fulfil. The profile `mun-us` asks for American spelling instead. In other languages the check knows the names of the Organization and its organs, and slips that are common in them.',
  hasSafeFixes: true,
  examples: {
    ar: {
      flags: [
        'إن ⟦الامم المتحدة⟧ تضطلع بدور محوري.',
        'نتوجه بالشكر إلى ⟦الامين العام⟧، و⟦للجمعيه العامة⟧ دورها، و⟦مجلس الامن⟧ مسؤول.',
        'ندعو إلى ⟦الإستقرار⟧ في المنطقة، وإلى ⟦الإحترام⟧ الكامل ⟦للإتفاق⟧.',
      ],
      passes: [
        'إن الأمم المتحدة ومجلس الأمن والجمعية العامة تتعاون مع الاتحاد الأفريقي.',
        'نؤيد الإنتاج والإعلام والإصلاح والاستقرار والاحترام.',
        'قال: «الامم المتحدة» هكذا. ونشكر للأمين العام وللأمم المتحدة جهودهما.',
      ],
    },
    en: {
      flags: [
        'We must ⟦mobilise⟧ support. ⟦Organisations⟧ in the region should ⟦recognise⟧ this.',
        'Peace is not ⟦advertized⟧; it takes ⟦compromize⟧.',
        'We ⟦analyzed⟧ the ⟦behavior⟧ of ⟦neighboring⟧ troops at the ⟦center⟧ of the town.',
        'The ⟦program⟧ of work serves self-⟦defense⟧, ⟦fulfills⟧ a promise and was ⟦modeled⟧ on another; our own ⟦judgment⟧ is that it helps.',
        'The European Union (EU) and the Organization for Security and Cooperation in Europe (OSCE) led. The ⟦E.U.⟧ and ⟦O.S.C.E.⟧ missions met. ⟦NGO’s⟧ have a say.',
        '---\nprofile: mun-us\n---\n\nThe ⟦programme⟧ of my delegation honors all ⟦neighbours⟧, and ⟦organises⟧ their ⟦defence⟧.',
        'We ⟦organise⟧, mobilise, prioritise, stabilise, finalise and summarise all that we can.',
      ],
      passes: [
        'We organize, analyse, advise, comprise and exercise; the programme of the centre is an honour, in our judgement.',
        'A judgment of the International Court of Justice, a computer program, honorary members and laboratories are right as they are.',
        'The World Trade Center, the Department of Defense, the Organisation internationale de la Francophonie and Pearl Harbor keep their names.',
        'He called it “a program to honor labor”. See https://example.org/program for more. THE PROGRAM IS LONG.',
        'Analyses of the promise, the enterprise and the expertise of men named Baker and Hooper are precise.',
        '---\nprofile: mun-us\n---\n\nWe honor the program of the World Food Programme, organize the defense of neighbors and welcome analyses of it.',
        '# Program of the meeting\n\nWe agree.',
      ],
    },
    fr: {
      flags: [
        'Les ⟦Etats⟧ doivent agir.',
        'L’⟦Etat⟧ hôte et les ⟦Etats⟧-Unis coopèrent.',
        '⟦Etat⟧ par ⟦Etat⟧, nous avançons.',
      ],
      passes: [
        'Les États doivent agir, et l’état de droit le veut.',
        'Il a écrit « Etats » sans accent.',
        'LES ETATS DOIVENT AGIR ENSEMBLE.',
      ],
    },
    ru: {
      flags: [
        'Организация ⟦Объединённых Наций⟧ действует.',
        'Система Организации ⟦Объединённых Наций⟧ сложна, и это не новость.',
        '⟦Объединённые Нации⟧ обязаны действовать.',
      ],
      passes: [
        'Организация Объединенных Наций действует.',
        'В тексте стояло «Объединённых Наций», и мы не спорим.',
        'Объединённые усилия всех наций принесут плоды.',
      ],
    },
  },
  run: inDraft(words('spelling'), 'spelling'),
};
