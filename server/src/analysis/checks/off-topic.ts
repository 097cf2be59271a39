// Hints at a paragraph of substance that speaks of none of the note's subjects and answers none of its questions.
import { conceptOf } from '../../knowledge/thesaurus';
import { hasTopicModel, topicClasses } from '../../knowledge/topic-model';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { sliceOf } from '../../text/span';
import type { Check } from '../check';
import type { NoteModel } from '../note-model';
import type { ParagraphReading } from '../reading';
import { signalsOf, type Place } from '../signals';

/** What a paragraph does that is no substance, whatever it is about. */
const COURTESY = ['thanks', 'alignment', 'tribute', 'own-record', 'closing'] as const;
/** What one does that is meant as an answer to something. */
const SUBSTANCE: ReadonlySet<string> = new Set(['proposal', 'position', 'commitment', 'principle']);
/** Subjects that are in place in every debate: regions, the principles of the Charter, and who takes part in everything. */
const ALWAYS_IN_PLACE = new Set(
  `sahel lake-chad horn-of-africa sudan-south-sudan great-lakes central-africa west-africa north-africa middle-east syria yemen-gulf iran-nuclear
  afghanistan myanmar-rohingya korea ukraine western-balkans cyprus caucasus haiti colombia central-asia multilateralism charter-principles
  non-interference peaceful-settlement territorial-integrity political-will africa-partnership south-south security-council general-assembly
  secretariat secretary-general member-states regional-organizations african-union european-union charter stakeholders conflict-parties
  host-state civil-society-actor`.split(/\s+/),
);

// Set on the statements of model/cases: none of their paragraphs is flagged in its own debate, and few of another one, mostly a related one.
/** The likeliest question is less likely than this. */
const LIKELY = 0.3;
/** Nearness of the paragraph, and of its nearest sentence, to the nearest question. */
const NEAR = 0.53;
const NEAR_SENTENCE = 0.67;
/** From here on a paragraph rather answers nothing, anywhere. */
const SILENT = 10.9;
const LEAST_SUBSTANCE = 0.2;
/** Other subjects that it must name. */
const LEAST_SUBJECTS = 2;
/** Words, in Chinese 1.7 characters each. */
const LEAST_LENGTH = 35;
// The first two paragraphs of text open a statement, the last one closes it.
const OPENING = 2;
const SUBJECTS_SHOWN = 3;

const NOTE_AR =
  'مذكرة مفاهيمية\n\nأسئلة للمناقشة\n\n(أ) كيف يمكن حماية الأطفال والمدارس من الهجمات؟\n\n(ب) كيف يمكن تمويل عمليات حفظ السلام؟';
const NOTE_EN =
  'Concept note\n\nGuiding questions\n\n(a) How can children and schools be protected from attacks?\n\n(b) How can peacekeeping operations be financed?';
const NOTE_ES =
  'Nota conceptual\n\nPreguntas orientativas\n\na) ¿Cómo se puede proteger a los niños y las escuelas de los ataques?\n\nb) ¿Cómo se pueden financiar las operaciones de mantenimiento de la paz?';
const NOTE_FR =
  'Note de cadrage\n\nQuestions proposées\n\na) Comment protéger les enfants et les écoles contre les attaques ?\n\nb) Comment financer les opérations de maintien de la paix ?';
const NOTE_RU =
  'Концептуальная записка\n\nВопросы для обсуждения\n\nа) Как защитить детей и школы от нападений?\n\nб) Как финансировать операции по поддержанию мира?';
const NOTE_ZH = '概念说明\n\n供讨论的问题\n\n(一) 如何保护儿童和学校免遭袭击？\n\n(二) 如何为维持和平行动筹资？';

/** A draft with `paragraph` between an opening and a closing. */
function amid(language: LanguageCode, paragraph: string): string {
  const { begin, end } = FRAMES[language];
  return `${begin}\n\n${paragraph}\n\n${end}`;
}

const FRAMES: Readonly<Record<LanguageCode, { readonly begin: string; readonly end: string }>> = {
  ar: {
    begin: 'السيد الرئيس،\n\nنشكركم على عقد هذه الجلسة.\n\nيجب على جميع الأطراف حماية الأطفال والمدارس من الهجمات.',
    end: 'وسنبقى على استعداد للعمل مع الجميع من أجل هذه الغاية.',
  },
  en: {
    begin:
      'Mr. President,\n\nWe thank you for convening this meeting.\n\nAll parties must protect children and schools from attacks.',
    end: 'We remain ready to work with all who share this aim.',
  },
  es: {
    begin:
      'Señor Presidente:\n\nLe agradecemos que haya convocado esta sesión.\n\nTodas las partes deben proteger a los niños y las escuelas de los ataques.',
    end: 'Seguimos dispuestos a trabajar con todos para lograrlo.',
  },
  fr: {
    begin:
      'Monsieur le Président,\n\nNous vous remercions d’avoir convoqué cette séance.\n\nToutes les parties doivent protéger les enfants et les écoles contre les attaques.',
    end: 'Nous restons prêts à travailler avec tous à cette fin.',
  },
  ru: {
    begin:
      'Г-н Председатель!\n\nБлагодарим Вас за созыв этого заседания.\n\nВсе стороны должны защитить детей и школы от нападений.',
    end: 'Мы готовы и впредь работать со всеми ради этой цели.',
  },
  zh: {
    begin: '主席先生，\n\n感谢你召开本次会议。\n\n各方都必须保护儿童和学校免遭袭击。',
    end: '我们愿同各方为此共同努力。',
  },
};

export const offTopic: Check = {
  id: 'off-topic',
  severity: 'hint',
  summary: 'A paragraph of substance speaks of none of the subjects of the concept note.',
  reason:
    'Speaking time is short, and a paragraph that was kept from another statement is easily overlooked. Whoever means to raise another matter can say so with `ignore: off-topic`.',
  examples: {
    ar: {
      flags: [
        {
          note: NOTE_AR,
          draft: amid(
            'ar',
            '⟦ينبغي أن تتفق الدول على إبقاء الفضاء الخارجي خاليا من الأسلحة. ويجب أن تتوقف التجارب المضادة للسواتل التي تخلف حطاما في المدار، وأن يجري التفاوض دون تأخير في مؤتمر نزع السلاح على معاهدة ملزمة لمنع سباق التسلح في الفضاء الخارجي، كما تطالب بذلك الأغلبية الساحقة من الدول.⟧',
          ),
        },
        {
          note: NOTE_AR,
          draft: amid(
            'ar',
            '⟦نقترح أن تستأنف الدول الحائزة للأسلحة النووية مفاوضات نزع السلاح النووي في غضون عام، وأن يبدأ أخيرا نفاذ معاهدة الحظر الشامل للتجارب النووية، وأن يمنح المفتشون الوسائل اللازمة للتحقق من تدمير مخزونات الأسلحة الكيميائية أينما وجدت، وأن تقدم الدول القادرة ما يلزم من خبرة فنية لذلك.⟧',
          ),
        },
        {
          note: NOTE_AR,
          draft: amid(
            'ar',
            '⟦إن العمليات السيبرانية الخبيثة الموجهة ضد شبكات الكهرباء والبنى التحتية الحيوية لا تعرف حدودا. والقانون الدولي ينطبق على الفضاء السيبراني؛ وينبغي أن تتبادل الدول الإبلاغ عن برمجيات الفدية عبر جهات الاتصال، وأن تتعاون على بناء القدرات في مجال الأمن السيبراني، وأن تتفق على قواعد للذكاء الاصطناعي قبل أن يساء استخدامه.⟧',
          ),
        },
      ],
      passes: [
        {
          note: NOTE_AR,
          draft: amid(
            'ar',
            'المدرسة ليست ثكنة. وندعو كل دولة إلى تأييد إعلان المدارس الآمنة، وإلى إبعاد جنودها عن قاعات الدراسة، وإلى ملاحقة من يقصفونها قضائيا؛ ونطلب إلى الأمين العام أن يقدم كل عام تقريرا عما أعيد بناؤه، وفي أي المناطق، وعلى يد من، وعما لا يزال ينقص.',
          ),
        },
        {
          note: NOTE_AR,
          draft: amid(
            'ar',
            'إننا نحيي ذكرى الرجال والنساء الذين جادوا بأرواحهم من أجل السلام في خدمة الأمم المتحدة، ونتقدم بتعازينا إلى أسرهم وحكوماتهم ورفاقهم الذين يواصلون الخدمة بعيدا عن أوطانهم وفي ظروف بالغة الخطورة، متمنين لهم العودة سالمين إلى ديارهم وأهلهم.',
          ),
        },
        {
          note: NOTE_AR,
          draft: amid(
            'ar',
            'نقترح أن تستأنف الدول الحائزة للأسلحة النووية مفاوضات نزع السلاح النووي في غضون عام، وأن يبدأ أخيرا نفاذ معاهدة الحظر الشامل للتجارب النووية، وأن يمنح المفتشون الوسائل اللازمة للتحقق من تدمير مخزونات الأسلحة الكيميائية أينما وجدت، وأن تقدم الدول القادرة ما يلزم من خبرة فنية لذلك. <!-- answers: ب -->',
          ),
        },
      ],
    },
    en: {
      flags: [
        {
          note: NOTE_EN,
          draft: amid(
            'en',
            '⟦States should agree that outer space is kept free of weapons. Anti-satellite tests that leave debris in orbit must end, and a binding treaty on the prevention of an arms race in outer space should be negotiated in the Conference on Disarmament without further delay.⟧',
          ),
        },
        {
          note: NOTE_EN,
          draft: amid(
            'en',
            '⟦Nuclear-weapon States should resume talks on nuclear disarmament without further delay. A binding treaty on the prevention of an arms race in outer space should be negotiated in the Conference on Disarmament as well, and anti-satellite tests should end at once, wherever they are planned.⟧',
          ),
        },
        {
          note: NOTE_EN,
          draft: amid(
            'en',
            '⟦Malicious cyberoperations against power grids and hospitals’ networks cross every border. International law applies in cyberspace. We propose that States report ransomware to one another, build the capacity to defend their networks, and negotiate rules for artificial intelligence.⟧',
          ),
        },
      ],
      passes: [
        {
          note: NOTE_EN,
          draft: amid(
            'en',
            'Schools are not barracks. We call on every State to endorse the Safe Schools Declaration, to keep its soldiers out of classrooms and to prosecute those who shell them; and we ask the Secretary-General to report each year on what has been rebuilt, in which districts and by whom.',
          ),
        },
        {
          note: NOTE_EN,
          draft: amid(
            'en',
            'We pay tribute to the men and women who have laid down their lives for peace in the service of the United Nations, and we extend our condolences to their families, to their Governments and to the comrades who go on serving in their place, far from home and in great danger.',
          ),
        },
        {
          note: NOTE_EN,
          draft: amid(
            'en',
            'We propose that the nuclear-weapon States resume talks on nuclear disarmament within a year, that the Comprehensive Nuclear-Test-Ban Treaty enter into force at last, and that inspectors be given the means to verify that stocks of chemical weapons are destroyed, wherever they are found. <!-- answers: b -->',
          ),
        },
      ],
    },
    es: {
      flags: [
        {
          note: NOTE_ES,
          draft: amid(
            'es',
            '⟦Los Estados deberían convenir en que el espacio ultraterrestre siga libre de armas. Los ensayos antisatélite que dejan desechos en órbita deben cesar, y en la Conferencia de Desarme debería negociarse sin demora un tratado vinculante sobre la prevención de la carrera de armamentos en el espacio.⟧',
          ),
        },
        {
          note: NOTE_ES,
          draft: amid(
            'es',
            '⟦Los Estados poseedores de armas nucleares deben reanudar las negociaciones sobre el desarme nuclear, reducir sus arsenales y poner en vigor el Tratado de Prohibición Completa de los Ensayos Nucleares. Proponemos además que las reservas de armas químicas que quedan se destruyan antes de dos años bajo verificación internacional.⟧',
          ),
        },
        {
          note: NOTE_ES,
          draft: amid(
            'es',
            '⟦Las ciberoperaciones maliciosas contra redes eléctricas e infraestructuras críticas no conocen fronteras. El derecho internacional se aplica al ciberespacio; los Estados deberían avisarse de los programas de secuestro por medio de puntos de contacto, ayudarse a reforzar su capacidad de ciberdefensa y convenir en normas para la inteligencia artificial.⟧',
          ),
        },
      ],
      passes: [
        {
          note: NOTE_ES,
          draft: amid(
            'es',
            'Una escuela no es un cuartel. Pedimos a todos los Estados que suscriban la Declaración sobre Escuelas Seguras, que mantengan a sus soldados fuera de las aulas y que enjuicien a quienes las bombardean; y pedimos al Secretario General que informe cada año sobre lo que se ha reconstruido, dónde y por quién.',
          ),
        },
        {
          note: NOTE_ES,
          draft: amid(
            'es',
            'Rendimos homenaje a las mujeres y los hombres que han dado su vida por la paz al servicio de las Naciones Unidas, y transmitimos nuestras condolencias a sus familias, a sus gobiernos y a sus compañeros, que siguen sirviendo lejos de su tierra y con gran peligro para sus vidas.',
          ),
        },
        {
          note: NOTE_ES,
          draft: amid(
            'es',
            'Los Estados poseedores de armas nucleares deben reanudar las negociaciones sobre el desarme nuclear, reducir sus arsenales y poner en vigor el Tratado de Prohibición Completa de los Ensayos Nucleares. Proponemos además que las reservas de armas químicas que quedan se destruyan antes de dos años bajo verificación internacional. <!-- answers: b -->',
          ),
        },
      ],
    },
    fr: {
      flags: [
        {
          note: NOTE_FR,
          draft: amid(
            'fr',
            '⟦Les États devraient convenir que l’espace extra-atmosphérique reste exempt d’armes. Les essais antisatellites qui laissent des débris en orbite doivent cesser, et un traité contraignant sur la prévention d’une course aux armements dans l’espace devrait être négocié sans délai à la Conférence du désarmement, de pair avec le désarmement nucléaire et la maîtrise du commerce des armes.⟧',
          ),
        },
        {
          note: NOTE_FR,
          draft: amid(
            'fr',
            '⟦Nous proposons que les États dotés d’armes nucléaires reprennent dans l’année les négociations sur le désarmement nucléaire, que le Traité d’interdiction complète des essais nucléaires entre enfin en vigueur et que les inspecteurs reçoivent les moyens de vérifier la destruction des stocks d’armes chimiques, où qu’ils se trouvent.⟧',
          ),
        },
        {
          note: NOTE_FR,
          draft: amid(
            'fr',
            '⟦Nous proposons que le droit international s’applique au cyberespace comme ailleurs, que les États échangent par des points de contact ce qu’ils savent des rançongiciels, que les pays les moins avancés soient aidés à acquérir une capacité de cyberdéfense et que des règles soient arrêtées pour l’intelligence artificielle.⟧',
          ),
        },
      ],
      passes: [
        {
          note: NOTE_FR,
          draft: amid(
            'fr',
            'Une école n’est pas une caserne. Nous invitons chaque État à souscrire à la Déclaration sur la sécurité dans les écoles, à tenir ses soldats à l’écart des salles de classe et à poursuivre ceux qui les bombardent ; et nous prions le Secrétaire général de rendre compte chaque année de ce qui a été reconstruit.',
          ),
        },
        {
          note: NOTE_FR,
          draft: amid(
            'fr',
            'Nous rendons hommage aux femmes et aux hommes qui ont donné leur vie pour la paix au service de l’Organisation des Nations Unies, et nous présentons nos condoléances à leurs familles, à leurs gouvernements et à leurs camarades, qui continuent de servir loin de chez eux et au péril de leur vie.',
          ),
        },
        {
          note: NOTE_FR,
          draft: amid(
            'fr',
            'Nous proposons que les États dotés d’armes nucléaires reprennent dans l’année les négociations sur le désarmement nucléaire, que le Traité d’interdiction complète des essais nucléaires entre enfin en vigueur et que les inspecteurs reçoivent les moyens de vérifier la destruction des stocks d’armes chimiques, où qu’ils se trouvent. <!-- answers: b -->',
          ),
        },
      ],
    },
    ru: {
      flags: [
        {
          note: NOTE_RU,
          draft: amid(
            'ru',
            '⟦Государствам следует договориться о том, чтобы космическое пространство оставалось свободным от оружия. Противоспутниковые испытания, после которых на орбите остается мусор, должны быть прекращены, а юридически обязательный договор о предотвращении гонки вооружений в космосе следует без промедления согласовать на Конференции по разоружению, как того требует подавляющее большинство государств.⟧',
          ),
        },
        {
          note: NOTE_RU,
          draft: amid(
            'ru',
            '⟦Государства, обладающие ядерным оружием, должны возобновить переговоры о ядерном разоружении и ввести в действие Договор о всеобъемлющем запрещении ядерных испытаний. Применение химического оружия кем бы то ни было должно расследоваться, а те, кто отдал приказ, должны быть названы поименно, и никакие ссылки на обстоятельства не могут служить оправданием.⟧',
          ),
        },
        {
          note: NOTE_RU,
          draft: amid(
            'ru',
            '⟦Вредоносные кибероперации против энергосетей и критической инфраструктуры не знают границ. Международное право применимо к киберпространству; государствам следует через контактные пункты сообщать друг другу о программах-вымогателях, помогать друг другу наращивать потенциал киберзащиты и договориться о правилах для искусственного интеллекта, прежде чем он будет применен во вред.⟧',
          ),
        },
      ],
      passes: [
        {
          note: NOTE_RU,
          draft: amid(
            'ru',
            'Школа — не казарма. Призываем все государства присоединиться к Декларации о безопасности школ, не пускать своих солдат в классы и преследовать по закону тех, кто их обстреливает; просим Генерального секретаря ежегодно докладывать о том, что восстановлено, в каких районах и кем именно, и чего еще не хватает.',
          ),
        },
        {
          note: NOTE_RU,
          draft: amid(
            'ru',
            'Мы отдаем дань памяти мужчинам и женщинам, отдавшим жизнь за мир на службе Организации Объединенных Наций, и выражаем соболезнования их семьям, их правительствам и товарищам, которые продолжают служить вдали от дома, в условиях большой опасности, и которым мы желаем благополучного возвращения.',
          ),
        },
        {
          note: NOTE_RU,
          draft: amid(
            'ru',
            'Государства, обладающие ядерным оружием, должны возобновить переговоры о ядерном разоружении и ввести в действие Договор о всеобъемлющем запрещении ядерных испытаний. Применение химического оружия кем бы то ни было должно расследоваться, а те, кто отдал приказ, должны быть названы поименно, и никакие ссылки на обстоятельства не могут служить оправданием. <!-- answers: б -->',
          ),
        },
      ],
    },
    zh: {
      flags: [
        {
          note: NOTE_ZH,
          draft: amid(
            'zh',
            '⟦各国应当商定，外层空间不得部署武器。在轨道上留下碎片的反卫星试验必须停止，应当在裁军谈判会议上尽快谈判缔结一项具有约束力的防止外空军备竞赛条约，这也是绝大多数国家的共同要求。⟧',
          ),
        },
        {
          note: NOTE_ZH,
          draft: amid(
            'zh',
            '⟦我们建议核武器国家在一年内恢复核裁军谈判，推动《全面禁止核试验条约》早日生效，并向核查人员提供必要手段，核实化学武器库存无论在何处都已销毁。有能力的国家应当为此提供技术援助和经费，定期公布进展情况。⟧',
          ),
        },
        {
          note: NOTE_ZH,
          draft: amid(
            'zh',
            '⟦针对电网和关键基础设施的恶意网络行动不受国界限制。国际法适用于网络空间，各国应当通过联络点相互通报勒索软件，相互帮助加强网络安全能力建设，并在人工智能被滥用之前商定有关人工智能的规则，使新技术造福各国人民。⟧',
          ),
        },
      ],
      passes: [
        {
          note: NOTE_ZH,
          draft: amid(
            'zh',
            '学校不是兵营。我们呼吁各国支持《安全学校宣言》，不让士兵进入教室，并依法追究炮击学校者的责任；请秘书长每年报告哪些学校已经重建，在哪些地区，由谁重建，还缺少什么，以便会员国有针对性地提供帮助。',
          ),
        },
        {
          note: NOTE_ZH,
          draft: amid(
            'zh',
            '我们向在联合国旗帜下为和平献出生命的男女致以崇高敬意，向他们的家属、政府和战友表示深切慰问。他们的战友仍在远离家乡的地方冒着极大危险继续执行任务，我们祝愿他们平安归来，早日与家人团聚。',
          ),
        },
        {
          note: NOTE_ZH,
          draft: amid(
            'zh',
            '我们建议核武器国家在一年内恢复核裁军谈判，推动《全面禁止核试验条约》早日生效，并向核查人员提供必要手段，核实化学武器库存无论在何处都已销毁。有能力的国家应当为此提供技术援助和经费，定期公布进展情况。<!-- answers: 二 -->',
          ),
        },
      ],
    },
  },
  *run({ draft, readings, noteModel, coverage }) {
    if (!noteModel || !coverage || !hasTopicModel() || noteModel.questions.some(({ isThin }) => isThin)) return;
    const texts = draft.paragraphs.filter(({ kind }) => kind === 'text');
    for (const [position, { index, span, answers }] of texts.entries()) {
      const reading = readings[index];
      const scores = coverage.paragraphs[index] ?? [];
      if (!reading || position < OPENING || position === texts.length - 1 || (answers?.yes.length ?? 0) > 0) continue;
      if (scores.some(({ score }) => score >= LIKELY)) continue;
      const subjects = otherSubjects(reading, noteModel, { position, of: texts.length });
      if (subjects === null) continue;
      const message = l10n.t(
        'Nothing in this paragraph was found that speaks to a question or subject of the concept note; it is on {0}. Tie it to the note, cut it, or say what it answers with “answers:”.',
        l10n.listed(subjects.slice(0, SUBJECTS_SHOWN).map((subject) => l10n.t('“{0}”', subject))),
      );
      yield { span, message };
    }
  },
};

// What does not change while one types elsewhere.
const kept = new WeakMap<
  ParagraphReading,
  { readonly model: NoteModel; readonly subjects: readonly string[] | null }
>();

/** The words by which a paragraph of substance names subjects other than the note's; null where it does not, or is near the note after all. */
function otherSubjects(reading: ParagraphReading, model: NoteModel, place: Place): readonly string[] | null {
  let known = kept.get(reading);
  if (known?.model !== model) {
    const subjects = subjectsNamed(reading, model);
    known = { model, subjects: subjects !== null && isApart(reading, model, place) ? subjects : null };
    kept.set(reading, known);
  }
  return known.subjects;
}

/**
 * The words by which a paragraph names subjects, where none of them is the note's; null where it is short or a courtesy, or names too few.
 */
function subjectsNamed({ text, length, roles, concepts, added }: ParagraphReading, model: NoteModel): string[] | null {
  if (length.words + length.characters / 1.7 < LEAST_LENGTH || COURTESY.some((role) => roles[role] >= 1)) return null;
  const words = new Map<string, string>();
  for (const { concept, strength, start, end } of concepts) {
    const kind = conceptOf(concept, added)?.kind;
    if (strength === 'cue' || kind === 'generic' || ALWAYS_IN_PLACE.has(concept)) continue;
    if (isOfNote(concept, model)) return null;
    if (kind === 'theme' && !words.has(concept)) words.set(concept, sliceOf(text, { start, end }).replace(/\s+/g, ' '));
  }
  return words.size >= LEAST_SUBJECTS ? [...words.values()] : null;
}

/** Whether the note names a subject, or a passage on it partly answers one of its questions. */
function isOfNote(concept: string, { subjects, questions, added }: NoteModel): boolean {
  const isRelated = (asked: string) => conceptOf(asked, added)?.related.includes(concept) ?? false;
  return subjects.has(concept) || questions.some(({ own }) => [...own].some(isRelated));
}

/** Whether the topic model too finds that a paragraph is meant as an answer, and that it is far from every question of the note. */
function isApart(reading: ParagraphReading, model: NoteModel, place: Place): boolean {
  const { questions, paragraph } = signalsOf(reading, model, place);
  const highest = (name: string) => Math.max(...questions.map((signals) => signals[name] ?? 0));
  const substance = topicClasses().role.reduce(
    (sum, role, i) => sum + (SUBSTANCE.has(role) ? Math.exp(paragraph[`learned-role-${i}`] ?? -Infinity) : 0),
    0,
  );
  const isFar = highest('gist') < NEAR && highest('gistOfSentence') < NEAR_SENTENCE;
  return isFar && substance >= LEAST_SUBSTANCE && (paragraph['silence'] ?? Infinity) < SILENT;
}
