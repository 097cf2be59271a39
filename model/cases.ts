// Labelled cases: statements whose paragraphs somebody read against a note's questions.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { noteModelOf, type NoteModel } from '../server/src/analysis/note-model';
import { readParagraph } from '../server/src/analysis/reading';
import { signalsOf, type Signals } from '../server/src/analysis/signals';
import { parseDraft } from '../server/src/draft/parse-draft';
import type { Note } from '../server/src/note/note';
import { parseNote } from '../server/src/note/parse-note';
import { matchLabel } from '../server/src/text/labels';
import { isLanguageCode } from '../server/src/text/languages';

/** One paragraph against one question: its signals, and whether a reader ticked it (null: readers could differ). */
export interface Pair {
  readonly group: string;
  readonly language: string;
  /** Paragraph within the group, for the best of a paragraph's questions. */
  readonly paragraph: string;
  readonly signals: Signals;
  readonly ticked: boolean | null;
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

/**
 * The pairs of one case folder: labels.json with its note and statements. Where a second person read the case without seeing the first
 * one's labels (second-reading.json), what only one of them ticked is open. A labelled paragraph that is not found is an error.
 */
export function pairsOfCase(folder: string): Pair[] {
  const labels = JSON.parse(readFileSync(path.join(folder, 'labels.json'), 'utf8')) as Labels;
  const second = secondReading(folder);
  const model = noteModelOf(parseNote(readFileSync(path.join(folder, labels.note), 'utf8')));
  return Object.entries(labels.statements).flatMap(([file, rows]) => {
    const draft = parseDraft(readFileSync(path.join(folder, file), 'utf8'));
    const texts = draft.paragraphs.filter((paragraph) => paragraph.kind === 'text');
    return rows.flatMap((row) => {
      const { starts, must, may } = both(row, second?.statements[file]);
      const position = texts.findIndex((paragraph) => paragraph.text.startsWith(starts.trim()));
      const paragraph = texts[position];
      if (!paragraph) throw new Error(`${folder}/${file}: no paragraph starts "${starts}"`);
      const reading = readParagraph(paragraph.text, paragraph.language ?? 'en');
      return pairs(
        model,
        signalsOf(reading, model, { position, of: texts.length }),
        path.basename(folder),
        reading.language,
        `${file} ${position}`,
        must,
        may,
      );
    });
  });
}

function secondReading(folder: string): Labels | null {
  const file = path.join(folder, 'second-reading.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Labels) : null;
}

/** What both readers ticked, and what either of them ticked or left open. */
function both(row: Row, others: readonly Row[] | undefined): Required<Row> {
  const other = others?.find(({ starts }) => starts.trim().slice(0, 25) === row.starts.trim().slice(0, 25)) ?? row;
  const must = row.must.filter((label) => other.must.includes(label));
  const open = [...row.must, ...other.must, ...(row.may ?? []), ...(other.may ?? [])].filter(
    (label) => !must.includes(label),
  );
  return { starts: row.starts, must, may: [...new Set(open)] };
}

/** The pairs of a table of single paragraphs: id, language, labels of the note's questions or "-", text. */
export function pairsOfTable(file: string, note: Note): Pair[] {
  const model = noteModelOf(note);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const [id = '', language = '', labels = '', text = ''] = line.split('\t');
      if (!isLanguageCode(language)) throw new Error(`${file}: ${id} has no language`);
      const reading = readParagraph(text, language);
      const ticked = labels === '-' ? [] : labels.split(',');
      // In the middle of a statement: where such a paragraph would stand is not known.
      return pairs(
        model,
        signalsOf(reading, model, { position: 5, of: 12 }),
        path.basename(file),
        language,
        id,
        ticked,
        [],
      );
    });
}

/** All folders with labels.json under a folder. */
export function caseFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name))
    .sort();
}

function pairs(
  model: NoteModel,
  signals: readonly Signals[],
  group: string,
  language: string,
  paragraph: string,
  must: readonly string[],
  may: readonly string[],
): Pair[] {
  const known = model.questions.map(({ question }) => question.label);
  const resolve = (labels: readonly string[]) =>
    new Set(
      labels.map((label) => {
        const found = matchLabel(label, known);
        if (found === undefined)
          throw new Error(`${group}: the note has no question "${label}" (it has ${known.join(', ')})`);
        return found;
      }),
    );
  const yes = resolve(must);
  const perhaps = resolve(may);
  return known.flatMap((label, i) => {
    const own = signals[i];
    return own
      ? [
          {
            group,
            language,
            paragraph,
            signals: own,
            ticked: yes.has(label) ? true : perhaps.has(label) ? null : false,
          },
        ]
      : [];
  });
}
