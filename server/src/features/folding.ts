// Folding: front matter, skipped stretches and sections.
import {
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
  FoldingRangeRequest,
} from 'vscode-languageserver';
import type { Span } from '../text/span';
import type { Feature } from './feature';
import { sectionsOf } from './headings';

export const folding: Feature<FoldingRangeParams, FoldingRange[] | null> = {
  request: FoldingRangeRequest.type,
  capability: { foldingRangeProvider: true },
  empty: [],
  answer: ({ document, analysis: { draft } }) => {
    const fold = ({ start, end }: Span, kind?: FoldingRangeKind): FoldingRange[] => {
      const startLine = document.positionAt(start).line;
      const endLine = document.positionAt(end).line;
      return startLine < endLine ? [{ startLine, endLine, ...(kind ? { kind } : {}) }] : [];
    };
    const { frontMatter, skipped } = draft;
    return [
      ...(frontMatter.span ? fold(frontMatter.span, FoldingRangeKind.Region) : []),
      ...skipped.flatMap((stretch) => fold(stretch, FoldingRangeKind.Region)),
      ...sectionsOf(draft).flatMap(({ heading, paragraphs }) =>
        fold({ start: heading.span.start, end: (paragraphs.at(-1) ?? heading).span.end }),
      ),
    ];
  },
};
