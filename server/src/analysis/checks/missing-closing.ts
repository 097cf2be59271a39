// Looks for the thanks by which a statement ends.
import type { Draft } from '../../draft/draft';
import { phrasesIn } from '../../knowledge/phrases';
import { lengthOf } from '../../text/count';
import * as l10n from '../../text/l10n';
import { sentencesOf } from '../../text/sentences';
import { shift, type Span } from '../../text/span';
import type { Check, Fix } from '../check';
import { thanks } from '../thanks';
import { isWholeStatement, readOut } from '../whole-statement';

// The phrase "I thank you." in the draft's language.
const PHRASE = 'end-3';
// A last paragraph no longer than this is a closing, in whatever words or language.
const SHORT = { words: 4, characters: 8 };

export const missingClosing: Check = {
  id: 'missing-closing',
  severity: 'hint',
  summary: 'The statement does not end with thanks.',
  reason:
    'A statement ends with "I thank you." or "Thank you, Mr. President.": it tells the chair and the interpreters that it is over. Only a draft of several paragraphs that takes a third of the time allowed is looked at.',
  examples: {
    ar: {
      flags: [
        '---\nlimit: 10 s\n---\n\nالسيد الرئيس،\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\n⟦ستقوم بلادي بدورها في ذلك.⟧',
        '---\nlimit: 10 s\n---\n\nنشكر الرئاسة.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nنؤيد الإصلاح. ⟦وستقوم بلادي بدورها في ذلك.⟧ <!-- ignore: over-time -->\n',
        '---\nlimit: 10 s\n---\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\n⟦وختاما، ستقوم بلادي بدورها في ذلك.⟧\n\n<!-- skip -->\n\nشكرا.\n\n<!-- /skip -->',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nستقوم بلادي بدورها في ذلك. وشكرا، سيدي الرئيس.',
        '---\nlimit: 10 s\n---\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nستقوم بلادي بدورها في ذلك.\n\nوالسلام عليكم ورحمة الله وبركاته.',
        'نؤيد الإصلاح.\n\nستقوم بلادي بدورها في ذلك.',
      ],
    },
    en: {
      flags: [
        '---\nlimit: 10 s\n---\n\nMr. President,\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\n⟦My country will play its part.⟧',
        '---\nlimit: 10 s\n---\n\nWe thank the presidency.\n\nMandates must be clear.\n\nMissions need means.\n\nWe support reform. ⟦My country will play its part.⟧ <!-- ignore: over-time -->\n',
        '---\nlimit: 10 s\n---\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\n⟦In conclusion, my country will play its part.⟧\n\n<!-- skip -->\n\nI thank you.\n\n<!-- /skip -->',
        '---\r\nlimit: 10 s\r\n---\r\n\r\nWe support reform.\r\n\r\nMandates must be clear.\r\n\r\nMissions need means.\r\n\r\n⟦My country will play its part.⟧\r\n',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part. I thank you.',
        '---\nlimit: 10 s\n---\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part.\n\nThank you, Mr. President.',
        '---\nlimit: 10 s\n---\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part.\n\nVinaka vakalevu.',
        '---\nlimit: 10 s\n---\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.\n\n<!-- skip -->\n\nMore is said in the longer text.\n\n<!-- /skip -->',
        'We support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nMy country will play its part.',
      ],
    },
    es: {
      flags: [
        '---\nlimit: 10 s\n---\n\nSeñor Presidente:\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\n⟦Mi país hará lo que le corresponde.⟧',
        '---\nlimit: 10 s\n---\n\nAgradecemos a la Presidencia.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nApoyamos la reforma. ⟦Mi país hará lo que le corresponde.⟧ <!-- ignore: over-time -->\n',
        '---\nlimit: 10 s\n---\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\n⟦Para concluir, mi país hará lo que le corresponde.⟧\n\n<!-- skip -->\n\nMuchas gracias.\n\n<!-- /skip -->',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMi país hará lo que le corresponde. Muchas gracias.',
        '---\nlimit: 10 s\n---\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMi país hará lo que le corresponde.\n\nLe agradezco, señora Presidenta.',
        'Apoyamos la reforma.\n\nMi país hará lo que le corresponde.',
      ],
    },
    fr: {
      flags: [
        '---\nlimit: 10 s\n---\n\nMonsieur le Président,\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\n⟦Mon pays y prendra toute sa part.⟧',
        '---\nlimit: 10 s\n---\n\nNous remercions la présidence.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nNous soutenons la réforme. ⟦Mon pays y prendra toute sa part.⟧ <!-- ignore: over-time -->\n',
        '---\nlimit: 10 s\n---\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\n⟦En conclusion, mon pays y prendra toute sa part.⟧\n\n<!-- skip -->\n\nJe vous remercie.\n\n<!-- /skip -->',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nMon pays y prendra toute sa part. Je vous remercie.',
        '---\nlimit: 10 s\n---\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nMon pays y prendra toute sa part.\n\nMerci, Madame la Présidente.',
        'Nous soutenons la réforme.\n\nMon pays y prendra toute sa part.',
      ],
    },
    ru: {
      flags: [
        '---\nlimit: 10 s\n---\n\nГ-н Председатель!\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\n⟦Моя страна внесет в это свой вклад.⟧',
        '---\nlimit: 10 s\n---\n\nБлагодарим председательство.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМы за реформу. ⟦Моя страна внесет в это свой вклад.⟧ <!-- ignore: over-time -->\n',
        '---\nlimit: 10 s\n---\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\n⟦В заключение скажу: моя страна внесет в это свой вклад.⟧\n\n<!-- skip -->\n\nБлагодарю Вас.\n\n<!-- /skip -->',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМоя страна внесет в это свой вклад. Благодарю за внимание.',
        '---\nlimit: 10 s\n---\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nМоя страна внесет в это свой вклад.\n\nСпасибо, г-жа Председатель.',
        'Мы за реформу.\n\nМоя страна внесет в это свой вклад.',
      ],
    },
    zh: {
      flags: [
        '---\nlimit: 10 s\n---\n\n主席先生，\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n⟦我国将为此尽自己的一份力。⟧',
        '---\nlimit: 10 s\n---\n\n我们感谢主席国。\n\n授权必须明确。\n\n特派团需要手段。\n\n我们支持改革。⟦我国将为此尽自己的一份力。⟧ <!-- ignore: over-time -->\n',
        '---\nlimit: 10 s\n---\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n⟦最后，我国将为此尽自己的一份力。⟧\n\n<!-- skip -->\n\n谢谢。\n\n<!-- /skip -->',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我国将为此尽自己的一份力。谢谢。',
        '---\nlimit: 10 s\n---\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我国将为此尽自己的一份力。\n\n谢谢主席女士。',
        '我们支持改革。\n\n我国将为此尽自己的一份力。',
      ],
    },
  },
  *run({ draft, timing }) {
    if (!isWholeStatement(draft, timing)) return;
    const last = readOut(draft).at(-1);
    if (last?.kind !== 'text') return;
    const language = last.language ?? 'en';
    const { words, characters } = lengthOf(last.text);
    if (words <= SHORT.words && characters <= SHORT.characters) return;
    const sentences = sentencesOf(last.text);
    const ending = sentences.at(-2) ?? sentences.at(-1);
    const final = sentences.at(-1);
    if (!ending || !final || thanks(last.text.slice(ending.start), language)) return;
    const phrase = phrasesIn(draft.language ?? 'en').find(({ id }) => id === PHRASE)?.text ?? '';
    const fix = fixAtEnd(draft, last.span, phrase);
    yield {
      span: shift(final, last.span.start),
      message: l10n.t(
        'The statement ends without thanks: end with "{0}", so that the chair and the interpreters know that it is over.',
        phrase,
      ),
      ...(fix ? { fix } : {}),
    };
  },
};

/** The phrase as the last paragraph, after the comments of the paragraph before; undefined where something else follows that. */
function fixAtEnd({ text, paragraphs, skipped }: Draft, last: Span, phrase: string): Fix | undefined {
  const at = text.trimEnd().length;
  const isLast = paragraphs.at(-1)?.span.end === last.end && skipped.every(({ end }) => end <= last.start);
  // What stands behind must be whole comments: one that is open would swallow the phrase.
  if (!isLast || !/^(?:\s*<!--(?:(?!-->)[^])*-->)*$/.test(text.slice(last.end, at))) return undefined;
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  return {
    title: l10n.t('End with "{0}"', phrase),
    edits: [{ span: { start: at, end: at }, newText: `${newline}${newline}${phrase}` }],
  };
}
