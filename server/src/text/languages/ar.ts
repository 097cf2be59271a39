import { type Language, wordSet } from './language';

/**
 * A light stem: joined conjunctions, prepositions and the article go, then the regular endings. The prefixes, suffixes and least lengths
 * follow Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (light10). Folded words only.
 */
function lightStem(word: string): string {
  let stem = word;
  for (const prefix of ['وال', 'بال', 'كال', 'فال', 'ولل', 'ال', 'لل']) {
    if (stem.startsWith(prefix) && stem.length - prefix.length >= 2) {
      stem = stem.slice(prefix.length);
      break;
    }
  }
  // After the article, so that الوساطة and وساطة come out the same, whether the و is the word's own or "and".
  if (stem.length >= 4 && stem.startsWith('و')) stem = stem.slice(1);
  for (const suffix of ['ها', 'هم', 'نا', 'ان', 'ات', 'ون', 'ين', 'يه', 'ته', 'ه', 'ي']) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

export const ar: Language = {
  code: 'ar',
  name: 'العربية',
  rightToLeft: true,
  unspaced: false,
  functionWords: wordSet(`
    في من الي علي عن مع بين حتي منذ خلال بعد قبل عند لدي دون غير هذا هذه ذلك تلك هؤلاء الذي التي الذين اللذين اللتين ما ماذا لا لم لن ان
    انه انها او ام ثم و ف ب ل ك قد كان كانت يكون تكون هو هي هم نحن انا كل جميع بعض كما اذا بل لكن ايضا اي كيف وفي ومن وعلي والي وان وما ولا ومع وهو وهي وهذا وهذه بما مما فيها فيه منها عليها له لها بها به`),
  stem: lightStem,
  months: [
    ['يناير', 'كانون الثاني'],
    ['فبراير', 'شباط'],
    ['مارس', 'اذار'],
    ['ابريل', 'نيسان'],
    ['مايو', 'ايار'],
    ['يونيه', 'يونيو', 'حزيران'],
    ['يوليه', 'يوليو', 'تموز'],
    ['اغسطس', 'اب'],
    ['سبتمبر', 'ايلول'],
    ['اكتوبر', 'تشرين الاول'],
    ['نوفمبر', 'تشرين الثاني'],
    ['ديسمبر', 'كانون الاول'],
  ],
  weekdays: [['الاحد'], ['الاثنين'], ['الثلاثاء'], ['الاربعاء'], ['الخميس'], ['الجمعه'], ['السبت']],
  quotationMarks: [
    ['”', '“'],
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
  ],
  addressWords: wordSet(`
    السيد السيده سيدي سيدتي الساده السيدات سيداتي سادتي الرئيس الرئيسه رييس رييسه رئيس رئيسه نائب نائبه معالي سعاده اصحاب
    السعاده المعالي الامين العام الوزير الوزيره الوزراء والوزراء اعضاء واعضاء المجلس مجلس الامن الموقر الموقرون الموقرين
    الموقره المندوب المندوبون المندوبين المندوبات والمندوبون والمندوبين والساده والسيدات الزملاء والزملاء الاعزاء الكرام
    المحترم المحترمون المحترمين المحترمه ايها ايتها حضرات الحضور السفراء السفير ممثلو ممثلي الوفود واصحاب`),
  thanksWords: wordSet('شكرا'),
};
