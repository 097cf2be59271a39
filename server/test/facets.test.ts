// The facets of whole notes: what is read out of them (facets/golden.json, "notes"), and what a careful reader would list instead where
// the two differ ("differs"). A reader lists what an answer can leave out while it answers the rest: each thing asked, each item of an
// enumeration, examples; not what is told beside the question, and no purpose after a comma.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facetsOf } from '../src/note/facets';
import { parseNote } from '../src/note/parse-note';

interface Facets {
  readonly theme: readonly string[];
  readonly actor: readonly string[];
}

const golden = JSON.parse(readFileSync('server/test/facets/golden.json', 'utf8')) as {
  readonly notes: Readonly<Record<string, Readonly<Record<string, Facets>>>>;
  readonly differs: readonly { readonly note: string; readonly label: string; readonly reader: Facets }[];
};
const cases = readdirSync('model/cases').flatMap((folder) =>
  readdirSync(`model/cases/${folder}`)
    .filter((name) => name.startsWith('note.'))
    .map((name) => `model/cases/${folder}/${name}`),
);

const questionsOf = (path: string) => {
  const note = parseNote(readFileSync(path, 'utf8'));
  return note.questions.map((question) => ({ question, facets: facetsOf(question, note.language ?? 'en') }));
};
const textsOf = (facets: ReturnType<typeof facetsOf>): Facets => ({
  theme: facets.filter(({ kind }) => kind === 'theme').map(({ text }) => text),
  actor: facets.filter(({ kind }) => kind === 'actor').map(({ text }) => text),
});

it.each(Object.keys(golden.notes))('reads the facets of %s', (path) => {
  const read = questionsOf(path).map(({ question, facets }) => [question.label, textsOf(facets)] as const);
  expect(Object.fromEntries(read)).toEqual(golden.notes[path]);
});

describe.each(golden.differs)('the reader of $note ($label)', ({ note, label, reader }) => {
  it('lists slices of the question', () => {
    const text = questionsOf(note).find(({ question }) => question.label === label)?.question.text;
    expect([...reader.theme, ...reader.actor].filter((part) => !text?.includes(part))).toEqual([]);
  });
  it('lists something else than the program; where no longer, the entry goes', () => {
    const sorted = (facets?: Facets) => [[...(facets?.theme ?? [])].sort(), [...(facets?.actor ?? [])].sort()];
    expect(sorted(golden.notes[note]?.[label])).not.toEqual(sorted(reader));
  });
});

describe.each([...new Set([...cases, ...Object.keys(golden.notes)])])('every facet of %s', (path) => {
  const all = questionsOf(path);
  it('is a clean slice of the question', () => {
    const unclean = all.flatMap(({ question, facets }) =>
      facets.filter(
        ({ text }) => !question.text.includes(text) || !/^[\p{L}\p{N}《].*[\p{L}\p{N}\p{M})》]$/u.test(text),
      ),
    );
    expect(unclean).toEqual([]);
  });
  it('is one of several of its kind', () => {
    const alone = all.filter(({ facets }) => Object.values(textsOf(facets)).some(({ length }) => length === 1));
    expect(alone).toEqual([]);
  });
});
