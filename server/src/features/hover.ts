// Hover: what the words under the pointer name.
import { type Hover, HoverRequest, type HoverParams } from 'vscode-languageserver';
import type { Status } from '../analysis/coverage';
import { glossInWords } from '../analysis/questions';
import { citationsOf } from '../analysis/reading';
import { paragraphAt } from '../draft/parse-draft';
import { stateEntry } from '../knowledge/state-entries';
import * as l10n from '../text/l10n';
import { shift, type Span } from '../text/span';
import { showCards, type Card } from './card';
import { citationCard } from './citation-card';
import { cardContextOf, entryCard } from './entry-card';
import { rangeOf, type Feature, type OpenDraft } from './feature';
import { frontMatterCardAt } from './front-matter-keys';
import { namedAt, stateNamedAt } from './mentions';
import { questionReferenceAt } from './question-reference';

export const hover: Feature<HoverParams, Hover | null> = {
  request: HoverRequest.type,
  capability: { hoverProvider: true },
  empty: null,
  answer: (open, { position }, client) => {
    const { document } = open;
    const found = cardsAt(open, document.offsetAt(position));
    return found && { range: rangeOf(document, found), contents: showCards(found.cards, client.markdownInHover) };
  },
};

interface CardsAt extends Span {
  readonly cards: readonly Card[];
}

/** The cards for an offset of a draft with the stretch they are about; null where nothing is known. */
function cardsAt(open: OpenDraft, offset: number): CardsAt | null {
  return (
    frontMatterAt(open, offset) ??
    questionAt(open, offset) ??
    entriesAt(open, offset) ??
    citationAt(open, offset) ??
    stateAt(open, offset)
  );
}

function frontMatterAt(open: OpenDraft, offset: number): CardsAt | null {
  const found = frontMatterCardAt(open, offset);
  return found ? { start: found.start, end: found.end, cards: [found.card] } : null;
}

function questionAt(open: OpenDraft, offset: number): CardsAt | null {
  const reference = questionReferenceAt(open, offset);
  if (!reference) return null;
  const { shown, index, start, end } = reference;
  const coverage = open.analysis.coverage?.questions[index];
  const textIndices = open.analysis.draft.paragraphs.filter(({ kind }) => kind === 'text').map(({ index }) => index);
  const passages = coverage?.paragraphs.map((index) => textIndices.indexOf(index) + 1) ?? [];
  const card: Card = {
    title: l10n.t('Question ({0})', shown.question.label),
    about: coverage ? statusInWords(coverage.status) : '',
    paragraphs: [...(shown.translation === null ? [] : [shown.translation]), shown.question.text],
    fields: [
      ...(shown.gloss.length > 0 ? [{ name: l10n.t('About'), text: glossInWords(shown) }] : []),
      ...(passages.length > 0
        ? [{ name: l10n.t('Passages'), text: l10n.t('paragraph {0} of this draft', l10n.listed(passages)) }]
        : []),
      ...shown.facets
        .filter((_, i) => coverage?.facets[i]?.covered === false)
        .map((text) => ({ name: l10n.t('Still open'), text })),
    ],
  };
  return { start, end, cards: [card] };
}

function statusInWords(status: Status): string {
  switch (status) {
    case 'addressed':
      return l10n.t('answered');
    case 'partly':
      return l10n.t('partly answered');
    case 'open':
      return l10n.t('open');
  }
}

function entriesAt(open: OpenDraft, offset: number): CardsAt | null {
  const place = namedAt(open, offset);
  if (!place) return null;
  const { start, end, entries, language } = place;
  const context = cardContextOf(open);
  return { start, end, cards: entries.map((entry) => entryCard(entry, language, context)) };
}

function stateAt(open: OpenDraft, offset: number): CardsAt | null {
  const state = stateNamedAt(open, offset);
  if (!state) return null;
  const { start, end, country, language } = state;
  return { start, end, cards: [entryCard(stateEntry(country), language, cardContextOf(open))] };
}

function citationAt({ analysis: { draft, readings } }: OpenDraft, offset: number): CardsAt | null {
  const paragraph = paragraphAt(draft, offset);
  const reading = paragraph && readings[paragraph.index];
  if (!reading) return null;
  const at = citationsOf(reading)
    .map((citation) => ({ citation, ...shift(citation, paragraph.span.start) }))
    .findLast(({ start, end }) => start <= offset && offset <= end);
  const card = at && citationCard(at.citation, reading.language);
  return card ? { start: at.start, end: at.end, cards: [card] } : null;
}
