// The outside as the commands see it, so that tests can put theirs in its place.
import type { Host } from '../files/host';
import { visible, type Terminal } from './terminal';

export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The folder that paths on the command line start from. */
  readonly cwd: string;
  /** The locale of the system, as it writes it. */
  readonly locale: string;
  readonly host: Omit<Host, 'yieldToEvents'>;
  readonly terminal: Terminal;
  /** Starts the language server on standard input and output. */
  readonly startServer: () => Promise<unknown>;
}

/** What the process ends with. */
export const exit = { clean: 0, findings: 1, refused: 2 } as const;

/** Says on standard error why nothing was done, one line each. */
export function refuse(io: Io, ...reasons: readonly string[]): number {
  for (const reason of reasons) warn(io, reason);
  return exit.refused;
}

/** A line on standard error, whatever is in it. */
export function warn(io: Io, message: string): void {
  io.err(`rostrum: ${visible(message)}\n`);
}
