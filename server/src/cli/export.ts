// `rostrum export`: the statement of a draft as a Word file or a web page.
import path from 'node:path';
import { parseDraft } from '../draft/parse-draft';
import * as l10n from '../text/l10n';
import { readFiles } from './files';
import { exit, refuse, type Io } from './io';
import { isSameFile, writeFile } from './write-file';

export const exportFormats = ['docx', 'html'] as const;

export interface ExportOptions {
  readonly to: (typeof exportFormats)[number];
  /** Without what is not read out. */
  readonly delivered: boolean;
  /** Where to write, "-" for standard output; default: beside the draft, over nothing that is there. */
  readonly output?: string;
}

const STANDARD_OUTPUT = '-';
// A folder with more exports of one draft than that is not what anybody wants.
const MOST_NAMES = 1000;

/** Exports one draft and says where it went. A file that is there is written over only where it was named. */
export async function exportStatement(draft: string, options: ExportOptions, io: Io): Promise<number> {
  const { files, problems } = await readFiles([draft], io);
  const [file] = files;
  if (!file) return refuse(io, ...problems);
  const { to, delivered, output } = options;
  if (output === STANDARD_OUTPUT && to === 'docx')
    return refuse(io, l10n.t('a Word file cannot be printed; name a file with -o FILE.'));
  // Loaded only now: the other commands need not wait for what writes Word.
  const { exported } = await import('../export');
  const bytes = await exported(parseDraft(file.text), { to, delivered });
  if (!bytes) return refuse(io, l10n.t('"{0}" holds no statement yet: write its text and try again.', draft));
  if (output === STANDARD_OUTPUT) {
    io.out(new TextDecoder().decode(bytes));
    return exit.clean;
  }
  const isDraft = output !== undefined && (await isSameFile(path.resolve(io.cwd, output), path.resolve(io.cwd, draft)));
  if (isDraft) return refuse(io, l10n.t('"{0}" is the draft itself; name another file.', output));
  const names = output === undefined ? namesBeside(draft, delivered ? `-delivered.${to}` : `.${to}`) : [output];
  for (const named of names) {
    const failure = await writeFile(path.resolve(io.cwd, named), bytes, { over: output !== undefined, named });
    if (failure?.kind === 'unwritable') return refuse(io, failure.message);
    if (failure) continue;
    io.out(`${l10n.t('Written: {0}', named)}\n`);
    return exit.clean;
  }
  return refuse(io, l10n.t('"{0}" is there already; name another file, or move it away.', names[0] ?? draft));
}

/** The draft's name with the new ending (which says so when it is the text as delivered), then with a number for as long as there is such a file. */
function namesBeside(draft: string, ending: string): string[] {
  const stem = draft.replace(/(?:\.statement)?\.(?:md|markdown)$|\.[^./\\]+$/i, '');
  const numbered = (number: number) => ending.replace('.', `-${number}.`);
  return [`${stem}${ending}`, ...Array.from({ length: MOST_NAMES }, (_, i) => `${stem}${numbered(i + 2)}`)];
}
