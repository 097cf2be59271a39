// The features of the language server: one line per feature.
import { codeAction } from './code-action';
import { codeLens } from './code-lens';
import { completion } from './completion';
import { definition } from './definition';
import { documentHighlight } from './document-highlight';
import { documentLink } from './document-link';
import { documentSymbols } from './document-symbols';
import type { AnyFeature } from './feature';
import { folding } from './folding';
import { hover } from './hover';
import { references } from './references';
import { selectionTime } from './selection-time';
import { semanticTokens } from './semantic-tokens';

export const features: readonly AnyFeature[] = [
  hover,
  completion,
  codeLens,
  codeAction,
  definition,
  references,
  documentHighlight,
  documentLink,
  documentSymbols,
  folding,
  semanticTokens,
  selectionTime,
];
