// Ranks that are taken for one another: "Director" for "Executive Director", "Assistant" for "Under-Secretary-General".
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';

export interface RankMention extends Span {
  /** Ranks of one family are taken for one another. */
  readonly family: number;
  readonly rank: number;
}

/** Families of ranks by language, as sources of regular expressions; a rank that another one holds stands after it. */
const families: Readonly<Record<LanguageCode, readonly (readonly string[])[]>> = {
  ar: [
    ['(?:ال)?(?:وكيلة?)\\s(?:ل?ل?[أا]مينة?\\s)?(?:العامة?|الأمين\\sالعام)', '(?:ال)?أمينة?\\s(?:ال)?عامة?\\s(?:ال)?مساعدة?', 'نائبة?\\sالأمين\\sالعام', '(?:ال)?أمينة?\\s(?:ال)?عامة?'],
    ['نائبة?\\s(?:ال)?مديرة?', '(?:ال)?مديرة?\\s(?:ال)?تنفيذية?', '(?:ال)?مديرة?\\s(?:ال)?عامة?', '(?:ال)?مديرة?(?!\\p{L})'],
    ['نائبة?\\s(?:ال)?رئيسة?', '(?:ال)?رئيسة?(?!\\p{L})'],
    ['نائبة?\\s(?:ال)?مفوضة?\\s(?:ال)?سامية?', '(?:ال)?مفوضة?\\s(?:ال)?سامية?', '(?:ال)?مفوضة?(?!\\p{L})'],
    ['نائبة?\\s(?:ال)?ممثلة?\\s(?:ال)?خاصة?', '(?:ال)?ممثلة?\\s(?:ال)?خاصة?', '(?:ال)?مبعوثة?\\s(?:ال)?خاصة?', '(?:ال)?مبعوثة?\\s(?:ال)?شخصية?', '(?:ال)?مستشارة?\\s(?:ال)?خاصة?', '(?:ال)?مقررة?\\s(?:ال)?خاصة?', '(?:ال)?ممثلة?\\s(?:ال)?سامية?'],
  ],
  en: [
    ['Under-?\\s?Secretary-?\\s?General', 'Assistant\\sSecretary-?\\s?General', 'Deputy\\sSecretary-?\\s?General', 'Secretary-?\\s?General'],
    ['Deputy\\sExecutive\\sDirector', 'Executive\\sDirector', 'Deputy\\sDirector-General', 'Director-General', 'Managing\\sDirector', 'Deputy\\sDirector', 'Director'],
    ['(?:Vice-?\\s?|Deputy\\s)(?:Chair(?:person|man|woman)?|President)', 'Co-?Chair(?:person|man|woman)?', 'Chair(?:person|man|woman)?|President'],
    ['(?:Deputy|Assistant)\\sHigh\\sCommissioner', 'High\\sCommissioner', 'Commissioner(?:-General)?'],
    ['Deputy\\sSpecial\\sRepresentative', 'Special\\sRepresentative', 'Special\\sEnvoy', 'Personal\\sEnvoy', 'Special\\sAdvis[eo]r', 'Special\\sRapporteur', 'Special\\sCoordinator', 'High\\sRepresentative'],
  ],
  es: [
    ['Secretari[oa]\\sGeneral\\sAdjunt[oa]', 'Subsecretari[oa]\\sGeneral', 'Vicesecretari[oa]\\sGeneral', 'Secretari[oa]\\sGeneral'],
    ['Director(?:a)?\\sEjecutiv[oa]\\sAdjunt[oa]', 'Director(?:a)?\\sEjecutiv[oa]', 'Director(?:a)?\\sGeneral\\sAdjunt[oa]', 'Director(?:a)?\\sGeneral', 'Director(?:a)?\\sAdjunt[oa]', 'Director(?:a)?'],
    ['Vicepresident[ea]', 'Copresident[ea]', 'President[ea]'],
    ['Alt[oa]\\sComisionad[oa]\\sAdjunt[oa]', 'Alt[oa]\\sComisionad[oa]', 'Comisionad[oa]|Comisari[oa]'],
    ['Representante\\sEspecial\\sAdjunt[oa]', 'Representante\\sEspecial', 'Enviad[oa]\\sEspecial', 'Enviad[oa]\\sPersonal', 'Asesor(?:a)?\\sEspecial', 'Relator(?:a)?\\sEspecial', 'Coordinador(?:a)?\\sEspecial', 'Alt[oa]\\sRepresentante'],
  ],
  fr: [
    ['Secrétaire\\sgénérale?\\sadjointe?', 'Sous-Secrétaire\\sgénérale?', 'Vice-Secrétaire\\sgénérale?', 'Secrétaire\\sgénérale?'],
    ['Direct(?:eur|rice)\\sexécuti(?:f|ve)\\sadjointe?', 'Direct(?:eur|rice)\\sexécuti(?:f|ve)', 'Direct(?:eur|rice)\\sgénérale?\\sadjointe?', 'Direct(?:eur|rice)\\sgénérale?', 'Direct(?:eur|rice)\\sadjointe?', 'Direct(?:eur|rice)'],
    ['Vice-Présidente?', 'Coprésidente?', 'Présidente?'],
    ['Haute?-Commissaire\\sadjointe?', 'Haute?-Commissaire', 'Commissaire(?:\\sgénérale?)?'],
    ['Représentante?\\sspéciale?\\sadjointe?', 'Représentante?\\sspéciale?', 'Envoyée?\\sspéciale?', 'Envoyée?\\spersonnel(?:le)?', 'Conseill(?:er|ère)\\sspéciale?', 'Rapporteu(?:r|se)\\sspéciale?', 'Coordonnat(?:eur|rice)\\sspéciale?', 'Haute?\\sReprésentante?'],
  ],
  ru: [
    ['первы\\p{L}{1,2}\\sзаместител\\p{L}{1,3}\\sГенерального\\sсекретаря', 'заместител\\p{L}{1,3}\\sГенерального\\sсекретаря', 'помощник\\p{L}{0,3}\\sГенерального\\sсекретаря', 'Генеральн\\p{L}{2,3}\\sсекретар\\p{L}{1,2}'],
    ['заместител\\p{L}{1,3}\\s(?:Генерального\\s|Исполнительного\\s)?директора', 'Директор\\p{L}{0,2}-исполнител\\p{L}{1,2}|Исполнительн\\p{L}{2,3}\\sдиректор\\p{L}{0,2}', 'Генеральн\\p{L}{2,3}\\sдиректор\\p{L}{0,2}', 'директор\\p{L}{0,2}(?!\\p{L}|-)'],
    ['заместител\\p{L}{1,3}\\sПредседателя', 'сопредседател\\p{L}{1,3}', 'председател\\p{L}{1,3}(?!\\p{L})'],
    ['заместител\\p{L}{1,3}\\sВерховного\\sкомиссара', 'Верховн\\p{L}{2,3}\\sкомиссар\\p{L}{0,2}', 'комиссар\\p{L}{0,2}(?!\\p{L})'],
    ['заместител\\p{L}{1,3}\\sСпециального\\sпредставителя', 'Специальн\\p{L}{2,3}\\sпредставител\\p{L}{1,3}', 'Специальн\\p{L}{2,3}\\sпосланни\\p{L}{1,3}', 'Личн\\p{L}{2,3}\\sпосланни\\p{L}{1,3}', 'Специальн\\p{L}{2,3}\\sсоветник\\p{L}{0,2}', 'Специальн\\p{L}{2,3}\\sдокладчик\\p{L}{0,2}', 'Высок\\p{L}{2,3}\\sпредставител\\p{L}{1,3}'],
  ],
  zh: [
    ['常务副秘书长', '副秘书长', '助理秘书长', '秘书长'],
    ['副执行主任', '执行主任', '副总干事', '总干事', '副主任', '主任'],
    ['副主席', '共同主席', '主席'],
    ['副高级专员', '高级专员', '专员'],
    ['副特别代表', '特别代表', '个人特使', '特使', '特别顾问', '特别报告员', '特别协调员', '高级代表'],
  ],
}; // prettier-ignore

const compiled = new Map<LanguageCode, readonly RegExp[]>();

/** The ranks of the families that a text names, in order; of overlapping ones the longest. */
export function ranksIn(text: string, code: LanguageCode): RankMention[] {
  let patterns = compiled.get(code);
  if (!patterns) {
    const edge = code === 'zh' ? '' : code === 'ar' ? '(?<!\\p{L})[وف]?[بلك]?' : '(?<![\\p{L}-])';
    patterns = families[code].map(
      (ranks) => new RegExp(`${edge}(?:${ranks.map((rank) => `(${rank})`).join('|')})`, 'giu'),
    );
    compiled.set(code, patterns);
  }
  return patterns
    .flatMap((pattern, family) =>
      [...text.matchAll(pattern)].map((match) => {
        const end = match.index + match[0].length;
        const rank = match.slice(1).findIndex((group) => (group as string | undefined) !== undefined);
        return { family, rank, start: end - (match[rank + 1] ?? '').length, end };
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
