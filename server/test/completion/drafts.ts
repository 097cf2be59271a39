// Marked places in drafts of six languages: █ is where something is about to be written. The drafts are on the note of notes.ts.
import type { LanguageCode } from '../../src/text/languages';

interface Words {
  readonly delegation: string;
  readonly title: string;
  readonly group: string;
  readonly salutation: string;
  readonly thanks: string;
  readonly remark: string;
  /** Three paragraphs of a statement. */
  readonly texts: readonly [string, string, string];
  /** What is typed: of a salutation, of thanks, of an answer, of a closing; the last inside a sentence. */
  readonly typed: readonly [string, string, string, string, string];
}

const words: Readonly<Record<LanguageCode, Words>> = {
  ar: {
    delegation: 'الأردن',
    title: 'بيان الأردن',
    group: 'المجموعة العربية',
    salutation: 'السيدة الرئيسة،',
    thanks: 'نشكر كندا على عقد هذه المناقشة المفتوحة، ونشكر مقدمي الإحاطات على ما أفادونا به.',
    remark: '<!-- (ب) كيف يمكن تمويل إصلاح الآبار؟ -->',
    texts: [
      'ينبغي أن تكف الأطراف كافة عن مهاجمة محطات الضخ، وأن تسجل كل محطة في خريطة يتفق عليها الجميع.',
      'ونقترح إنشاء صندوق صغير يدفع ثمن المضخات وقطع الغيار خلال شهر من وقوع الضرر.',
      'وتجلس النساء في لجان المياه في قرانا، ولا يتخذ قرار من دونهن.',
    ],
    typed: ['السيد', 'أشكر', 'وردا', 'وفي الخ', 'ونحن نرى في هذا الصدد أن السيد'],
  },
  en: {
    delegation: 'Norway',
    title: 'Statement by Norway',
    group: 'Nordic countries',
    salutation: 'Madam President,',
    thanks: 'Norway thanks Canada for convening this debate, and the briefers for what they have told us.',
    remark: '<!-- (b) How can the repair of wells be financed? -->',
    texts: [
      'All parties should stop attacking pumping stations, and every station should stand on a map that all have agreed to.',
      'A small fund could pay for pumps and spare parts within a month of the damage, and we would give to it.',
      'In our villages women sit on the water committees, and nothing is decided without them.',
    ],
    typed: ['Mr', 'I thank', 'In reply', 'In c', 'On this matter we believe that in concl'],
  },
  es: {
    delegation: 'Chile',
    title: 'Intervención de Chile',
    group: 'Grupo de los 77 y China',
    salutation: 'Señora Presidenta:',
    thanks: 'Chile agradece al Canadá la celebración de este debate, y a los ponentes lo que nos han contado.',
    remark: '<!-- b) ¿Cómo se puede financiar la reparación de los pozos? -->',
    texts: [
      'Todas las partes deben dejar de atacar las estaciones de bombeo, y cada estación ha de figurar en un mapa aceptado por todos.',
      'Un pequeño fondo podría pagar bombas y repuestos en el mes siguiente a los daños, y mi país aportaría a él.',
      'En nuestros pueblos las mujeres forman parte de los comités del agua, y nada se decide sin ellas.',
    ],
    typed: ['Señor', 'Agradez', 'En respuesta', 'Para c', 'A este respecto creemos que Señor'],
  },
  fr: {
    delegation: 'Sénégal',
    title: 'Déclaration du Sénégal',
    group: 'Groupe africain',
    salutation: 'Madame la Présidente,',
    thanks:
      'Le Sénégal remercie le Canada d’avoir organisé ce débat, et les intervenants de ce qu’ils nous ont appris.',
    remark: '<!-- (b) Comment financer la réparation des puits ? -->',
    texts: [
      'Toutes les parties doivent cesser d’attaquer les stations de pompage, et chaque station doit figurer sur une carte acceptée de tous.',
      'Un petit fonds pourrait payer pompes et pièces de rechange dans le mois qui suit les dégâts, et nous y contribuerions.',
      'Dans nos villages, les femmes siègent aux comités de l’eau, et rien ne s’y décide sans elles.',
    ],
    typed: ['Mons', 'Je rem', 'En rép', 'En c', 'À ce sujet nous pensons que Monsieur'],
  },
  ru: {
    delegation: 'Казахстан',
    title: 'Выступление представителя Казахстана',
    group: 'Содружество Независимых Государств',
    salutation: 'Г-жа Председатель!',
    thanks: 'Казахстан благодарит Канаду за созыв этих прений, а докладчиков — за то, что они нам рассказали.',
    remark: '<!-- (б) Как финансировать ремонт колодцев? -->',
    texts: [
      'Все стороны должны прекратить нападения на насосные станции, и каждая станция должна быть нанесена на общую карту.',
      'Небольшой фонд мог бы оплачивать насосы и запасные части в течение месяца после повреждений, и мы внесли бы в него взнос.',
      'В наших селах женщины входят в комитеты по воде, и без них ничего не решается.',
    ],
    typed: ['Г-н', 'Благ', 'Отвеч', 'В зак', 'В этой связи мы считаем, что Г-н'],
  },
  zh: {
    delegation: '新加坡',
    title: '新加坡代表的发言',
    group: '77国集团和中国',
    salutation: '主席女士，',
    thanks: '新加坡感谢加拿大召开本次公开辩论会，也感谢各位通报人向我们介绍的情况。',
    remark: '<!-- (b) 如何为水井修复筹资？ -->',
    texts: [
      '各方都应停止攻击泵站，每一座泵站都应标在各方共同认可的地图上，任何人不得以此为目标。',
      '可以设立一个小型基金，在损坏发生后一个月内支付水泵和零件的费用，我国愿意为此出资。',
      '在我们的村庄里，妇女参加用水委员会，没有她们的同意，任何事情都不作决定。',
    ],
    typed: ['主席', '我感谢', '针对', '最后', '在这方面我们认为主席先'],
  },
};

/** The places, by name: the text of a draft with the cursor in it. */
export function markedPlaces(language: LanguageCode): Readonly<Record<string, string>> {
  const { delegation, title, group, salutation, thanks, remark, texts, typed } = words[language];
  const draft = (paragraphs: readonly string[], more = '') =>
    [`---\ndelegation: ${delegation}\nlanguage: ${language}${more}\n---\n# ${title}`, ...paragraphs].join('\n\n');
  const [address, gratitude, answer, end, inside] = typed;
  const answered = texts.map((text, i) => `${text} <!-- answers: ${'abc'.charAt(i)} -->`);
  return {
    head: draft(['█']),
    'head, typed': draft([`${address}█`]),
    'after the salutation': draft([salutation, '█']),
    'after the salutation, typed': draft([salutation, `${gratitude}█`]),
    'after the salutation, without a note': draft([salutation, '█']),
    'after thanks': draft([salutation, thanks, '█']),
    'with a group': draft([salutation, '█'], `\ngroup: ${group}`),
    'under an open question': draft([salutation, thanks, texts[0], `${remark}\n\n█`]),
    'under an open question, typed': draft([salutation, thanks, texts[0], `${remark}\n\n${answer}█`]),
    'after a label': draft([salutation, thanks, texts[0], '(b) █']),
    body: draft([salutation, thanks, texts[0], '█']),
    closing: draft([salutation, thanks, ...answered, '█']),
    'closing, typed': draft([salutation, thanks, ...answered, `${end}█`]),
    'inside a sentence': draft([salutation, thanks, `${inside}█`]),
  };
}
