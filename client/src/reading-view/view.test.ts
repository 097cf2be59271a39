import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../server/src/protocol';
import {
  atPosition,
  moved,
  overIn,
  paragraphAt,
  placeOfParagraph,
  positionOf,
  shownIn,
  withReading,
  type Mode,
  type View,
} from './view';

/** A reading with a paragraph for each list, a sentence a second; "|" marks a minute in a sentence, "‖" the limit. Each sentence stands on a line. */
function readingOf(...paragraphs: string[][]): Reading {
  let line = 0;
  return {
    uri: 'file:///draft.statement',
    version: 1,
    unit: 'words',
    seconds: paragraphs.flat().length,
    limit: null,
    rate: 120,
    usual: { rate: 120, seconds: paragraphs.flat().length },
    over: null,
    paragraphs: paragraphs.map((sentences) => ({
      language: 'en',
      rightToLeft: false,
      sentences: sentences.map((marked) => {
        const text = marked.replace(/[|‖]/g, '');
        const marks = [...marked.matchAll(/[|‖]/g)].map(({ 0: sign, index }, i) => ({
          at: index - i,
          seconds: 60,
          isLimit: sign === '‖',
        }));
        const range = { start: { line, character: 0 }, end: { line, character: text.length } };
        return { text, seconds: line++, range, marks };
      }),
    })),
  };
}

const DRAFT = readingOf(['Mr. President,'], ['One.', 'Two.', 'Three.'], ['Four.', 'Five.']);

function viewOf(mode: Mode, place: number, reading = DRAFT): View {
  return { reading, mode, place };
}

function textsIn(view: View): string[] {
  return shownIn(view).map(({ sentences }) =>
    sentences.map((pieces) => pieces.map(({ text }) => text).join('')).join(' '),
  );
}

describe('what is shown', () => {
  it('is the whole text, a paragraph or a sentence', () => {
    expect(textsIn(viewOf('whole', 2))).toEqual(['Mr. President,', 'One. Two. Three.', 'Four. Five.']);
    expect(textsIn(viewOf('paragraph', 2))).toEqual(['One. Two. Three.']);
    expect(textsIn(viewOf('sentence', 2))).toEqual(['Two.']);
  });

  it('is nothing where nothing is read out', () => {
    for (const mode of ['whole', 'paragraph', 'sentence'] as const) {
      const view = viewOf(mode, 0, readingOf());
      expect(shownIn(view)).toEqual([]);
      expect(positionOf(view)).toEqual({ number: 0, count: 0, seconds: 0 });
      expect(moved(view, 'last')).toEqual(view);
      expect(overIn(shownIn(view))).toBe('none');
    }
  });

  it('has the marks where they belong, and is over from the limit on', () => {
    const reading = readingOf(['One |two ‖three four.', 'Five.'], ['Six |seven.']);
    const [first, second] = shownIn(viewOf('whole', 0, reading));
    expect(first?.sentences[0]).toEqual([
      { text: 'One ', mark: null, isOver: false },
      { text: 'two ', mark: { seconds: 60, isLimit: false }, isOver: false },
      { text: 'three four.', mark: { seconds: 60, isLimit: true }, isOver: true },
    ]);
    expect(first?.sentences[1]).toEqual([{ text: 'Five.', mark: null, isOver: true }]);
    expect(second?.sentences[0]?.map(({ isOver }) => isOver)).toEqual([true, true]);
  });

  it('tells by words whether it is over the limit, whatever part is shown', () => {
    const reading = readingOf(['One.', 'Two ‖three.'], ['Four.']);
    const over = (mode: Mode, place: number) => overIn(shownIn(viewOf(mode, place, reading)));
    expect([0, 1, 2].map((place) => over('sentence', place))).toEqual(['none', 'part', 'all']);
    expect([0, 2].map((place) => over('paragraph', place))).toEqual(['part', 'all']);
  });
});

describe('going through the text', () => {
  it('goes by sentence where sentences are shown, else by paragraph', () => {
    expect(moved(viewOf('sentence', 1), 'next').place).toBe(2);
    expect(moved(viewOf('paragraph', 2), 'next').place).toBe(4);
    expect(moved(viewOf('paragraph', 5), 'previous').place).toBe(1);
    expect(moved(viewOf('whole', 0), 'next').place).toBe(1);
  });

  it('goes to the ends and stays there', () => {
    expect(moved(viewOf('sentence', 3), 'last').place).toBe(5);
    expect(moved(viewOf('sentence', 5), 'next').place).toBe(5);
    expect(moved(viewOf('paragraph', 5), 'next').place).toBe(4);
    expect(moved(viewOf('sentence', 3), 'first').place).toBe(0);
    expect(moved(viewOf('sentence', 0), 'previous').place).toBe(0);
  });

  it('says where one is, and when that comes', () => {
    expect(positionOf(viewOf('sentence', 2))).toEqual({ number: 3, count: 6, seconds: 2 });
    expect(positionOf(viewOf('paragraph', 2))).toEqual({ number: 2, count: 3, seconds: 1 });
    expect(paragraphAt(viewOf('whole', 4))).toBe(2);
    expect(placeOfParagraph(DRAFT, 2)).toBe(4);
  });

  it('finds the sentence at the cursor, or the last before it', () => {
    const at = (line: number, character = 0) => atPosition(viewOf('sentence', 0), { line, character }).place;
    expect([at(0), at(2, 3), at(99)]).toEqual([0, 2, 5]);
    const later = readingOf(['One.']);
    const [paragraph] = later.paragraphs;
    const [sentence] = paragraph!.sentences;
    const start = { line: 7, character: 4 };
    const moved = { ...sentence!, range: { start, end: start } };
    const view = viewOf('whole', 0, { ...later, paragraphs: [{ ...paragraph!, sentences: [moved] }] });
    expect(atPosition(view, { line: 2, character: 0 }).place).toBe(0);
  });
});

describe('an edit', () => {
  const after = (place: number, ...paragraphs: string[][]) =>
    withReading(viewOf('sentence', place), readingOf(...paragraphs)).place;

  it('leaves one at the same sentence when something changes before it', () => {
    expect(after(3, ['Mr. President,'], ['New.', 'One.', 'Two.', 'Three.'], ['Four.', 'Five.'])).toBe(4);
    expect(after(3, ['One.', 'Two.', 'Three.'], ['Four.', 'Five.'])).toBe(2);
  });

  it('leaves one there when something changes after it', () => {
    expect(after(1, ['Mr. President,'], ['One.'])).toBe(1);
    expect(after(1, ['Mr. President,'], ['One.', 'Two.', 'Three.'], ['Four.', 'New.', 'Five.'])).toBe(1);
  });

  it('leaves one at the sentence that is being edited', () => {
    expect(after(2, ['Mr. President,'], ['One.', 'Two and a half.', 'Three.'], ['Four.', 'Five.'])).toBe(2);
    expect(after(2, ['Mr. President,'], ['One.', 'Two.', 'A half.', 'Three.'], ['Four.', 'Five.'])).toBe(2);
  });

  it('takes one to what is nearest when one’s sentence is gone', () => {
    expect(after(2, ['Mr. President,'], ['One.', 'Three.'], ['Four.', 'Five.'])).toBe(2);
    expect(after(5, ['Mr. President,'])).toBe(0);
    expect(after(5)).toBe(0);
  });
});
