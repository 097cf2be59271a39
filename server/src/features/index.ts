// The features of the language server: one line per feature.
import { codeAction } from './code-action';
import { codeLens } from './code-lens';
import { completion } from './completion';
import { definition } from './definition';
import { documentLink } from './document-link';
import { documentSymbols } from './document-symbols';
import type { AnyFeature } from './feature';
import { folding } from './folding';
import { hover } from './hover';

export const features: readonly AnyFeature[] = [
  hover,
  completion,
  codeLens,
  codeAction,
  definition,
  documentLink,
  documentSymbols,
  folding,
];
