// Finds sentences that are too long to be read out well, and shows where they could be cut.
import { speaking } from '../../knowledge/speaking';
import { lengthOf } from '../../text/count';
import * as l10n from '../../text/l10n';
import { languages, type LanguageCode } from '../../text/languages';
import { sliceOf, trimSpan, type Span } from '../../text/span';
import type { Check } from '../check';

/** Where a speaker pauses long enough for listeners and interpreters to catch up, within a sentence. */
const PAUSE = /[:;؛](?=\s)|[；：]|\s[–—]\s|——/gu;
/** Where a sentence may be parted. */
const COMMA = /[,،](?=\s)|，/gu;
const SPACE = /\s/gu;
/** What often begins what could be a sentence of its own. */
const CONNECTIVE: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /^\s*(?:و|ف|كما|إذ|حيث|بل|لكن|مما|التي|الذي)/u,
  en: /^\s*(?:and|but|so|yet|which|who|while|whereas|because|since|as|therefore|that)\b/iu,
  es: /^\s*(?:y|e|pero|sino|lo que|que|mientras|aunque|porque|ya que|pues|así como|además)(?!\p{L})/iu,
  fr: /^\s*(?:et|mais|or|car|ce qui|qui|dont|tandis que|alors que|afin|puisque|ainsi que|de plus)(?!\p{L})/iu,
  ru: /^\s*(?:и|а|но|что|котор\p{L}+|чтобы|поскольку|так как|однако|причем|при этом)(?!\p{L})/iu,
  zh: /^(?:并|同时|而|但|也|还|因此|所以|使|从而|以便|为此)/u,
};
// A list is followed item by item, however long: of names mostly, with a comma every few words or characters.
const ITEM = { words: 4, characters: 8 };
const LIST_COMMA = /[,،、，]/gu;
// Of the length of a sentence: nearer to its ends a cut leaves nearly all of it as long as it was; a connective makes up for some way from the middle.
const NEAREST_CUT = 0.2;
const BONUS = 0.15;
// What is shown on each side of a cut.
const SHOWN = { words: 3, characters: 6 };

export const longSentence: Check = {
  id: 'long-sentence',
  severity: 'hint',
  summary: 'A sentence is too long to be read out well.',
  reason:
    'A statement is heard once, and interpreted while it is read. Interpreters advise sentences of some 30 words; what is flagged goes on for about half a minute without a semicolon, colon or dash. Lists and quotations are left alone.',
  examples: {
    ar: {
      flags: [
        '⟦نرى أن على المجلس أن يراجع ولايات البعثات التي طال أمدها مراجعة تشارك فيها البلدان المضيفة والبلدان المساهمة والمنظمات الإقليمية ومن يتولون تمويلها، وأن يحدد في كل ولاية ما يأتي أولا وما يمكن أن يؤجل وما ينبغي أن تتولاه الحكومة نفسها، وأن يطلب إلى الأمين العام أن يقدم كل ستة أشهر تقريرا قصيرا يبين ما تحقق من هذه الأولويات وما لم يتحقق وأسباب ذلك.⟧ وهذا ممكن.',
        'لدينا اقتراح واحد: ⟦أن تجتمع البلدان المساهمة بقوات مع أعضاء المجلس قبل تجديد كل ولاية بشهر كامل على الأقل وأن يحضر هذا الاجتماع قائد القوة ورئيس الشرطة ومن يمثل الأمين العام في الميدان، وأن تعرض عليه الصعوبات التي واجهتها الوحدات في الأشهر الماضية كما هي دون تجميل، وأن يعود المجلس بعد التجديد فيخبر الجميع بما أخذ به من هذه الملاحظات وبما تركه منها.⟧',
        '⟦لقد تعلم جنودنا من خدمتهم الطويلة في ثلاث قارات أن السكان لا يسألون أول ما يسألون عن نص الولاية ولا عن عدد الدوريات ولا عن لون الخوذ بل يسألون هل يستطيع أطفالهم أن يذهبوا إلى المدرسة وهل يستطيع المزارعون أن يبلغوا حقولهم وأن يعودوا منها قبل حلول الظلام وهل يبقى الجنود إلى جانبهم حين يقترب المسلحون من القرية.⟧',
      ],
      passes: [
        'نرى أن على المجلس أن يراجع ولايات البعثات التي طال أمدها. ونطلب إليه أن يحدد في كل ولاية ما يأتي أولا وما يمكن أن يؤجل.',
        'ندعو إلى ثلاثة أمور: أن يراجع المجلس الولايات التي طال أمدها مع البلدان المضيفة والبلدان المساهمة؛ وأن يحدد في كل ولاية ما يأتي أولا وما يمكن أن يؤجل؛ وأن يقدم الأمين العام كل ستة أشهر تقريرا قصيرا يبين ما تحقق من هذه الأولويات وما لم يتحقق وأسباب ذلك بوضوح تام.',
        'نشكر الأرجنتين، أرمينيا، إستونيا، إسبانيا، أستراليا، إكوادور، ألمانيا، أوروغواي، أوكرانيا، آيرلندا، إيطاليا، البرتغال، البرازيل، بلجيكا، بلغاريا، بنغلاديش، بنن، بوتان، بولندا، بيرو، تايلند، تركيا، تشاد، توغو، تونس، الجزائر، الدانمرك، رواندا، رومانيا، زامبيا، السنغال، السويد، سويسرا، شيلي، الصين، غانا، غيانا، فرنسا، فنلندا، فيجي، قبرص، كرواتيا، كندا، كينيا، ليتوانيا، مالي، مصر، المغرب، المكسيك، نيبال.',
      ],
    },
    en: {
      flags: [
        '⟦We believe that the Council should review with the host countries, the troop and police contributors, the regional organizations and those who pay for it every mandate that is older than ten years, and that it should say in each of them what comes first, what may wait and what the host Government ought to take over itself within a time that all of them have agreed upon.⟧ It can be done.',
        'We have one proposal: ⟦that members of the Council meet those who send troops and police a full month before each mandate is renewed, with the force commander and the police commissioner on the screen, so that the difficulties of the past year are told as they were, and that the penholder should come back after the renewal and tell everybody what was taken up.⟧',
        '⟦Our soldiers have learned in the course of their long service on three continents that people do not ask first about the text of the mandate or the number of patrols or the colour of the helmets but whether their children can walk to school and whether the farmers can reach their fields and come back from them before it is dark.⟧',
      ],
      passes: [
        'We believe that the Council should review every mandate that is older than ten years. It should say in each of them what comes first, what may wait and what the host Government ought to take over itself.',
        'We ask for three things: that the Council review every mandate that is older than ten years with those who carry it out; that it say in each of them what comes first and what may wait; and that the Secretary-General report every six months on what has been achieved, on what has not been achieved and on the reasons for it.',
        'We thank Argentina, Armenia, Australia, Bangladesh, Belgium, Benin, Bhutan, Brazil, Bulgaria, Canada, Chad, Chile, Croatia, Cyprus, Denmark, Ecuador, Egypt, Estonia, Fiji, Finland, France, Germany, Ghana, Guyana, Ireland, Italy, Kenya, Lithuania, Mali, Mexico, Morocco, Nepal, Norway, Peru, Poland, Portugal, Romania, Rwanda, Senegal, Spain, Sweden, Switzerland, Thailand, Togo, Tunisia, Türkiye, Ukraine, Uruguay, Zambia and all the others.',
        'The report says that “the Council should review with the host countries, the contributors, the regional organizations and those who pay for it every mandate that is older than ten years, and it should say in each of them what comes first, what may wait and what the host Government ought to take over within a time that all have agreed upon”, and we agree.',
        '<!-- skip -->\n\nWe believe that the Council should review with the host countries, the troop and police contributors, the regional organizations and those who pay for it every mandate that is older than ten years, and that it should say in each of them what comes first, what may wait and what the host Government ought to take over itself within a time that all of them have agreed upon.\n\n<!-- /skip -->',
      ],
    },
    es: {
      flags: [
        '⟦Creemos que el Consejo debería examinar con los países anfitriones, con quienes aportan contingentes y policías, con las organizaciones regionales y con quienes lo pagan todo mandato que tenga más de diez años, y que debería decir en cada uno de ellos qué va primero, qué puede esperar y qué ha de asumir el propio Gobierno anfitrión en un plazo que todos hayan acordado.⟧ Es posible.',
        'Tenemos una sola propuesta: ⟦que los miembros del Consejo se reúnan con quienes envían tropas y policías un mes entero antes de que se renueve cada mandato, con el comandante de la fuerza y el comisario de policía en la pantalla, para que las dificultades del último año se cuenten tal como fueron, y que el redactor vuelva después de la renovación y diga a todos qué se recogió.⟧',
        '⟦Nuestros soldados han aprendido en su largo servicio en tres continentes que la gente no pregunta primero por el texto del mandato ni por el número de patrullas ni por el color de los cascos sino si sus hijos pueden ir a pie a la escuela y si los agricultores pueden llegar a sus campos y volver de ellos antes de que caiga la noche sobre el camino.⟧',
      ],
      passes: [
        'Creemos que el Consejo debería examinar todo mandato que tenga más de diez años. Debería decir en cada uno de ellos qué va primero, qué puede esperar y qué ha de asumir el propio Gobierno anfitrión.',
        'Pedimos tres cosas: que el Consejo examine todo mandato que tenga más de diez años con quienes lo ejecutan; que diga en cada uno de ellos qué va primero y qué puede esperar; y que el Secretario General informe cada seis meses de lo que se ha logrado, de lo que no se ha logrado y de las razones de ello, con toda franqueza.',
        'Agradecemos a la Argentina, Armenia, Australia, Bangladesh, Bélgica, Benin, Bhután, Brasil, Bulgaria, Canadá, Chad, Chile, Chipre, Croacia, Dinamarca, Ecuador, Egipto, España, Estonia, Fiji, Finlandia, Francia, Alemania, Ghana, Guyana, Irlanda, Italia, Kenya, Lituania, Malí, Marruecos, México, Nepal, Noruega, Perú, Polonia, Portugal, Rumania, Rwanda, Senegal, Suecia, Suiza, Tailandia, Togo, Túnez, Türkiye, Ucrania, Uruguay, Zambia, Zimbabwe, Tonga, Tuvalu y Samoa.',
      ],
    },
    fr: {
      flags: [
        '⟦Nous pensons que le Conseil devrait examiner avec les pays hôtes, avec ceux qui fournissent les contingents et la police, avec les organisations régionales et avec ceux qui le paient tout mandat qui a plus de dix ans, et qu’il devrait dire dans chacun d’eux ce qui vient d’abord, ce qui peut attendre et ce que le gouvernement hôte doit prendre en charge lui-même dans un délai convenu entre tous.⟧ C’est possible.',
        'Nous avons une seule proposition : ⟦que les membres du Conseil rencontrent ceux qui envoient des soldats et des policiers un mois entier avant que chaque mandat soit renouvelé, avec le commandant de la force et le chef de la police à l’écran, pour que les difficultés de l’année passée soient dites telles qu’elles ont été, et que le rédacteur revienne après le renouvellement et dise à tous ce qui a été retenu.⟧',
        '⟦Nos soldats ont appris au cours de leur long service sur trois continents que les gens ne demandent pas d’abord quel est le texte du mandat ni le nombre des patrouilles ni la couleur des casques mais si leurs enfants peuvent aller à pied à l’école et si les paysans peuvent gagner leurs champs et en revenir avant que la nuit tombe sur la route qui mène au village.⟧',
      ],
      passes: [
        'Nous pensons que le Conseil devrait examiner tout mandat qui a plus de dix ans. Il devrait dire dans chacun d’eux ce qui vient d’abord, ce qui peut attendre et ce que le gouvernement hôte doit prendre en charge lui-même.',
        'Nous demandons trois choses : que le Conseil examine tout mandat qui a plus de dix ans avec ceux qui l’exécutent ; qu’il dise dans chacun d’eux ce qui vient d’abord et ce qui peut attendre ; et que le Secrétaire général rende compte tous les six mois de ce qui a été fait, de ce qui ne l’a pas été et des raisons de cet état de choses.',
        'Nous remercions l’Allemagne, l’Argentine, l’Arménie, l’Australie, le Bangladesh, la Belgique, le Bénin, le Bhoutan, le Brésil, la Bulgarie, le Canada, le Chili, Chypre, la Croatie, le Danemark, l’Égypte, l’Espagne, l’Estonie, les Fidji, la Finlande, la France, le Ghana, le Guyana, l’Irlande, l’Italie, le Kenya, la Lituanie, le Mali, le Maroc, le Mexique, le Népal, la Norvège, le Pérou, la Pologne, le Portugal, la Roumanie, le Rwanda, le Sénégal, la Suède et la Suisse.',
      ],
    },
    ru: {
      flags: [
        '⟦Мы считаем, что Совету следует вместе с принимающими странами, со странами, предоставляющими войска и полицию, с региональными организациями и с теми, кто все это оплачивает, пересмотреть каждый мандат старше десяти лет, и что в каждом из них надо сказать, что идет первым, что может подождать и что правительство страны возьмет на себя само.⟧ Это возможно.',
        'У нас одно предложение: ⟦чтобы члены Совета встречались с теми, кто направляет войска и полицию, за целый месяц до продления каждого мандата при участии командующего силами и главы полицейского компонента и чтобы трудности минувшего года были названы так, как они есть, а автор проекта вернулся после продления и рассказал всем, что было учтено.⟧',
        '⟦Наши солдаты за долгие годы службы на трех континентах усвоили, что люди спрашивают прежде всего не о тексте мандата и не о числе патрулей и не о цвете касок а о том, могут ли их дети дойти до школы и могут ли крестьяне добраться до своих полей и вернуться с них засветло.⟧',
      ],
      passes: [
        'Мы считаем, что Совету следует пересмотреть каждый мандат старше десяти лет. В каждом из них надо сказать, что идет первым, что может подождать и что правительство страны возьмет на себя само.',
        'Мы просим о трех вещах: чтобы Совет пересмотрел каждый мандат старше десяти лет с теми, кто его выполняет; чтобы в каждом из них было сказано, что идет первым и что может подождать; и чтобы Генеральный секретарь раз в полгода докладывал о том, что сделано, что не сделано и почему.',
        'Мы благодарим Австралию, Аргентину, Армению, Бангладеш, Бельгию, Бенин, Болгарию, Бразилию, Бутан, Гайану, Гану, Германию, Данию, Египет, Замбию, Ирландию, Испанию, Италию, Канаду, Кению, Кипр, Литву, Мали, Марокко, Мексику, Непал, Норвегию, Перу, Польшу, Португалию, Руанду, Румынию, Сенегал, Таиланд, Того, Тунис, Турцию, Украину, Уругвай, Фиджи, Финляндию, Францию, Хорватию, Чад, Чили.',
      ],
    },
    zh: {
      flags: [
        '⟦我们认为安理会应当同东道国、出兵国和出警国、区域组织以及为维和行动付费的国家一起逐项审查所有已经超过十年的任务授权，并且应当在每一项授权中写明哪些任务排在第一位、哪些任务可以往后放、哪些任务应当由东道国政府在各方商定的期限内自己接过去。⟧这是做得到的。',
        '我们只有一项建议：⟦安理会成员应当在每一项任务授权延期之前整整一个月就同派出部队和警察的国家坐下来谈，请部队指挥官和警务负责人通过视频参加，把过去一年在当地遇到的困难如实讲出来，并且请执笔国在授权延期之后再回来向所有参加过讨论的国家说明哪些意见已经得到采纳。⟧',
        '⟦我们的士兵在三个大洲长年服役的经历告诉我们，当地老百姓首先问的不是任务授权的文字怎么写，也不是一天派出多少支巡逻队，更不是头盔是什么颜色，而是自己的孩子能不能平平安安走到学校，种地的人能不能走到田里去并且赶在天黑之前平安回到村子里来。⟧',
      ],
      passes: [
        '我们认为安理会应当逐项审查所有已经超过十年的任务授权。安理会应当在每一项授权中写明哪些任务排在第一位，哪些任务可以往后放。',
        '我们提出三点：安理会应当同东道国和出兵国一起逐项审查所有已经超过十年的任务授权；应当在每一项授权中写明哪些任务排在第一位、哪些任务可以往后放；秘书长应当每六个月报告一次，说明哪些已经做到、哪些没有做到以及原因何在。',
        '我们感谢阿根廷、埃及、爱尔兰、爱沙尼亚、澳大利亚、巴西、保加利亚、比利时、秘鲁、波兰、不丹、丹麦、德国、多哥、法国、斐济、芬兰、圭亚那、加拿大、加纳、肯尼亚、克罗地亚、立陶宛、卢旺达、罗马尼亚、马里、孟加拉国、摩洛哥、墨西哥、尼泊尔、挪威、葡萄牙、塞内加尔、泰国。',
      ],
    },
  },
  *runParagraph({ reading, kind, skipped }) {
    if (kind !== 'text' || skipped) return;
    const { text, language, quotations, sentences } = reading;
    const { most } = speaking.sentences[language];
    // A word has a letter and a space: most sentences need not be counted.
    const least = languages[language].unspaced ? most : 2 * most;
    const long = sentences.filter(({ start, end }) => end - start > least);
    if (long.length === 0) return;
    const own = withoutQuotations(text, quotations);
    for (const sentence of long) {
      const { span, length } = longestStretch(own, sentence);
      if (length <= most || isList(sliceOf(own, span), length, language)) continue;
      yield { span, message: messageFor(text, own, language, span, length, most) };
    }
  },
};

/** The text with what it quotes blanked out: somebody else's words, which may stand as long as they are. */
function withoutQuotations(text: string, quotations: readonly Span[]): string {
  const parts: string[] = [];
  let reached = 0;
  for (const { start, end } of quotations) {
    parts.push(text.slice(reached, start), ' '.repeat(end - start));
    reached = end;
  }
  return parts.join('') + text.slice(reached);
}

interface Stretch {
  readonly span: Span;
  /** Words, in Chinese characters. */
  readonly length: number;
}

/** What of a sentence is longest without a pause. */
function longestStretch(text: string, { start, end }: Span): Stretch {
  const pauses = [...text.slice(start, end).matchAll(PAUSE)].map(({ index }) => start + index + 1);
  let longest: Stretch = { span: { start, end: start }, length: 0 };
  let from = start;
  for (const to of [...pauses, end]) {
    const { words, characters } = lengthOf(text.slice(from, to));
    if (words + characters > longest.length) {
      longest = { span: trimSpan(text, { start: from, end: to }), length: words + characters };
    }
    from = to;
  }
  return longest;
}

function isList(text: string, length: number, language: LanguageCode): boolean {
  const commas = text.match(LIST_COMMA)?.length ?? 0;
  return commas > 0 && length / commas < (languages[language].unspaced ? ITEM.characters : ITEM.words);
}

/** `own` is the text without what it quotes, in which it may be cut. */
function messageFor(
  text: string,
  own: string,
  language: LanguageCode,
  span: Span,
  length: number,
  most: number,
): string {
  const { unspaced } = languages[language];
  const counted = unspaced
    ? l10n.t(
        '{0} characters without a longer pause are hard to follow and to interpret (up to {1} are not flagged).',
        length,
        most,
      )
    : l10n.t(
        '{0} words without a longer pause are hard to follow and to interpret (up to {1} are not flagged).',
        length,
        most,
      );
  const cut = bestCut(own, language, span, COMMA) ?? bestCut(own, language, span, SPACE);
  if (cut === null) return `${counted} ${l10n.t('Make two sentences of it.')}`;
  const before = text.slice(span.start, cut).trimEnd();
  const after = text.slice(cut, span.end).trimStart();
  const [last, first] = unspaced
    ? [before.slice(-SHOWN.characters), after.slice(0, SHOWN.characters)]
    : [before.split(/\s+/).slice(-SHOWN.words).join(' '), after.split(/\s+/).slice(0, SHOWN.words).join(' ')];
  return `${counted} ${l10n.t('It could be cut here: “… {0} | {1} …”.', last, first)}`;
}

/** Where a stretch is best parted: near its middle, after a comma or else before a connective. Null where it cannot be. */
function bestCut(text: string, language: LanguageCode, { start, end }: Span, gap: RegExp): number | null {
  const length = end - start;
  let best: number | null = null;
  let least = 0.5 - NEAREST_CUT;
  for (const { index } of text.slice(start, end).matchAll(gap)) {
    const at = start + index + 1;
    const connects = CONNECTIVE[language].test(text.slice(at, at + 20));
    const off = Math.abs(index / length - 0.5) - (connects ? BONUS : 0);
    if ((gap === SPACE && !connects) || off >= least) continue;
    best = at;
    least = off;
  }
  return best;
}
