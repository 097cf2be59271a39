// The `note:` line of a draft's front matter: the one thing that the client writes into a draft.

/** A replacement in a text, in UTF-16 offsets. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/**
 * The edit that makes a draft name `path` as its concept note: replaces what `note:` holds (a list too, a comment stays), adds the line
 * to a front matter that has none, and writes a front matter where there is none. `eol` is the line end of the draft.
 */
export function noteEdit(text: string, path: string, eol: string): TextEdit {
  const line = `note: ${yamlText(path)}`;
  const block = frontMatterIn(text);
  if (!block) {
    const start = text.startsWith('\ufeff') ? 1 : 0;
    return { start, end: start, newText: `---${eol}${line}${eol}---${eol}${eol}` };
  }
  const field = /^(?:note|"note"|'note')[ \t]*:(?=[ \t\r\n]|$)([^\n]*(?:\n(?:[ \t]+|-[ \t])[^\n]*)*)/m.exec(
    text.slice(block.start, block.end),
  );
  if (!field) return { start: block.start, end: block.start, newText: line + eol };
  const start = block.start + field.index;
  const value = field[1] ?? '';
  return { start, end: start + field[0].trimEnd().length, newText: line + commentIn(value) };
}

/** What stands between the fences. An unclosed block, which begins with a key, ends at the first blank line. */
function frontMatterIn(text: string): { readonly start: number; readonly end: number } | null {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text);
  if (!open) return null;
  const start = open[0].length;
  const rest = text.slice(start);
  const close = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(rest);
  if (close) return { start, end: start + close.index };
  if (!/^[\w-]+[ \t]*:/.test(rest)) return null;
  const blank = /^[ \t]*\r?$/m.exec(rest);
  return { start, end: blank ? start + blank.index : text.length };
}

/** The comment at the end of the first line of a value, with the white space before it; "" when there is none. */
function commentIn(value: string): string {
  const [firstLine = ''] = value.split('\n', 1);
  const quoted = /^\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(firstLine)?.[0].length ?? 0;
  return /\s+#[^]*$/.exec(firstLine.slice(quoted))?.[0].trimEnd() ?? '';
}

/** A text as a YAML value: in quotation marks only where it needs them. */
function yamlText(text: string): string {
  const isPlain = /^[\p{L}\p{N}._/](?:[\p{L}\p{M}\p{N}._/ ()@+-]*[\p{L}\p{M}\p{N}_/)])?$/u.test(text);
  const isWord = /^(?:null|true|false|yes|no|on|off)$/i.test(text);
  return isPlain && !isWord ? text : JSON.stringify(text);
}
