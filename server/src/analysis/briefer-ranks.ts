// Ranks that are taken for one another: "Director" for "Executive Director", "Assistant" for "Under-Secretary-General".
import type { LanguageCode } from '../text/languages';
import type { Span } from '../text/span';

export interface RankMention extends Span {
  /** Ranks of one family are taken for one another. */
  readonly family: string;
  /** Its name in the table, the same in all languages; "plain" is the family's own word with nothing before or after it. */
  readonly rank: string;
}

type Patterns = Readonly<Partial<Record<LanguageCode, string>>>;

/** Families of ranks, as sources of regular expressions by language; a rank whose words hold another one's stands before it. */
const families: Readonly<Record<string, Readonly<Record<string, Patterns>>>> = {
  'secretary-general': {
    under: { ar: '(?:ال)?(?:وكيلة?)\\s(?:ل?ل?[أا]مينة?\\s)?(?:العامة?|الأمين\\sالعام)', en: 'Under-?\\s?Secretary-?\\s?General', es: 'Secretari[oa]\\sGeneral\\sAdjunt[oa]', fr: 'Secrétaire\\sgénérale?\\sadjointe?', ru: 'заместител\\p{L}{1,3}\\sГенерального\\sсекретаря', zh: '副秘书长' },
    assistant: { ar: '(?:ال)?أمينة?\\s(?:ال)?عامة?\\s(?:ال)?مساعدة?', en: 'Assistant\\sSecretary-?\\s?General', es: 'Subsecretari[oa]\\sGeneral', fr: 'Sous-Secrétaire\\sgénérale?', ru: 'помощник\\p{L}{0,3}\\sГенерального\\sсекретаря', zh: '助理秘书长' },
    deputy: { ar: 'نائبة?\\sالأمين\\sالعام', en: 'Deputy\\sSecretary-?\\s?General', es: 'Vicesecretari[oa]\\sGeneral', fr: 'Vice-Secrétaire\\sgénérale?', ru: 'первы\\p{L}{1,2}\\sзаместител\\p{L}{1,3}\\sГенерального\\sсекретаря', zh: '常务副秘书长' },
    plain: { ar: '(?:ال)?أمينة?\\s(?:ال)?عامة?', en: 'Secretary-?\\s?General', es: 'Secretari[oa]\\sGeneral', fr: 'Secrétaire\\sgénérale?', ru: 'Генеральн\\p{L}{2,3}\\sсекретар\\p{L}{1,2}', zh: '秘书长' },
  },
  director: {
    'deputy-executive': { en: 'Deputy\\sExecutive\\sDirector', es: 'Director(?:a)?\\sEjecutiv[oa]\\sAdjunt[oa]', fr: 'Direct(?:eur|rice)\\sexécuti(?:f|ve)\\sadjointe?', zh: '副执行主任' },
    executive: { ar: '(?:ال)?مديرة?\\s(?:ال)?تنفيذية?', en: 'Executive\\sDirector', es: 'Director(?:a)?\\sEjecutiv[oa]', fr: 'Direct(?:eur|rice)\\sexécuti(?:f|ve)', ru: 'Директор\\p{L}{0,2}-исполнител\\p{L}{1,2}|Исполнительн\\p{L}{2,3}\\sдиректор\\p{L}{0,2}', zh: '执行主任' },
    'deputy-general': { en: 'Deputy\\sDirector-General', es: 'Director(?:a)?\\sGeneral\\sAdjunt[oa]', fr: 'Direct(?:eur|rice)\\sgénérale?\\sadjointe?', zh: '副总干事' },
    general: { ar: '(?:ال)?مديرة?\\s(?:ال)?عامة?', en: 'Director-General', es: 'Director(?:a)?\\sGeneral', fr: 'Direct(?:eur|rice)\\sgénérale?', ru: 'Генеральн\\p{L}{2,3}\\sдиректор\\p{L}{0,2}', zh: '总干事' },
    managing: { en: 'Managing\\sDirector' },
    deputy: { ar: 'نائبة?\\s(?:ال)?مديرة?', en: 'Deputy\\sDirector', es: 'Director(?:a)?\\sAdjunt[oa]', fr: 'Direct(?:eur|rice)\\sadjointe?', ru: 'заместител\\p{L}{1,3}\\s(?:Генерального\\s|Исполнительного\\s)?директора', zh: '副主任' },
    plain: { ar: '(?:ال)?مديرة?(?!\\p{L})', en: 'Director', es: 'Director(?:a)?', fr: 'Direct(?:eur|rice)', ru: 'директор\\p{L}{0,2}(?!\\p{L}|-)', zh: '主任' },
  },
  chair: {
    vice: { ar: 'نائبة?\\s(?:ال)?رئيسة?', en: '(?:Vice-?\\s?|Deputy\\s)(?:Chair(?:person|man|woman)?|President)', es: 'Vicepresident[ea]', fr: 'Vice-Présidente?', ru: 'заместител\\p{L}{1,3}\\sПредседателя', zh: '副主席' },
    co: { ar: '(?:ال)?رئيسة?\\s(?:ال)?مشاركة?', en: 'Co-?Chair(?:person|man|woman)?', es: 'Copresident[ea]', fr: 'Coprésidente?', ru: 'сопредседател\\p{L}{1,3}', zh: '共同主席' },
    plain: { ar: '(?:ال)?رئيسة?(?!\\p{L})', en: 'Chair(?:person|man|woman)?|President', es: 'President[ea]', fr: 'Présidente?', ru: 'председател\\p{L}{1,3}(?!\\p{L})', zh: '主席' },
  },
  commissioner: {
    'deputy-high': { ar: 'نائبة?\\s(?:ال)?مفوضة?\\s(?:ال)?سامية?', en: '(?:Deputy|Assistant)\\sHigh\\sCommissioner', es: 'Alt[oa]\\sComisionad[oa]\\sAdjunt[oa]', fr: 'Haute?-Commissaire\\sadjointe?', ru: 'заместител\\p{L}{1,3}\\sВерховного\\sкомиссара', zh: '副高级专员' },
    high: { ar: '(?:ال)?مفوضة?\\s(?:ال)?سامية?', en: 'High\\sCommissioner', es: 'Alt[oa]\\sComisionad[oa]', fr: 'Haute?-Commissaire', ru: 'Верховн\\p{L}{2,3}\\sкомиссар\\p{L}{0,2}', zh: '高级专员' },
    plain: { ar: '(?:ال)?مفوضة?(?!\\p{L})', en: 'Commissioner(?:-General)?', es: 'Comisionad[oa]|Comisari[oa]', fr: 'Commissaire(?:\\sgénérale?)?', ru: 'комиссар\\p{L}{0,2}(?!\\p{L})', zh: '专员' },
  },
  special: {
    deputy: { ar: 'نائبة?\\s(?:ال)?ممثلة?\\s(?:ال)?خاصة?', en: 'Deputy\\sSpecial\\sRepresentative', es: 'Representante\\sEspecial\\sAdjunt[oa]', fr: 'Représentante?\\sspéciale?\\sadjointe?', ru: 'заместител\\p{L}{1,3}\\sСпециального\\sпредставителя', zh: '副特别代表' },
    representative: { ar: '(?:ال)?ممثلة?\\s(?:ال)?خاصة?', en: 'Special\\sRepresentative', es: 'Representante\\sEspecial', fr: 'Représentante?\\sspéciale?', ru: 'Специальн\\p{L}{2,3}\\sпредставител\\p{L}{1,3}', zh: '特别代表' },
    personal: { ar: '(?:ال)?مبعوثة?\\s(?:ال)?شخصية?', en: 'Personal\\sEnvoy', es: 'Enviad[oa]\\sPersonal', fr: 'Envoyée?\\spersonnel(?:le)?', ru: 'Личн\\p{L}{2,3}\\sпосланни\\p{L}{1,3}', zh: '个人特使' },
    envoy: { ar: '(?:ال)?مبعوثة?\\s(?:ال)?خاصة?', en: 'Special\\sEnvoy', es: 'Enviad[oa]\\sEspecial', fr: 'Envoyée?\\sspéciale?', ru: 'Специальн\\p{L}{2,3}\\sпосланни\\p{L}{1,3}', zh: '特使' },
    adviser: { ar: '(?:ال)?مستشارة?\\s(?:ال)?خاصة?', en: 'Special\\sAdvis[eo]r', es: 'Asesor(?:a)?\\sEspecial', fr: 'Conseill(?:er|ère)\\sspéciale?', ru: 'Специальн\\p{L}{2,3}\\sсоветник\\p{L}{0,2}', zh: '特别顾问' },
    rapporteur: { ar: '(?:ال)?مقررة?\\s(?:ال)?خاصة?', en: 'Special\\sRapporteur', es: 'Relator(?:a)?\\sEspecial', fr: 'Rapporteu(?:r|se)\\sspéciale?', ru: 'Специальн\\p{L}{2,3}\\sдокладчик\\p{L}{0,2}', zh: '特别报告员' },
    coordinator: { en: 'Special\\sCoordinator', es: 'Coordinador(?:a)?\\sEspecial', fr: 'Coordonnat(?:eur|rice)\\sspéciale?', zh: '特别协调员' },
    high: { ar: '(?:ال)?ممثلة?\\s(?:ال)?سامية?', en: 'High\\sRepresentative', es: 'Alt[oa]\\sRepresentante', fr: 'Haute?\\sReprésentante?', ru: 'Высок\\p{L}{2,3}\\sпредставител\\p{L}{1,3}', zh: '高级代表' },
  },
}; // prettier-ignore

/** A family in one language: its ranks in the order of the groups of one expression. */
interface Compiled {
  readonly family: string;
  readonly ranks: readonly string[];
  readonly pattern: RegExp;
}

const compiled = new Map<LanguageCode, readonly Compiled[]>();

function compile(code: LanguageCode): Compiled[] {
  const edge = code === 'zh' ? '' : code === 'ar' ? '(?<!\\p{L})[وف]?[بلك]?' : '(?<![\\p{L}-])';
  return Object.entries(families).map(([family, ranks]) => {
    const own = Object.entries(ranks).flatMap(([rank, { [code]: source }]) =>
      source === undefined ? [] : [{ rank, source }],
    );
    return {
      family,
      ranks: own.map(({ rank }) => rank),
      pattern: new RegExp(`${edge}(?:${own.map(({ source }) => `(${source})`).join('|')})`, 'giu'),
    };
  });
}

/** The ranks of the families that a text names, in order; of overlapping ones the longest. */
export function ranksIn(text: string, code: LanguageCode): RankMention[] {
  let own = compiled.get(code);
  if (!own) compiled.set(code, (own = compile(code)));
  return own
    .flatMap(({ family, ranks, pattern }) =>
      [...text.matchAll(pattern)].map((match) => {
        const end = match.index + match[0].length;
        const at = match.slice(1).findIndex((group) => (group as string | undefined) !== undefined);
        return { family, rank: ranks[at] ?? '', start: end - (match[at + 1] ?? '').length, end };
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
