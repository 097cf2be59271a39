// What a draft calls the concept note.
import type { LanguageCode } from '../text/languages';

/** The names of a concept note, in every inflection; without groups that capture. */
export const noteName: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /(?:مذكرة|ورقة|وثيقة)\s+(?:ال)?(?:مفاهيمية|مفاهيم)/gu,
  en: /\b(?:concept|background)\s+(?:note|paper)\b/giu,
  es: /(?:nota|documento)\s+(?:conceptual|de\s+concepto|de\s+antecedentes)/giu,
  fr: /(?:note|document)\s+(?:de\s+cadrage|de\s+réflexion|conceptuelle?|d[’']orientation)/giu,
  ru: /концептуальн\p{L}{1,3}\s+(?:записк|документ|нот)\p{L}{0,3}/giu,
  zh: /概念(?:说明|文件)/gu,
};

/** Words for other documents, which may be cited near the note. */
export const otherDocument: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /تقرير|قرار|بيان|تقارير/u,
  en: /\b(?:reports?|resolutions?|statements?)\b/iu,
  es: /informe|resoluci|declaraci/iu,
  fr: /rapport|résolution|déclaration/iu,
  ru: /доклад|резолюци|заявлени/iu,
  zh: /报告|决议|声明/u,
};
