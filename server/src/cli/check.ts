// `rostrum check`: what the drafts answer, how long they take, and what is wrong with them.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, severities, type Analysis } from '../analysis/analysis';
import type { Severity } from '../analysis/check';
import type { Settings } from '../analysis/settings';
import { parseDraft } from '../draft/parse-draft';
import { fileKey, outOfReach, partition, readNote, resolvePath, type NoteFile } from '../files/note-files';
import { SourceFiles, sourcesNamed } from '../files/source-files';
import { ensureTopicModel } from '../files/topic-model-file';
import { KnowledgeFiles } from '../files/workspace-knowledge';
import { parseNote } from '../note/parse-note';
import type { CheckedDraft } from '../report/checked-draft';
import { reportPage } from '../report/page';
import * as l10n from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import { readFiles, type TextFile } from './files';
import { exit, refuse, warn, type Io } from './io';
import { checkJson } from './json';
import { checkReport } from './report';
import { sarifOf } from './sarif';
import { printed, printedJson } from './terminal';
import { settingsFinder, withProfile } from './workspace-settings';

export const checkFormats = ['text', 'json', 'sarif', 'html'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export interface CheckOptions {
  /** Notes that stand in for those of the front matter: language versions of one. */
  readonly note: readonly string[];
  readonly format: CheckFormat;
  readonly failOn: Severity | 'never';
  /** For drafts whose front matter names none. */
  readonly profile?: string;
  /** The language questions are shown in. */
  readonly reader: LanguageCode;
}

/** Checks drafts and prints what was found. The exit code says whether anything at or above `failOn` was. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const drafts = await readFiles(paths, io);
  const notes = await readFiles(options.note, io);
  const problems = [...notes.problems, ...drafts.problems];
  if (problems.length > 0) return refuse(io, ...problems);

  await ensureTopicModel(io.host);
  const settingsOf = settingsFinder(io);
  const knowledge = new KnowledgeFiles(io.host);
  const noteOf = noteReader(io);
  const sourceFiles = new SourceFiles({ ...io.host, yieldToEvents: () => Promise.resolve() });
  const chosen = notes.files.map(({ path, uri, text }) => ({ path, file: { uri, note: parseNote(text) } }));
  const checked: CheckedDraft[] = [];
  for (const file of drafts.files) {
    const ofFolder = await settingsOf(file.uri);
    const found = 'settings' in ofFolder ? withProfile(ofFolder.settings, options.profile) : ofFolder;
    if ('problem' in found) return refuse(io, found.problem);
    const own = await knowledge.for(file.uri, [pathToFileURL(io.cwd).href]);
    const settings = { ...found.settings, ...own, reader: options.reader };
    const draft = await checkOne(file, chosen, settings, { noteOf, sourceFiles }, io);
    for (const failure of draft.analysis.failures) {
      warn(
        io,
        l10n.t('the check "{0}" failed on "{1}"; the others ran. Please report this.', failure.check, file.path),
      );
    }
    checked.push(draft);
  }
  io.out(inFormat(options, checked, io));
  return checked.some(({ analysis }) => fails(analysis, options.failOn)) ? exit.findings : exit.clean;
}

function inFormat({ format }: CheckOptions, checked: readonly CheckedDraft[], { cwd, terminal }: Io): string {
  switch (format) {
    case 'text':
      return printed(checkReport(checked, terminal), terminal);
    case 'json':
      return printedJson(checkJson(checked));
    case 'sarif':
      return printedJson(sarifOf(checked, pathToFileURL(`${cwd}/`).href));
    case 'html':
      return `${reportPage(checked)}\n`;
  }
}

interface NamedNote {
  readonly path: string;
  readonly file: NoteFile;
}

async function checkOne(
  { path: typed, uri, text }: TextFile,
  chosen: readonly NamedNote[],
  settings: Settings,
  { noteOf, sourceFiles }: { noteOf: (uri: string) => Promise<NoteFile>; sourceFiles: SourceFiles },
  { cwd }: Io,
): Promise<CheckedDraft> {
  const draft = parseDraft(text);
  const named =
    chosen.length > 0 ? chosen : await Promise.all(draft.frontMatter.note.map(({ value }) => namedIn(uri, value)));
  const notes = partition(
    named.map((note) => note.path),
    named.map((note) => note.file),
  );
  const folders = [pathToFileURL(cwd).href];
  const sources = await sourceFiles.whole(uri, sourcesNamed(draft, uri, settings, { trusted: true, folders }));
  const readable = named.filter(({ file }) => 'note' in file);
  return {
    path: typed,
    document: TextDocument.create(uri, 'un-statement', 0, text),
    analysis: analyze({ draft, ...notes, sources, settings }),
    notePaths: readable.map((note) => (chosen.length > 0 ? note.path : seenFrom(cwd, note.file.uri))),
  };

  async function namedIn(draftUri: string, value: string): Promise<NamedNote> {
    const noteUri = resolvePath(value, draftUri);
    const failure = outOfReach(noteUri, draftUri);
    return { path: value, file: failure ? { uri: noteUri, failure } : await noteOf(noteUri) };
  }
}

/** Reads notes, each once, so that drafts of one note share what is made of it. */
function noteReader({ host }: Io): (uri: string) => Promise<NoteFile> {
  const kept = new Map<string, Promise<NoteFile>>();
  return (uri) => {
    const key = fileKey(uri);
    let file = kept.get(key);
    if (!file) kept.set(key, (file = readNote(uri, host)));
    return file;
  };
}

/** The path of a file on disk: relative to the current folder when it is below it. */
function seenFrom(cwd: string, uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  const absolute = fileURLToPath(uri);
  const relative = path.relative(cwd, absolute);
  return relative.split(path.sep)[0] === '..' ? absolute : relative;
}

function fails({ findings }: Analysis, failOn: CheckOptions['failOn']): boolean {
  if (failOn === 'never') return false;
  return findings.some(({ severity }) => severities.indexOf(severity) >= severities.indexOf(failOn));
}
