// Warns that reading the draft out takes longer than it may.
import * as l10n from '../../text/l10n';
import { languages } from '../../text/languages';
import type { Check } from '../check';
import { headOf } from '../places';
import { clockOf } from '../timing';

// Seconds over the limit that nobody minds; the time itself is an estimate.
const GRACE = 5;
// Words to cut are given in steps of this many, because the time is an estimate.
const STEP = 5;

export const overTime: Check = {
  id: 'over-time',
  severity: 'warning',
  summary: 'Reading the statement out takes longer than the time allowed.',
  reason:
    'All participants in Council meetings are encouraged, as a general rule, to deliver their statements in five minutes or less (S/2017/507, para. 22); presidencies often ask for less. It is guidance: an overrun is never an error.',
  examples: {
    ar: {
      flags: [
        '---\nlimit: 5 s\n---\n\n⟦# بيان المغرب⟧\n\nنشكر الرئاسة على عقد هذه الجلسة الهامة وعلى المذكرة المفاهيمية التي أعدتها، ونشكر مقدمي الإحاطات على ما قالوه اليوم.',
      ],
      passes: ['---\nlimit: 1 min\n---\n\n# بيان المغرب\n\nنشكر الرئاسة على عقد هذه الجلسة الهامة.'],
    },
    en: {
      flags: [
        '---\nlimit: 5 s\n---\n\n⟦# Statement by Valdoria⟧\n\nMr. President,\n\nWe thank the presidency for convening this timely debate and for the concept note, and we thank the briefers for their insights.',
        '---\nlimit: 5 s\n---\n\n⟦We thank the presidency for convening this timely debate and for the concept note, and we thank the briefers for their insights.⟧ We agree with them.',
      ],
      passes: [
        '---\nlimit: 5 s\n---\n\nWe thank the presidency for convening this timely debate. We agree with all.',
        '---\nlimit: 5 s\n---\n\nWe agree.\n\n<!-- skip -->\n\nWe thank the presidency for convening this timely debate and for the concept note, and we thank the briefers for their insights.\n\n<!-- /skip -->',
        'We agree.',
      ],
    },
    es: {
      flags: [
        '---\nlimit: 5 s\n---\n\n⟦# Declaración de Valdoria⟧\n\nAgradecemos a la Presidencia la convocación de este debate abierto y la nota conceptual, y damos las gracias a los ponentes por sus exposiciones de hoy.',
      ],
      passes: [
        '---\nlimit: 1 min\n---\n\n# Declaración de Valdoria\n\nAgradecemos a la Presidencia la convocación de este debate abierto.',
      ],
    },
    fr: {
      flags: [
        '---\nlimit: 5 s\n---\n\n⟦# Déclaration de la Valdorie⟧\n\nNous remercions la présidence d’avoir convoqué cette séance et d’avoir préparé la note de cadrage, et nous remercions les intervenants de leurs exposés.',
      ],
      passes: [
        '---\nlimit: 1 min\n---\n\n# Déclaration de la Valdorie\n\nNous remercions la présidence d’avoir convoqué cette séance.',
      ],
    },
    ru: {
      flags: [
        '---\nlimit: 5 s\n---\n\n⟦# Выступление Вальдории⟧\n\nМы благодарим председательство за созыв этого заседания и за подготовку концептуальной записки, а также благодарим докладчиков за их выступления.',
      ],
      passes: [
        '---\nlimit: 1 min\n---\n\n# Выступление Вальдории\n\nМы благодарим председательство за созыв этого заседания.',
      ],
    },
    zh: {
      flags: [
        '---\nlimit: 5 s\n---\n\n⟦# 瓦尔多里亚代表的发言⟧\n\n我们感谢主席召开本次公开辩论会并编写概念说明，也感谢各位通报人今天所作的精彩通报。',
      ],
      passes: ['---\nlimit: 1 min\n---\n\n# 瓦尔多里亚代表的发言\n\n我们感谢主席召开本次公开辩论会。'],
    },
  },
  *run({ draft, timing: { words, full, delivered, limit } }) {
    if (limit === null || delivered <= limit + GRACE || full === 0) return;
    const excess = delivered - limit;
    const toCut = Math.ceil(((excess / full) * words) / STEP) * STEP;
    const details = [clockOf(delivered), clockOf(excess), clockOf(limit), toCut] as const;
    const unspaced = draft.language !== null && languages[draft.language].unspaced;
    yield {
      span: headOf(draft),
      message: unspaced
        ? l10n.t(
            'Reading this out takes about {0}, {1} more than the limit of {2}: cut about {3} characters, or put what is only circulated between <!-- skip --> and <!-- /skip -->.',
            ...details,
          )
        : l10n.t(
            'Reading this out takes about {0}, {1} more than the limit of {2}: cut about {3} words, or put what is only circulated between <!-- skip --> and <!-- /skip -->.',
            ...details,
          ),
    };
  },
};
