// Code actions on a name: the same entry by another of its names, or its name in another language beside it.
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Names } from '../knowledge/knowledge';
import * as l10n from '../text/l10n';
import { languageCodes, languages } from '../text/languages';
import { sliceOf, type Span } from '../text/span';
import { rangeOf, type OpenDraft } from './feature';
import { namedAt } from './mentions';

/** The kind of the actions that put a name in another language beside the one chosen. */
export const INSERT_NAME = `${CodeActionKind.RefactorRewrite}.insertName`;

/** What can be done with the name that a selection touches; nothing where words name several entries. */
export function nameActions(open: OpenDraft, chosen: Span): CodeAction[] {
  const named = namedAt(open, chosen.start);
  const [entry, ...others] = named?.entries ?? [];
  if (!named || !entry || others.length > 0) return [];
  const { document, analysis } = open;
  const written = sliceOf(analysis.draft.text, named);
  const own = entry.names[named.language];
  const action = (title: string, span: Span, newText: string, kind: string): CodeAction => ({
    title,
    kind,
    edit: { changes: { [document.uri]: [{ range: rangeOf(document, span), newText }] } },
  });
  const rewritten = (own ? otherForms(own, written) : []).map((form) =>
    action(l10n.t('Write "{0}"', form), named, form, CodeActionKind.RefactorRewrite),
  );
  const after = { start: named.end, end: named.end };
  const inserted = languageCodes.flatMap((code) => {
    const name = entry.names[code]?.full;
    if (code === named.language || name === undefined || name === written) return [];
    const [open, close] = named.language === 'zh' ? ['（', '）'] : [' (', ')'];
    return [
      action(l10n.t('Insert the name in {0}', languages[code].name), after, `${open}${name}${close}`, INSERT_NAME),
    ];
  });
  return [...rewritten, ...inserted];
}

/** The name with its acronym, which first use asks for, then the full name and the acronym alone. */
function otherForms({ full, acronym }: Names, written: string): string[] {
  const forms = acronym === null || acronym === full ? [full] : [`${full} (${acronym})`, full, acronym];
  return forms.filter((form) => form !== written);
}
