// Flags an acronym that the listener meets before the name it stands for.
import { isIntroducedWithAcronym } from '../../knowledge/acronym-use';
import type { Entry } from '../../knowledge/knowledge';
import * as l10n from '../../text/l10n';
import { languages, type LanguageCode } from '../../text/languages';
import { shift, type Span } from '../../text/span';
import type { Check, Fix } from '../check';
import { isQuoted } from '../history';
import { mentionsOf, type ParagraphReading } from '../reading';

export const acronymFirstUse: Check = {
  id: 'acronym-first-use',
  severity: 'information',
  summary: 'An acronym is used before the name that it stands for.',
  reason:
    'At first use a name is written out, with its acronym in brackets, and only then the acronym stands alone (United Nations Correspondence Manual, para. 24); listeners and interpreters have no page to look it up on. Told once for each acronym.',
  examples: {
    ar: {
      flags: ['ونشكر ⟦MINUSMA⟧ على جهودها. وتبقى MINUSMA ضرورية.'],
      passes: ['ونشكر بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في مالي.'],
    },
    en: {
      flags: [
        'We thank ⟦MINUSMA⟧ for its work. MINUSMA is needed.',
        'We support the ⟦PBF⟧ with two million dollars.',
        '⟦DPKO⟧ leads. The Department of Peacekeeping Operations (DPKO) is well led.',
      ],
      passes: [
        'The United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA) is needed, and MINUSMA needs means.',
        'MINUSMA (the United Nations Multidimensional Integrated Stabilization Mission in Mali) is needed.',
        'We thank UNICEF, and “MINUSMA leads the way”, as somebody said.',
        '# Statement on MINUSMA\n\nWe thank the presidency.',
        'The statement is in document S/PRST/10/2018.',
      ],
    },
    es: {
      flags: ['Agradecemos a la ⟦MINUSMA⟧ su labor.'],
      passes: [
        'La Misión Multidimensional Integrada de Estabilización de las Naciones Unidas en Malí (MINUSMA) es necesaria. La MINUSMA necesita medios.',
      ],
    },
    fr: {
      flags: ['Nous remercions la ⟦MINUSMA⟧.'],
      passes: [
        'La Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali (MINUSMA) est nécessaire. La MINUSMA a besoin de moyens.',
      ],
    },
    ru: {
      flags: ['Мы благодарим ⟦МИНУСМА⟧.'],
      passes: [
        'Многопрофильная комплексная миссия Организации Объединенных Наций по стабилизации в Мали (МИНУСМА) нужна. МИНУСМА нужны средства.',
      ],
    },
    zh: {
      flags: ['我们感谢⟦MINUSMA⟧的工作。'],
      passes: ['联合国马里多层面综合稳定特派团（MINUSMA）仍有必要，MINUSMA需要资源。'],
    },
  },
  *run({ draft, readings }) {
    const named = new Set<string>();
    for (const { index, kind, span } of draft.paragraphs) {
      const reading = readings[index];
      if (!reading || kind === 'title') continue;
      const told = new Map<string, { entry: Entry; at: Span }>();
      for (const { entry, start, end } of mentionsOf(reading)) {
        const at = { start, end };
        if (isAcronymOf(entry, reading.text.slice(start, end))) {
          if (isPartOfSymbol(reading.text, at)) continue;
          if (!named.has(entry.id) && !told.has(entry.id) && !isQuoted(reading, at)) told.set(entry.id, { entry, at });
          continue;
        }
        // The name in the same breath is as good: "MINUSMA (the United Nations … Mission in Mali)".
        const before = told.get(entry.id);
        if (before && start - before.at.end <= FEW_CHARACTERS) told.delete(entry.id);
        named.add(entry.id);
      }
      for (const { entry, at } of told.values()) {
        named.add(entry.id);
        if (!isIntroducedWithAcronym(entry.id)) continue;
        const written = reading.text.slice(at.start, at.end);
        const full = (entry.names[reading.language] ?? entry.names.en)?.full ?? written;
        const fix = fixFor(reading, at, full, written, span.start);
        yield {
          span: shift(at, span.start),
          message: l10n.t('"{0}" comes before its name, "{1}": write it out the first time.', written, full),
          ...(fix ? { fix } : {}),
        };
      }
    }
  },
};

/** As far as the name may stand behind its acronym, in UTF-16 units. */
const FEW_CHARACTERS = 8;

/** "PRST" in a symbol, well formed or not, names nothing. */
function isPartOfSymbol(text: string, { start, end }: Span): boolean {
  return text.charAt(start - 1) === '/' || text.charAt(end) === '/';
}

function isAcronymOf({ names }: Entry, written: string): boolean {
  return Object.values(names).some(({ acronym, full }) => acronym === written && full !== written);
}

/** In English and Chinese a name has no case and no gender that the sentence would ask for. */
function fixFor(
  { text, language, sentences }: ParagraphReading,
  { start, end }: Span,
  full: string,
  written: string,
  by: number,
): Fix | null {
  if (!isPlain(language) || /[-‑'’]/.test(text.charAt(end)) || full === written) return null;
  const before = text.slice(0, start);
  const opens = sentences.some((sentence) => sentence.start === start);
  const article = language === 'en' && !/(?:^|\s)the\s$/i.test(before) ? (opens ? 'The ' : 'the ') : '';
  // United Nations Chinese has narrow brackets; a text that has wide ones keeps to them.
  const [open, close] = /[（）]/u.test(text) ? ['（', '）'] : ['(', ')'];
  const newText = languages[language].unspaced ? `${full}${open}${written}${close}` : `${article}${full} (${written})`;
  return { title: l10n.t('Write out "{0}"', full), edits: [{ span: shift({ start, end }, by), newText }] };
}

function isPlain(language: LanguageCode): boolean {
  return language === 'en' || language === 'zh';
}
