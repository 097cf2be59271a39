import { describe, expect, it } from 'vitest';
import { able, NOTE_URI, openDraft, textIn } from '../testing/open-draft';
import { coverage } from './coverage';

const NOTE =
  'Questions for discussion\n\n(a) How can civilians be protected, and how can women take part in mediation?\n\n(b) How can success be defined?\n';

function ask(text: string, note: string | readonly string[] = [], reader?: 'en' | 'fr' | 'zh') {
  const { open, params } = openDraft(text, note, reader ? { reader } : {});
  return { open, answer: coverage.answer(open, params, able)! };
}

describe('coverage', () => {
  it('says why there is nothing to show', () => {
    expect(ask('We thank you.').answer).toMatchObject({ state: 'no-note', noteUri: null, questions: [] });
    expect(ask('---\nnote: gone.txt\n---\nWe thank you.').answer.state).toBe('note-unreadable');
    expect(ask('---\nnote: note.txt\n---\nWe thank you.', 'An ordinary letter.').answer).toMatchObject({
      state: 'no-questions',
      noteUri: NOTE_URI,
    });
  });

  it('gives each question with its place in the note, its facets and its passages', () => {
    const text =
      '---\nnote: note.txt\n---\n# Statement\n\nWe speak of that. <!-- answers: a -->\n\nAnd we conclude.\n\nOnce more. <!-- answers: a -->';
    const { open, answer } = ask(text, NOTE);
    expect(answer).toMatchObject({ state: 'questions', noteUri: NOTE_URI });
    const [a, b] = answer.questions;
    expect(a?.text).toContain('How can civilians be protected');
    expect(textIn(open.notes[0]!.document, a!.range)).toContain('How can civilians be protected');
    expect(a).toMatchObject({ label: 'a', status: 'addressed' });
    expect(a!.facets.length).toBeGreaterThan(1);
    expect(a!.facets.every(({ covered }) => covered)).toBe(true);
    expect(a!.passages.map(({ range }) => textIn(open.document, range))).toEqual(['We speak of that.', 'Once more.']);
    expect(a!.passages[0]).toMatchObject({ band: 'addressed', byAuthor: true, excerpt: 'We speak of that.' });
    expect(a!.passages[0]?.evidence).toBe('(a): marked by the author');
    expect(b).toMatchObject({ label: 'b', status: 'open', passages: [] });
  });

  it('puts passages under the facets that they speak of; one that names no subject has none of its own', () => {
    const { answer } = ask(
      '---\nnote: note.txt\n---\nThe protection of civilians comes first. <!-- answers: a -->\n\nWomen belong at the table when mediation begins. <!-- answers: a -->',
      NOTE,
    );
    const [a] = answer.questions;
    expect(a!.facets.find(({ text }) => text.includes('civilians'))?.passages).toEqual([]);
    expect(a!.facets.find(({ text }) => text.includes('mediation'))?.passages).toEqual([1]);
  });

  it('shows questions in the reader’s language where there are words in it', () => {
    const french = 'Questions proposées\n\na) Comment rendre les mandats clairs ?\n\nb) Comment définir le succès ?\n';
    const note = [
      'Questions for discussion\n\n(a) How can mandates be clear?\n\n(b) How can success be defined?\n',
      french,
    ];
    const draft = '---\nnote: [note.txt, 2.note.txt]\n---\nWe thank you.';
    expect(ask(draft, note, 'fr').answer.questions[0]?.text).toContain('Comment rendre');
    expect(ask(draft, note, 'en').answer.questions[0]?.text).toContain('How can');
    expect(ask(draft, NOTE, 'zh').answer.questions[0]?.text).toMatch(/\p{Script=Han}.* – How can/u);
  });

  it('cuts a long passage, and times the sections', () => {
    const long = Array<string>(60).fill('peace').join(' ');
    const { answer } = ask(`---\nnote: note.txt\n---\n# One\n\n${long} <!-- answers: b -->\n\n## Two\n\nEnd.`, NOTE);
    const [passage] = answer.questions[1]!.passages;
    expect(passage!.excerpt.length).toBeLessThan(100);
    expect(passage!.excerpt.endsWith('…')).toBe(true);
    expect(answer.sections.map(({ title, level, words }) => [title, level, words])).toEqual([
      ['One', 1, 61],
      ['Two', 2, 1],
    ]);
  });
});
