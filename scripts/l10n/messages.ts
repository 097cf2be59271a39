// The English messages in the sources and what checks say of themselves: the keys of the bundles in l10n/.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { checks } from '../../server/src/analysis/checks';

const FOLDERS = ['client/src', 'server/src'];
const SPEAKERS: ReadonlySet<string> = new Set(['l10n.t', 'l10n.counted', 'vscode.l10n.t', 't']);

/** The messages in the sources with the first place of each, as file and line. Throws for one that is not written out. */
export function messagesInSources(): Map<string, string> {
  const places = new Map<string, string>();
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const file = path.posix.join(folder, name.replaceAll('\\', '/'));
      if (!file.endsWith('.ts') || /\.test\.ts$|\/testing\/|text\/l10n\.ts$/.test(file)) continue;
      const text = readFileSync(file, 'utf8');
      if (text.includes('l10n'))
        for (const [message, line] of messagesIn(file, text).sort(([, a], [, b]) => a - b))
          if (!places.has(message)) places.set(message, `${file}:${line}`);
    }
  }
  for (const { id, summary, reason } of checks)
    for (const text of [summary, reason])
      if (!places.has(text)) places.set(text, `server/src/analysis/checks/${id}.ts`);
  return places;
}

function messagesIn(file: string, text: string): [string, number][] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: [string, number][] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node) || !SPEAKERS.has(text.slice(node.expression.pos, node.expression.end).trim()))
      return;
    const line = source.getLineAndCharacterOfPosition(node.pos).line + 1;
    const [message] = node.arguments;
    if (!message || !ts.isStringLiteralLike(message))
      throw new Error(`${file}:${line}: the message is not written out, so that nobody can translate it`);
    found.push([message.text, line]);
  };
  visit(source);
  return found;
}
