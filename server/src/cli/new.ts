// `rostrum new`: a new draft for a concept note.
import path from 'node:path';
import { newDraft } from '../analysis/new-draft';
import { parseNote } from '../note/parse-note';
import { alignVersions } from '../note/versions';
import * as l10n from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import { ensureTopicModel } from '../files/topic-model-file';
import { readFiles } from './files';
import { exit, refuse, type Io } from './io';
import { printed } from './terminal';
import { writeFile } from './write-file';

export interface NewOptions {
  /** Language versions of one note. */
  readonly note: readonly string[];
  readonly delegation?: string;
  /** Default: the language of the note. */
  readonly language?: LanguageCode;
  readonly output?: string;
}

/** Prints a new draft, or writes it to a file that is not there yet; a file that is there is never written over. */
export async function newStatement({ note, delegation, language, output }: NewOptions, io: Io): Promise<number> {
  const { files, problems } = await readFiles(note, io);
  if (problems.length > 0) return refuse(io, ...problems);
  const versions = alignVersions(files.map(({ text }) => parseNote(text)));
  if (!versions) return refuse(io, l10n.t('name the concept note with --note FILE.'));
  await ensureTopicModel(io.host);
  const target = output === undefined ? undefined : path.resolve(io.cwd, output);
  const folder = target === undefined ? io.cwd : path.dirname(target);
  const text = newDraft({
    versions,
    notePaths: files.map((file) => path.relative(folder, path.resolve(io.cwd, file.path)).split(path.sep).join('/')),
    delegation: delegation ?? null,
    language: language ?? versions.lead.language ?? 'en',
  });
  if (target === undefined || output === undefined) {
    const lines = text.trimEnd().split('\n');
    io.out(
      printed(
        lines.map((line) => ({ text: line })),
        io.terminal,
      ),
    );
    return exit.clean;
  }
  const failure = await writeFile(target, text, { over: false, named: output });
  if (failure?.kind === 'there')
    return refuse(io, l10n.t('"{0}" is there already; name another file, or move it away.', output));
  if (failure) return refuse(io, failure.message);
  io.out(`${l10n.t('Written: {0}', output)}\n`);
  return exit.clean;
}
