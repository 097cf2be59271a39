// Compares on whose behalf a statement is made: what the front matter says, what the text says, and with whom it aligns itself.
import type { Draft, Field } from '../../draft/draft';
import { countryNamed } from '../../knowledge/countries';
import { mentionsIn } from '../../knowledge/entries';
import { isMember } from '../../knowledge/group-members';
import { groupName, groupsIn, groupsNamed, type GroupMention } from '../../knowledge/groups';
import * as l10n from '../../text/l10n';
import { languages, type LanguageCode } from '../../text/languages';
import { encloses, overlapsAny, shift, sliceOf, type Span } from '../../text/span';
import { tokensOf } from '../../text/tokens';
import type { Check, CheckContext, Finding } from '../check';
import { membershipClaimsIn } from '../membership-claims';
import { mentionsOf, type ParagraphReading } from '../reading';
import { isWholeStatement } from '../whole-statement';

/** How a language says for whom one speaks and with whom one agrees; looked for in single sentences. */
interface Wording {
  /** What stands before the group. */
  readonly onBehalf: RegExp;
  /** What must stand before that, unless it begins the sentence: who speaks here speaks himself. */
  readonly speaks: RegExp;
  /** Another's statement: "the statement delivered on behalf of". */
  readonly reported: RegExp;
  readonly ownStatement: RegExp;
  readonly aligns: RegExp;
}

const wordings: Readonly<Record<LanguageCode, Wording>> = {
  ar: {
    onBehalf: /(?<!\p{L})و?(?:باسم|بالنيابة عن|نيابة عن)\s/u,
    speaks: /[أن](?:تكلم|تحدث|لقي|دلي)|شرف|سرني|سعدني|إلقاء|الإدلاء|هذا البيان|الكلمة/u,
    reported: /(?:المدلى|الذي\s+(?:أ|س|ست)\p{L}+|الملقى)[^.؛]*(?:باسم|نيابة عن|النيابة عن)/u,
    ownStatement: /هذا البيان/u,
    aligns: /(?<!\p{L})و?(?:[يتن]ؤيد|تأييد\p{L}*|[يتن]ضم صوت\p{L}*|[يتن]نضم|انضمام\p{L}*)(?!\p{L})/u,
  },
  en: {
    onBehalf: /\bon behalf of\s/iu,
    speaks:
      /\b(?:speak(?:ing)?|deliver(?:ing)?|mak(?:e|ing)|tak(?:e|ing) the floor|intervene|address|read(?:ing)? out|honou?r|privilege|pleasure|this statement)\b/iu,
    reported: /\b(?:made|delivered|given|read|presented|circulated|submitted)\b[^.;]*\bon behalf of/iu,
    ownStatement: /\bthis (?:joint )?statement\b/iu,
    aligns:
      /\b(?:align\w*|associat\w+ (?:itself|ourselves|myself|himself|herself|themselves)|subscribes?|endorses?|supports? the statement|concurs?)\b/iu,
  },
  es: {
    onBehalf: /(?<!\p{L})en (?:nombre|representación) del?\s/iu,
    speaks: /habl|interven|formul|pronunci|palabra|honor|esta declaración|lectura|dirig/iu,
    reported: /(?:formulad|pronunciad|realizad|efectuad|hech|leíd|presentad)[oa]s?[^.;]*en (?:nombre|representación)/iu,
    ownStatement: /(?:esta|la presente) (?:declaración|intervención)/iu,
    aligns:
      /(?<!\p{L})(?:se adhiere\p{L}*|nos adherimos|se suman?|nos sumamos|hacen? suya|hacemos nuestra|se alinean?|nos alineamos|suscrib\p{L}+|se asocian?|nos asociamos)(?!\p{L})/iu,
  },
  fr: {
    onBehalf: /(?<!\p{L})au nom (?:de\s|du\s|des\s|d[’'])/iu,
    speaks: /parl|parole|prononcer|exprim|interven|lecture|honneur|plaisir|(?:cette|présente) déclaration/iu,
    reported: /(?:prononcée?|faite|lue|présentée|livrée|diffusée)(?!\p{L})[^.;]*au nom/iu,
    ownStatement: /(?:cette|la présente) (?:déclaration|intervention)/iu,
    aligns:
      /(?:s[’']associe|nous associons|m[’']associe|s[’']aligne|nous alignons|souscri(?:t|vons|s)|fait sienne|faisons nôtre|fais mienne|se rallie|nous rallions)/iu,
  },
  ru: {
    onBehalf: /(?<!\p{L})от имени\s/iu,
    speaks: /выступ|заявлени|слово|честь|говор/iu,
    reported: /(?:сделанн|произнесенн|прозвучавш|оглашенн|распространенн|озвученн|котор)\p{L}*[^.;]*от имени/iu,
    ownStatement: /(?:это|настояще)\p{L}{0,2} заявлени/iu,
    aligns: /присоединя\p{L}+|солидаризир\p{L}+|поддержива\p{L}+\s+(?:заявлени|выступлени)\p{L}+/iu,
  },
  zh: {
    onBehalf:
      /(?:谨|荣幸地?|有幸|高兴地?|我|我们|本人)(?:在此)?代表(?=[^，。；]{2,40})|以(?=[^，。；]{2,30}名义(?:作|做|发))/u,
    speaks: /(?:)/u,
    reported: /(?:所作|作的|所做|做的)[^，。；]{0,8}发言/u,
    ownStatement: /本(?:声明|发言)/u,
    aligns: /赞同|附议|赞成[^，。；]*(?:发言|声明)/u,
  },
};

export const groupAlignment: Check = {
  id: 'group-alignment',
  severity: 'warning',
  summary:
    'The group for which the statement is made is not the same in the front matter and in the text, or within the text.',
  reason:
    'Who speaks for a group says so at the beginning, and does not align with the statement of the same group; who aligns with a group speaks in a national capacity and does not repeat what the group has said (note S/2017/507). Groups that Rostrum does not know are not compared.',
  examples: {
    ar: {
      flags: [
        '---\ngroup: ⟦الاتحاد الأوروبي⟧\nlimit: 10 s\n---\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nستقوم بلادي بدورها في ذلك. وشكرا.',
        '---\ngroup: بلدان الشمال الأوروبي\n---\n\nيشرفني أن ألقي هذا البيان باسم ⟦الاتحاد الأوروبي⟧.\n\nنؤيد الإصلاح.',
        '---\ngroup: الاتحاد الأوروبي\n---\n\nيشرفني أن ألقي هذا البيان باسم الاتحاد الأوروبي.\n\nنؤيد الإصلاح.\n\nونؤيد البيان الذي أدلى به ⟦الاتحاد الأوروبي⟧.',
        '---\ngroup: ⟦الاتحاد الأوروبي⟧\nlimit: 10 s\n---\n\nتؤيد بلادي البيان المدلى به باسم الاتحاد الأوروبي.\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nستقوم بلادي بدورها في ذلك. وشكرا.',
        '---\ndelegation: فالدوريا\n---\n\nيشرفني أن ألقي هذا البيان باسم ⟦الاتحاد الأوروبي⟧.\n\nنؤيد الإصلاح.',
        '---\ngroup: الاتحاد الأوروبي\n---\n\nيشرفني أن ألقي هذا البيان باسم الاتحاد الأوروبي.\n\nنؤيد الإصلاح.\n\nوباسم ⟦المجموعة الأفريقية⟧، أشكركم جميعا.',
        '---\ndelegation: فالدوريا\n---\n\nتؤيد بلادي البيان المدلى به باسم الاتحاد الأوروبي.\n\nنؤيد الإصلاح.\n\nيشرفني أن ألقي هذا البيان باسم ⟦المجموعة الأفريقية⟧.',
        '---\ndelegation: النرويج\n---\n\nنحن، بصفتنا عضوا في ⟦الاتحاد الأوروبي⟧، نؤيد الإصلاح.',
      ],
      passes: [
        '---\ngroup: الاتحاد الأوروبي\nlimit: 10 s\n---\n\nيشرفني أن ألقي هذا البيان باسم الاتحاد الأوروبي.\n\nوتنضم البلدان المرشحة لعضوية الاتحاد الأوروبي إلى هذا البيان.\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nستقوم بلادي بدورها في ذلك. وشكرا.',
        '---\ndelegation: فالدوريا\n---\n\nتؤيد بلادي البيان المدلى به باسم المجموعة الأفريقية.\n\nأصغينا إلى البيان الذي أدلت به النرويج باسم بلدان الشمال الأوروبي.\n\nنؤيد الإصلاح.',
        '---\ngroup: بلدان الشمال الأوروبي\n---\n\nيشرفني أن ألقي هذا البيان باسم بلدان الشمال الأوروبي.\n\nونؤيد البيان الذي أدلى به الاتحاد الأوروبي.\n\nنؤيد الإصلاح.',
        '---\ndelegation: الاتحاد الأوروبي\n---\n\nيشرفني أن ألقي هذا البيان باسم الاتحاد الأوروبي.\n\nنؤيد الإصلاح.',
        '---\ndelegation: ألمانيا\n---\n\nنحن، بصفتنا عضوا في الاتحاد الأوروبي، نؤيد الإصلاح.',
      ],
    },
    en: {
      flags: [
        '---\ngroup: ⟦European Union⟧\nlimit: 10 s\n---\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part. I thank you.',
        '---\ngroup: Nordic countries\n---\n\nI have the honour to deliver this statement on behalf of the ⟦European Union⟧.\n\nWe support reform.',
        '---\ngroup: European Union\n---\n\nI have the honour to deliver this statement on behalf of the European Union.\n\nWe support reform.\n\nWe align ourselves with the statement of the ⟦European Union⟧.',
        '---\ngroup: ⟦European Union⟧\nlimit: 10 s\n---\n\nMy country aligns itself with the statement delivered on behalf of the European Union.\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part. I thank you.',
        '---\ndelegation: Valdoria\n---\n\nI have the honour to deliver this statement on behalf of the ⟦European Union⟧.\n\nWe support reform.',
        '---\ngroup: European Union\n---\n\nI have the honour to deliver this statement on behalf of the European Union.\n\nWe support reform.\n\nOn behalf of the ⟦African Group⟧, I thank you all.',
        '---\ndelegation: Valdoria\n---\n\nMy country aligns itself with the statement delivered on behalf of the European Union.\n\nWe support reform.\n\nI have the honour to deliver this statement on behalf of the ⟦African Group⟧.',
        '---\ngroup: ⟦Alliance of River States⟧\nlimit: 10 s\n---\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\ndelegation: Norway\n---\n\nAs a member of the ⟦European Union⟧, we support reform.',
      ],
      passes: [
        '---\ngroup: European Union\nlimit: 10 s\n---\n\nI have the honour to deliver this statement on behalf of the European Union.\n\nThe candidate countries of the European Union align themselves with this statement.\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part. I thank you.',
        '---\ndelegation: Valdoria\n---\n\nMy country aligns itself with the statement delivered on behalf of the African Group.\n\nWe listened to the statement that Norway has made on behalf of the Nordic countries.\n\nWe support reform.',
        '---\ngroup: Nordic countries\n---\n\nI have the honour to deliver this statement on behalf of the Nordic countries.\n\nWe align ourselves with the statement of the European Union.\n\nWe support reform.',
        '---\ndelegation: European Union\n---\n\nI have the honour to deliver this statement on behalf of the European Union.\n\nWe support reform.',
        '---\ngroup: Nordic countries\n---\n\nI have the honour to speak on behalf of Denmark, Finland, Iceland, Norway and Sweden.\n\nOn behalf of my Government, I thank you.',
        '---\ngroup: Alliance of River States\nlimit: 10 s\n---\n\nWe, the river States, support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        'We have the honour to speak on behalf of the European Union.',
        '---\ndelegation: United Kingdom\ndate: 2018-03-28\n---\n\nAs a member State of the European Union, we support reform. Sweden, as a member of the Nordic countries, knows this.\n\nAs a member of the Group of 77, we support reform.',
      ],
    },
    es: {
      flags: [
        '---\ngroup: ⟦Unión Europea⟧\nlimit: 10 s\n---\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMi país hará lo que le corresponde. Muchas gracias.',
        '---\ngroup: países nórdicos\n---\n\nTengo el honor de intervenir en nombre de la ⟦Unión Europea⟧.\n\nApoyamos la reforma.',
        '---\ngroup: Unión Europea\n---\n\nTengo el honor de intervenir en nombre de la Unión Europea.\n\nApoyamos la reforma.\n\nNos sumamos a la declaración de la ⟦Unión Europea⟧.',
        '---\ngroup: ⟦Unión Europea⟧\nlimit: 10 s\n---\n\nMi país suscribe la declaración formulada en nombre de la Unión Europea.\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMi país hará lo que le corresponde. Muchas gracias.',
        '---\ndelegation: Valdoria\n---\n\nTengo el honor de intervenir en nombre de la ⟦Unión Europea⟧.\n\nApoyamos la reforma.',
        '---\ngroup: Unión Europea\n---\n\nTengo el honor de intervenir en nombre de la Unión Europea.\n\nApoyamos la reforma.\n\nEn nombre del ⟦Grupo de los Estados de África⟧, gracias a todos.',
        '---\ndelegation: Valdoria\n---\n\nMi país suscribe la declaración formulada en nombre de la Unión Europea.\n\nApoyamos la reforma.\n\nTengo el honor de intervenir en nombre del ⟦Grupo de los Estados de África⟧.',
        '---\ndelegation: Noruega\n---\n\nComo miembro de la ⟦Unión Europea⟧, apoyamos la reforma.',
      ],
      passes: [
        '---\ngroup: Unión Europea\nlimit: 10 s\n---\n\nTengo el honor de intervenir en nombre de la Unión Europea.\n\nLos países candidatos a la Unión Europea se suman a esta declaración.\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMi país hará lo que le corresponde. Muchas gracias.',
        '---\ndelegation: Valdoria\n---\n\nMi país suscribe la declaración formulada en nombre del Grupo de los Estados de África.\n\nEscuchamos la declaración pronunciada por Noruega en nombre de los países nórdicos.\n\nApoyamos la reforma.',
        '---\ngroup: países nórdicos\n---\n\nTengo el honor de intervenir en nombre de los países nórdicos.\n\nNos sumamos a la declaración de la Unión Europea.\n\nApoyamos la reforma.',
        '---\ndelegation: Unión Europea\n---\n\nTengo el honor de intervenir en nombre de la Unión Europea.\n\nApoyamos la reforma.',
        '---\ndelegation: España\n---\n\nComo Estado miembro de la Unión Europea, apoyamos la reforma.',
      ],
    },
    fr: {
      flags: [
        '---\ngroup: ⟦Union européenne⟧\nlimit: 10 s\n---\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nMon pays y prendra toute sa part. Je vous remercie.',
        '---\ngroup: pays nordiques\n---\n\nJ’ai l’honneur de prendre la parole au nom de l’⟦Union européenne⟧.\n\nNous soutenons la réforme.',
        '---\ngroup: Union européenne\n---\n\nJ’ai l’honneur de prendre la parole au nom de l’Union européenne.\n\nNous soutenons la réforme.\n\nNous nous associons à la déclaration de l’⟦Union européenne⟧.',
        '---\ngroup: ⟦Union européenne⟧\nlimit: 10 s\n---\n\nMon pays souscrit à la déclaration faite au nom de l’Union européenne.\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nMon pays y prendra toute sa part. Je vous remercie.',
        '---\ndelegation: Valdorie\n---\n\nJ’ai l’honneur de prendre la parole au nom de l’⟦Union européenne⟧.\n\nNous soutenons la réforme.',
        '---\ngroup: Union européenne\n---\n\nJ’ai l’honneur de prendre la parole au nom de l’Union européenne.\n\nNous soutenons la réforme.\n\nAu nom du ⟦Groupe des États d’Afrique⟧, merci à tous.',
        '---\ndelegation: Valdorie\n---\n\nMon pays souscrit à la déclaration faite au nom de l’Union européenne.\n\nNous soutenons la réforme.\n\nJ’ai l’honneur de prendre la parole au nom du ⟦Groupe des États d’Afrique⟧.',
        '---\ndelegation: Norvège\n---\n\nEn tant que membre de l’⟦Union européenne⟧, nous soutenons la réforme.',
      ],
      passes: [
        '---\ngroup: Union européenne\nlimit: 10 s\n---\n\nJ’ai l’honneur de prendre la parole au nom de l’Union européenne.\n\nLes pays candidats à l’Union européenne se rallient à la présente déclaration.\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nMon pays y prendra toute sa part. Je vous remercie.',
        '---\ndelegation: Valdorie\n---\n\nMon pays souscrit à la déclaration faite au nom du Groupe des États d’Afrique.\n\nNous avons écouté la déclaration prononcée par la Norvège au nom des pays nordiques.\n\nNous soutenons la réforme.',
        '---\ngroup: pays nordiques\n---\n\nJ’ai l’honneur de prendre la parole au nom des pays nordiques.\n\nNous nous associons à la déclaration de l’Union européenne.\n\nNous soutenons la réforme.',
        '---\ndelegation: Union européenne\n---\n\nJ’ai l’honneur de prendre la parole au nom de l’Union européenne.\n\nNous soutenons la réforme.',
        '---\ndelegation: France\n---\n\nEn tant que membre de l’Union européenne, nous soutenons la réforme.',
      ],
    },
    ru: {
      flags: [
        '---\ngroup: ⟦Европейского союза⟧\nlimit: 10 s\n---\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМоя страна внесет в это свой вклад. Благодарю Вас.',
        '---\ngroup: стран Северной Европы\n---\n\nИмею честь выступать от имени ⟦Европейского союза⟧.\n\nМы за реформу.',
        '---\ngroup: Европейского союза\n---\n\nИмею честь выступать от имени Европейского союза.\n\nМы за реформу.\n\nМы присоединяемся к заявлению ⟦Европейского союза⟧.',
        '---\ngroup: ⟦Европейского союза⟧\nlimit: 10 s\n---\n\nМоя страна присоединяется к заявлению, сделанному от имени Европейского союза.\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМоя страна внесет в это свой вклад. Благодарю Вас.',
        '---\ndelegation: Вальдория\n---\n\nИмею честь выступать от имени ⟦Европейского союза⟧.\n\nМы за реформу.',
        '---\ngroup: Европейского союза\n---\n\nИмею честь выступать от имени Европейского союза.\n\nМы за реформу.\n\nОт имени ⟦Африканской группы⟧ благодарю всех.',
        '---\ndelegation: Вальдория\n---\n\nМоя страна присоединяется к заявлению, сделанному от имени Европейского союза.\n\nМы за реформу.\n\nИмею честь выступать от имени ⟦Африканской группы⟧.',
        '---\ndelegation: Норвегия\n---\n\nКак член ⟦Европейского союза⟧, мы за реформу.',
      ],
      passes: [
        '---\ngroup: Европейского союза\nlimit: 10 s\n---\n\nИмею честь выступать от имени Европейского союза.\n\nСтраны — кандидаты в члены Европейского союза присоединяются к настоящему заявлению.\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМоя страна внесет в это свой вклад. Благодарю Вас.',
        '---\ndelegation: Вальдория\n---\n\nМоя страна присоединяется к заявлению, сделанному от имени Африканской группы.\n\nМы выслушали заявление, с которым Норвегия выступила от имени стран Северной Европы.\n\nМы за реформу.',
        '---\ngroup: стран Северной Европы\n---\n\nИмею честь выступать от имени стран Северной Европы.\n\nМы присоединяемся к заявлению Европейского союза.\n\nМы за реформу.',
        '---\ndelegation: Европейского союза\n---\n\nИмею честь выступать от имени Европейского союза.\n\nМы за реформу.',
        '---\ndelegation: Германия\n---\n\nКак государство — член Европейского союза, мы за реформу.',
      ],
    },
    zh: {
      flags: [
        '---\ngroup: ⟦欧洲联盟⟧\nlimit: 10 s\n---\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我国将为此尽自己的一份力。谢谢。',
        '---\ngroup: 北欧国家\n---\n\n我荣幸地代表⟦欧洲联盟⟧发言。\n\n我们支持改革。',
        '---\ngroup: 欧洲联盟\n---\n\n我荣幸地代表欧洲联盟发言。\n\n我们支持改革。\n\n我们赞同⟦欧洲联盟⟧的发言。',
        '---\ngroup: ⟦欧洲联盟⟧\nlimit: 10 s\n---\n\n我国赞同以欧洲联盟名义所作的发言。\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我国将为此尽自己的一份力。谢谢。',
        '---\ndelegation: 瓦尔多里亚\n---\n\n我荣幸地代表⟦欧洲联盟⟧发言。\n\n我们支持改革。',
        '---\ngroup: 欧洲联盟\n---\n\n我荣幸地代表欧洲联盟发言。\n\n我们支持改革。\n\n我谨代表⟦非洲集团⟧感谢各位。',
        '---\ndelegation: 瓦尔多里亚\n---\n\n我国赞同以欧洲联盟名义所作的发言。\n\n我们支持改革。\n\n我荣幸地代表⟦非洲集团⟧发言。',
        '---\ndelegation: 挪威\n---\n\n作为⟦欧洲联盟⟧成员，我们支持改革。',
      ],
      passes: [
        '---\ngroup: 欧洲联盟\nlimit: 10 s\n---\n\n我荣幸地代表欧洲联盟发言。\n\n欧洲联盟候选国赞同本发言。\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我国将为此尽自己的一份力。谢谢。',
        '---\ndelegation: 瓦尔多里亚\n---\n\n我国赞同以非洲集团名义所作的发言。\n\n我们听取了挪威代表北欧国家所作的发言。\n\n我们支持改革。',
        '---\ngroup: 北欧国家\n---\n\n我荣幸地代表北欧国家发言。\n\n我们赞同欧洲联盟的发言。\n\n我们支持改革。',
        '---\ndelegation: 欧洲联盟\n---\n\n我荣幸地代表欧洲联盟发言。\n\n我们支持改革。',
        '---\ndelegation: 德国\n---\n\n作为欧洲联盟成员国，我们支持改革。',
      ],
    },
  },
  *run(context) {
    const { draft, timing } = context;
    const { group, delegation } = draft.frontMatter;
    const { spoken, aligned } = voicesOf(context);
    const named = idsIn(group, draft.language);
    const [first] = spoken;
    if (group && !first && isWholeStatement(draft, timing) && !isNamedAtHead(group.value, named, context))
      yield nowhereSaid(group, named, aligned);
    if (first && first.ids.size > 0) {
      const before = aligned.find(({ at, ids }) => at + 1 < first.at && !meet(ids, first.ids));
      if (group) {
        if (named.size > 0 && !meet(named, first.ids)) yield otherThanField(first, group);
      } else if (before) yield afterAligning(first, before);
      else if (delegation && !meet(idsIn(delegation, draft.language), first.ids))
        yield withoutField(first, draft, delegation);
      for (const voice of spoken.slice(1)) {
        if (voice.ids.size > 0 && !meet(voice.ids, first.ids) && !meet(voice.ids, named))
          yield secondGroup(voice, first);
      }
    }
    for (const voice of aligned) {
      const same = spoken.find(({ ids }) => meet(ids, voice.ids));
      if (same) yield withItself(voice, same);
    }
    yield* membershipsOfOthers(context);
  },
};

/** Where the delegation, a State, calls itself a member of a group that it does not belong to. */
function* membershipsOfOthers({ draft, readings, day }: CheckContext): Iterable<Finding> {
  const { delegation } = draft.frontMatter;
  const state = delegation ? countryNamed(delegation.value, draft.language ?? 'en') : undefined;
  if (!delegation || !state) return;
  for (const { kind, index, span } of draft.paragraphs) {
    const reading = readings[index];
    if (kind !== 'text' || !reading) continue;
    for (const { start, end, ids, states } of membershipClaimsIn(reading)) {
      const isOfAnother = states.some((iso3) => iso3 !== state.iso3);
      if (isOfAnother || !ids.every((id) => isMember(state.iso3, id, day) === false)) continue;
      yield {
        span: shift({ start, end }, span.start),
        message: l10n.t(
          'The statement is that of "{0}", which is not among the members of "{1}": correct whichever is wrong.',
          delegation.value,
          reading.text.slice(start, end),
        ),
      };
    }
  }
}

/** A sentence that speaks for groups, or aligns itself with their statements. */
interface Voice {
  /** The paragraph's place among those of text. */
  readonly at: number;
  /** The group's name, or what stands in its place. */
  readonly span: Span;
  readonly text: string;
  /** The groups that are known. */
  readonly ids: ReadonlySet<string>;
}

/** Who is spoken for, and with whose statements the draft aligns itself, in the order of the text. */
function voicesOf({ draft, readings }: CheckContext): { spoken: Voice[]; aligned: Voice[] } {
  const spoken: Voice[] = [];
  const aligned: Voice[] = [];
  const texts = draft.paragraphs.filter(({ kind, skipped }) => kind === 'text' && !skipped);
  texts.forEach(({ index, span }, at) => {
    const reading = readings[index];
    if (!reading) return;
    for (const { kind, start, end, groups } of voicesIn(reading)) {
      const [group] = groups;
      const place = group ?? { start, end };
      const voice = {
        at,
        span: shift(place, span.start),
        text: sliceOf(reading.text, place),
        ids: new Set(groups.map(({ id }) => id)),
      };
      (kind === 'speaks' ? spoken : aligned).push(voice);
    }
  });
  return { spoken, aligned };
}

/** As Voice, within one paragraph. */
interface VoiceInParagraph extends Span {
  readonly kind: 'speaks' | 'aligns';
  readonly groups: readonly GroupMention[];
}

const kept = new WeakMap<ParagraphReading, readonly VoiceInParagraph[]>();

function voicesIn(reading: ParagraphReading): readonly VoiceInParagraph[] {
  let voices = kept.get(reading);
  if (!voices) kept.set(reading, (voices = reading.sentences.flatMap((sentence) => voiceOf(reading, sentence))));
  return voices;
}

function voiceOf(reading: ParagraphReading, sentence: Span): VoiceInParagraph[] {
  const { text, language, quotations } = reading;
  const { onBehalf, speaks, reported, ownStatement, aligns } = wordings[language];
  const words = sliceOf(text, sentence);
  const behalf = onBehalf.exec(words);
  const alignment = aligns.exec(words);
  if ((!behalf && !alignment) || overlapsAny(quotations, sentence)) return [];
  const groupsWithin = (start: number, end: number) =>
    groupsOf(reading).filter((group) => sentence.start + start <= group.start && group.end <= sentence.start + end);
  const at = (start: number, end: number) => ({ start: sentence.start + start, end: sentence.start + end });
  if (behalf && (!alignment || behalf.index < alignment.index)) {
    const lead = words.slice(0, behalf.index);
    const isOwn = ownStatement.test(words) || !reported.test(words);
    if (!isOwn || !(/^[\P{L}]*$/u.test(lead) || speaks.test(lead))) return [];
    const end = alignment?.index ?? words.length;
    const groups = groupsWithin(behalf.index, end);
    return [{ kind: 'speaks', ...at(behalf.index, behalf.index + behalf[0].trimEnd().length), groups }];
  }
  // "The candidate countries align themselves with this statement."
  if (!alignment || ownStatement.test(words)) return [];
  const groups = groupsWithin(alignment.index, words.length);
  return groups.length > 0
    ? [{ kind: 'aligns', ...at(alignment.index, alignment.index + alignment[0].length), groups }]
    : [];
}

function groupsOf(reading: ParagraphReading): GroupMention[] {
  return groupsIn(reading.text, reading.language, reading.tokens, mentionsOf(reading));
}

/** The groups that a field of the front matter names; none for a field that is not there. */
function idsIn(field: Field<string> | null, language: LanguageCode | null): ReadonlySet<string> {
  return field ? groupsNamed(field.value, mentionsIn(field.value, language ?? 'en')) : new Set();
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((id) => b.has(id));
}

// A group is introduced at the beginning.
const HEAD = 4;
// Of the words of an unknown group's name: so many in one sentence name it.
const ENOUGH_WORDS = 0.5;

/** Whether a title or a sentence of the first paragraphs may name the group otherwise than by aligning with its statement. */
function isNamedAtHead(group: string, named: ReadonlySet<string>, { draft, readings }: CheckContext): boolean {
  const titles = draft.paragraphs.filter(({ kind }) => kind === 'title');
  const opening = draft.paragraphs.filter(({ kind, skipped }) => kind === 'text' && !skipped).slice(0, HEAD);
  return [...titles, ...opening].some(({ index }) => {
    const reading = readings[index];
    if (!reading) return false;
    const { language, text, tokens, sentences } = reading;
    const others = sentences.filter((sentence) => !wordings[language].aligns.test(sliceOf(text, sentence)));
    if (named.size > 0) {
      const groups = groupsOf(reading).filter(({ id }) => named.has(id));
      return groups.some((one) => others.some((sentence) => encloses(sentence, one)));
    }
    if (languages[language].unspaced) return others.some((sentence) => sliceOf(text, sentence).includes(group.trim()));
    const name = new Set(tokensOf(group, language).flatMap((token) => (token.isFunctionWord ? [] : [token.stem])));
    return others.some((sentence) => {
      const stems = new Set(tokens.flatMap((token) => (encloses(sentence, token) ? [token.stem] : [])));
      return [...name].filter((stem) => stems.has(stem)).length >= name.size * ENOUGH_WORDS;
    });
  });
}

function nowhereSaid(group: Field<string>, named: ReadonlySet<string>, aligned: readonly Voice[]): Finding {
  const alignment = aligned.find(({ ids }) => meet(ids, named));
  return {
    span: group.span,
    message: alignment
      ? l10n.t(
          'The front matter has the statement made on behalf of "{0}", while the text aligns itself with the statement of that group: take the group out here, or speak on its behalf.',
          group.value,
        )
      : l10n.t(
          'The front matter has the statement made on behalf of "{0}", and nowhere does the text say so: say it at the beginning, or take the group out here.',
          group.value,
        ),
    ...(alignment ? { related: [{ span: alignment.span, message: l10n.t('Here the text aligns itself.') }] } : {}),
  };
}

function otherThanField({ span, text }: Voice, group: Field<string>): Finding {
  return {
    span,
    message: l10n.t(
      'The text speaks on behalf of "{0}", the front matter names "{1}": make them agree.',
      text,
      group.value,
    ),
    related: [{ span: group.span, message: l10n.t('Here another group is named.') }],
  };
}

function afterAligning({ span, text }: Voice, before: Voice): Finding {
  return {
    span,
    message: l10n.t(
      'The statement aligned itself with that of "{0}" and now speaks on behalf of "{1}": say at the beginning for whom it is made.',
      before.text,
      text,
    ),
    related: [{ span: before.span, message: l10n.t('Here the text aligns itself.') }],
  };
}

function secondGroup({ span, text }: Voice, first: Voice): Finding {
  return {
    span,
    message: l10n.t('The text speaks on behalf of "{0}", and here on behalf of "{1}": keep to one.', first.text, text),
    related: [{ span: first.span, message: l10n.t('Here it speaks on behalf of another.') }],
  };
}

function withItself({ span, text }: Voice, spoken: Voice): Finding {
  return {
    span,
    message: l10n.t(
      'The statement is made on behalf of "{0}" and cannot align itself with the statement of the same group.',
      text,
    ),
    related: [{ span: spoken.span, message: l10n.t('Here it speaks on behalf of the group.') }],
  };
}

/** News rather than a mistake: the front matter may do without a group. */
function withoutField({ span, text, ids }: Voice, draft: Draft, delegation: Field<string>): Finding {
  // Not as the sentence inflects it.
  const [id = ''] = ids;
  const name = groupName(id, draft.language ?? 'en') ?? text;
  const line = /\r?\n/g;
  line.lastIndex = delegation.span.end;
  const next = line.exec(draft.text);
  const at = next?.index ?? delegation.span.end;
  return {
    span,
    severity: 'hint',
    message: l10n.t(
      'The text speaks on behalf of "{0}", and the front matter names no group: add it there, so that reports and exports name it.',
      text,
    ),
    fix: {
      title: l10n.t('Add "group: {0}" to the front matter', name),
      edits: [{ span: { start: at, end: at }, newText: `${next?.[0] ?? '\n'}group: ${name}` }],
    },
  };
}
