// Turns the marked examples of a check into tests.
import { describe, expect, it } from 'vitest';
import { analyze, type Analysis } from '../analysis/analysis';
import type { Check, Example } from '../analysis/check';
import { checks } from '../analysis/checks';
import { defaultSettings, type WorkspaceProblem } from '../analysis/settings';
import type { SourceFailure, Sources } from '../analysis/sources';
import type { Draft } from '../draft/draft';
import { parseDraft } from '../draft/parse-draft';
import { decodeText } from '../files/decode';
import { parseEntries } from '../files/entries-file';
import { partition, type NoteFile } from '../files/note-files';
import { parseVocabulary, VOCABULARY_FILE } from '../files/vocabulary-file';
import { sourceText } from '../files/source-files';
import { parseNote } from '../note/parse-note';
import { parseSource } from '../source/parse-source';
import { indexOfSource, type SourceIndex } from '../source/source-index';
import { languageCodes, type LanguageCode } from '../text/languages';
import { applyEdits, readMarks, writeMarks } from './marks';

/**
 * Tests a check by its examples. An example is a draft in the language of its key. Beside it lies the note, where the example gives one, or
 * its versions, under whatever names the draft's front matter uses; all other files that the draft names are missing.
 */
export function describeCheck(check: Check): void {
  describe(check.id, () => {
    for (const language of languageCodes) {
      for (const example of check.examples[language]?.flags ?? []) {
        const marked = inLanguage(draftOf(example), language);
        it(`${language} flags: ${inOneLine(marked)}`, () => expectFlagged(check, example, marked));
      }
      for (const example of check.examples[language]?.passes ?? []) {
        const draft = inLanguage(draftOf(example), language);
        it(`${language} passes: ${inOneLine(draft)}`, () => expect(found(check, example, draft)).toBe(draft));
      }
    }
  });
}

function expectFlagged(check: Check, example: Example, marked: string): void {
  const { text, spans } = readMarks(marked);
  expect(spans.length, 'a flagged example has a mark').toBeGreaterThan(0);
  expect(found(check, example, text)).toBe(marked);

  const before = analyzeExample(example, text);
  for (const { check: id, fix } of before.findings) {
    if (id !== check.id || !fix) continue;
    const after = analyzeExample(example, applyEdits(text, fix.edits));
    expect(messages(after, check.id), `“${fix.title}” removes its finding`).toHaveLength(
      messages(before, check.id).length - 1,
    );
    expect(messagesBeyond(before, after), `“${fix.title}” makes no new finding`).toEqual([]);
  }
}

/** The draft with marks where the check finds something. */
function found(check: Check, example: Example, text: string): string {
  const { findings, failures } = analyzeExample(example, text, [check]);
  expect(failures).toEqual([]);
  return writeMarks(
    text,
    findings.map(({ span }) => span),
  );
}

/** Analyses the draft `text` with the note of an example beside it. */
function analyzeExample(example: Example, text: string, of: readonly Check[] = checks): Analysis {
  const draft = parseDraft(text);
  const paths = draft.frontMatter.note.map(({ value }) => value);
  const notes = typeof example === 'string' ? [] : [example.note ?? []].flat();
  const workspace = typeof example === 'string' ? {} : (example.workspace ?? {});
  const named = paths.length === 0 && notes.length > 0 ? ['note.txt'] : paths;
  const files = named.map((path, i) => {
    const note = notes[i];
    return note === undefined ? missing(path) : noteFile(path, note);
  });
  const sources = sourcesIn(draft, typeof example === 'string' ? {} : (example.sources ?? {}));
  const settings = { ...defaultSettings, problems: problemsIn(workspace) };
  return analyze({ draft, ...partition(named, files), sources, settings }, of);
}

function problemsIn(workspace: Readonly<Record<string, string>>): WorkspaceProblem[] {
  return Object.entries(workspace).flatMap(([path, text]) => {
    const read = path === VOCABULARY_FILE ? parseVocabulary(text) : parseEntries(text);
    return 'problem' in read ? [{ path, problem: read.problem }] : [];
  });
}

/** The sources that a draft names: a file, or those in a folder. */
function sourcesIn({ frontMatter }: Draft, files: Readonly<Record<string, string>>): Sources {
  const indexes: SourceIndex[] = [];
  const failures: SourceFailure[] = [];
  for (const { value: path } of frontMatter.sources) {
    const inside = Object.keys(files).filter((name) => name === path || name.startsWith(path));
    if (inside.length === 0) failures.push({ path, file: null, reason: 'there is no such file' });
    for (const name of inside) {
      const read = sourceText(name, new TextEncoder().encode(files[name]));
      const file = name === path ? null : name.slice(path.length);
      if ('reason' in read) failures.push({ path, file, reason: read.reason });
      else indexes.push(indexOfSource(parseSource(read.text, name)));
    }
  }
  return { indexes, failures };
}

function noteFile(uri: string, text: string): NoteFile {
  const decoded = decodeText(new TextEncoder().encode(text));
  return 'failure' in decoded ? { uri, failure: decoded.failure } : { uri, note: parseNote(decoded.text) };
}

function missing(uri: string): NoteFile {
  return { uri, failure: { kind: 'missing', reason: 'there is no such file' } };
}

function draftOf(example: Example): string {
  return typeof example === 'string' ? example : example.draft;
}

/** The draft, made to say its language where that could not be told from a sentence or two. */
function inLanguage(draft: string, language: LanguageCode): string {
  if (parseDraft(readMarks(draft).text).language === language) return draft;
  return draft.startsWith('---\n')
    ? draft.replace('---\n', `---\nlanguage: ${language}\n`)
    : `---\nlanguage: ${language}\n---\n\n${draft}`;
}

function inOneLine(draft: string): string {
  return draft.replace(/\s+/g, ' ');
}

function messages({ findings }: Analysis, id: string): string[] {
  return findings.filter(({ check }) => check === id).map(({ message }) => message);
}

/** What `after` says more often than `before`. */
function messagesBeyond(before: Analysis, after: Analysis): string[] {
  const known = before.findings.map(({ check, message }) => `${check}: ${message}`);
  return after.findings
    .map(({ check, message }) => `${check}: ${message}`)
    .filter((one) => {
      const at = known.indexOf(one);
      if (at >= 0) known.splice(at, 1);
      return at < 0;
    });
}
