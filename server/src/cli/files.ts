// Files named on the command line.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeText } from '../files/decode';
import type { FileFailure } from '../files/host';
import * as l10n from '../text/l10n';
import type { Io } from './io';
import { warn } from './io';

export interface TextFile {
  /** As typed. */
  readonly path: string;
  readonly uri: string;
  readonly text: string;
}

/** What could be read, and a line on each file that could not. */
export interface Reading {
  readonly files: readonly TextFile[];
  readonly problems: readonly string[];
}

/** Reads files, each once; one that is named twice is told. An empty file counts as unreadable: nothing can be said of it. */
export async function readFiles(paths: readonly string[], io: Io): Promise<Reading> {
  const byUri = new Map<string, string>();
  for (const typed of paths) {
    const uri = uriOf(typed, io.cwd);
    if (byUri.has(uri)) warn(io, l10n.t('"{0}" is named twice; it is read once.', typed));
    else byUri.set(uri, typed);
  }
  const results = await Promise.all([...byUri].map(([uri, typed]) => readOne(uri, typed, io)));
  return {
    files: results.flatMap((result) => (typeof result === 'string' ? [] : [result])),
    problems: results.filter((result) => typeof result === 'string'),
  };
}

async function readOne(uri: string, typed: string, io: Io): Promise<TextFile | string> {
  const result = await textAt(uri, io);
  if ('failure' in result) return unreadable(typed, result.failure);
  if (result.text.trim() === '')
    return unreadable(typed, { kind: 'unreadable', reason: l10n.t('it is empty; name a file with text in it') });
  return { path: typed, uri, text: result.text };
}

/** The text of a file, or why it cannot be had. */
async function textAt(uri: string, { host }: Pick<Io, 'host'>): Promise<{ text: string } | { failure: FileFailure }> {
  const read = await host.readFile(uri);
  return 'failure' in read ? read : decodeText(read.bytes);
}

/** The URI of a path as typed. */
function uriOf(typed: string, cwd: string): string {
  return pathToFileURL(path.resolve(cwd, typed)).href;
}

function unreadable(typed: string, { kind, reason }: FileFailure): string {
  return kind === 'missing'
    ? l10n.t('"{0}" cannot be read: {1}; check its name and folder.', typed, reason)
    : l10n.t('"{0}" cannot be read: {1}.', typed, reason);
}
