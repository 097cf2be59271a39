// Text for a terminal: nothing that comes from a file may steer it, and colour is only for eyes.
export type Style = 'strong' | 'good' | 'middling' | 'bad' | 'quiet';

/** One line of a report: plain text, whatever is in it, and how the whole line looks. */
export interface Line {
  readonly text: string;
  readonly style?: Style | undefined;
}

export interface Terminal {
  /** Columns a line may fill. */
  readonly width: number;
  readonly colour: boolean;
}

const SGR: Readonly<Record<Style, string>> = { strong: '1', good: '32', middling: '33', bad: '31', quiet: '2' };
const USUAL_WIDTH = 100;
const LEAST_WIDTH = 40;

/** The terminal behind an output stream: colour only where a person reads it and has not asked for none (NO_COLOR). */
export function terminalOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const onTerminal = stream.isTTY === true;
  const wanted = !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  return {
    width: Math.max(LEAST_WIDTH, (onTerminal && stream.columns) || USUAL_WIDTH),
    colour: onTerminal && wanted,
  };
}

/** Lines as text to be written out, the only place that makes control characters. */
export function printed(lines: readonly Line[], { colour }: Terminal): string {
  return lines
    .map(({ text, style }) => {
      const safe = visible(text);
      return colour && style && safe !== '' ? `\u001b[${SGR[style]}m${safe}\u001b[0m\n` : `${safe}\n`;
    })
    .join('');
}

/** A text on one line in which control characters, and marks that turn the direction of the rest, are seen instead of obeyed. */
export function visible(text: string): string {
  return text
    .replace(/\r?\n|[\t\u2028\u2029]/g, ' ')
    .replace(/[\u0000-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/\u007f/g, '\u2421')
    .replace(/[\u0080-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/g, (c) => `<U+${hex(c)}>`);
}

/** A value as JSON, indented; what a terminal would obey inside strings is escaped. */
export function printedJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return `${json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (c) => `\\u${hex(c).toLowerCase()}`)}\n`;
}

function hex(c: string): string {
  return c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
