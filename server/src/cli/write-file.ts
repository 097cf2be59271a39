// Writing the files that a command makes.
import { stat, writeFile as write } from 'node:fs/promises';
import * as l10n from '../text/l10n';

/** How a file was not written: it is there already, or the line that says what is wrong. */
export type WriteFailure = { readonly kind: 'there' } | { readonly kind: 'unwritable'; readonly message: string };

/** Writes a file, over one that is there if `over` says so; `named` is how messages call it. Null when it is written. */
export async function writeFile(
  file: string,
  content: string | Uint8Array,
  { over, named }: { readonly over: boolean; readonly named: string },
): Promise<WriteFailure | null> {
  try {
    await write(file, content, { flag: over ? 'w' : 'wx' });
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === 'EEXIST') return { kind: 'there' };
    const message = l10n.t(
      '"{0}" cannot be written ({1}); name a file in a folder that you may write to.',
      named,
      code ?? l10n.t('it cannot be written'),
    );
    return { kind: 'unwritable', message };
  }
}

/** Whether two paths lead to one file, by whatever links. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if (a === b) return true;
  const [one, other] = await Promise.all([a, b].map((file) => stat(file).catch(() => null)));
  return Boolean(one && other && one.dev === other.dev && one.ino === other.ino);
}
