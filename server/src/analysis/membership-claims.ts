// Where a text says that who speaks is a member of a group: "As a member of the European Union, we …".
import { groupsIn } from '../knowledge/groups';
import { statesIn } from '../knowledge/state-names';
import type { LanguageCode } from '../text/languages';
import { encloses, overlapsAny, sliceOf, type Span } from '../text/span';
import { mentionsOf, type ParagraphReading } from './reading';

/** The group's name, with the ids of what it may mean; offsets count in the paragraph. */
export interface MembershipClaim extends Span {
  readonly ids: readonly string[];
  /** The States that the sentence names besides: one of them may be meant. */
  readonly states: readonly string[];
}

/** What stands before the group; in Chinese also what must follow it. */
const wordings: Readonly<Record<LanguageCode, { readonly before: RegExp; readonly after?: RegExp }>> = {
  ar: {
    before:
      /ب(?:صفتنا|وصفنا|صفتي|وصفي|صفتها|وصفها|صفة|وصف)\s(?:بلد[اي]?\s)?(?:دولة\s)?عضو[اةً]{0,3}\s(?:\p{L}+\s)?في\s*$/u,
  },
  en: { before: /\bas an? (?:\p{L}+ )?(?:member(?: [Ss]tate)?|[Mm]ember [Ss]tate) of (?:the )?$/iu },
  es: {
    before: /(?<!\p{L})(?:como|en (?:su|nuestra) calidad de) (?:país |Estado )?miembro de(?:l| la| los| las)?\s*$/iu,
  },
  fr: {
    before:
      /(?<!\p{L})en (?:tant que|qualité de|sa qualité de) (?:pays |État )?membre (?:de la |de l[’']|du |des |de )$/iu,
  },
  ru: {
    before:
      /(?<!\p{L})(?:как|в качестве|будучи|являясь) (?:государств\p{L}{1,3}[ —–-]+|стран\p{L}{1,2}[ —–-]+)?член(?:а|ы|ом|ов)?\s*$/iu,
  },
  zh: { before: /作为$/u, after: /^(?:的)?(?:一个)?(?:成员|会员)/u },
};
// No lead to a group is longer, in characters.
const LOOK_BACK = 60;

/** The claims of a paragraph in order; none within quotations. */
export function membershipClaimsIn(reading: ParagraphReading): MembershipClaim[] {
  const { text, language, tokens, sentences, quotations } = reading;
  const { before, after } = wordings[language];
  const found = new Map<number, { end: number; ids: string[] }>();
  const named = [
    ...groupsIn(text, language, tokens, mentionsOf(reading)),
    ...mentionsOf(reading).map(({ start, end, entry: { id } }) => ({ start, end, id })),
  ];
  for (const { start, end, id } of named) {
    const lead = text.slice(Math.max(0, start - LOOK_BACK), start);
    if (!before.test(lead) || (after && !after.test(text.slice(end, end + LOOK_BACK)))) continue;
    const known = found.get(start);
    if (known) known.ids.push(id);
    else found.set(start, { end, ids: [id] });
  }
  return [...found].flatMap(([start, { end, ids }]) => {
    const sentence = sentences.find((one) => encloses(one, { start, end }));
    if (!sentence || overlapsAny(quotations, { start, end })) return [];
    const states = statesIn(sliceOf(text, sentence), language).map(({ country }) => country.iso3);
    return [{ start, end, ids: [...new Set(ids)], states }];
  });
}
