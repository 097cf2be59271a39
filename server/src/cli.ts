// The command line on Node.
import { run } from './cli/run';
import { terminalOf, visible } from './cli/terminal';
import { nodeHost } from './node-host';

const out = (text: string) => void process.stdout.write(text);
const err = (text: string) => void process.stderr.write(text);

// A reader that has seen enough (`rostrum check … | head`) closes the pipe: no reason to complain.
process.stderr.on('error', () => process.exit());
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
  err(`rostrum: the output cannot be written (${code ?? 'unknown reason'}); is the disk full?\n`);
  process.exit(2);
});

void run(process.argv.slice(2), {
  out,
  err,
  get cwd() {
    return process.cwd();
  },
  locale:
    process.env['LC_ALL'] ||
    process.env['LC_MESSAGES'] ||
    process.env['LANG'] ||
    Intl.DateTimeFormat().resolvedOptions().locale,
  host: nodeHost((line) => err(`rostrum: ${visible(line)}\n`)),
  terminal: terminalOf(process.stdout, process.env),
  // Loaded when asked for, so that the other commands need not wait for it.
  startServer: () => import('./node'),
}).then((code) => (process.exitCode = code));
