// "Open Sample Workspace…": a note and two drafts on it, copied to where the user says, and opened there.
import * as vscode from 'vscode';
import type { DraftStatuses } from './draft-statuses';
import { SAMPLE_NOTE, SAMPLE_SOURCES, sampleDrafts, SAMPLES } from './sample-files';

const FOLDER = 'rostrum-sample';
/** Where the window that opens the sample finds that it is to show it. */
const TO_SHOW = 'sampleToShow';
const WALKTHROUGH = 'rostrum.rostrum#firstStatement';
// Reading the note and the draft takes a moment; the first steps do not wait for ever.
const PATIENCE = 5_000;

/** Shows the first steps, beside what is open if that is wanted. */
export async function getStarted(toSide = false): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, toSide);
}

/** Copies the sample into a folder below `place`, or where the user says, and opens it. What stands there already is left as it is. */
export async function openSample(
  context: vscode.ExtensionContext,
  statuses: DraftStatuses,
  place?: vscode.Uri,
): Promise<void> {
  const { t } = vscode.l10n;
  const parent =
    place ??
    (
      await vscode.window.showOpenDialog({
        canSelectFiles: false,
        canSelectFolders: true,
        title: t('Where is the sample to go?'),
        openLabel: t('Copy Sample Here'),
      })
    )?.[0];
  if (!parent) return;
  const folder = vscode.Uri.joinPath(parent, FOLDER);
  try {
    await copySample(context.extensionUri, folder);
  } catch {
    void vscode.window.showErrorMessage(
      t('The sample cannot be written to "{0}": choose a folder of your own, and try again.', parent.path),
    );
    return;
  }
  if (vscode.workspace.getWorkspaceFolder(folder)) {
    await showSample(folder, statuses);
    return;
  }
  await context.globalState.update(TO_SHOW, folder.toString());
  // Whoever has work open keeps it.
  const hasWork = vscode.workspace.workspaceFolders !== undefined;
  await vscode.commands.executeCommand('vscode.openFolder', folder, {
    forceNewWindow: hasWork,
    forceReuseWindow: !hasWork,
  });
}

/** In a window that was opened on the sample: shows it, once. */
export async function showSampleIfNew(
  { globalState }: vscode.ExtensionContext,
  statuses: DraftStatuses,
): Promise<void> {
  const waiting = globalState.get<string>(TO_SHOW);
  const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === waiting);
  if (!folder) return;
  await globalState.update(TO_SHOW, undefined);
  await showSample(folder.uri, statuses);
}

async function copySample(extension: vscode.Uri, folder: vscode.Uri): Promise<void> {
  const { fs } = vscode.workspace;
  await fs.createDirectory(folder);
  for (const name of [SAMPLE_NOTE, ...sampleDrafts(vscode.env.language), ...SAMPLE_SOURCES]) {
    const target = vscode.Uri.joinPath(folder, name);
    const isThere = await fs.stat(target).then(
      () => true,
      () => false,
    );
    if (!isThere) await fs.writeFile(target, await fs.readFile(vscode.Uri.joinPath(extension, SAMPLES, name)));
  }
}

async function showSample(folder: vscode.Uri, statuses: DraftStatuses): Promise<void> {
  const [first] = sampleDrafts(vscode.env.language);
  const draft = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, first));
  await vscode.window.showTextDocument(draft, { preview: false });
  // Once it is known for a draft while it is active, the views and the buttons of the first steps speak of it.
  await statuses.upToDate(draft, PATIENCE);
  await getStarted(true);
}
