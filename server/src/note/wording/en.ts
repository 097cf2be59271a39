import { either, nothing, words } from './parts';
import type { Wording } from './wording';

const offices =
  '(?:Under-|Deputy |Assistant |Vice-)?(?:Secretary(?:-General)?|Secretaries|Director|President|Chair(?:person|man|woman)?|Head|Commissioner|Minister|Representative|Envoy|Prosecutor|Coordinator|Administrator|Commander|Adviser|Advisor|Ambassador|Founder|Member|Activist|Expert|Professor|Leader|Governor|Mayor|Judge|Chief|Rapporteur)s?';

/** What speakers are asked to do with the questions of a note: whole words, as "the discussion" and "the speakers' list" ask nothing. */
const speaking =
  '(?:\\w+ ){0,3}?(?:address|answer|comment|consider|discuss|dwell|elaborate|examine|exchange|explore|express|focus|give (?:their|your) (?:views|opinions?)|offer|reflect|refer(?! to (?:\\w+ ){0,3}(?:documents?|papers?|reports?|resolutions?))|respond|share|speak|touch)\\b';

export const en: Wording = {
  masthead: [
    'United Nations',
    'Security Council',
    'General Assembly',
    'Economic and Social Council',
    'Distr',
    'General',
    'Limited',
    'Original',
    'English',
    'Please recycle',
  ],
  letter: /^(?:identical )?(?:letters?|note verbale) dated\b/i,
  annex: /^(?:annex|enclosure)\b/i,
  conceptNote: /\bconcept (?:note|paper)\b|\bbackground (?:note|paper)\b/i,
  debate:
    /\b(?:open |high-level |ministerial |briefing|arria)?.{0,20}\b(?:debate|discussion|(?<!^)meeting|^meeting(?! (?:the|our|their|its|these|today|new)\b))\b/i,
  beforeTheme:
    /(?:\b(?:theme|themed|topic|subject|entitled|titled|debate|meeting|discussion)(?: (?:of|on|is|the theme|the topic|the subject|entitled))*\s*[,:]?\s*)$/i,
  beforeAgendaItem: /\b(?:agenda )?item(?: entitled)?,?\s*$/i,
  unquotedTheme: [
    /^(?:theme|topic|title|subject)\s*:\s*(?<theme>.{3,200})$/im,
    /\b(?:debate|meeting|discussion) on (?:the (?:theme|topic|subject)(?: of)? )?(?<theme>[^“"«]{3,200}?)(?=,? (?:to be held\b|scheduled\b|on (?:\w+day,? )?\d)|, (?:\w+day,? )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December)|$)/i,
  ],
  presidency: [
    /\b(?:permanent representative|chargé d[’']affaires(?: a\.i\.)? of the permanent mission) of (?<name>[^,;.]{2,60}?) to the united nations/i,
    /\bpresidency of the (?:security )?council[^.]{0,40}?, (?<name>(?:the )?\p{Lu}[^,;.]{1,50}?),? (?:will|is|intends|plans)\b/iu,
    /\b[Pp](?:residency of|resided over by) (?!the (?:[Ss]ecurity )?[Cc]ouncil)(?<name>(?:the )?\p{Lu}[^,;.:–—()]{1,50}?)(?= (?:of the (?:[Ss]ecurity )?[Cc]ouncil|over|in|will|on)\b|[,;.:–—()]|$)/u,
    /^presidency\s*[:–-]\s*(?<name>[^,;.()]{2,50})/im,
    /(?<name>\p{Lu}[\p{L}’' -]{1,50}?)(?:’s|'s) presidency\b/u,
    /(?<name>(?:the )?\p{Lu}[^,;.]{1,50}?), (?:in its capacity )?as (?:the )?president of the (?:security )?council/u,
    /^permanent mission of (?<name>[^,;.]{2,60}?) to the united nations/i,
  ],
  issuer: [
    /\b(?:permanent mission|delegation) of (?<name>[^,;.:–—()]{2,60}?)(?= to the |[,;.:–—()]|$)/iu,
    /^(?:the )?(?<name>\p{Lu}[^,;.:–—()]{1,50}?)(?:[’']s?)? presidency\b/iu,
  ],
  besideTitle:
    /\b(?:permanent mission|delegation of|presidency|(?:prepared|presented|submitted|convened|hosted|organi[sz]ed|chaired) by|briefing|arria|council chamber|conference room|united nations headquarters)\b|^(?:to the united nations|new york|venue|place|location|time|date|format|chair|when|where)\b/iu,
  sectionHeading:
    /^(?:introduction|background|context|summary|overview|rationale|objectives?(?: of the (?:debate|meeting))?|purpose|aims?|goals?|scope|format(?: and (?:participation|briefers|speakers))?|participation(?: and format)?|modalities|logistics|outcome|expected outcomes?|conclusions?|way forward|recommendations|challenges|the way ahead|organi[sz]ation of the (?:debate|meeting)|speakers'? list)$/i,
  questionHeading:
    /^(?:(?:guiding|discussion|key|suggested|proposed|possible|some|main)(?: \w+)? (?:questions?|points|issues|topics)(?: (?:for|to) .{1,50})?|questions?(?: (?:for|to|that|put to|submitted to|addressed to) .{1,60})?|(?:issues|points|topics|themes|areas) (?:for|of|to) (?:discussion|debate|consideration|reflection|consider|address|be (?:discussed|debated|considered|addressed))|food for thought)$/i,
  themeHeading:
    /^(?:(?:theme|cluster|pillar|axis|topic|track|strand|block|round ?table|panel) (?:[0-9]{1,2}|[ivx]{1,4}|[a-h]|one|two|three|four|five|six)|(?:first|second|third|fourth|fifth|sixth) (?:theme|cluster|pillar|axis|topic|track|strand|block|round ?table|panel))\s?(?:$|[.:–—-](?:\s|$))/i,
  questionLeadIn: either(
    /\bfollowing (?:\w+ ){0,3}(?:questions?|issues|points|topics|aspects|matters|themes|subjects)\b/,
    /\b(?:questions?|issues|points|topics|aspects|matters|themes|subjects) (?:\w+ )?(?:below|(?:that|which) follow)\b/,
    new RegExp(`\\b(?:may|might|could)(?: (?:also|perhaps))? (?:wish|want|like|care|choose) to ${speaking}`),
    new RegExp(`\\b(?:invited|encouraged|requested|asked|urged|welcome|free) to ${speaking}`),
    new RegExp(`\\b(?:invites?|encourages?) [^.:]{1,80} to ${speaking}`),
    // Not what the Council could do.
    new RegExp(
      `\\b(?:delegations|states|participants|speakers|members) (?:may|might|could) ${speaking}[^.:]{0,80} (?:following|below)\\b`,
    ),
    /\b(?:views|comments|contributions|suggestions) (?:\w+ ){0,4}(?:sought|invited|welcomed?|requested)[^.:]{0,40} on\b/,
    /\b(?:guided|inspired) by the following\b/,
  ),
  questionWord: 'question',
  ordinals: [],
  briefersHeading:
    /^(?:(?:proposed |confirmed |list of |expected )?briefers?|briefings?|speakers|panellists|panelists)$/i,
  briefingSentence: [
    /\bbriefings? (?:will|are to|is to) be (?:given|provided|delivered|made) by (?<list>.{3,600})/i,
    /\bbriefers? (?:will )?(?:include|are|is)\s*:? ?(?<list>.{3,600})/i,
    /\bcouncil will (?:hear|receive) (?:a )?(?:briefings?|statements?) (?:from|by) (?<list>.{3,600})/i,
    /\bwill be briefed by (?<list>.{3,600})/i,
    /^(?<list>.{3,600}?) (?:will|are expected to|is expected to) (?:brief|give a briefing|deliver briefings|provide briefings)/i,
  ],
  betweenBriefers: new RegExp(
    `(?:\\s*[,;]\\s*(?:and\\s+|as well as\\s+)?|\\s+and\\s+|\\s+as well as\\s+)(?=(?:an? |one |two |three |four |five |several |Mr|Ms|Mrs|H\\.E|Her Excellency|His Excellency|(?:the )?(?:[\\p{L}’'-]+ ){0,2}${offices}\\b))`,
    'iu',
  ),
  article: /^(?:the|an?)\s+/i,
  address: /^(?:H\.E\.|Her Excellency|His Excellency|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Sir|Dame|Prof\.?)\s+/,
  office: new RegExp(`\\b${offices}\\b`, 'i'),
  trailingAnd: /[;,]\s*(?:and|or)?$/i,
  parts: {
    asking: words(
      '(?:(?:by|in|through|on|under|to|for|from|at|with|of) )?(?:how|what|which|who|whom|whether|why|where|when)(?: far| much| best)?(?: (?:further |practical |concrete )?(?:means|ways?|extent|role|form|steps|measures|arrangements|use))?(?!\\p{L})',
    ),
    aside: words(
      '(?<=^|[,;:] ?)given|considering|bearing in mind|taking into account|rather than|and not|but not|without|in a way that|so long as|while|in (?:areas|situations|contexts) of|compared (?:to|with)|in view of|against the background of',
    ),
    purpose: words('in order (?:to|that)|so that|so as to|with a view to|for the purpose of'),
    example: words(
      'including|such as|for example|for instance|e\\.g\\.|notably|in particular|especially|particularly|among them',
    ),
    close: nothing,
    and: words('as well as|along with|and|or'),
    pairs: words(
      '(?:(?:women|youth), )?peace and security|men and boys|women and girls|water and sanitation|norms and standards|terms and conditions|funds and programmes|rules and regulations',
    ),
    verb: words(
      'in terms of|by way of|given|helps?|still|allows?|can|could|should|must|may|might|will|would|shall|ought to|do|does|did|is|are|was|were|be|been|being|has|have|had|cannot|needs?|requires?|plays?|takes?(?: over| up)?|makes?|made',
    ),
    preposition: words(
      'among|amongst|between|through|by|with|in|into|to|for|from|on|of its|against|towards?|at|within|across|regarding|concerning|as regards|about|during|after|before',
    ),
    edge: words(
      'the|an?|of|to|in|on|at|by|for|from|with|through|among|between|into|as|than|its|their|our|his|her|your|we|it|they|this|that|these|those(?= of)|both|either|also|not|only|all|itself|themselves|and|or|then|there|so|when|effectively|better|best|further|other than|before|during|after|regards|s|t',
    ),
    article: nothing,
    adjective:
      /^(?:\p{L}+(?:al|ic|ive|able|ible|ous|ful|ary|less|ian|ly|ed)|adequate|hybrid|safe|prompt|direct|full|fair|free|sound|robust|uniformed|military|religious|elected|armed)$/iu,
    infinitive: /^to$/iu,
    adjectives: 'before',
  },
};
