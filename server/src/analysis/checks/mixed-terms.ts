// Two forms of one word in one draft.
import { holdsWords } from '../../knowledge/style';
import type { StyleCheck } from '../../knowledge/style-rows';
import type { LanguageCode } from '../../text/languages';
import type { Check, CheckContext } from '../check';
import { findingsInDraft, slipsOf, type PlacedSlip } from '../style-rule';
import { besideRightForm, words } from '../style-words';

const ID = 'mixed-terms';

export const mixedTerms: Check = {
  id: ID,
  severity: 'information',
  summary: 'The draft writes one word in two ways.',
  reason:
    'Where usage allows two forms, a text keeps to one: readers look for a difference where there is none. What the checks of spelling, compounds, capitals and terms say is told here too where they are switched off, but only in a draft that has both forms.',
  examples: {
    ar: {
      flags: [
        'البلدان المساهمة بقوات حاضرة. و⟦الدول المساهمة بقوات⟧ تعرف ذلك.',
        'ندعم حفظ السلام في العالم. عمليات ⟦حفظ السلم⟧ مهمة.',
        'أفريقيا قارتنا. نحن من ⟦إفريقيا⟧.',
      ],
      passes: [
        'الدول المساهمة بقوات حاضرة، والدول المساهمة بقوات تعرف ذلك.',
        'عمليات حفظ السلم مهمة. ويظل حفظ السلم هدفنا.',
        'قال: «إفريقيا». أفريقيا قارتنا.',
      ],
    },
    en: {
      flags: [
        'The inter-agency team met. An ⟦interagency⟧ plan follows.',
        'The gender adviser spoke. Two ⟦advisors⟧ listened. ⟦Advisors⟧, we hear, are few, as each adviser and all advisers know.',
        '---\nchecks:\n  compound: off\n---\n\nWe support peacekeeping.\n\nWe thank all who serve in ⟦peace-keeping⟧.',
        '---\nchecks:\n  spelling: off\n---\n\nWe recognize the effort, and ⟦recognise⟧ the cost.',
      ],
      passes: [
        'An interagency plan and another interagency plan follow.',
        'He said “interagency”. The inter-agency team met.',
        '---\nchecks:\n  spelling: off\n  compound: off\n---\n\nWe recognise the effort of organisations in peace-keeping.',
        'The road map is clear. Roads map the land.',
      ],
    },
    es: {
      flags: [
        'El período fue largo. Los ⟦periodos⟧ serán cortos; otros períodos no.',
        'El alto el fuego se respeta. Un ⟦cese al fuego⟧ es frágil.',
        'La fase de posconflicto llega. El ⟦postconflicto⟧ es largo.',
      ],
      passes: [
        'El periodo fue largo y otro periodo será corto.',
        'Un cese al fuego es frágil; el cese al fuego dura.',
        'Dijo «periodo». El período fue largo.',
      ],
    },
    fr: {
      flags: [
        'L’événement est grave. Un ⟦évènement⟧ pareil se répète.',
        'Les droits de l’homme sont universels. Les ⟦droits humains⟧ sont universels.',
        'La lutte antiterroriste avance. La lutte ⟦anti-terroriste⟧ continue.',
      ],
      passes: [
        'Un évènement grave appelle un autre évènement.',
        'Les droits humains sont universels, et les droits humains obligent.',
        'Il a écrit « évènement ». L’événement est grave.',
      ],
    },
    ru: {
      flags: [
        'Мы уважаем ее решение. Мы знаем ⟦её⟧ цену.',
        'Кибербезопасность важна. Наша ⟦кибер-безопасность⟧ слаба.',
        'Это еще не все. Это ⟦ещё⟧ начало.',
      ],
      passes: [
        'Мы уважаем её решение и знаем её цену.',
        'Мы уважаем ее решение и знаем, что все государства и всё общество готовы.',
        'Он написал «её». Мы уважаем ее решение.',
      ],
    },
    zh: {
      flags: [
        '部队派遣国的意见很重要。⟦出兵国⟧的意见很重要。',
        '其他国家也支持。⟦其它⟧国家也支持。',
        '部队和警察派遣国与会。⟦出兵出警国⟧发言。',
      ],
      passes: [
        '安全理事会通过了决议。安理会将继续审议。',
        '出兵国的意见很重要，出兵国应当参与。',
        '他说“其它”。其他国家也支持。',
      ],
    },
  },
  run: (context) => findingsInDraft(besideRightForms(context)),
};

/** Where these are switched off, a draft may still not use both forms. */
const ROW_CHECKS: readonly StyleCheck[] = ['spelling', 'compound', 'capitals', 'term-variant'];

const finders = ([ID, ...ROW_CHECKS] satisfies StyleCheck[]).map(
  (check) => [check, words(check, besideRightForm)] as const,
);

/** The slips of words whose right form the draft has, too, in a paragraph of the same language. */
function* besideRightForms(context: CheckContext): Iterable<PlacedSlip> {
  const { draft, readings, silent } = context;
  const known = new Map<string, boolean>();
  const isThere = (language: LanguageCode, right: string, mindsCapitals: boolean): boolean => {
    const key = `${language} ${mindsCapitals} ${right}`;
    let is = known.get(key);
    if (is === undefined) {
      is = draft.paragraphs.some(({ index, kind }) => {
        const reading = readings[index];
        return kind !== 'title' && reading?.language === language && holdsWords(reading, right, mindsCapitals);
      });
      known.set(key, is);
    }
    return is;
  };
  for (const [check, find] of finders) {
    if (check !== ID && !silent.has(check)) continue;
    for (const slip of slipsOf(context, find, ID)) {
      const { right, written, paragraph } = slip;
      const differsInCapitals = right.toLowerCase() === written.toLowerCase();
      if (right !== '' && isThere(paragraph.language, right, differsInCapitals)) yield slip;
    }
  }
}
