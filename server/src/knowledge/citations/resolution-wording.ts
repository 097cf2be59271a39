// How the languages that put the word before the number cite resolutions.
import type { LanguageCode } from '../../text/languages';
import type { Body } from './citation';

/** Sources of regular expressions, without regard to case. */
export interface ResolutionWording {
  /** The word in all its forms. */
  readonly resolution: string;
  /** Those of its forms that may lead a list. */
  readonly plural: string;
  /** Words that may stand between it and the number: "resolution *of the Security Council* 2378". */
  readonly between: string;
  /** What stands before a date: "the resolution *of* 20 September", "resolution 302 *of* 8 December 1949". */
  readonly beforeDate: string;
  /** What joins the numbers of a list. */
  readonly and: string;
  /** What introduces a year that stands without brackets: "2378 *of* 2017". */
  readonly yearWord: string;
  /** What stands between a number and the body that adopted it: "2378 *of the* Council". */
  readonly of: string;
  /** Bodies, as they stand beside a number of their own; longer names first. */
  readonly bodies: Readonly<Record<Body, string>>;
}

export type WordFirst = Exclude<LanguageCode, 'zh'>;

export const resolutionWordings: Readonly<Record<WordFirst, ResolutionWording>> = {
  ar: {
    resolution: '[وف]?(?:[بلك]?ال|لل|[بلك])?قرار(?:ات|ين|ي|ان|ا|ه|ها)?',
    plural: 'قرار(?:ات|ين|ي|ان|ا)',
    between: 'مجلس|الأمن|الامن|رقم|التابع|المرقم|ذي|الرقم',
    beforeDate: 'المؤرخ|بتاريخ|في',
    and: 'و',
    yearWord: '(?:الصادر\\s+)?(?:في\\s+)?(?:عام|لعام|سنة|لسنة)',
    of: '(?:الصادر(?:ة)?\\s+عن\\s+)?',
    bodies: {
      'human-rights-council': 'مجلس حقوق ال[إا]نسان',
      'economic-and-social-council': 'المجلس الاقتصادي والاجتماعي',
      assembly: 'الجمعية العامة',
      other: 'جامعة الدول العربية|الجامعة العربية|مجلس أوروبا|الاتحاد الأفريقي',
      council: 'مجلس ال[أا]من',
    },
  },
  en: {
    resolution: 'resolutions?',
    plural: 'resolutions',
    between: 'of|the|UN|United|Nations|Security|Council|SC|UNSC|number|nos?\\.?',
    beforeDate: 'of',
    and: 'and|or|as well as',
    yearWord: 'of',
    of: 'of\\s+(?:the\\s+)?',
    bodies: {
      'human-rights-council': 'Human Rights Council',
      'economic-and-social-council': 'Economic and Social Council|ECOSOC',
      assembly: 'General Assembly|UNGA|GA',
      other:
        'Parliamentary Assembly|PACE|Council of Europe|League of Arab States(?: Council)?|Arab League|African Union',
      council: 'Council|UNSC|SC',
    },
  },
  es: {
    resolution: 'resoluci(?:ón|ones)',
    plural: 'resoluciones',
    between: 'del?|la|las|Consejo|Seguridad|Naciones|Unidas|números?|núms?\\.?|n[.º°]{0,2}',
    beforeDate: 'del?',
    and: 'y|e|o|así como',
    yearWord: 'del?(?:\\s+año)?',
    of: 'del?\\s+(?:la\\s+)?',
    bodies: {
      'human-rights-council': 'Consejo de Derechos Humanos',
      'economic-and-social-council': 'Consejo Económico y Social|ECOSOC',
      assembly: 'Asamblea General',
      other: 'Asamblea Parlamentaria|Consejo de Europa|Liga de los Estados Árabes|Unión Africana',
      council: 'Consejo',
    },
  },
  fr: {
    resolution: 'résolutions?',
    plural: 'résolutions',
    between: 'du|de|des|la|les|Conseil|sécurité|Nations|Unies|numéros?|n[.º°]{0,2}|nos',
    beforeDate: 'du|de|des',
    and: 'et|ou|ainsi que',
    yearWord: "de(?:\\s+l[’']année)?",
    of: "(?:de\\s+l[’']|de\\s+la\\s+|du\\s+)",
    bodies: {
      'human-rights-council': "Conseil des droits de l[’']homme",
      'economic-and-social-council': 'Conseil économique et social|ECOSOC',
      assembly: 'Assemblée générale',
      other: "Assemblée parlementaire|Conseil de l[’']Europe|Ligue des États arabes|Union africaine",
      council: 'Conseil',
    },
  },
  ru: {
    resolution: 'резолюци\\p{L}{1,3}',
    plural: 'резолюци(?:и|й|ям|ях|ями)',
    between: 'Совета|Безопасности|СБ|ООН|Организации|Объединенных|Наций|№|номер',
    beforeDate: 'от',
    and: 'и|или|а также',
    yearWord: '(?:от)?',
    of: '',
    bodies: {
      'human-rights-council': 'Совета по правам человека|СПЧ',
      'economic-and-social-council': 'Экономического и Социального Совета|ЭКОСОС',
      assembly: 'Генеральн\\p{L}{1,3} Ассамбле\\p{L}',
      other: 'Парламентской ассамблеи|ПАСЕ|Совета Европы|Лиги арабских государств',
      council: 'Совет\\p{L}{0,2}|СБ',
    },
  },
};
