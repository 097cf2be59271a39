import { either, nothing, words } from './parts';
import type { Wording } from './wording';

const offices =
  '(?:(?:sous-|vice-)?secrétaires?|directeurs?|directrices?|présidente?s?|chef(?:fe)?s?|commissaires?|ministres?|représentante?s?|envoyée?s?|procureure?s?|coordonnat(?:eur|rice)s?|administrat(?:eur|rice)s?|commandante?s?|conseill(?:er|ère)s?|ambassad(?:eur|rice)s?|fondat(?:eur|rice)s?|membres?|expert(?:e)?s?|professeure?s?|juges?|rapporteu(?:r|se)s?)';

/** What speakers are asked to do with the questions of a note. */
const speaking =
  "(?:\\p{L}+ ){0,3}?(?:aborder|(?:articuler|axer|centrer|orienter) (?:les|leurs?|votre)|commenter|débattre|donner (?:leur|votre) (?:avis|opinion)|échanger|évoquer|examiner|exposer|(?:s[’'])?exprimer|faire (?:part(?!\\p{L})|porter|connaître)|(?:s[’'])?(?:inspirer|interroger)|partager|(?:se )?(?:pencher|prononcer)|réfléchir|répondre|traiter)";

export const fr: Wording = {
  masthead: [
    'Nations Unies',
    'Organisation des Nations Unies',
    'Conseil de sécurité',
    'Assemblée générale',
    'Conseil économique et social',
    'Distr',
    'générale',
    'limitée',
    'Original',
    'français',
    'anglais',
    'espagnol',
    'russe',
    'arabe',
    'chinois',
    'Merci de recycler',
  ],
  letter: /^(?:lettres?(?: identiques)?|note verbale) datée?s? du\b/i,
  annex: /^(?:annexe|pièce jointe|enclosure)(?!\p{L})/iu,
  conceptNote: /(?:note|document) (?:de cadrage|de réflexion|d[’']orientation|conceptuelle?|de synthèse)/i,
  debate: /(?:débat|séance|réunion)(?!\p{L})/iu,
  beforeTheme: /(?:thème|sujet|intitulée?|débat(?: public)?)(?: (?:de|est|suivant|public|intitulé))*\s*[,:]?\s*$/iu,
  beforeAgendaItem: /(?:question|point)(?: de l[’']ordre du jour)?(?: intitulée?)?,?\s*$/iu,
  unquotedTheme: [
    /^(?:thème|sujet|titre|intitulé)\s*:\s*(?<theme>.{3,200})$/imu,
    /(?:débat|séance|réunion)[^.«“"]{0,60}? (?:sur|consacrée? à|portant sur) (?:le thème (?:de )?)?(?<theme>[^«“"]{3,200}?)(?=, (?:qui|prévu|le |\d)|$)/iu,
  ],
  presidency: [
    /(?:représentante?|chargée? d[’']affaires[^.]{0,40}) permanente? (?:de la |du |de l[’']|des |d[’']|de )(?<name>[^,;.]{2,60}?) auprès/iu,
    /[Pp]résidence (?:de la |du |de l[’']|des |d[’']|de )(?!Conseil)(?<name>\p{Lu}[^,;.:–—()]{1,50}?)(?= (?:au|du|en|organisera) |[,;.:–—()]|$)/u,
    /(?:^|[ ’'])(?<name>(?:le |la |les |l[’'])\p{Lu}[^,;.]{1,50}?), qui (?:exerce|exercera|assure|assurera|assume|assumera|occupe|occupera)(?:[^.,;]{0,20})? la présidence/u,
    /^présidence\s*[:–-]\s*(?<name>[^,;.()]{2,50})/imu,
    /^mission permanente (?:de la |du |de l[’']|des |d[’']|de )(?<name>[^,;.]{2,60}?) auprès/iu,
  ],
  issuer: [
    /(?:mission permanente|délégation) (?:de la |du |de l[’']|des |d[’']|de )(?<name>[^,;.:–—()]{2,60}?)(?= auprès|[,;.:–—()]|$)/iu,
  ],
  besideTitle:
    /(?<!\p{L})(?:mission permanente|délégation d|présidence|(?:établie?|présentée?|rédigée?|organisée?) par|exposés?|arria|salle du conseil|salle de conférence|siège de l[’']organisation)|^(?:auprès|new york|lieu|date|heure|horaire|format)(?!\p{L})/iu,
  sectionHeading:
    /^(?:introduction|contexte|résumé|synthèse|historique|rappel|généralités|objectifs?(?: (?:du débat|de la séance))?|objet(?: (?:du débat|de la séance))?|but|format|modalités|déroulement(?: (?:du débat|de la séance))?|participation|organisation(?: (?:du débat|de la séance))?|résultats?(?: attendus?)?|conclusions?|perspectives|recommandations|enjeux|défis)$/iu,
  questionHeading:
    /^(?:questions?(?: (?:proposées?|(?:soumis|pos|adress)\p{L}{1,4} |à |pour |d[’']|directrices|clefs?|clés?|suggérées?|indicatives).{0,60})?|questions?(?: directrices| clefs?| clés?)|pistes de (?:réflexion|discussion)|points (?:à examiner|de discussion|à débattre)|thèmes (?:de|à) (?:discussion|réflexion|examiner|débattre)|éléments de réflexion)$/iu,
  themeHeading:
    /^(?:(?:thème|axe|volet|pilier|sujet|groupe|bloc|table ronde|panel)(?: n[o°º]\.?)? (?:[0-9]{1,2}|[ivx]{1,4}|[a-h]|un|deux|trois|quatre|premier|deuxième|second|troisième)|(?:premier|première|deuxième|seconde?|troisième|quatrième|cinquième|sixième) (?:thème|axe|volet|pilier|sujet|groupe|bloc|table ronde|panel))\s?(?:$|[.:–—-](?:\s|$))/iu,
  questionLeadIn: either(
    /questions? (?:ci-après|ci-dessous|suivantes?|énoncées?|qui suivent)/,
    /(?:points|thèmes|aspects|sujets|axes|enjeux|volets|pistes|interrogations) (?:(?:énumérés?|énoncés?|indiqués?)e?s? )?(?:ci-après|ci-dessous|suivante?s|qui suivent)/,
    new RegExp(`(?:pourr(?:ont|aient)|souhaiter\\p{L}{0,5}|voud(?:ront|raient)) (?:peut-être )?${speaking}`, 'u'),
    new RegExp(`(?:invité|encouragé|appelé|prié|convié)e?s? (?:à|de |d[’'])\\s?${speaking}`, 'u'),
    new RegExp(`(?:invite|encourage|convie)(?:nt)? [^.:]{1,80} (?:à|de |d[’'])\\s?${speaking}`, 'u'),
  ),
  questionWord: 'question',
  ordinals: [],
  briefersHeading:
    /^(?:intervenant(?:e)?s?|orat(?:eur|rice)s?|personnes? (?:présentant un exposé|invitées?)|exposés?|conférenci(?:er|ère)s?)$/iu,
  briefingSentence: [
    /exposés? (?:seront|sera|serait|seraient) (?:présentés?|faits?|donnés?) par (?<list>.{3,600})/iu,
    /conseil entendra (?:un exposé|des exposés|les exposés) (?:de |par )?(?<list>.{3,600})/iu,
    /^(?<list>.{3,600}?) (?:présenteront|feront|présentera|fera) (?:un|des) exposés?/iu,
  ],
  betweenBriefers: new RegExp(
    `(?:\\s*[,;]\\s*(?:et\\s+)?|\\s+et\\s+|\\s+ainsi que\\s+)(?=(?:une? |deux |trois |quatre |plusieurs |M\\. |Mme |S\\.E|(?:le |la |les |l[’'])(?:[\\p{L}’'-]+ ){0,2}${offices}(?!\\p{L})))`,
    'iu',
  ),
  article: /^(?:le|la|les|une?|des)\s+|^l[’']/iu,
  address: /^(?:S\.\s?E\.|Son Excellence|M\.|Mme|Mlle|Dr)\s+/,
  office: new RegExp(`(?<!\\p{L})${offices}(?!\\p{L})`, 'iu'),
  trailingAnd: /[;,]\s*(?:et|ou)?$/iu,
  parts: {
    asking: words(
      "(?:(?:et )?(?:de la part de|par|de|à|dans|sur|avec|pour|selon|en|à l['’]aune de|au moyen de|d['’]après) )?(?:comment|est-ce qu(?:e|(?=['’]))|qu['’]est-ce qu(?:i|e|(?=['’]))|quel(?:le)?s?|qui|que|quoi|où|pourquoi|combien|quand)(?: moyens| mesures| conditions| rôle(?= joue)| est-ce qu(?:e|(?=['’])))?|et qu(?:e|(?=['’]))|tout en(?= \\p{L}+ant(?!\\p{L}))",
    ),
    aside: words(
      'compte tenu d(?:es?|u)|étant donné|eu égard|plutôt que|sans que|sans|avant que|au lieu de|à cet effet|à cette fin|sachant que|dans la mesure où',
    ),
    purpose: words(
      "afin (?:de|d['’]|que)|de sorte que|de manière à|de façon à|pour que|en vue de|pour(?= \\p{L}+(?:er|ir|re)(?!\\p{L}))",
    ),
    example: words('y compris|notamment|par exemple|tel(?:le)?s? que|en particulier|comme|dont'),
    close: nothing,
    and: words('ainsi que|de même que|et|ou|ni'),
    pairs: words(
      "(?:(?:les )?femmes(?: et)?(?: la|,) )?(?:la )?paix et (?:de |à )?la sécurité|fonds et programmes|hommes et (?:les )?garçons|femmes et (?:les )?filles|eau et (?:l['’]|d['’])assainissement|normes et (?:les |des )?règles",
    ),
    verb: either(
      words(
        "quant (?:à|aux?)|s['’]agissant(?: en particulier)?|en matière|(?:peut|peuvent|pourrait|pourraient|doit|doivent|devrait|devraient|est|sont|soit|soient|a|ont|ait|aient|faut|convient|ne|serait|seraient)(?:-(?:t-)?(?:ils?|elles?|on))?|\\p{L}+-(?:t-)?(?:ils?|elles?|on)|permettraient|contribueraient|faire en sorte|veiller|reste|restent",
      ),
      /(?<=\p{L}{4,} )(?<!(?:font|faire|laisser|laissent) )(?=(?!étranger|danger|avenir|pouvoir|devoir|espoir|hier|mer)\p{L}+(?:(?:[^i]|fi)er|[^vo]ir|lire|dire|crire|duire|ettre|endre|suivre)(?!\p{L}))/iu,
    ),
    preposition: words(
      '(?<=\\p{L}{5,} )(?:la|les|le)|entre|parmi|par|avec|dans|sur|à|aux?|en|pour|vers|lors|auprès|contre|chez|selon|leur|leurs|ses',
    ),
    edge: words(
      'les?|la|l|une?|des?|du|d|aux?|à|en|par|pour|sur|dans|avec|entre|qu|que|faire en sorte|s|se|y|n|ne|leurs?|ses|son|sa|nos|notre|ces?|cette|et|ou|ils?|elles?|on|mieux|davantage|leur propre|lors|cet effet|j|c',
    ),
    article: /(?<!\p{L})(?:les?|la|l['’]|des?|d['’]|du|aux?|leurs?)$/iu,
    adjective:
      /^(?!données|années|idées|armées|employés|réfugiés|niveaux|travaux|journaux|tribunaux)(?:\p{L}+(?:elles?|els?|ales?|al|aux|ifs?|ives?|iques?|aires?|[^t]ée?s|ières?|euses?|ables?|ibles?)|mixtes?|transfrontières?)$/iu,
    infinitive:
      /^(?!hier$|mer$|avenir$|pouvoir$|devoir$|espoir$|premier|dernier)\p{L}{2,}(?:er|ir|oir|lire|dire|crire|duire|truire|aître|ettre|endre|andre|ondre|indre|suivre|clure)$/iu,
    adjectives: 'after',
  },
};
