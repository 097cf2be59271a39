// Says that a text which the draft may quote is not there or cannot be read.
import * as l10n from '../../text/l10n';
import type { Check } from '../check';
import { placeOfSource } from '../places';
import type { SourceFailure } from '../sources';

const PRST = 'The Security Council underlines that schools near the front line must remain open.';

export const sourceUnreadable: Check = {
  id: 'source-unreadable',
  severity: 'warning',
  summary:
    'A source that the draft or the settings name is missing, empty, too large, or of a kind that cannot be read yet.',
  reason:
    'Agreed language is looked for in the sources, and quotations are compared with them. What is not read is neither found nor compared, and nobody should think that it was.',
  examples: {
    ar: {
      flags: ['---\nsources: [⟦بيان.txt⟧]\n---\n\nالسيد الرئيس،'],
      passes: [
        {
          sources: { 'بيان.txt': 'يؤكد المجلس أن تبقى المدارس مفتوحة.' },
          draft: '---\nsources: بيان.txt\n---\n\nالسيد الرئيس،',
        },
      ],
    },
    en: {
      flags: [
        '---\nsources: [⟦reference/⟧]\n---\n\nMr. President,',
        {
          sources: { 'reference/a.txt': PRST, 'reference/b.pdf': '%PDF-1.7', 'reference/c.pdf': '%PDF-1.7' },
          draft: '---\nsources: [⟦reference/⟧]\n---\n\nMr. President,',
        },
        { sources: { 'empty.md': ' ' }, draft: '---\nsources: ⟦empty.md⟧\n---\n\nMr. President,' },
      ],
      passes: [
        { sources: { 'reference/a.txt': PRST }, draft: '---\nsources: [reference/]\n---\n\nMr. President,' },
        'Mr. President,',
      ],
    },
    es: {
      flags: ['---\nsources: ⟦declaración.txt⟧\n---\n\nSeñor Presidente:'],
      passes: [
        {
          sources: { 'declaración.txt': 'El Consejo subraya que las escuelas deben seguir abiertas.' },
          draft: '---\nsources: declaración.txt\n---\n\nSeñor Presidente:',
        },
      ],
    },
    fr: {
      flags: ['---\nsources: ⟦déclaration.txt⟧\n---\n\nMonsieur le Président,'],
      passes: [
        {
          sources: { 'déclaration.txt': 'Le Conseil souligne que les écoles doivent rester ouvertes.' },
          draft: '---\nsources: déclaration.txt\n---\n\nMonsieur le Président,',
        },
      ],
    },
    ru: {
      flags: ['---\nsources: ⟦заявление.txt⟧\n---\n\nГ-н Председатель!'],
      passes: [
        {
          sources: { 'заявление.txt': 'Совет подчеркивает, что школы должны оставаться открытыми.' },
          draft: '---\nsources: заявление.txt\n---\n\nГ-н Председатель!',
        },
      ],
    },
    zh: {
      flags: ['---\nsources: ⟦声明.txt⟧\n---\n\n主席先生，'],
      passes: [
        {
          sources: { '声明.txt': '安理会强调，前线附近的学校必须保持开放。' },
          draft: '---\nsources: 声明.txt\n---\n\n主席先生，',
        },
      ],
    },
  },
  *run({ draft, sources }) {
    for (const alike of byReason(sources.failures)) {
      const [{ path, file, reason }] = alike;
      const span = placeOfSource(draft, path);
      const message =
        file === null
          ? l10n.t('The source "{0}" is not read, so nothing is found in it or compared with it: {1}.', path, reason)
          : l10n.t('In the source folder "{0}" some files are not read ({1}): {2}.', path, named(alike), reason);
      yield { span, message };
    }
  },
};

type Failures = readonly [SourceFailure, ...SourceFailure[]];

/** Files of one folder that are not read for one reason are told together. */
function byReason(failures: readonly SourceFailure[]): Failures[] {
  const groups = new Map<string, [SourceFailure, ...SourceFailure[]]>();
  for (const failure of failures) {
    const key = JSON.stringify([failure.path, failure.file === null, failure.reason]);
    const group = groups.get(key);
    if (group) group.push(failure);
    else groups.set(key, [failure]);
  }
  return [...groups.values()];
}

// As many as can be taken in at a glance.
const MOST_NAMED = 3;

/** "a.pdf, b.pdf, c.pdf …": the first files, and a sign that there are more. */
function named(failures: Failures): string {
  const names = failures.slice(0, MOST_NAMED).map(({ file }) => file ?? '');
  return failures.length > MOST_NAMED ? `${l10n.listed(names)} … (${failures.length})` : l10n.listed(names);
}
