import { either, nothing, words } from './parts';
import type { Wording } from './wording';

const offices =
  '(?:(?:sub|vice)?secretari[oa]s?|director(?:a|es|as)?|president[ea]s?|jef[ea]s?|comisionad[oa]s?|comisari[oa]s?|ministr[oa]s?|representantes?|enviad[oa]s?|fiscal(?:es)?|coordinador(?:a|es|as)?|administrador(?:a|es|as)?|comandantes?|aseso(?:r|ra|res|ras)|embajador(?:a|es|as)?|fundador(?:a|es|as)?|miembros?|expert[oa]s?|profesor(?:a|es|as)?|juez(?:a|es|as)?|relator(?:a|es|as)?)';

/** What speakers are asked to do with the questions of a note: stems of verbs, from the beginning of a word and not of a noun. */
const speaking =
  '(?:\\p{L}+ ){0,3}?(?<!\\p{L})(?:abord|analic|analiz|centr(?:ar|en)|coment|compart|consider(?!aci)|debat(?:an|ier|ir)|examin|expon|expres|intercambi|plante|pronunci|reflexion|ref(?:er|ier|ir)\\p{L}*(?!\\p{L}| a (?:\\p{L}+ ){0,3}(?:documento|informe|resoluci))|respond|trat(?:ar|en)|(?:teng|tuvier)\\p{L}+ presentes?)';

export const es: Wording = {
  masthead: [
    'Naciones Unidas',
    'Consejo de Seguridad',
    'Asamblea General',
    'Consejo Económico y Social',
    'Distr',
    'general',
    'limitada',
    'Original',
    'español',
    'inglés',
    'francés',
    'ruso',
    'árabe',
    'chino',
    'Se ruega reciclar',
  ],
  letter: /^(?:cartas?(?: idénticas)?|nota verbal) de fecha\b/i,
  annex: /^(?:anexo|apéndice)\b/i,
  conceptNote: /(?:nota|documento) (?:conceptual|de concepto|de exposición de conceptos|de antecedentes|de reflexión)/i,
  debate: /(?:debate|sesión|reunión)(?!\p{L})/iu,
  beforeTheme:
    /(?:tema|titulad[oa]|debate(?: abierto)?|lema|cuestión de)(?: (?:de|es|abierto|titulado))*\s*[,:]?\s*$/iu,
  beforeAgendaItem: /(?:tema|punto) (?:del orden del día|del programa)(?: titulado)?,?\s*$/iu,
  unquotedTheme: [
    /^(?:tema|título|asunto)\s*:\s*(?<theme>.{3,200})$/imu,
    /(?:debate|sesión|reunión)[^.«“"]{0,60}? (?:sobre|relativ[oa] a|acerca de) (?:el tema (?:de )?)?(?<theme>[^«“"]{3,200}?)(?=, (?:que|el |\d)|$)/iu,
  ],
  presidency: [
    /representante permanente (?:de la |del |de los |de las |de el |de )(?<name>[^,;.]{2,60}?) ante/iu,
    /(?:presidencia|bajo la presidencia) (?:de la |del |de los |de las |de )(?!Consejo)(?<name>\p{Lu}[^,;.:–—()]{1,50}?)(?= (?:en|del|durante) |[,;.:–—()]|$)/iu,
    /presidencia del consejo de seguridad[^.]{0,40}?, (?<name>\p{Lu}[^,;.]{1,50}?) (?:convocará|celebrará|organizará|tiene)/iu,
    /^presidencia\s*[:–-]\s*(?<name>[^,;.()]{2,50})/imu,
    /^misión permanente (?:de la |del |de los |de las |de )(?<name>[^,;.]{2,60}?) ante/iu,
  ],
  issuer: [
    /(?:misión permanente|delegación) (?:de la |del |de los |de las |de )(?<name>[^,;.:–—()]{2,60}?)(?= ante|[,;.:–—()]|$)/iu,
  ],
  besideTitle:
    /(?<!\p{L})(?:misión permanente|delegación de|presidencia|(?:preparad|presentad|elaborad|organizad|convocad)[oa] por|exposici(?:ón|ones) informativas?|arria|salón del consejo|sala de conferencias|sede de las naciones unidas)(?!\p{L})|^(?:ante|nueva york|lugar|fecha|hora|formato)(?!\p{L})/iu,
  sectionHeading:
    /^(?:introducción|contexto|antecedentes|resumen|sinopsis|objetivos?(?: (?:del debate|de la sesión))?|propósito|finalidad|formato|modalidades|organización(?: (?:del debate|de la sesión))?|participación|desarrollo(?: (?:del debate|de la sesión))?|resultados?(?: (?:previstos?|esperados?))?|conclusi(?:ón|ones)|recomendaciones|desafíos|perspectivas)$/iu,
  questionHeading:
    /^(?:preguntas?(?: (?:orientativas?|orientadoras?|guía|clave|para|propuestas?|sugeridas?|sometidas?|planteadas?|dirigidas?|de).{0,60})?|cuestiones (?:para|que|propuestas|objeto|de debate).{0,60}|temas (?:de|para) (?:debate|discusión|reflexión|el debate)|puntos (?:para|de) .{1,40})$/iu,
  themeHeading:
    /^(?:(?:tema|eje|bloque|pilar|ámbito|grupo|mesa redonda|panel)(?: n[.o°º]{1,2})? (?:[0-9]{1,2}|[ivx]{1,4}|[a-h]|uno|dos|tres|cuatro|primero|segundo|tercero|cuarto|quinto|sexto)|(?:primer|segundo|tercer|cuarto|quinto|sexto|primera|segunda|tercera|cuarta) (?:tema|eje|bloque|pilar|ámbito|grupo|mesa redonda|panel))\s?(?:$|[.:–—-](?:\s|$))/iu,
  questionLeadIn: either(
    /(?:preguntas|cuestiones|puntos|temas|aspectos|asuntos|ejes|interrogantes) (?:siguientes|que (?:siguen|figuran|se indican|se enumeran)|(?:que figuran )?a continuación)/,
    /siguientes (?:preguntas|cuestiones|puntos|temas|aspectos|asuntos|ejes|interrogantes)/,
    new RegExp(
      `(?<!\\p{L})(?:(?:alienta|invita|anima|exhorta)(?!l|ci)|se pide|se ruega|agradecer)\\p{L}{0,6} [^.:]{0,120}${speaking}`,
      'u',
    ),
    new RegExp(`(?:tal vez|quizás?|acaso|si lo) (?:dese|quier|quisier)\\p{L}+ ${speaking}`, 'u'),
    new RegExp(`(?:podrían?|podrán?) (?:\\p{L}+ )?${speaking}`, 'u'),
  ),
  questionWord: 'pregunta',
  ordinals: [],
  briefersHeading:
    /^(?:ponentes?|exponentes?|orador(?:es|as)?|expositor(?:es|as)?|exposiciones informativas|informantes?)$/iu,
  briefingSentence: [
    /(?:exposiciones(?: informativas)?|exposición(?: informativa)?) (?:estarán|estará|correrán|correrá|serán|será) (?:a cargo del?|por cuenta del?|ofrecidas? por|presentadas? por) (?<list>.{3,600})/iu,
    /(?:ofrecerán|ofrecerá|presentarán|presentará|formularán|harán|hará) (?:una |sendas )?exposici(?:ones|ón)(?: informativas?)? (?<list>.{3,600})/iu,
    /consejo escuchará (?:las |una )?exposici(?:ones|ón)(?: informativas?)? (?:del? |a cargo del? )(?<list>.{3,600})/iu,
    /^(?<list>.{3,600}?) (?:ofrecerán|ofrecerá|presentarán|presentará|harán|hará) (?:una |sendas )?exposici/iu,
  ],
  betweenBriefers: new RegExp(
    `(?:\\s*[,;]\\s*(?:[ye]\\s+)?|\\s+[ye]\\s+|\\s+así como\\s+)(?=(?:una? |dos |tres |cuatro |varios |varias |Sra?\\. |S\\.E|(?:el |la |los |las |del? )(?:[\\p{L}-]+ ){0,2}${offices}(?!\\p{L})))`,
    'iu',
  ),
  article: /^(?:el|la|los|las|una?|del|de la)\s+/iu,
  address: /^(?:Excm[oa]\.|Sra?\.|Dra?\.)\s+/,
  office: new RegExp(`(?<!\\p{L})${offices}(?!\\p{L})`, 'iu'),
  trailingAnd: /[;,]\s*(?:[yeou])?$/iu,
  parts: {
    asking: words(
      '(?:(?:de|con|en|por|a|ante|para|según|bajo|hasta) )?(?:cómo|qué|cuál(?:es)?|quién(?:es)?|dónde|cuándo|cuánt[oa]s?|por qué)(?: (?:manera|modo|medida|forma|medidas))?|y que',
    ),
    aside: words(
      'habida cuenta de|dado que|dad[oa]s?|teniendo en cuenta|en lugar de|en vez de|sin que|sin|de conformidad con|en el marco de|cuando',
    ),
    purpose: words(
      'a fin de(?: que)?|con el fin de|de modo que|de manera que|para que|con miras a|para(?= \\p{L}+[aei]r(?!\\p{L}))',
    ),
    example: words(
      'incluid[oa]s?|inclusive|tales como|como por ejemplo|por ejemplo|en particular|especialmente|sobre todo|entre ell[oa]s',
    ),
    close: nothing,
    and: words('así como|y|e|o|u|ni'),
    pairs: words(
      '(?:la )?paz y (?:de )?la seguridad|fondos y (?:los )?programas|mujeres y (?:las )?niñas|agua y (?:el )?saneamiento|normas y (?:los )?estándares',
    ),
    verb: either(
      words(
        'en cuanto a|(?:no )?(?:puede|pueden|puedan|tengan|permitan|podrían?|debe|deben|debería|deberían|ha|han|es|son|sea|sean|fuera|fueran|está|están|cabe|cabría|permitirían?|plantean?|ofrecen?|corresponde|se requieren|se necesitan|intervengan|intervengan|tiene|tienen|se puede)',
      ),
      /(?<=\p{L}{4,} )(?=(?!militar|nuclear|particular|popular|familiar|escolar|similar|regular|irregular|mujer|poder|lugar|hogar|taller)\p{L}{2,}[aei]r(?:se|l[aeo]s?)?(?!\p{L}))/iu,
    ),
    preposition: words(
      '(?<=\\p{L}{5,} )(?:la|los|las|el)|entre|por|con|en|a|al|para|hacia|desde|sobre|ante|mediante|contra|según',
    ),
    edge: words(
      'el|la|los|las|lo|una?|unos|unas|de|del|al?|en|por|para|con|sobre|ante|entre|su|sus|se|que|quienes|est[eoa]s?|y|e|o|u|ni|durante|después|ellos|ellas|mejor|más|ha|ello',
    ),
    article: /(?<!\p{L})(?:el|la|los|las|sus?)$/iu,
    adjective:
      /^\p{L}+(?:al|ales|ic[oa]s?|iv[oa]s?|ari[oa]s?|eras?|eros?|os[oa]s?|ables?|ibles?|[ai]d[oa]s?|an[oa]s?|un[oa]s?)$/iu,
    infinitive:
      /^(?!lugar$|hogar$|mujer$|militar$|familiar$|taller$|poder$|particular$|popular$)\p{L}{2,}[aeií]r(?:l[aeo]s?|se)?$/iu,
    adjectives: 'after',
  },
};
