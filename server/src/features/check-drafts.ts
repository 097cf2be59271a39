// The findings of every draft of the workspace, also of those that are not open.
import { ProtocolRequestType } from 'vscode-languageserver';
import { checkDraftsRequest, type CheckDraftsParams, type CheckDraftsResult } from '../protocol';
import { diagnosticsOf } from './diagnostics';
import { draftStatusOf } from './draft-status';
import type { WorkspaceFeature } from './feature';

export const checkDrafts: WorkspaceFeature<CheckDraftsParams, CheckDraftsResult> = {
  request: new ProtocolRequestType<CheckDraftsParams, CheckDraftsResult, never, void, void>(checkDraftsRequest),
  capability: {},
  empty: { drafts: [], unread: [], complete: false },
  answer: ({ drafts, unread, complete }, _, client) => ({
    drafts: drafts.map((open) => ({ status: draftStatusOf(open), diagnostics: diagnosticsOf(open, client) })),
    unread,
    complete,
  }),
};
