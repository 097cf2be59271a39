// How each language cites resolutions and other documents.
import type { LanguageCode } from '../../text/languages';

/** A resolution as it is cited in languages that put the word before the number. */
export const SAMPLE = '2378 (2017)';
export type WordFirst = Exclude<LanguageCode, 'zh'>;

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

export const wordings: Readonly<Record<LanguageCode, Wording>> = {
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
