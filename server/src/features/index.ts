// The features of the language server: one line per feature.
import { agreedLanguage } from './agreed-language';
import { codeAction } from './code-action';
import { checkDrafts } from './check-drafts';
import { codeLens } from './code-lens';
import { completion } from './completion';
import { coverage } from './coverage';
import { definition } from './definition';
import { documentHighlight } from './document-highlight';
import { documentLink } from './document-link';
import { documentSymbols } from './document-symbols';
import { draftsOfNote } from './drafts-of-note';
import type { AnyFeature, AnyWorkspaceFeature } from './feature';
import { folding } from './folding';
import { hover } from './hover';
import { inlayHint } from './inlay-hint';
import { inlineCompletion } from './inline-completion';
import { questionEdit } from './question-edit';
import { reading } from './reading';
import { references } from './references';
import { renameFiles } from './rename-files';
import { selectionRange } from './selection-range';
import { selectionTime } from './selection-time';
import { semanticTokens } from './semantic-tokens';
import { workspaceSymbols } from './workspace-symbols';

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
  selectionRange,
  selectionTime,
  inlayHint,
  inlineCompletion,
  coverage,
  questionEdit,
  reading,
  agreedLanguage,
];

/** Those that speak of all drafts of the workspace. */
export const workspaceFeatures: readonly AnyWorkspaceFeature[] = [
  draftsOfNote,
  checkDrafts,
  renameFiles,
  workspaceSymbols,
];
