// The commands and their options.
import { Command, CommanderError, Option } from 'commander';
import { version } from '../../../package.json';
import { speaking } from '../knowledge/speaking';
import * as l10n from '../text/l10n';
import { languageCodes, languageOfLocale, type LanguageCode } from '../text/languages';
import { check, checkFormats, type CheckOptions } from './check';
import { exportFormats, exportStatement, type ExportOptions } from './export';
import { exit, refuse, type Io } from './io';
import { lsp } from './language-server';
import { lookup } from './lookup';
import { newStatement, type NewOptions } from './new';
import { note } from './note';
import { phrases, type PhraseOptions } from './phrases';
import { localizedHelp, usageError } from './usage';

/** Runs the command line. The exit code is the answer; whatever goes wrong is one line on standard error, never a stack. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exit.clean;
  l10n.speak(languageOfLocale(localeIn(argv) ?? io.locale));
  try {
    const program = commands(io, (answer) => (code = answer));
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.refused;
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(io, l10n.t('internal error ({0}); please report this with the command you typed.', reason));
  }
}

function commands(io: Io, done: (code: number) => void): Command {
  const program = new Command('rostrum');
  // Commands made after this inherit it.
  program
    .description(l10n.t('Checks draft statements for United Nations meetings against the concept note of the debate.'))
    .version(version, '--version', l10n.t('print the version'))
    .addOption(
      new Option(
        '--locale <language>',
        l10n.t('language of messages, and of questions where the note is at hand in it (default: that of the system)'),
      ),
    )
    .helpOption('-h, --help', l10n.t('print help'))
    .helpCommand(false)
    .configureHelp(localizedHelp)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.out(text),
      writeErr: (text) => io.err(text),
      outputError: (text) => refuse(io, usageError(text)),
      getOutHelpWidth: () => io.terminal.width,
      getErrHelpWidth: () => io.terminal.width,
    })
    .addHelpText(
      'after',
      examples(
        'rostrum check samples/S-2018-184/*.statement',
        'rostrum note samples/S-2018-184/S-2018-184.zh.txt',
        'rostrum lookup "Kigali Principles"',
      ) +
        `\n${l10n.t('Exit code: 0 nothing found at or above --fail-on, 1 findings, 2 wrong use or a file that cannot be read.')}\n`,
    );

  program
    .command('check')
    .description(l10n.t('say which questions drafts answer, how long they take, and what is wrong with them'))
    .argument('<file...>', l10n.t('drafts'))
    .option(
      '--note <file>',
      l10n.t('concept note instead of that of the front matter; repeat it for language versions'),
      collected,
      [],
    )
    .addOption(formats(checkFormats))
    .addOption(
      new Option('--fail-on <severity>', l10n.t('least severity that makes the exit code 1'))
        .choices(['error', 'warning', 'information', 'never'])
        .default('error'),
    )
    .option(
      '--profile <name>',
      l10n.t(
        'limits and rules for drafts that name none: {0}, or one of the settings',
        l10n.listed(Object.keys(speaking.profiles)),
      ),
    )
    .addHelpText(
      'after',
      examples(
        'rostrum check statement.md --note note.txt',
        'rostrum check *.statement --format json --fail-on warning',
        'rostrum check *.statement --format html > report.html',
      ),
    )
    .action(async (files: string[], options: Omit<CheckOptions, 'reader'>) => {
      done(await check(files, { ...options, reader: l10n.spokenLanguage() }, io));
    });

  program
    .command('note')
    .description(l10n.t('show what was read out of concept notes'))
    .argument('<file...>', l10n.t('concept notes'))
    .addOption(formats())
    .addHelpText('after', examples('rostrum note S-2018-184.zh.txt', 'rostrum note S-2018-184.zh.txt --format json'))
    .action(async (files: string[], { format }: { format: 'text' | 'json' }) => done(await note(files, format, io)));

  program
    .command('new')
    .description(
      l10n.t('begin a statement on a concept note: front matter, salutation, thanks, one remark for each question'),
    )
    .requiredOption('--note <file>', l10n.t('concept note; repeat it for language versions'), collected, [])
    .option('--delegation <name>', l10n.t('delegation that speaks'))
    .addOption(language(l10n.t('language of the statement (default: that of the note)')))
    .addOption(new Option('-o, --output <file>', l10n.t('file to write (default: print it)')))
    .addHelpText('after', examples('rostrum new --note note.txt --delegation Norway --language en -o norway.statement'))
    .action(async (options: NewOptions) => done(await newStatement(options, io)));

  program
    .command('export')
    .description(
      l10n.t('write a draft as its readers get it, without front matter and remarks: a Word file or a web page'),
    )
    .argument('<file>', l10n.t('draft'))
    .addOption(new Option('--to <format>', l10n.t('what to write')).choices(exportFormats).makeOptionMandatory())
    .option('--delivered', l10n.t('leave out what is circulated but not read out'), false)
    .addOption(
      new Option('-o, --output <file>', l10n.t('file to write (default: beside the draft; "-": print the page)')),
    )
    .addHelpText(
      'after',
      examples('rostrum export norway.statement --to docx', 'rostrum export norway.statement --to html -o page.html'),
    )
    .action(async (file: string, options: ExportOptions) => done(await exportStatement(file, options, io)));

  program
    .command('phrases')
    .description(l10n.t('list the standard phrases of statements'))
    .addOption(language(l10n.t('only the phrases of a language')))
    .option('--category <name>', l10n.t('only the phrases of a category'))
    .addOption(formats())
    .addHelpText(
      'after',
      examples('rostrum phrases --language fr', 'rostrum phrases --language zh --category salutation'),
    )
    .action((options: PhraseOptions) => done(phrases(options, io)));

  program
    .command('lookup')
    .description(l10n.t('explain an actor, an instrument, a document or a term'))
    .argument('<term...>', l10n.t('name or acronym in any of the six languages'))
    .addOption(language(l10n.t('language of the term and of the answer')))
    .addOption(formats())
    .addHelpText('after', examples('rostrum lookup MINUSMA', 'rostrum lookup "Kigali Principles" --language fr'))
    .action(async (term: string[], options: { language?: LanguageCode; format: 'text' | 'json' }) =>
      done(await lookup(term.join(' '), options, io)),
    );

  program
    .command('lsp')
    .description(l10n.t('run the language server, for editors'))
    .option('--stdio', l10n.t('speak on standard input and output'), false)
    // Clients add it, so that the server ends when they do; the server reads it itself.
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .addHelpText('after', examples('rostrum lsp --stdio'))
    .action(async (options: { stdio: boolean }) => done(await lsp(options, io)));

  program
    .command('help')
    .description(l10n.t('print help for a command'))
    .argument('[command]')
    .action((name?: string) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (command) command.outputHelp();
      else program.error(l10n.t("unknown command '{0}'", name ?? ''));
    });

  return program;
}

/** The locale asked for, read before anything is said; undefined where there is none. */
function localeIn(argv: readonly string[]): string | undefined {
  const at = argv.findIndex((arg) => /^--locale(?:=|$)/.test(arg));
  return argv[at]?.split('=')[1] ?? argv[at + 1 || argv.length];
}

function formats(choices: readonly string[] = ['text', 'json']): Option {
  return new Option('--format <format>', l10n.t('form of the output')).choices(choices).default('text');
}

function language(description: string): Option {
  return new Option('--language <code>', description).choices(languageCodes);
}

function collected(file: string, others: readonly string[]): string[] {
  return [...others, file];
}

function examples(...lines: readonly string[]): string {
  return `\n${l10n.t('Examples:')}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
