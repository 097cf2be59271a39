// Looks for the mark of the first page by which interpreters know whether to follow the speaker or the text.
import type { Draft, Paragraph } from '../../draft/draft';
import { isHeading } from '../../draft/heading';
import { deliveryMarksIn, usualMark } from '../../knowledge/delivery-marks';
import * as l10n from '../../text/l10n';
import { languages, type LanguageCode } from '../../text/languages';
import { shift, sliceOf } from '../../text/span';
import type { Check, Edit, Finding } from '../check';
import { titleBlockOf } from '../places';
import { isWholeStatement } from '../whole-statement';

export const firstPageLabel: Check = {
  id: 'first-page-label',
  severity: 'hint',
  summary: 'The first page does not say "Check against delivery", or says it in another language than the statement.',
  reason:
    'A text that is handed to the interpreters says on its first page whether they are to follow the speaker ("Check against delivery") or the text ("Read out verbatim"): practical tips for speakers, ungeneva.org. What lacks it is flagged only in a whole statement that is laid out as a page, with the name of the speaker or the place and date under its title. The Russian wording is not confirmed by a source.',
  examples: {
    ar: {
      flags: [
        '---\nlimit: 10 s\n---\n\n⟦# بيان المغرب⟧\n\nسعادة السيد كريم العلوي، الممثل الدائم\n\nالسيد الرئيس،\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا لكم.',
        '---\nlimit: 10 s\n---\n\n# بيان المغرب\n\n⟦Check against delivery⟧\n\nالسيد الرئيس،\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا لكم.',
        '---\nlimit: 10 s\n---\n\n⟦# بيان المغرب⟧\nنيويورك، 28 آذار/مارس 2018\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا لكم.',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\n# بيان المغرب\n\nالتحقق من الكلمة الملقاة\n\nالسيد الرئيس،\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا لكم.',
        '---\nlimit: 10 s\n---\n\n**(يرجى التحقق من الكلمة الملقاة)**\n\n# بيان المغرب\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا لكم.',
        '---\nlimit: 10 s\n---\n\n# بيان المغرب\n\nنؤيد الإصلاح.\n\nيجب أن تكون الولايات واضحة.\n\nتحتاج البعثات إلى الوسائل.\n\nشكرا لكم.',
      ],
    },
    en: {
      flags: [
        '---\nlimit: 10 s\n---\n\n⟦# Statement by Valdoria⟧\n\nH.E. Ms. Irena Valtorr, Permanent Representative\n\nMr. President,\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\n# Statement by Valdoria\n\n⟦Seul le prononcé fait foi⟧\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\n⟦STATEMENT BY VALDORIA\nH.E. Ms. Irena Valtorr⟧\n\nMr. President,\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\n⟦# Statement by Valdoria⟧ <!-- second version -->\nNew York, 28 March 2018\n\nWe support reform.\n\nWe have a plan.\n\nMandates must be clear.\n\nI thank you.',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\n# Statement by Valdoria\n\nCheck against delivery\n\nMr. President,\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\n*PLEASE CHECK AGAINST DELIVERY*\n\n# Statement by Valdoria\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\n# Statement by Valdoria\n\nH.E. Ms. Irena Valtorr\nNew York, 28 March 2018\n(check against delivery)\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\n# Statement by Valdoria\n\nCheck against delivery / Seul le prononcé fait foi\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nlimit: 10 s\n---\n\n# Statement by Valdoria\n\nMr. President,\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
        '---\nprofile: mun-us-2min\nlimit: 10 s\n---\n\n# Statement by Valdoria\nNew York, 28 March 2018\n\nWe support reform.\n\nMandates must be clear.\n\nMissions need means.\n\nI thank you.',
      ],
    },
    es: {
      flags: [
        '---\nlimit: 10 s\n---\n\n⟦# Declaración de Valdoria⟧\n\nExcma. Sra. Irena Valtorr, Representante Permanente\n\nSeñor Presidente:\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
        '---\nlimit: 10 s\n---\n\n# Declaración de Valdoria\n\n⟦Check against delivery⟧\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
        '---\nlimit: 10 s\n---\n\n⟦# Declaración de Valdoria⟧\nNueva York, 28 de marzo de 2018\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\n# Declaración de Valdoria\n\nCotejar con la intervención\n\nSeñor Presidente:\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
        '---\nlimit: 10 s\n---\n\n(Verificar al momento de su lectura)\n\n# Declaración de Valdoria\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
        '---\nlimit: 10 s\n---\n\n# Declaración de Valdoria\n\nApoyamos la reforma.\n\nLos mandatos han de ser claros.\n\nLas misiones necesitan medios.\n\nMuchas gracias.',
      ],
    },
    fr: {
      flags: [
        '---\nlimit: 10 s\n---\n\n⟦# Déclaration de la Valdorie⟧\n\nS.E. Mme Irena Valtorr, Représentante permanente\n\nMonsieur le Président,\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
        '---\nlimit: 10 s\n---\n\n# Déclaration de la Valdorie\n\n⟦Check against delivery⟧\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
        '---\nlimit: 10 s\n---\n\n⟦# Déclaration de la Valdorie⟧\nNew York, 28 mars 2018\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\n# Déclaration de la Valdorie\n\nÀ vérifier au prononcé\n\nMonsieur le Président,\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
        '---\nlimit: 10 s\n---\n\n*Seul le prononcé fait foi*\n\n# Déclaration de la Valdorie\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
        '---\nlimit: 10 s\n---\n\n# Déclaration de la Valdorie\n\nA VERIFIER AU PRONONCÉ\n\nNous soutenons la réforme.\n\nLes mandats doivent être clairs.\n\nIl faut des moyens aux missions.\n\nJe vous remercie.',
      ],
    },
    ru: {
      flags: [
        '---\nlimit: 10 s\n---\n\n⟦# Выступление Вальдории⟧\n\nЕ.П. г-жа Ирена Вальторр, Постоянный представитель\n\nГ-н Председатель!\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
        '---\nlimit: 10 s\n---\n\n# Выступление Вальдории\n\n⟦Check against delivery⟧\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
        '---\nlimit: 10 s\n---\n\n⟦# Выступление Вальдории⟧\nНью-Йорк, 28 марта 2018 года\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\n# Выступление Вальдории\n\nПроверяется по выступлению\n\nГ-н Председатель!\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
        '---\nlimit: 10 s\n---\n\n(сверять с устным выступлением)\n\n# Выступление Вальдории\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
        '---\nlimit: 10 s\n---\n\n# Выступление Вальдории\n\nМы за реформу.\n\nМандаты должны быть ясными.\n\nМиссиям нужны средства.\n\nБлагодарю Вас.',
      ],
    },
    zh: {
      flags: [
        '---\nlimit: 10 s\n---\n\n⟦# 瓦尔多里亚代表的发言⟧\n\n常驻代表瓦尔托尔大使\n\n主席先生，\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
        '---\nlimit: 10 s\n---\n\n# 瓦尔多里亚代表的发言\n\n⟦Check against delivery⟧\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
        '---\nlimit: 10 s\n---\n\n⟦# 瓦尔多里亚代表的发言⟧\n2018年3月28日，纽约\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
      ],
      passes: [
        '---\nlimit: 10 s\n---\n\n# 瓦尔多里亚代表的发言\n\n以现场为准\n\n主席先生，\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
        '---\nlimit: 10 s\n---\n\n（请以现场发言为准）\n\n# 瓦尔多里亚代表的发言\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
        '---\nlimit: 10 s\n---\n\n# 瓦尔多里亚代表的发言\n\n我们支持改革。\n\n授权必须明确。\n\n特派团需要手段。\n\n我们将尽一份力。谢谢。',
      ],
    },
  },
  *run({ draft, timing, profile }) {
    const { language, paragraphs } = draft;
    // Model UN has no interpreters.
    if (!language || profile.base === 'mun-us' || !isWholeStatement(draft, timing)) return;
    const marks = paragraphs.flatMap(({ text, span }) =>
      deliveryMarksIn(text).map((mark) => ({ language: mark.language, span: shift(mark, span.start) })),
    );
    const [first] = marks;
    const title = titleOfFirstPage(draft);
    if (!first && title) yield missing(draft, title, language);
    else if (first && marks.every((mark) => mark.language !== language)) {
      const mark = sliceOf(draft.text, first.span);
      yield {
        span: first.span,
        message: l10n.t(
          'This mark is not in the language of the statement, {0}: write "{1}", which tells the interpreters to follow the speaker.',
          languages[language].name,
          usualMark(language),
        ),
        fix: {
          title: l10n.t('Change "{0}" to "{1}"', mark, usualMark(language)),
          edits: [{ span: first.span, newText: usualMark(language) }],
        },
      };
    }
  },
};

/**
 * The title of a draft that is laid out as a page: more than a title stands above the statement. A title alone is the name of the draft,
 * and the page is yet to be made. Null for such a draft.
 */
function titleOfFirstPage(draft: Draft): Paragraph | null {
  const block = titleBlockOf(draft);
  const lines = block.flatMap(({ text }) => text.split('\n'));
  return lines.length > 1 ? (block.find(isHeading) ?? block[0] ?? null) : null;
}

function missing(draft: Draft, title: Paragraph, language: LanguageCode): Finding {
  const mark = usualMark(language);
  return {
    span: title.span,
    message: l10n.t(
      'The first page does not say "{0}": put it under the title, so that the interpreters follow the speaker and not the text.',
      mark,
    ),
    fix: { title: l10n.t('Insert "{0}" under the title', mark), edits: [insertion(draft.text, title, mark)] },
  };
}

/** The mark as a paragraph of its own under the line of the title. */
function insertion(text: string, { span }: Paragraph, mark: string): Edit {
  const line = /\r?\n/g;
  line.lastIndex = span.end;
  const next = line.exec(text);
  const newline = next?.[0] ?? '\n';
  const at = next?.index ?? text.length;
  const isFollowedByBlank = /^\r?\n[^\S\n]*(?:\r?\n|$)/.test(text.slice(at));
  return {
    span: { start: at, end: at },
    newText: `${newline}${newline}${mark}${isFollowedByBlank || at === text.length ? '' : newline}`,
  };
}
