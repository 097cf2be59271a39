// Errors by kind: a correct sentence of our own, in which {right→wrong} says what is done to it.
import type { LanguageCode } from '../../server/src/text/languages';

export interface Kind {
  readonly name: string;
  /** The check that must find it. */
  readonly check: string;
  /** Sets the sentence beside this note alone, of whose content it speaks. */
  readonly note?: 'S/2018/184';
  readonly carriers: Readonly<Partial<Record<LanguageCode, string>>>;
}

const NOTE = 'S/2018/184';

/** Errors of record, wording and style that a sentence can hold. */
export const kinds: readonly Kind[] = [
  {
    name: 'year of a resolution',
    check: 'resolution-year',
    carriers: {
      ar: 'ونشير إلى قرار مجلس الأمن 1325 ({2000→2001}).',
      en: 'We recall Security Council resolution 1325 ({2000→2001}).',
      es: 'Recordamos la resolución 1325 ({2000→2001}) del Consejo de Seguridad.',
      fr: 'Nous rappelons la résolution 1325 ({2000→2001}) du Conseil de sécurité.',
      ru: 'Мы напоминаем о резолюции 1325 ({2000→2001}) Совета Безопасности.',
      zh: '我们回顾安全理事会第1325({2000→2001})号决议。',
    },
  },
  {
    name: 'digits of a resolution swapped',
    check: 'resolution-year',
    carriers: {
      ar: 'ونشير إلى قرار مجلس الأمن {1325 (2000)→1352 (2000)}.',
      en: 'We recall Security Council resolution {1325 (2000)→1352 (2000)}.',
      es: 'Recordamos la resolución {1325 (2000)→1352 (2000)} del Consejo de Seguridad.',
      fr: 'Nous rappelons la résolution {1325 (2000)→1352 (2000)} du Conseil de sécurité.',
      ru: 'Мы напоминаем о резолюции {1325 (2000)→1352 (2000)} Совета Безопасности.',
      zh: '我们回顾安全理事会第{1325(2000)→1352(2000)}号决议。',
    },
  },
  {
    name: 'resolution that does not exist',
    check: 'resolution-unknown',
    carriers: {
      ar: 'ونشير إلى قرار مجلس الأمن {1325 (2000)→9325 (2000)}.',
      en: 'We recall Security Council resolution {1325 (2000)→9325 (2000)}.',
      es: 'Recordamos la resolución {1325 (2000)→9325 (2000)} del Consejo de Seguridad.',
      fr: 'Nous rappelons la résolution {1325 (2000)→9325 (2000)} du Conseil de sécurité.',
      ru: 'Мы напоминаем о резолюции {1325 (2000)→9325 (2000)} Совета Безопасности.',
      zh: '我们回顾安全理事会第{1325(2000)→9325(2000)}号决议。',
    },
  },
  {
    name: 'parts of a symbol in the wrong order',
    check: 'document-symbol',
    carriers: {
      ar: 'ونشير إلى الوثيقة {S/PRST/2015/22→S/PRST/22/2015} في هذا الصدد.',
      en: 'We recall document {S/PRST/2015/22→S/PRST/22/2015} in this regard.',
      es: 'Recordamos el documento {S/PRST/2015/22→S/PRST/22/2015}.',
      fr: 'Nous rappelons le document {S/PRST/2015/22→S/PRST/22/2015}.',
      ru: 'Мы напоминаем о документе {S/PRST/2015/22→S/PRST/22/2015}.',
      zh: '我们回顾{S/PRST/2015/22→S/PRST/22/2015}号文件。',
    },
  },
  {
    name: 'Article that does not exist',
    check: 'charter-article',
    carriers: {
      ar: 'وتنص المادة {51→151} من ميثاق الأمم المتحدة على ذلك.',
      en: 'Article {51→151} of the Charter says so.',
      es: 'Así lo dispone el Artículo {51→151} de la Carta.',
      fr: 'L’Article {51→151} de la Charte le dit.',
      ru: 'Об этом говорит статья {51→151} Устава.',
      zh: '《宪章》第{五十一→一百五十一}条对此有规定。',
    },
  },
  {
    name: 'wrong Chapter for an Article',
    check: 'charter-article',
    carriers: {
      ar: 'وهذا ما تنص عليه المادة 51 من الفصل {السابع→السادس} من الميثاق.',
      en: 'Article 51 of Chapter {VII→VI} of the Charter says so.',
      es: 'Así lo dispone el Artículo 51 del Capítulo {VII→VI} de la Carta.',
      fr: 'L’Article 51 du Chapitre {VII→VI} de la Charte le dit.',
      ru: 'Об этом говорит статья 51 главы {VII→VI} Устава.',
      zh: '《宪章》第{七→六}章第五十一条对此有规定。',
    },
  },
  {
    name: 'day of the week',
    check: 'wrong-meeting-date',
    carriers: {
      ar: 'اتخذ ذلك القرار يوم {الثلاثاء→الاثنين} 31 تشرين الأول/أكتوبر 2000.',
      en: 'That decision was taken on {Tuesday→Monday}, 31 October 2000.',
      es: 'Aquella decisión se tomó el {martes→lunes} 31 de octubre de 2000.',
      fr: 'Cette décision fut prise le {mardi→lundi} 31 octobre 2000.',
      ru: 'Это решение было принято во {вторник→понедельник}, 31 октября 2000 года.',
      zh: '该决定于2000年10月31日{星期二→星期一}作出。',
    },
  },
  {
    name: 'month of the meeting',
    check: 'wrong-meeting-date',
    note: NOTE,
    carriers: {
      ar: 'نرحب بالمناقشة المفتوحة المعقودة في 28 {آذار/مارس→نيسان/أبريل} 2018.',
      en: 'We welcome the open debate of 28 {March→April} 2018.',
      es: 'Acogemos con beneplácito el debate abierto del 28 de {marzo→abril} de 2018.',
      fr: 'Nous saluons le débat public du 28 {mars→avril} 2018.',
      ru: 'Мы приветствуем открытые прения 28 {марта→апреля} 2018 года.',
      zh: '我们欢迎2018年{3→4}月28日的公开辩论。',
    },
  },
  {
    name: 'name of a briefer',
    check: 'briefer-name',
    note: NOTE,
    carriers: {
      ar: 'ونشكر السيد موسى فقي {محمد→محند} على كلمته.',
      en: 'We listened to Mr. Moussa {Faki→Fakki} Mahamat.',
      es: 'Hemos escuchado al Sr. Moussa {Faki→Fakki} Mahamat.',
      fr: 'Nous avons écouté M. Moussa {Faki→Fakki} Mahamat.',
      ru: 'Мы выслушали г-на Муссу {Факи→Факи́н} Махамата.'.replace('Факи́н', 'Факки'),
      zh: '我们听取了穆萨·法基·{穆罕默德→穆罕墨德}的发言。',
    },
  },
  {
    name: 'title of a briefer',
    check: 'briefer-name',
    note: NOTE,
    carriers: {
      ar: 'ونشكر موسى فقي محمد، {رئيس→نائب رئيس} مفوضية الاتحاد الأفريقي.',
      en: 'We thank Moussa Faki Mahamat, {Chairperson→Deputy Chairperson} of the African Union Commission.',
      es: 'Agradecemos a Moussa Faki Mahamat, {Presidente→Vicepresidente} de la Comisión de la Unión Africana.',
      fr: 'Nous remercions Moussa Faki Mahamat, {Président→Vice-Président} de la Commission de l’Union africaine.',
      ru: 'Мы благодарим Муссу Факи Махамата, {Председателя→заместителя Председателя} Комиссии Африканского союза.',
      zh: '我们感谢非洲联盟委员会{主席→副主席}穆萨·法基·穆罕默德。',
    },
  },
  {
    name: 'presidency',
    check: 'wrong-presidency',
    note: NOTE,
    carriers: {
      ar: 'نشكر {هولندا→ألمانيا} على عقد هذه المناقشة المفتوحة.',
      en: 'We thank {the Netherlands→Germany} for convening this debate.',
      es: 'Agradecemos {a los Países Bajos→a Alemania} la convocatoria de este debate.',
      fr: 'Nous remercions {les Pays-Bas→l’Allemagne} d’avoir convoqué ce débat.',
      ru: 'Мы благодарим {Нидерланды→Германию} за созыв этих прений.',
      zh: '我们感谢{荷兰→德国}召开本次公开辩论。',
    },
  },
  {
    name: 'figure of the note',
    check: 'note-fact',
    note: NOTE,
    carriers: {
      ar: 'وقد أيدت {44→45} دولة عضوا مبادئ كيغالي بشأن حماية المدنيين.',
      en: 'In all, {44→45} Member States have endorsed the Kigali Principles.',
      es: 'En total, {44→45} Estados Miembros han suscrito los Principios de Kigali.',
      fr: 'Au total, {44→45} États Membres ont souscrit aux Principes de Kigali.',
      ru: 'В общей сложности {44 государства-члена→45 государств-членов} поддержали Кигалийские принципы.',
      zh: '共有{44→45}个会员国认可《基加利原则》。',
    },
  },
  {
    name: 'figure of the note, in words or other numerals',
    check: 'note-fact',
    note: NOTE,
    carriers: {
      ar: 'وقد أيدت {٤٤→٤٥} دولة عضوا مبادئ كيغالي بشأن حماية المدنيين.',
      en: 'By then, {forty-four→forty-six} States had endorsed the Kigali Principles.',
      es: '{Cuarenta y cuatro→Cuarenta y seis} países han suscrito los Principios de Kigali.',
      fr: '{Quarante-quatre→Quarante-six} pays ont souscrit aux Principes de Kigali.',
      ru: '{Сорок четыре страны→Сорок шесть стран} поддержали Кигалийские принципы.',
      zh: '共有{四十四→四十六}个会员国认可《基加利原则》。',
    },
  },
  {
    name: 'month of a conference of the note',
    check: 'note-fact',
    note: NOTE,
    carriers: {
      ar: 'ونذكر بمؤتمر فانكوفر المعقود في {تشرين الثاني/نوفمبر→تشرين الأول/أكتوبر} 2017.',
      en: 'We recall the Vancouver conference in {November→October} 2017.',
      es: 'Recordamos la conferencia de Vancouver, celebrada en {noviembre→octubre} de 2017.',
      fr: 'Rappelons la conférence tenue à Vancouver en {novembre→octobre} 2017.',
      ru: 'Напомним о конференции, состоявшейся в Ванкувере в {ноябре→октябре} 2017 года.',
      zh: '我们回顾2017年{11→10}月温哥华会议。',
    },
  },
  {
    name: 'question that the note does not have',
    check: 'unknown-question',
    note: NOTE,
    carriers: {
      ar: 'وفيما يتعلق بالسؤال ({ب→ز})، نرى أن الوقاية أهم.',
      en: 'On question ({b→g}), we favour prevention.',
      es: 'En cuanto a la pregunta {b→g}), preferimos la prevención.',
      fr: 'S’agissant de la question {b→g}), nous préférons la prévention.',
      ru: 'Что касается вопроса ({b→g}), мы за предотвращение.',
      zh: '关于问题({b→g})，我们主张预防。',
    },
  },
  {
    name: 'paragraph that the note does not have',
    check: 'unknown-note-paragraph',
    note: NOTE,
    carriers: {
      ar: 'وقد جاء ذلك في الفقرة {12→62} من المذكرة المفاهيمية.',
      en: 'This is said in paragraph {12→62} of the concept note.',
      es: 'Así se dice en el párrafo {12→62} de la nota conceptual.',
      fr: 'Cela est dit au paragraphe {12→62} de la note de cadrage.',
      ru: 'Об этом сказано в пункте {12→62} концептуальной записки.',
      zh: '概念说明第{12→62}段提到了这一点。',
    },
  },
  {
    name: 'symbol of the note, digits swapped',
    check: 'wrong-symbol',
    note: NOTE,
    carriers: {
      ar: 'نرحب بالمذكرة المفاهيمية ({S/2018/184→S/2018/148}).',
      en: 'We welcome the concept note ({S/2018/184→S/2018/148}).',
      es: 'Acogemos con beneplácito la nota conceptual ({S/2018/184→S/2018/148}).',
      fr: 'Nous saluons la note de cadrage ({S/2018/184→S/2018/148}).',
      ru: 'Мы приветствуем концептуальную записку ({S/2018/184→S/2018/148}).',
      zh: '我们欢迎概念说明({S/2018/184→S/2018/148})。',
    },
  },
  {
    name: 'name of a State',
    check: 'country-name',
    carriers: {
      ar: 'ونشكر {كوت ديفوار→ساحل العاج} على مساهمتها.',
      en: 'We commend {Côte d’Ivoire→Ivory Coast} for its efforts.',
      es: 'Encomiamos a {Côte d’Ivoire→Costa de Marfil} por su labor.',
      fr: 'Nous saluons {le Bélarus→la Biélorussie} et sa contribution.',
      ru: 'Мы приветствуем усилия {Кыргызстана→Киргизии}.',
      zh: '我们赞扬{科特迪瓦→象牙海岸}的努力。',
    },
  },
  {
    name: 'former name of a body',
    check: 'former-name',
    carriers: {
      ar: 'ونشيد بجهود {الاتحاد الأفريقي→منظمة الوحدة الأفريقية}.',
      en: 'We commend the {African Union→Organization of African Unity} for its efforts.',
      es: 'Encomiamos a la {Unión Africana→Organización de la Unidad Africana}.',
      fr: 'Nous saluons l’{Union africaine→Organisation de l’unité africaine}.',
      ru: 'Мы приветствуем усилия {Африканского союза→Организации африканского единства}.',
      zh: '我们赞扬{非洲联盟→非洲统一组织}的努力。',
    },
  },
  {
    name: 'body set up after the meeting',
    check: 'not-yet-adopted',
    note: NOTE,
    carriers: {
      ar: 'ونقدر عمل {إدارة عمليات حفظ السلام→إدارة عمليات السلام}.',
      en: 'We value the work of the {Department of Peacekeeping Operations→Department of Peace Operations}.',
      es: 'Valoramos la labor del {Departamento de Operaciones de Mantenimiento de la Paz→Departamento de Operaciones de Paz}.',
      fr: 'Nous apprécions le travail du {Département des opérations de maintien de la paix→Département des opérations de paix}.',
      ru: 'Мы ценим труд {Департамента операций по поддержанию мира→Департамента операций в пользу мира}.',
      zh: '我们赞赏{维持和平行动部→和平行动部}的工作。',
    },
  },
  {
    name: 'resolution adopted after the meeting',
    check: 'not-yet-adopted',
    note: NOTE,
    carriers: {
      ar: 'ونشير إلى {القرار 2378 (2017)→القرار 2436 (2018)}.',
      en: 'We recall {resolution 2378 (2017)→resolution 2436 (2018)}.',
      es: 'Recordamos la {resolución 2378 (2017)→resolución 2436 (2018)}.',
      fr: 'Nous rappelons la {résolution 2378 (2017)→résolution 2436 (2018)}.',
      ru: 'Мы напоминаем о {резолюции 2378 (2017)→резолюции 2436 (2018)}.',
      zh: '我们回顾{第2378(2017)号决议→第2436(2018)号决议}。',
    },
  },
  {
    name: 'misspelt name of a mission',
    check: 'official-name',
    carriers: {
      ar: 'ونشيد بجهود بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق {الاستقرار→الاستقلار} في مالي.',
      en: 'We commend the United Nations Multidimensional Integrated Stabilization {Mission→Mision} in Mali.',
      es: 'Encomiamos a la Misión Multidimensional Integrada de {Estabilización→Estabilisación} de las Naciones Unidas en Malí.',
      fr: 'Nous saluons la Mission multidimensionnelle intégrée des Nations Unies pour la {stabilisation→stabilsation} au Mali.',
      ru: 'Мы высоко ценим Многопрофильную комплексную миссию Организации Объединенных Наций по {стабилизации→стабилзации} в Мали.',
      zh: '我们赞扬联合国马里多层面综合稳定{特派团→特排团}。',
    },
  },
  {
    name: 'misspelt name of the Charter',
    check: 'official-name',
    carriers: {
      ar: 'وهذا ما يقوله ميثاق الأمم {المتحدة→المتحذة}.',
      en: 'This follows from the Charter of the United {Nations→Natoins}.',
      es: 'Así se desprende de la Carta de las Naciones {Unidas→Undias}.',
      fr: 'Cela découle de la Charte des Nations {Unies→Uneis}.',
      ru: 'Это следует из Устава Организации {Объединенных→Обьединенных} Наций.',
    },
  },
  {
    name: 'acronym before its name',
    check: 'acronym-first-use',
    carriers: {
      ar: 'ويساعد {صندوق بناء السلام (PBF)→PBF} في ذلك، كما تساعد حسابات PBF.',
      en: 'The {Peacebuilding Fund (PBF)→PBF} helps, and the PBF will go on helping.',
      es: 'La {Fuerza Provisional de las Naciones Unidas en el Líbano (FPNUL)→FPNUL} ayuda, y la FPNUL seguirá ayudando.',
      fr: 'La {Force intérimaire des Nations Unies au Liban (FINUL)→FINUL} aide, et la FINUL continuera.',
      ru: 'Помогают {Временные силы Организации Объединенных Наций в Ливане (ВСООНЛ)→ВСООНЛ}, и ВСООНЛ будут помогать.',
      zh: '{联合国驻黎巴嫩临时部队(UNIFIL)→UNIFIL}提供了帮助，UNIFIL还将继续提供帮助。',
    },
  },
  {
    name: 'acronym that is never used',
    check: 'acronym-never',
    carriers: { en: 'The {General Assembly→UNGA} has said so.' },
  },
  {
    name: 'fixed term in other words',
    check: 'term-variant',
    carriers: {
      ar: 'ونشيد بدور {البلدان المساهمة بقوات→الدول المساهمة بالقوات}.',
      es: 'La reforma {de la consolidación de la paz→del peacebuilding} es necesaria.',
      fr: 'L’avenir {de la consolidation de la paix→du peacebuilding} nous importe.',
      ru: 'Реформа {операций по поддержанию мира→операций по сохранению мира} назрела.',
      zh: '{联合国会员国→联合国成员国}应当履行义务。',
    },
  },
  {
    name: 'one term in two forms',
    check: 'mixed-terms',
    carriers: {
      ar: 'أفريقيا الغربية تعرف ذلك. أفريقيا الوسطى تعرف ذلك. ونحن نعرف {أفريقيا→إفريقيا}.',
      en: 'The inter-agency team met. The inter-agency view is clear. An {inter-agency→interagency} plan follows.',
      es: 'El período fue largo. El período fue difícil. Este {período→periodo} será mejor.',
      fr: 'L’événement est grave. L’événement est triste. Un {événement→évènement} pareil se répète.',
      ru: 'Кибербезопасность важна. Кибербезопасность дорога. Наша {кибербезопасность→кибер-безопасность} слаба.',
      zh: '其他国家也支持。其他组织也支持。{其他→其它}各方也支持。',
    },
  },
  {
    name: 'capitals',
    check: 'capitals',
    carriers: {
      en: 'All {Member States→member states} know it.',
      es: 'Todos los {Estados Miembros→estados miembros} lo saben.',
      fr: 'Tous les {États Membres→états membres} le savent.',
      ru: 'Это знает и {Генеральная Ассамблея→Генеральная ассамблея}.',
    },
  },
  {
    name: 'spelling of United Nations texts',
    check: 'spelling',
    carriers: {
      ar: 'إن {الأمم المتحدة→الامم المتحدة} تضطلع بدور محوري.',
      en: 'We must {mobilize→mobilise} support.',
      fr: 'Les {États→Etats} doivent agir.',
      ru: 'Система Организации {Объединенных→Объединённых} Наций сложна.',
    },
  },
  {
    name: 'American spelling',
    check: 'spelling',
    carriers: { en: 'The {behaviour→behavior} of troops matters.' },
  },
  {
    name: 'compound',
    check: 'compound',
    carriers: {
      en: 'A {ceasefire→cease-fire} comes first.',
      es: 'Las organizaciones {subregionales→sub-regionales} cooperan.',
      fr: 'Les organisations {sous-régionales→sous régionales} coopèrent.',
      ru: 'Все {государства-члены→государства члены} обязаны действовать.',
    },
  },
  {
    name: 'title that names one sex',
    check: 'inclusive-title',
    carriers: {
      ar: 'ونشكر {أفراد الشرطة→رجال الشرطة} على جهودهم.',
      en: 'The {Chair→Chairman} of the Committee has said so.',
      es: 'Los derechos {humanos→del hombre} son universales.'.replace(
        'derechos {humanos→del hombre}',
        '{derechos humanos→derechos del hombre}',
      ),
      fr: 'Nous saluons {Mme la Ministre→Mme le Ministre}.',
    },
  },
  {
    name: 'form of a number',
    check: 'number-style',
    carriers: {
      ar: 'ارتفعت درجات الحرارة بمقدار {1,5→1.5} درجة.',
      en: 'Women make up {4 per cent→4%} of troops.',
      es: 'La participación es del 4,5{ %→%}.',
      fr: 'La mission compte {12 500→12,500} soldats.',
    },
  },
  {
    name: 'form of a date',
    check: 'date-style',
    carriers: {
      en: 'That was on {31 October 2000→October 31, 2000}.',
      es: 'Fue el 31 de {octubre→Octubre} de 2000.',
      fr: 'C’était le 31 {octobre→Octobre} 2000.',
      ru: 'Это было {31 октября 2000 года→31.10.2000}.',
      zh: '那是在{2000年10月31日→二〇〇〇年十月三十一日}。',
    },
  },
  {
    name: 'form of a citation',
    check: 'citation-style',
    carriers: {
      ar: 'ونشير إلى {القرار 1325 (2000)→القرار 1325 لعام 2000}.',
      en: 'We recall {resolution 1325 (2000)→resolution 1325 of 2000}.',
      es: 'Recordamos la {resolución 1325 (2000)→resolución 1325 de 2000}.',
      fr: 'Nous rappelons la {résolution 1325 (2000)→résolution 1325 de 2000}.',
      ru: 'Мы напоминаем о {резолюции 1325 (2000)→резолюции 1325 от 2000 года}.',
      zh: '我们回顾{第1325(2000)号决议→2000年第1325号决议}。',
    },
  },
  {
    name: 'quotation marks',
    check: 'typography',
    carriers: {
      en: 'We call it {“robust”→"robust"}.',
      es: 'La llamamos {“robusta”→"robusta"}.',
      fr: 'Nous la disons {« robuste »→"robuste"}.',
      ru: 'Мы называем это {«новым»→"новым"}.',
      zh: '我们称之为{“合作”→"合作"}。',
    },
  },
  {
    name: 'marks of the language (¿, spaces, width, comma)',
    check: 'typography',
    carriers: {
      ar: 'إن الأمم المتحدة{،→,} ومجلس الأمن معها، تعرف ذلك.',
      es: '{¿Cómo→Cómo} podemos proteger a los civiles?',
      fr: 'Nous le savon{s : →s: }il faut agir.',
      zh: '我们同意{，→,}并感谢各方。',
    },
  },
  {
    name: 'space before a comma',
    check: 'typography',
    carriers: {
      ar: 'ندعم البعثة{،→ ،} ونشكرها.',
      en: 'We agree{,→ ,} and we shall act.',
      es: 'Estamos de acuerdo{,→ ,} y actuaremos.',
      fr: 'Nous sommes d’accord{,→ ,} et nous agirons.',
      ru: 'Мы согласны{,→ ,} и мы будем действовать.',
    },
  },
  {
    name: 'hidden mark of direction',
    check: 'bidi-marks',
    carriers: {
      ar: 'هذه كلمة {عربية→\u202bعربية\u202c} واضحة.',
      en: 'We {thank→\u202ethank\u202c} them.',
      es: 'Damos las {gracias→\u202egracias\u202c} a todos.',
      fr: 'Nous les {remercions→\u202eremercions\u202c} tous.',
      ru: 'Мы {благодарим→\u202eблагодарим\u202c} их.',
      zh: '我们{感谢→\u202e感谢\u202c}他们。',
    },
  },
  {
    name: 'word typed twice',
    check: 'repeated-word',
    carriers: {
      ar: 'ونعمل مع {الشركاء→الشركاء الشركاء} في الميدان.',
      en: 'It falls to {the→the the} Council to act.',
      es: 'Corresponde {al→al al} Consejo actuar.',
      fr: 'Il revient {au→au au} Conseil d’agir.',
      ru: 'Мы работаем {вместе→вместе вместе} с партнерами.',
      zh: '我们{支持→支持支持}这项工作。',
    },
  },
];
