// Finds resolutions and other documents that are cited in another form than United Nations texts cite them.
import type { Check } from '../check';
import { chineseForm } from '../citing/chinese';
import {
  abbreviatedName,
  capitalInRussian,
  numberSign,
  pageOf,
  symbolBesideWord,
  symbolInText,
  titleAfter,
} from '../citing/names';
import type { WordFirst } from '../citing/wordings';
import {
  yearAfterStroke,
  yearAtFirstMention,
  yearBeforeNumber,
  yearOfAssembly,
  yearWithoutBrackets,
} from '../citing/years';
import { type MarkRule, type MarkRules, marks } from '../style-marks';
import { inDraft, inParagraphs } from '../style-rule';

const ID = 'citation-style';

const rules: MarkRules = {
  ar: () => [...commonRules('ar'), yearBeforeNumber()],
  en: () => [...commonRules('en'), abbreviatedName()],
  es: () => commonRules('es'),
  fr: () => commonRules('fr'),
  ru: () => [...commonRules('ru'), capitalInRussian()],
  zh: () => [chineseForm(), yearAfterStroke('zh'), yearOfAssembly('zh'), titleAfter('zh'), pageOf('zh')],
};

// A delegation that leaves years out does so throughout.
const habits: MarkRules = {
  ar: () => [yearAtFirstMention('ar')],
  en: () => [yearAtFirstMention('en')],
  es: () => [yearAtFirstMention('es')],
  fr: () => [yearAtFirstMention('fr')],
  ru: () => [yearAtFirstMention('ru')],
  zh: () => [yearAtFirstMention('zh')],
};

function commonRules(language: WordFirst): MarkRule[] {
  return [
    numberSign(language),
    yearWithoutBrackets(language),
    yearAfterStroke(language),
    symbolBesideWord(language),
    symbolInText(language),
    yearOfAssembly(language),
    titleAfter(language),
    pageOf(language),
  ];
}

export const citationStyle: Check = {
  id: ID,
  severity: 'information',
  summary: 'A resolution or document is cited in another form than United Nations texts have.',
  reason:
    'A resolution of the Security Council is cited by its number with the year in brackets, one of the General Assembly by session and number, both without "No." and without the symbol, which nobody can say aloud: resolution 2378 (2017), résolution 2378 (2017), القرار 2378 (2017), 第2378(2017)号决议. So the record and the interpreters find it at once. Years are those of the record.',
  hasSafeFixes: true,
  examples: {
    ar: {
      flags: [
        'نشير إلى ⟦القرار رقم 2378 (2017)⟧ وإلى قراره رقم 2242 (2015).',
        'نشير إلى ⟦القرار 2378 لعام 2017⟧.',
        'نشير إلى القرار ⟦(2017) 2378⟧.',
        'نشير إلى ⟦القرار 2378⟧ وإلى القرار 1325، ثم القرار 2378 أيضا.',
        'نشير إلى ⟦قرار الجمعية العامة 72/262 (2018)⟧.',
      ],
      passes: [
        'نشير إلى القرار 2378 (2017) وإلى القرارين 1325 (2000) و2242 (2015)، ثم إلى القرار 2378.',
        'نشير إلى قرار الجمعية العامة 72/262 وإلى القانون رقم 8 لسنة 2021.',
        'ورد في الوثيقة (S/RES/2378 (2017)) وفي المادة 99.',
      ],
    },
    en: {
      flags: [
        'We recall ⟦resolution No. 2378 (2017)⟧ and resolution number 2242 (2015).',
        'We recall ⟦resolution 2378 of 2017⟧ and Security Council resolution 1325 of 2000.',
        'We recall resolution ⟦2378/2017⟧.',
        'We recall ⟦UNSCR 2378⟧ and ⟦UNSCRs 1325 (2000)⟧.',
        'We recall ⟦resolution S/RES/2378 (2017)⟧.',
        'We recall that ⟦S/RES/2378 (2017)⟧ and A/RES/72/262 agree.',
        'We recall ⟦resolution 72/262 (2018)⟧ of the General Assembly.',
        'We recall ⟦resolution 1325 (2000)⟧ “Women and peace and security”, and resolution 2242 (2015) entitled “More”.',
        'We recall ⟦resolution 2378⟧, resolutions 1325 and 2242 (2015), and once more resolution 2378.',
        'As ⟦page 3 of the concept note⟧ says, we agree.',
      ],
      passes: [
        'We recall resolution 2378 (2017) and resolutions 1325 (2000) and 2242 (2015). Resolution 2378 is clear, and so is resolution 1325.',
        'We recall General Assembly resolution 72/262, resolution 1514 (XV), resolution 2758 and the resolution of 20 September 2017.',
        'The Council recalls the document S/RES/2378 (2017), and peace (S/RES/1325 (2000)); paragraph 7 of the concept note; page 3 of his book.',
        'Resolution 2378 (2017), “reaffirming the Charter”, and resolution 2242 (2015) say: “We agree.”',
        'He said: “resolution No. 2378”. In 2018 No. 10 agreed. Resolution 9999 is beyond the record.',
      ],
    },
    es: {
      flags: [
        'Recordamos la ⟦resolución N.º 2378 (2017)⟧ y la resolución núm. 2242 (2015).',
        'Recordamos la ⟦resolución 2378 de 2017⟧.',
        'Recordamos la ⟦resolución 2378⟧ y la resolución 1325.',
        'Recordamos que ⟦A/RES/72/262⟧ y la ⟦resolución 72/262 (2018)⟧ coinciden, según la ⟦página 3 de la nota⟧ conceptual.',
      ],
      passes: [
        'Recordamos la resolución 2378 (2017) y las resoluciones 1325 (2000) y 2242 (2015), y la resolución 2378.',
        'Recordamos la resolución 1701, de 11 de agosto de 2006, la resolución 72/262 de la Asamblea General y la Ley N.º 18.026.',
        'Véase el documento S/RES/2378 (2017), párrafo 7 de la nota conceptual.',
      ],
    },
    fr: {
      flags: [
        'Nous rappelons la ⟦résolution n° 2378 (2017)⟧ et la résolution numéro 2242 (2015).',
        'Nous rappelons la ⟦résolution 2378 de 2017⟧.',
        'Nous rappelons la ⟦résolution 2378⟧ et les résolutions 1325 et 2242.',
        'Nous rappelons que ⟦S/RES/2378 (2017)⟧ et la ⟦résolution 72/262 (2018)⟧ concordent.',
      ],
      passes: [
        'Nous rappelons les résolutions 2378 (2017), 1325 (2000) et 2242 (2015), et la résolution 2378.',
        'Nous rappelons la résolution 72/262 de l’Assemblée générale et la loi n° 8.',
        'Voir le document S/RES/2378 (2017) et le paragraphe 7 de la note de cadrage.',
      ],
    },
    ru: {
      flags: [
        'Мы напоминаем о ⟦резолюции № 2378 (2017)⟧ и резолюции №2242 (2015).',
        'Мы напоминаем о ⟦резолюции 2378 2017 года⟧.',
        'Мы напоминаем о ⟦резолюции 2378⟧ и о ⟦Резолюции⟧ 1325 (2000).',
        'Мы напоминаем, что ⟦S/RES/2378 (2017)⟧ гласит то же, что и ⟦резолюция 72/262 (2018)⟧.',
      ],
      passes: [
        'Мы напоминаем о резолюциях 2378 (2017), 1325 (2000) и 2242 (2015), а также о резолюции 2378.',
        'Резолюция 2378 (2017) ясна. См. резолюцию 72/262 Генеральной Ассамблеи и закон № 8.',
        'См. документ S/RES/2378 (2017) и пункт 7 концептуальной записки.',
      ],
    },
    zh: {
      flags: [
        '我们支持⟦2378(2017)号决议⟧和安理会2242（2015）号决议。',
        '我们支持⟦第2378号决议（2017年）⟧和决议1325(2000)。',
        '我们支持⟦第2378号决议⟧和第1325号决议，执行第2378号决议。',
        '我们支持⟦2000年第1325号决议⟧和各项举措。',
        '我们支持⟦2015年的2242号决议⟧和各项举措。',
        '我们支持⟦第1325(2000)号决议⟧“妇女与和平与安全”，见⟦概念说明第3页⟧。',
      ],
      passes: [
        '我们支持第2378(2017)号决议、第1325（2000）号和第2242(2015)号决议，执行第2378号决议。',
        '我们支持第1325(2000)、1820(2008)号决议和大会第72/262号决议。',
        '我们回顾2000年通过的第1325(2000)号决议，以及2018年第1325(2000)号决议的执行情况。',
        '见S/RES/2378(2017)号文件和概念说明第7段。',
      ],
    },
  },
  run: inDraft(marks(habits), ID),
  runParagraph: inParagraphs(marks(rules)),
};
