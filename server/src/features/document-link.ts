// Document links: from what a draft cites to where it can be read. A link is followed by the editor when the user clicks it, never before.
import { type DocumentLink, DocumentLinkRequest, type DocumentLinkParams } from 'vscode-languageserver';
import { citationsOf } from '../analysis/reading';
import { addressOf } from '../knowledge/citations/addresses';
import * as l10n from '../text/l10n';
import { shift } from '../text/span';
import { citationCard } from './citation-card';
import { rangeOf, type Feature } from './feature';

export const documentLink: Feature<DocumentLinkParams, DocumentLink[] | null> = {
  request: DocumentLinkRequest.type,
  capability: { documentLinkProvider: { resolveProvider: false } },
  empty: [],
  answer: ({ document, analysis: { draft, readings } }) =>
    draft.paragraphs.flatMap(({ index, span }) => {
      const reading = readings[index];
      if (!reading) return [];
      return citationsOf(reading).flatMap((citation) => {
        const target = addressOf(citation, reading.language);
        if (target === undefined) return [];
        const tooltip = l10n.t('Read {0}', citationCard(citation, reading.language)?.title ?? target);
        return [{ range: rangeOf(document, shift(citation, span.start)), target, tooltip }];
      });
    }),
};
