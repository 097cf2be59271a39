// `rostrum note`: what was read out of a concept note.
import type { Briefer, Note } from '../note/note';
import { parseNote } from '../note/parse-note';
import * as l10n from '../text/l10n';
import { languages } from '../text/languages';
import { readFiles } from './files';
import { exit, refuse, type Io } from './io';
import { linesOf, notesJson } from './json';
import { printed, printedJson, type Line, type Terminal } from './terminal';
import { padded, widthOf, wrapped } from './width';

/** Reads notes and prints what is in them. */
export async function note(paths: readonly string[], format: 'text' | 'json', io: Io): Promise<number> {
  const { files, problems } = await readFiles(paths, io);
  if (problems.length > 0) return refuse(io, ...problems);
  const notes = files.map(({ path, text }) => ({ path, note: parseNote(text) }));
  io.out(
    format === 'json'
      ? printedJson(notesJson(notes))
      : printed(
          notes.flatMap(({ path, note }, i) => [
            ...(i > 0 ? [{ text: '' }] : []),
            ...noteReport(path, note, io.terminal),
          ]),
          io.terminal,
        ),
  );
  return exit.clean;
}

function noteReport(path: string, note: Note, { width }: Terminal): Line[] {
  const lineOf = linesOf(note);
  const { presidency } = note;
  const facts: [string, string | null][] = [
    [l10n.t('Symbol'), note.symbol],
    [l10n.t('Job number'), note.jobNumber],
    [l10n.t('Language'), note.language && languages[note.language].name],
    [l10n.t('Theme'), note.theme],
    [l10n.t('Subtitle'), note.subtitle],
    [l10n.t('Letter dated'), note.letterDate],
    [l10n.t('Meeting on'), note.meetingDate],
    [
      l10n.t('Presidency'),
      presidency && (presidency.country === null ? presidency.name : `${presidency.name} (${presidency.country})`),
    ],
  ];
  const nameWidth = Math.max(...facts.map(([name]) => widthOf(name))) + 2;
  const list = (title: string, items: readonly (readonly [head: string, text: string])[]): Line[] =>
    items.length === 0
      ? []
      : [
          { text: '' },
          { text: `  ${title}`, style: 'strong' },
          ...items.flatMap(([head, text]) => hanging(`    ${head}`, text, width)),
        ];
  return [
    { text: path, style: 'strong' },
    ...facts.flatMap(([name, value]) => hanging(`  ${padded(name, nameWidth)}`, value ?? '–', width)),
    ...list(
      l10n.t('Sections'),
      note.sections.map(({ title, level }) => ['  '.repeat(level - 1), title]),
    ),
    { text: '' },
    { text: `  ${l10n.t('Numbered paragraphs: {0}', note.numbered.length)}` },
    ...list(
      l10n.t('Questions'),
      note.questions.map(({ label, text }) => [`(${label}) `, text]),
    ),
    ...list(
      l10n.t('Briefers'),
      note.briefers.map((briefer) => ['', brieferInWords(briefer)]),
    ),
    ...list(
      l10n.t('Not found or unclear'),
      note.problems.map(({ message, span }) => [`${l10n.t('line {0}', lineOf(span.start) + 1)}: `, message]),
    ),
  ];
}

function brieferInWords({ name, title, body }: Briefer): string {
  return [name, title, body].filter((part) => part !== null).join(', ');
}

/** A text whose further lines stand under its beginning. */
function hanging(head: string, text: string, width: number): Line[] {
  const indent = widthOf(head);
  return wrapped(text.replace(/\s+/g, ' ').trim(), Math.max(20, width - indent)).map((line, i) => ({
    text: i === 0 ? head + line : ' '.repeat(indent) + line,
  }));
}
