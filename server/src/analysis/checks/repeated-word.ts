// Finds words typed twice in a row.
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { overlapsAny, sliceOf, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { ParagraphReading } from '../reading';
import type { Check } from '../check';

/** Words, folded, that rightly stand twice: grammar, emphasis, and names ("Bora Bora"). */
const rightlyTwice: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  ar: new Set('رويدا شيئا خطوه واحدا قليلا كثيرا يوما جدا لا عام صفا جنبا'.split(' ')),
  en: new Set('had that her very many much long so no may will bora pago sing'.split(' ')),
  es: new Set('muy casi no bora pago'.split(' ')),
  fr: new Set('nous vous en faire tres bien si bora pago'.split(' ')),
  ru: new Set('очень много да нет бора паго'.split(' ')),
  zh: new Set(),
};

/** Chinese characters which hardly ever stand twice, with what tells the few cases where two words meet in them. */
const SINGLE = new RegExp(
  [
    '(?<![目标])的的+(?![确士])',
    '(?<![存所正现内潜外旨实自好同意志贵重常])在在+(?![座场位任线])',
    '(?<![但还于就可不总若凡正也都])是是+(?![非否不])',
    '(?<!自)我我+',
    '(?<![其吉])他他+',
    '(?<!一)把把+(?![关握手柄])',
    '们们+|她她+|这这+|也也+(?!门)|被被+|于于+',
  ].join('|'),
  'gu',
);
// Units of two characters and more. Lists with a conjunction ("老人和女人和女童") and doublings by rule ("一步一步") only look alike.
const LONGER = /(?<unit>(?:(?![和与及或跟、一各很越不又再])\p{Script=Han}){2,8}?)\k<unit>+/gu;
/** Units that rightly stand twice: emphasis, and nouns that begin what follows ("发展中国家国家元首", "区域组织组织会议"). */
const longerRightlyTwice = new Set(
  '非常 许多 千万 讨论 研究 商量 谢谢 国家 行动 组织 代表 领导 工作 报告 计划 规划'.split(' '),
);
/** Verbs that are nouns too: a noun may end one phrase and begin the next ("获得支持支持者"), and so may a verb ("我们支持支持和平的人"). */
const verbsAndNouns = new Set('建设 支持 发展 合作 保护 援助'.split(' '));
/** Before a verb of the sentence: a subject, what qualifies it, or the sentence's beginning. */
const BEFORE_VERB =
  /(?:^|[，。；：！？]|[我们他们国方]|[将应当该须要愿会能可并也都请需]|继续|坚定|坚决|积极|全力|一贯|始终|充分|共同|大力)$/u;
/** Of what follows up to the next mark: it describes something, so that the second one belongs to what is described. */
const DESCRIBES = /[的者]/u;
const FEW_CHARACTERS = 30;
/** Years in characters: 二〇二〇. */
const NUMERAL = /^[〇一二三四五六七八九十百千]+$/u;
// More white space than this is a comment between the two.
const MOST_SPACE = 3;

export const repeatedWord: Check = {
  id: 'repeated-word',
  severity: 'warning',
  summary: 'A word is typed twice in a row.',
  reason: 'A doubled word is almost always left over from editing, and the reader at the rostrum stumbles over it.',
  hasSafeFixes: true,
  examples: {
    ar: {
      flags: ['ندعو ⟦جميع جميع⟧ الأطراف إلى ضبط النفس.', 'نعمل ⟦في في⟧ إطار الأمم المتحدة.'],
      passes: ['ندعو جميع الأطراف، الأطراف كلها، شيئا فشيئا وخطوة خطوة.'],
    },
    en: {
      flags: [
        'We call on ⟦the the⟧ parties.',
        '⟦The the⟧ Council met.',
        'We support ⟦the\nthe⟧ mission and ⟦all all all⟧ of its staff.',
      ],
      passes: [
        'We know that that had had an effect. The WHO who? Boutros Boutros-Ghali said so.',
        'We did it. It was right, right for all; 3 3 is no word, and the well-well.',
        'He said “the the” twice. We, we all, know that May may be late.',
        'We trust the <!-- our --> the Council.',
        'In Bidi Bidi, they wait.',
      ],
    },
    es: {
      flags: ['El Consejo ⟦de de⟧ Seguridad se reúne.'],
      passes: ['La paz es muy muy frágil. Se dice que a él, él mismo lo sabe.'],
    },
    fr: {
      flags: ['Le Conseil ⟦de de⟧ sécurité se réunit.'],
      passes: ['Nous nous félicitons de ce que vous vous engagez, tout en en tenant compte ; il a à cœur la paix.'],
    },
    ru: {
      flags: ['Мы работаем ⟦в в⟧ рамках Устава.'],
      passes: ['Это очень очень важно. Все, все это знают: так, так и будет.'],
    },
    zh: {
      flags: [
        '这是我们⟦的的⟧责任。',
        '⟦我们我们⟧支持这项倡议。',
        '⟦安全理事会安全理事会⟧必须行动，这是⟦也也也⟧可以的。',
        '各方应当⟦保护保护⟧平民和医院。我国愿继续⟦援助援助⟧有关各国。',
      ],
      passes: [
        '人人天天常常渐渐刚刚仅仅处处往往种种谢谢每每等等一一如此。',
        '我们支持和平和平等，也支持维和和建设和平，以及安全和和平的目的的确重要。',
        '老人和女人和女童一步一步、一代一代、非常非常努力，所有有关方为了了解情况参与与执行。',
        '二〇二〇年通过了该战略。',
        '我们支持支持改革的国家，会员国应保护保护平民者。国际社会给予的支持支持了改革，各国的援助援助了他们。',
        '他说“我们我们”。是的，的确。关键是是否存在在座各位所说的问题。',
      ],
    },
  },
  *runParagraph({ reading }) {
    for (const runs of [runsOfWords(reading), runsOfCharacters(reading)]) {
      for (const { first, end } of runs) {
        const span = { start: first.start, end };
        if (overlapsAny(reading.quotations, span)) continue;
        yield {
          span,
          message: l10n.t('"{0}" is typed twice in a row: take one out.', sliceOf(reading.text, first)),
          fix: { title: l10n.t('Write it once'), edits: [{ span: { start: first.end, end }, newText: '' }] },
        };
      }
    }
  },
};

/** A word and where the last of its repetitions ends. */
interface Run {
  readonly first: Span;
  readonly end: number;
}

function* runsOfWords({ text, language, tokens }: ParagraphReading): Iterable<Run> {
  let first: Token | undefined;
  let last: Token | undefined;
  for (const token of tokens) {
    if (first && last && isRepeated(text, last, token) && !rightlyTwice[language].has(token.word)) last = token;
    else {
      if (first && last && last !== first) yield { first, end: last.end };
      first = last = token;
    }
  }
  if (first && last && last !== first) yield { first, end: last.end };
}

function isRepeated(text: string, a: Token, b: Token): boolean {
  if (a.word !== b.word || b.start - a.end > MOST_SPACE || /\p{N}/u.test(b.word)) return false;
  if (text.slice(a.end, b.start).trim() !== '') return false;
  // Two capitals within a line are a name: "Bidi Bidi".
  if (/^\p{Lu}\p{Ll}/u.test(sliceOf(text, a)) && /^\p{Lu}\p{Ll}/u.test(sliceOf(text, b))) return false;
  // A part of a compound ("Boutros-Ghali") is another word.
  if (/[-‑]/.test(text.charAt(b.end)) || /[-‑]/.test(text.charAt(a.start - 1))) return false;
  // Accents tell words apart ("il a à"), and so do capitals inside ("WHO who"); a capital at the beginning does not.
  return uncapitalized(sliceOf(text, a)) === uncapitalized(sliceOf(text, b));
}

function uncapitalized(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function* runsOfCharacters({ text, language }: ParagraphReading): Iterable<Run> {
  if (language !== 'zh') return;
  for (const { index, 0: found } of text.matchAll(SINGLE)) {
    yield { first: { start: index, end: index + 1 }, end: index + found.length };
  }
  for (const { index, 0: found, groups } of text.matchAll(LONGER)) {
    const unit = groups?.['unit'] ?? '';
    // "个个", "人人" doubled again is no unit of two.
    if (longerRightlyTwice.has(unit) || unit.charAt(0) === unit.charAt(1) || NUMERAL.test(unit)) continue;
    if (verbsAndNouns.has(unit) && !isVerbTwice(text, index, index + found.length)) continue;
    yield { first: { start: index, end: index + unit.length }, end: index + found.length };
  }
}

/** Whether what is doubled from `start` to `end` is the verb of its sentence both times. */
function isVerbTwice(text: string, start: number, end: number): boolean {
  const [object = ''] = text.slice(end, end + FEW_CHARACTERS).split(/[，。；：！？、]/u);
  return BEFORE_VERB.test(text.slice(Math.max(0, start - 2), start)) && object !== '' && !DESCRIBES.test(object);
}
