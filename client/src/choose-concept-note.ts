// "Choose Concept Note…": finds notes in the workspace and writes the chosen one into the draft's front matter.
import * as vscode from 'vscode';
import { draftLanguages } from './draft-languages';
import { looksLikeNote, symbolIn } from './note-candidates';
import { noteEdit } from './note-field';
import { distance, pathFrom } from './note-path';

// Enough for a mission's folder; a larger workspace still has Browse….
const MOST_FILES = 400;
const MOST_BYTES = 2 * 1024 * 1024;

interface Choice extends vscode.QuickPickItem {
  /** Null stands for Browse…. */
  readonly uri: vscode.Uri | null;
}

/** Asks which note the active draft answers, and has its front matter say so. */
export async function chooseConceptNote(): Promise<void> {
  const { t } = vscode.l10n;
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !draftLanguages.includes(document.languageId)) {
    void vscode.window.showInformationMessage(t('Open the draft first, then choose the concept note that it answers.'));
    return;
  }
  const note = await pickConceptNote(document.uri, t('Which concept note does this draft answer?'), false);
  if (note) await nameNote(document, note);
}

/**
 * Asks for a concept note; `near` is a file or folder whose surroundings come first, and which may be the note itself unless that is
 * ruled out. Undefined when nobody chose.
 */
export async function pickConceptNote(
  near: vscode.Uri,
  placeHolder: string,
  mayBeNear = true,
): Promise<vscode.Uri | undefined> {
  const offered = choices(near).then((all) =>
    all.filter(({ uri }) => mayBeNear || uri?.toString() !== near.toString()),
  );
  const choice = await vscode.window.showQuickPick(offered, {
    title: vscode.l10n.t('Concept Note'),
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return choice && (choice.uri ?? (await browse(near)));
}

async function choices(near: vscode.Uri): Promise<Choice[]> {
  const files = await vscode.workspace.findFiles('**/*.{txt,md}', '**/node_modules/**', MOST_FILES);
  const notes = (await Promise.all(files.map(choiceOf))).filter((choice) => choice !== null);
  // Whoever has the note itself in front means it.
  const isFront = ({ uri }: { uri: vscode.Uri }) => Number(uri.toString() === near.toString());
  notes.sort(
    (a, b) =>
      isFront(b) - isFront(a) || distance(near, a.uri) - distance(near, b.uri) || a.label.localeCompare(b.label),
  );
  return [...notes, { label: vscode.l10n.t('$(folder-opened) Browse…'), alwaysShow: true, uri: null }];
}

/** A file as a choice; null when it does not look like a concept note, or cannot be read. */
async function choiceOf(uri: vscode.Uri): Promise<(Choice & { readonly uri: vscode.Uri }) | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MOST_BYTES) return null;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const label = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    if (!looksLikeNote(label, text)) return null;
    const folder = vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, '..'));
    return { uri, label, description: [symbolIn(text), folder].filter(Boolean).join(' · ') };
  } catch {
    return null;
  }
}

async function browse(draft: vscode.Uri): Promise<vscode.Uri | undefined> {
  const { t } = vscode.l10n;
  const chosen = await vscode.window.showOpenDialog({
    title: t('Concept Note'),
    openLabel: t('Choose'),
    filters: { [t('Text')]: ['txt', 'md'] },
    ...(draft.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(draft, '..') }),
  });
  return chosen?.[0];
}

async function nameNote(document: vscode.TextDocument, note: vscode.Uri): Promise<void> {
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const { start, end, newText } = noteEdit(document.getText(), pathFrom(document.uri, note), eol);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  if (await vscode.workspace.applyEdit(edit)) return;
  void vscode.window.showErrorMessage(vscode.l10n.t('The draft could not be changed: is it read-only?'));
}
