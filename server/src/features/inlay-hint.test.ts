import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../analysis/settings';
import { able, openDraft } from '../testing/open-draft';
import { inlayHint } from './inlay-hint';

const TEXT = `---\nlimit: 3 min\n---\n${Array<string>(400).fill('word').join(' ')}`;

function hints(text: string, settings: Partial<Settings> = {}, lines: [number, number] = [0, 100]) {
  const { open, params } = openDraft(text, [], settings);
  const range = { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } };
  return inlayHint.answer(open, { ...params, range }, able) ?? [];
}

describe('inlay hints', () => {
  it('show the minutes, with the limit in the tooltip', () => {
    const shown = hints(TEXT);
    expect(shown.map(({ label }) => label)).toEqual(['1:00', '2:00', '3:00']);
    expect(shown[1]?.tooltip).toBe('Read out up to here: 2:00 of 3:00');
    expect(shown[1]!.position.character).toBeGreaterThan(shown[0]!.position.character);
  });

  it('are given for the lines that are asked for', () => {
    expect(hints(TEXT, {}, [0, 2])).toEqual([]);
  });

  it('can be switched off', () => {
    expect(hints(TEXT, { shown: { ...defaultSettings.shown, minuteMarks: false } })).toEqual([]);
  });
});
