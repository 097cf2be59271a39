// Labelled material: notes' questions, and paragraphs that somebody read against them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Place } from '../server/src/analysis/signals';
import { parseDraft } from '../server/src/draft/parse-draft';
import type { Note } from '../server/src/note/note';
import { parseNote } from '../server/src/note/parse-note';
import { matchLabel } from '../server/src/text/labels';
import { isLanguageCode, type LanguageCode } from '../server/src/text/languages';

/** A paragraph and what a reader ticked for it; questions by their place in the note. */
export interface LabelledParagraph {
  readonly text: string;
  readonly language: LanguageCode;
  readonly place: Place;
  /** Which statement it stands in, by a name of its own; a single passage is one by itself. */
  readonly statement: string;
  /** The questions that it answers. */
  readonly must: ReadonlySet<number>;
  /** Those on which readers could differ: neither learned from nor counted. */
  readonly may: ReadonlySet<number>;
}

/** One note with the paragraphs read against it. */
export interface LabelledGroup {
  readonly name: string;
  readonly note: Note;
  readonly paragraphs: readonly LabelledParagraph[];
}

interface Row {
  readonly starts: string;
  readonly must: readonly string[];
  readonly may?: readonly string[];
}

interface Labels {
  readonly note: string;
  readonly statements: Readonly<Record<string, readonly Row[]>>;
}

/** Where a single passage is taken to stand: in the middle of a statement. */
const AMID: Place = { position: 5, of: 12 };

/** Whether a paragraph stands in a statement; false of a single passage. */
export function isOfStatement({ place }: Pick<LabelledParagraph, 'place'>): boolean {
  return place !== AMID;
}

/** All that coverage is learned from, in a fixed order: whole cases, then single passages on the questions of a note. */
export function allLabelled(): LabelledGroup[] {
  const passages = readdirSync('model/answers')
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readAnswers(path.join('model/answers', file)));
  return [...caseFolders('model/cases').map(readCase), ...passages];
}

/** All folders with labels.json under a folder, in the order of their names. */
export function caseFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name))
    .filter((one) => existsSync(path.join(one, 'labels.json')))
    .sort();
}

/** The paragraphs of a statement on another matter than the notes at hand: none answers anything. */
export function readStranger(file: string): LabelledParagraph[] {
  const texts = parseDraft(readFileSync(file, 'utf8')).paragraphs.filter(({ kind }) => kind === 'text');
  return texts.map(({ text, language }, position) => ({
    text,
    language: language ?? 'en',
    place: { position, of: texts.length },
    statement: file,
    must: new Set(),
    may: new Set(),
  }));
}

/**
 * A case: a folder with labels.json, its note and statements. Where a second reader labelled it without seeing the first one's labels
 * (second-reading.json), what only one of them ticked is left open. A labelled paragraph that is not found is an error.
 */
export function readCase(folder: string): LabelledGroup {
  const labels = labelsIn(folder, 'labels.json');
  const second = existsSync(path.join(folder, 'second-reading.json'))
    ? labelsIn(folder, 'second-reading.json')
    : undefined;
  const note = parseNote(readFileSync(path.join(folder, labels.note), 'utf8'));
  const paragraphs = Object.entries(labels.statements).flatMap(([file, rows]) => {
    const { paragraphs: all } = parseDraft(readFileSync(path.join(folder, file), 'utf8'));
    const texts = all.filter((paragraph) => paragraph.kind === 'text');
    return rows.map((row): LabelledParagraph => {
      const position = texts.findIndex(({ text }) => text.startsWith(row.starts.trim()));
      const paragraph = texts[position];
      if (!paragraph) throw new Error(`${folder}/${file}: no paragraph starts "${row.starts}"`);
      const { must, may } = agreed(row, second?.statements[file]);
      return {
        text: paragraph.text,
        language: paragraph.language ?? 'en',
        place: { position, of: texts.length },
        statement: path.join(folder, file),
        must: questionsOf(note, must, folder),
        may: questionsOf(note, may, folder),
      };
    });
  });
  return { name: path.basename(folder), note, paragraphs };
}

/**
 * Questions with single passages that answer them or none: lines `? label | question` and `> language | labels or - | passage`.
 * Throws on a line that is neither, naming it.
 */
export function readAnswers(file: string): LabelledGroup {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const fields = (line: string) =>
    line
      .slice(1)
      .split('|')
      .map((field) => field.trim());
  const questions = lines.filter((line) => line.startsWith('?')).map(fields);
  const note = parseNote(
    `Questions for discussion\n\n${questions.map(([label = '', text = '']) => `(${label}) ${text}\n\n`).join('')}`,
  );
  if (note.questions.length !== questions.length)
    throw new Error(`${file}: ${note.questions.length} questions read, ${questions.length} written`);
  const paragraphs = lines
    .filter((line) => !line.startsWith('?'))
    .map((line, i): LabelledParagraph => {
      const [language = '', labels = '', text = ''] = fields(line);
      if (!line.startsWith('>') || !isLanguageCode(language) || text === '')
        throw new Error(`${file}: not a passage: ${line}`);
      const must = labels === '-' ? [] : labels.split(',').map((label) => label.trim());
      return {
        text,
        language,
        place: AMID,
        statement: `${file} ${i}`,
        must: questionsOf(note, must, file),
        may: new Set(),
      };
    });
  return { name: path.basename(file, '.txt'), note, paragraphs };
}

function labelsIn(folder: string, file: string): Labels {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Labels;
}

/** What both readers ticked, and what either of them ticked or left open. */
function agreed(row: Row, others: readonly Row[] | undefined): { must: string[]; may: string[] } {
  const beginning = row.starts.trim();
  // The two may quote more or less of the paragraph's beginning.
  const isSame = (starts: string) => starts.startsWith(beginning) || beginning.startsWith(starts);
  const other = others?.find(({ starts }) => isSame(starts.trim())) ?? row;
  const must = row.must.filter((label) => other.must.includes(label));
  const open = [...row.must, ...other.must, ...(row.may ?? []), ...(other.may ?? [])];
  return { must, may: open.filter((label) => !must.includes(label)) };
}

function questionsOf(note: Note, labels: readonly string[], where: string): Set<number> {
  const known = note.questions.map(({ label }) => label);
  return new Set(
    labels.map((label) => {
      const found = matchLabel(label, known);
      if (found === undefined)
        throw new Error(`${where}: the note has no question "${label}" (it has ${known.join(', ')})`);
      return known.indexOf(found);
    }),
  );
}

/** Paragraphs by their statements, each in the order of the statement. */
export function byStatement<T extends Pick<LabelledParagraph, 'statement' | 'place'>>(paragraphs: readonly T[]): T[][] {
  const statements = new Map<string, T[]>();
  for (const paragraph of paragraphs) {
    const own = statements.get(paragraph.statement);
    if (own) own.push(paragraph);
    else statements.set(paragraph.statement, [paragraph]);
  }
  return [...statements.values()].map((own) => own.sort((a, b) => a.place.position - b.place.position));
}
