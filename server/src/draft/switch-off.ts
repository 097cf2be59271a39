// Writes into a draft's front matter that a check is off.
import type { Span } from '../text/span';
import type { Draft } from './draft';
import { parseFrontMatter } from './front-matter';

export interface Insertion {
  readonly span: Span;
  readonly newText: string;
}

/**
 * The edit that adds `check: off` to the front matter, in the layout it has, or that writes a front matter where there is none. Null where
 * the front matter cannot be read, so that nothing in it is broken.
 */
export function switchedOff({ text, frontMatter }: Draft, check: string): Insertion | null {
  if (frontMatter.problems.some(({ kind }) => kind === 'syntax' || kind === 'unclosed')) return null;
  const edit = editFor(text, frontMatter, check);
  if (!edit) return null;
  const after = parseFrontMatter(text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end));
  const isOff = after.checks.some(({ value }) => value.check === check && value.severity === 'off');
  return isOff && after.problems.length <= frontMatter.problems.length ? edit : null;
}

function editFor(text: string, { span, keys, checks }: Draft['frontMatter'], check: string): Insertion | null {
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n';
  const entry = `${check}: off`;
  if (!span) {
    const at = text.startsWith('\ufeff') ? 1 : 0;
    return insertion(at, ['---', `checks: {${entry}}`, '---', '', ''].join(newline));
  }
  const set = checks.find(({ value }) => value.check === check);
  if (set) return { span: set.span, newText: 'off' };
  const field = keys.find(({ value }) => value === 'checks');
  if (!field) {
    const [first] = keys;
    // All of it in braces, on one line.
    if (first && /\{\s*$/.test(text.slice(span.start, first.key.start)))
      return insertion(first.key.start, `checks: {${entry}}, `);
    return insertion(text.lastIndexOf('\n', span.end - 1) + 1, `checks: {${entry}}${newline}`);
  }
  const value = text.slice(field.span.start, field.span.end);
  if (value.startsWith('{')) return insertion(field.span.start + 1, /^\{\s*\}$/.test(value) ? entry : `${entry}, `);
  if (value === '' || value === '~' || value === 'null') {
    const colon = text.indexOf(':', field.key.end) + 1;
    return { span: value ? field.span : { start: colon, end: colon }, newText: `${value ? '' : ' '}{${entry}}` };
  }
  // One check on a line: another line of the same indentation before the first.
  const line = text.lastIndexOf('\n', field.span.start) + 1;
  return insertion(field.span.start, `${entry}${newline}${text.slice(line, field.span.start)}`);
}

function insertion(at: number, newText: string): Insertion {
  return { span: { start: at, end: at }, newText };
}
