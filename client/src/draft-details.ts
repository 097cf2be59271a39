// What a click on the status bar shows: the time of each section, and how the draft stands to each question.
import * as vscode from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import type { DraftCoverage } from '../../server/src/protocol';
import { asClock } from './clock';
import type { ShownDraft } from './coverage/shown-draft';
import { statusInWords } from './coverage/words';
import type { DraftStatuses } from './draft-statuses';
import { openNote } from './open-note';
import { inWords } from './status-bar';

interface Detail extends vscode.QuickPickItem {
  readonly go?: () => unknown;
}

/** Shows the details of the draft in the active editor, or of the one that the views show; a choice leads to its place. */
export async function showDraftDetails(
  client: BaseLanguageClient,
  statuses: DraftStatuses,
  shown: ShownDraft,
): Promise<void> {
  const { t } = vscode.l10n;
  const { uri } = shown;
  const status = uri && statuses.of(uri);
  const coverage = uri && (await shown.ask(uri));
  if (!status || !coverage) {
    void vscode.window.showInformationMessage(
      t('Open a draft first: a .statement file, or a Markdown file that names its concept note.'),
    );
    return;
  }
  const separator = (label: string): Detail => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const details: Detail[] = [
    { label: t('Check Draft'), description: t('shows the findings'), go: () => check(uri) },
    separator(t('Speaking time')),
    ...sections(coverage, uri, client),
    separator(t('Questions')),
    ...questions(coverage, uri, client),
  ];
  const chosen = await vscode.window.showQuickPick(details, {
    title: inWords(status),
    placeHolder: t('Choose a section or a question to go there.'),
    matchOnDescription: true,
  });
  await chosen?.go?.();
}

function check(uri: vscode.Uri): Thenable<unknown> {
  return vscode.commands.executeCommand('rostrum.checkDraft', uri.toString());
}

function sections({ sections }: DraftCoverage, uri: vscode.Uri, client: BaseLanguageClient): Detail[] {
  return sections.map(({ title, level, seconds, range }) => ({
    label: `${'\u2003'.repeat(level - 1)}${title}`,
    description: asClock(seconds),
    go: () => goTo(uri, range, client),
  }));
}

/** Those that are open first: they are what one looks for. */
function questions({ questions, noteUri }: DraftCoverage, uri: vscode.Uri, client: BaseLanguageClient): Detail[] {
  const rank = { open: 0, partly: 1, addressed: 2 };
  return [...questions]
    .sort((a, b) => rank[a.status] - rank[b.status])
    .map(({ label, text, status, passages, range }) => ({
      label: `(${label}) ${statusInWords(status)}`,
      detail: text,
      go: () => {
        const [first] = passages;
        if (first) return goTo(uri, first.range, client);
        return noteUri === null ? undefined : openNote(client, noteUri, range);
      },
    }));
}

async function goTo(uri: vscode.Uri, range: Range, client: BaseLanguageClient): Promise<void> {
  const { start } = client.protocol2CodeConverter.asRange(range);
  await vscode.window.showTextDocument(uri, { selection: new vscode.Range(start, start) });
}
