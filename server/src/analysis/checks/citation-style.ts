// Finds resolutions and other documents that are cited in another form than United Nations texts cite them.
import type { ResolutionCitation } from '../../knowledge/citations/citation';
import { isOfCouncil } from '../../knowledge/citations/resolutions';
import { yearOfResolution } from '../../knowledge/resolutions';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { sliceOf, type Span } from '../../text/span';
import type { Check, Edit } from '../check';
import { citationsOf, type ParagraphReading } from '../reading';
import { type MarkRule, type MarkRules, marks, matching, placeOf } from '../style-marks';
import { inDraft, inParagraphs, type Place } from '../style-rule';

const ID = 'citation-style';
const SAMPLE = '2378 (2017)';
type WordFirst = Exclude<LanguageCode, 'zh'>;

/** How a language cites; sources of regular expressions, without regard to case. */
interface Wording {
  /** The row for the form of a citation, and the word for "resolution" in all its forms. */
  readonly rule: string;
  readonly resolution: string;
  /** A word or sign for "number", before the number. */
  readonly numberSign: string;
  /** What may follow a year without brackets: "2017 года". */
  readonly afterYear: string;
  /** "Entitled", after a citation. */
  readonly entitled: string;
  /** A page of the note or of a report. */
  readonly page: RegExp;
  /** What to put for the symbol of a resolution of the Council, before its number and year; null where that takes grammar. */
  readonly council: string | null;
  /** The same for the Assembly, with # for the number. */
  readonly assembly: string | null;
  /** Words before a symbol that name the document itself. */
  readonly document: string;
}

const wordings: Readonly<Record<LanguageCode, Wording>> = {
  ar: {
    rule: 'AR-04',
    resolution: '[وف]?(?:[بلك]?ال|لل|[بلك])?قرار(?:ات|ين|ي|ان|ا|ه|ها)?',
    numberSign: '(?:رقم|الرقم|المرقم|ذو الرقم|ذي الرقم)',
    afterYear: '',
    entitled: 'المعنونة?',
    page: /(?:ال)?صفحة\s\d+\sمن\s(?:ال)?(?:مذكرة|ورقة|تقرير|وثيقة)/gu,
    council: 'القرار ',
    assembly: 'قرار الجمعية العامة #',
    document: '(?:ال)?(?:وثيقة|وثائق|رمز)',
  },
  en: {
    rule: 'EN-CI-01',
    resolution: 'resolutions?',
    numberSign: '(?:numbers?|nos?\\.?)',
    afterYear: '',
    entitled: '(?:entitled|titled|called)',
    page: /(?<!\p{L})pages?\s\d+(?:[-–]\d+)?\s(?:of|in)\s(?:(?:the|your|his|her)\s(?:\p{L}+[ -]){0,3}?(?:note|report|paper)(?!\p{L})|[AS]\/)/giu,
    council: 'resolution ',
    assembly: 'General Assembly resolution #',
    document: '(?:documents?|symbols?|see)',
  },
  es: {
    rule: 'ES-06',
    resolution: 'resoluci(?:ón|ones)',
    numberSign: '(?:números?|núms?\\.?|n[.º°]{1,3}|no\\.)',
    afterYear: '',
    entitled: '(?:titulada|intitulada)',
    page: /(?<!\p{L})páginas?\s\d+\s(?:de\sl[ao]s?|del|de\s(?:su|la))\s(?:nota|documento|informe)(?!\p{L})/giu,
    council: 'la resolución ',
    assembly: 'la resolución # de la Asamblea General',
    document: '(?:documentos?|signaturas?|véanse?)',
  },
  fr: {
    rule: 'FR-06',
    resolution: 'résolutions?',
    numberSign: '(?:numéros?|n[.º°]{1,2}|no\\.?|nos|№)',
    afterYear: '',
    entitled: '(?:intitulée|dite)',
    page: /(?<!\p{L})pages?\s\d+\s(?:de\sla|du|de\s(?:votre|son|sa))\s(?:note|rapport|document)(?!\p{L})/giu,
    council: 'la résolution ',
    assembly: 'la résolution # de l’Assemblée générale',
    document: '(?:documents?|cotes?|voir)',
  },
  ru: {
    rule: 'RU-04',
    resolution: 'резолюци\\p{L}{1,3}',
    numberSign: '(?:№|номер|N|No\\.?)',
    afterYear: '(?:\\s?(?:года|г\\.))?',
    entitled: '(?:озаглавленн\\p{L}{2,3}|под\\sназванием)',
    page: /(?:(?<!\p{L})страниц\p{L}{1,2}\s\d+|\d+(?:-\p{L}+)?\sстраниц\p{L}{1,2})\s(?:концептуальн\p{L}{2,3}\s(?:записк|документ)|доклада)/giu,
    council: null,
    assembly: null,
    document: '(?:документ\\p{L}{0,3}|условн\\p{L}{2,3}\\sобозначени\\p{L}{1,2}|см\\.)',
  },
  zh: {
    rule: 'ZH-03',
    resolution: '决议',
    numberSign: '(?!)',
    afterYear: '',
    entitled: '题为',
    page: /(?:概念说明|概念文件|报告)(?:的)?第\s?\d+\s?页/gu,
    council: null,
    assembly: null,
    document: '文件',
  },
};

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
        '我们支持⟦第1325(2000)号决议⟧“妇女与和平与安全”，见⟦概念说明第3页⟧。',
      ],
      passes: [
        '我们支持第2378(2017)号决议、第1325（2000）号和第2242(2015)号决议，执行第2378号决议。',
        '我们支持第1325(2000)、1820(2008)号决议和大会第72/262号决议。',
        '见S/RES/2378(2017)号文件和概念说明第7段。',
      ],
    },
  },
  run: inDraft(marks(habits), ID),
  runParagraph: inParagraphs(marks(rules)),
};

function* resolutionsOf(reading: ParagraphReading): Iterable<ResolutionCitation> {
  for (const citation of citationsOf(reading)) if (citation.kind === 'resolution') yield citation;
}

/** "Resolution No. 2378", "résolution n° 2378", "القرار رقم 2378". */
function numberSign(language: WordFirst): MarkRule {
  const { rule, numberSign: sign } = wordings[language];
  const pattern = new RegExp(`,?\\s*${sign}\\s*$`, 'iu');
  return {
    id: rule,
    inFigures: true,
    // Some Arab delegations, and the press, have the word throughout.
    ...(language === 'ar' ? { severity: 'hint' } : {}),
    *find(prose, reading) {
      for (const { start, end, numeral } of resolutionsOf(reading)) {
        const lead = prose.slice(start, numeral.start);
        const found = pattern.exec(lead);
        if (!found || found.index === 0) continue;
        const span = { start: start + found.index, end: numeral.start };
        yield { start, end, edits: [{ span, newText: ' ' }] };
      }
    },
    message: () => l10n.t('The number of a resolution stands without a word or sign for "number" before it.'),
  };
}

/** "Resolution 2378 of 2017", "резолюция 2378 2017 года". */
function yearWithoutBrackets(language: WordFirst): MarkRule {
  const { rule, afterYear } = wordings[language];
  const rest = new RegExp(afterYear, 'iuy');
  return {
    id: rule,
    inFigures: true,
    *find(prose, reading) {
      for (const citation of resolutionsOf(reading)) {
        const { start, end, numeral, year } = citation;
        if (!year || !isOfCouncil(citation) || /[(（]/u.test(prose.slice(numeral.end, year.start))) continue;
        rest.lastIndex = end;
        const past = end + (rest.exec(prose)?.[0].length ?? 0);
        yield {
          start,
          end: past,
          edits: [{ span: { start: numeral.end, end: past }, newText: ` (${year.value})` }],
        };
      }
    },
    message: () => l10n.t('The year of a resolution stands in brackets after its number, as in {0}.', SAMPLE),
  };
}

/** "Resolution 2378/2017". */
function yearAfterStroke(language: LanguageCode): MarkRule {
  const { rule, resolution } = wordings[language];
  const pattern =
    language === 'zh'
      ? /(?<number>\d{3,4})[/／](?<year>(?:19|20)\d\d)(?=号决议)/gu
      : new RegExp(
          `(?<=(?<!\\p{L})(?:${resolution})\\s(?:\\S{1,12}\\s)?)(?<number>\\d{3,4})/(?<year>(?:19|20)\\d\\d)(?![\\d/])`,
          'giu',
        );
  const space = language === 'zh' ? '' : ' ';
  return {
    id: rule,
    inFigures: true,
    find: matching(pattern, (_, part) =>
      yearOfResolution(Number(part('number'))) === Number(part('year'))
        ? `${part('number')}${space}(${part('year')})`
        : undefined,
    ),
    message: () => l10n.t('The year of a resolution stands in brackets after its number, as in {0}.', SAMPLE),
  };
}

/** "Resolution S/RES/2378 (2017)": one of the two says it all. */
function symbolBesideWord(language: WordFirst): MarkRule {
  return {
    id: wordings[language].rule,
    inFigures: true,
    *find(prose, reading) {
      for (const { start, end, numeral } of resolutionsOf(reading)) {
        const [, word = '', symbol = ''] =
          /^(\p{L}[^/]*\s)?(S\s?\/\s?RES\s?\/\s?)$/iu.exec(prose.slice(start, numeral.start)) ?? [];
        if (word === '' || symbol === '') continue;
        yield {
          start,
          end,
          edits: [{ span: { start: numeral.start - symbol.length, end: numeral.start }, newText: '' }],
        };
      }
    },
    message: () =>
      l10n.t('Beside the word "resolution" the symbol says the same again: leave the number and the year.'),
  };
}

/** "S/RES/2378 (2017)" or "A/RES/72/262" as a part of the sentence, where nobody can say it aloud. */
function symbolInText(language: WordFirst): MarkRule {
  const { rule, resolution, council, assembly, document } = wordings[language];
  // In a list, and beside a word that names the document, a symbol has its place.
  const documentBefore = new RegExp(`(?<!\\p{L})(?:${document}|${resolution}|and|or|y|e|et|и|و)\\s?$`, 'iu');
  const isAside = (prose: string, { start, end }: Span) =>
    /[([（/،,;:–—-]\s?$/u.test(prose.slice(Math.max(0, start - 2), start)) ||
    /^\s?[)\]）/]/u.test(prose.slice(end)) ||
    documentBefore.test(prose.slice(Math.max(0, start - 40), start));
  return {
    id: rule,
    inFigures: true,
    severity: 'hint',
    *find(prose, reading) {
      for (const citation of citationsOf(reading)) {
        const { start, end } = citation;
        if (reading.sentences.some((sentence) => sentence.start === start) || isAside(prose, citation)) continue;
        const written = sliceOf(prose, citation);
        const [, ofCouncil] = /^S\s?\/\s?RES\s?\/\s?(\d{1,4}(?:\s?\(\d{4}\))?)$/u.exec(written) ?? [];
        const [, ofAssembly] = /^A\/RES\/(\d{2}\/\d{1,3}(?:\s[A-Z])?)$/u.exec(written) ?? [];
        if (ofCouncil !== undefined) yield placeOf({ start, end }, council && council + ofCouncil);
        else if (ofAssembly !== undefined) yield placeOf({ start, end }, assembly && assembly.replace('#', ofAssembly));
      }
    },
    message: () =>
      l10n.t('A symbol cannot be said aloud: name the resolution by its number and year, as in {0}.', SAMPLE),
  };
}

const YEAR_AFTER = /\s?[(（](?:19|20)\d\d[)）]/uy;
const CHINESE_YEAR_OF_ASSEMBLY = /(?<=第\d{2}\/\d{1,3})[(（](?:19|20)\d\d[)）](?=号决议)/gu;

/** "Resolution 72/262 (2018)": the session tells the year. */
function yearOfAssembly(language: LanguageCode): MarkRule {
  return {
    id: 'EN-CI-03',
    inFigures: true,
    *find(prose, reading) {
      if (language === 'zh') yield* matching(CHINESE_YEAR_OF_ASSEMBLY, () => '')(prose, reading);
      for (const citation of citationsOf(reading)) {
        if (citation.kind !== 'session-resolution' || !citation.number.includes('/')) continue;
        YEAR_AFTER.lastIndex = citation.end;
        const year = YEAR_AFTER.exec(prose)?.[0];
        if (year === undefined) continue;
        const span = { start: citation.end, end: citation.end + year.length };
        yield { start: citation.start, end: span.end, edits: [{ span, newText: '' }] };
      }
    },
    title: () => l10n.t('Take the year out'),
    message: () =>
      l10n.t(
        'A resolution of the General Assembly is cited by session and number without a year, which the session tells: take it out.',
      ),
  };
}

/** 'Resolution 1325 (2000) "Women, peace and security"'. */
function titleAfter(language: LanguageCode): MarkRule {
  const { entitled } = wordings[language];
  const title = new RegExp(
    `\\s?(?:[,，،]?\\s?${entitled}\\s?(?:[“"«《]|(?=\\p{Lu}))|[“"«《](?=[\\p{Lu}\\p{Script=Han}]))`,
    'uy',
  );
  return {
    id: 'EN-CI-08',
    inFigures: true,
    // The title itself looks like a quotation.
    inQuotations: true,
    *find(prose, reading) {
      for (const citation of resolutionsOf(reading)) {
        title.lastIndex = citation.end;
        const found = title.exec(prose);
        if (!found || !isOfCouncil(citation)) continue;
        const end = citation.end + found[0].length;
        // A sentence that is quoted ends with a stop.
        if (/^[^”"»》]{0,300}[.。][”"»》]/u.test(prose.slice(end, end + 302))) continue;
        yield placeOf({ start: citation.start, end: citation.end }, null);
      }
    },
    message: () => l10n.t('Resolutions of the Security Council have no title: say what it is on instead.'),
  };
}

/** Pages differ between the languages of a document; paragraphs are the same in all. */
function pageOf(language: LanguageCode): MarkRule {
  return {
    id: 'EN-CI-06',
    inFigures: true,
    severity: 'hint',
    find: matching(wordings[language].page, () => null),
    message: () =>
      l10n.t('Pages differ from language to language: cite the paragraph, which has the same number in all of them.'),
  };
}

/** "UNSCR 1325". */
function abbreviatedName(): MarkRule {
  const pattern =
    /(?<!\p{L})(?:UN)?SCR(?<plural>s)?\s(?<number>\d{1,4})(?![\d/])(?: ?\((?<year>\d{4})\))?(?<list>(?:,|\sand)\s\d{3,4})?/gu;
  return {
    id: 'EN-CI-01',
    inFigures: true,
    find: matching(pattern, ([written], part) => {
      const number = part('number');
      const year = part('year') || String(yearOfResolution(Number(number)) ?? '');
      if (part('plural') !== '' || part('list') !== '') return null;
      return `Security Council resolution ${number}${year === '' ? '' : ` (${year})`}${written.endsWith(' ') ? ' ' : ''}`;
    }),
    message: (written, right) =>
      right === ''
        ? l10n.t(
            '"{0}" is no name that is said aloud: write "Security Council resolutions", with number and year.',
            written,
          )
        : l10n.t('Resolutions are named in full: "{1}", not "{0}".', written, right),
  };
}

function capitalInRussian(): MarkRule {
  return {
    id: 'RU-04',
    inFigures: true,
    *find(prose, reading) {
      for (const citation of citationsOf(reading)) {
        if (citation.kind !== 'resolution' && citation.kind !== 'session-resolution') continue;
        const { start } = citation;
        const word = /^Р\p{Ll}+/u.exec(prose.slice(start, start + 12))?.[0];
        if (word === undefined || !/[\p{Ll},»)] $/u.test(prose.slice(Math.max(0, start - 2), start))) continue;
        yield placeOf({ start, end: start + word.length }, `р${word.slice(1)}`);
      }
    },
    message: (written, right) => l10n.t('Within a sentence the word has no capital: "{1}", not "{0}".', written, right),
  };
}

/** "القرار (2017) 2378", as copying from a PDF leaves it. */
function yearBeforeNumber(): MarkRule {
  const pattern = new RegExp(
    `(?<=(?<!\\p{L})${wordings.ar.resolution}\\s(?:رقم\\s)?)\\((?<year>(?:19|20)\\d\\d)\\)\\s?(?<number>\\d{1,4})(?![\\d/])`,
    'gu',
  );
  return {
    id: 'AR-04',
    inFigures: true,
    find: matching(pattern, (_, part) =>
      yearOfResolution(Number(part('number'))) === Number(part('year'))
        ? `${part('number')} (${part('year')})`
        : undefined,
    ),
    message: () => l10n.t('The number of a resolution comes first, then its year in brackets: {0}.', SAMPLE),
  };
}

/** 2378号决议, 第2378号决议（2017年）, 决议2378(2017). */
function chineseForm(): MarkRule {
  return {
    id: 'ZH-03',
    inFigures: true,
    *find(prose, reading) {
      for (const citation of resolutionsOf(reading)) {
        const place = chinesePlace(prose, citation);
        if (place) yield place;
      }
    },
    message: () => l10n.t('A resolution is cited in another form in United Nations texts: {0}.', '第2378(2017)号决议'),
  };
}

function chinesePlace(prose: string, { start, end, numeral, year }: ResolutionCitation): Place | null {
  const written = prose.slice(start, end);
  const before = prose.charAt(start - 1);
  // A symbol has its own form, and in a list 第 and 号 may stand once.
  if (/^S/u.test(written) || /[、，,和及与或]/u.test(before)) return null;
  const number = sliceOf(prose, numeral);
  if (year && /^决议|决议\s?[(（]/u.test(written)) return placeOf({ start, end }, `第${number}(${year.value})号决议`);
  const edits: Edit[] = [];
  if (!written.startsWith('第')) edits.push({ span: { start, end: start }, newText: '第' });
  if (year && prose.charAt(year.end) === '年')
    edits.push({ span: { start: year.end, end: year.end + 1 }, newText: '' });
  if (year && /[)）]\s?决议$/u.test(written)) {
    const at = start + written.search(/\s?决议$/u);
    edits.push({ span: { start: at, end: at }, newText: '号' });
  }
  return edits.length > 0 ? { start, end, edits } : null;
}

// The day of adoption tells the year.
const DAY_AFTER = /,?\s(?:\p{L}{1,10}\s)?(?:of|on|del?|el|du|le|от|المؤرخ|بتاريخ)\s\d{1,2}(?!\d)/iuy;

/** The year of a resolution where it is first cited, from the record. */
function yearAtFirstMention(language: LanguageCode): MarkRule {
  const space = language === 'zh' ? '' : ' ';
  return {
    id: wordings[language].rule,
    inFigures: true,
    severity: 'hint',
    *find(prose, reading) {
      for (const citation of resolutionsOf(reading)) {
        const { start, end, number, numeral, year } = citation;
        const adopted = yearOfResolution(number);
        if (adopted === null || !isOfCouncil(citation)) continue;
        DAY_AFTER.lastIndex = end;
        const edits =
          year || DAY_AFTER.test(prose)
            ? []
            : [{ span: { start: numeral.end, end: numeral.end }, newText: `${space}(${adopted})` }];
        yield { start, end, edits, first: String(number) };
      }
    },
    message: (written, right) =>
      l10n.t(
        'A resolution is cited with its year where it is first named, so that everybody can find it: here {0} would be {1}, and likewise elsewhere in the draft.',
        written,
        right,
      ),
  };
}
