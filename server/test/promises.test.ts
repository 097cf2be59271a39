// The promises of the README, held.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src/analysis/analysis';
import { defaultSettings } from '../src/analysis/settings';
import { parseDraft } from '../src/draft/parse-draft';
import { completion } from '../src/features/completion';
import { allEntries } from '../src/knowledge/entries';
import { phrasesIn } from '../src/knowledge/phrases';
import { parseNote } from '../src/note/parse-note';
import { languageCodes } from '../src/text/languages';
import { able, openDraft } from '../src/testing/open-draft';

const folder = 'samples/S-2018-184';
const noteText = readFileSync(`${folder}/S-2018-184.zh.txt`, 'utf8');
const drafts = readdirSync(folder)
  .filter((name) => name.endsWith('.statement'))
  .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

describe('nothing leaves the machine', () => {
  const sources = ['client/src', 'server/src'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => path.join(root, file)),
  );
  it('finds the sources', () => expect(sources.length).toBeGreaterThan(100));
  it('because no source knows how to reach another machine', () => {
    const reaching =
      /\b(?:fetch|sendBeacon|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b|['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)['"]/;
    expect(sources.filter((file) => reaching.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('the same text gives the same answer', () => {
  const answer = (text: string) => {
    // A note read afresh, so that nothing kept with another note object helps.
    const { coverage, findings, timing } = analyze({
      draft: parseDraft(text),
      notes: [parseNote(noteText)],
      notePaths: ['note.txt'],
      noteFailures: [],
      settings: defaultSettings,
    });
    return JSON.stringify({ coverage, findings, timing });
  };
  it('whatever was read before', () => {
    const first = drafts.map(({ text }) => answer(text));
    const again = [...drafts].reverse().map(({ text }) => answer(text));
    expect(again.reverse()).toEqual(first);
  });
});

describe('it writes nothing for the drafter', () => {
  const names = new Set(
    allEntries().flatMap(({ names: byLanguage }) =>
      Object.values(byLanguage).flatMap(({ full, short, acronym, aliases }) => [
        full,
        short,
        acronym,
        // As it is introduced.
        `${full} (${acronym ?? ''})`,
        ...aliases,
      ]),
    ),
  );
  it.each(languageCodes)('what it offers in %s is a phrase or a name of the data', (code) => {
    const beginning = phrasesIn(code)[3]?.text.slice(0, 4) ?? '';
    const { open, params } = openDraft(`---\nlanguage: ${code}\n---\n\n${beginning}█`);
    const list = completion.answer(open, params, able);
    const items = Array.isArray(list) ? list : (list?.items ?? []);
    expect(items.length).toBeGreaterThan(0);
    const bodies = new Set(phrasesIn(code).map(({ body }) => body));
    for (const { textEdit } of items)
      expect(bodies.has(textEdit?.newText ?? '') || names.has(textEdit?.newText ?? '')).toBe(true);
  });
});

describe('every flag shows its evidence', () => {
  it.each(drafts)(
    'in $name every finding stands on words of the draft, and every ticked question shows some',
    ({ text }) => {
      const { coverage, findings } = analyze({
        draft: parseDraft(text),
        notes: [parseNote(noteText)],
        notePaths: ['note.txt'],
        noteFailures: [],
        settings: defaultSettings,
      });
      for (const { span, message } of findings) {
        expect(text.slice(span.start, span.end)).not.toBe('');
        expect(message).not.toBe('');
      }
      for (const pair of coverage?.paragraphs.flat() ?? []) {
        if (pair.band && !pair.byAuthor) expect(pair.evidence.length).toBeGreaterThan(0);
        for (const { span } of pair.evidence) expect(text.slice(span.start, span.end).trim()).not.toBe('');
      }
    },
  );
});
