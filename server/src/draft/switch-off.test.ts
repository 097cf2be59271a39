import { describe, expect, it } from 'vitest';
import { parseDraft } from './parse-draft';
import { switchedOff } from './switch-off';

function after(text: string): string | null {
  const edit = switchedOff(parseDraft(text), 'spelling');
  return edit && text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
}

describe('switching a check off', () => {
  it.each([
    ['no front matter', 'Mr. President,', '---\nchecks: {spelling: off}\n---\n\nMr. President,'],
    ['a byte order mark', '\ufeffСпасибо.', '\ufeff---\nchecks: {spelling: off}\n---\n\nСпасибо.'],
    ['an empty block', '---\n---\n主席先生，', '---\nchecks: {spelling: off}\n---\n主席先生，'],
    ['other keys', '---\nnote: مذكرة.txt\n---\nشكرا', '---\nnote: مذكرة.txt\nchecks: {spelling: off}\n---\nشكرا'],
    [
      'a comment at its end',
      '---\nnote: a.txt\n# mine\n---\nText',
      '---\nnote: a.txt\n# mine\nchecks: {spelling: off}\n---\nText',
    ],
    ['Windows line ends', '---\r\nnote: a\r\n---\r\nText', '---\r\nnote: a\r\nchecks: {spelling: off}\r\n---\r\nText'],
    ['braces', '---\nchecks: {over-time: off}\n---\nText', '---\nchecks: {spelling: off, over-time: off}\n---\nText'],
    ['empty braces', '---\nchecks: { }\n---\nText', '---\nchecks: {spelling: off }\n---\nText'],
    [
      'lines',
      '---\nchecks:\n  over-time: off\n  capitals: hint\n---\nText',
      '---\nchecks:\n  spelling: off\n  over-time: off\n  capitals: hint\n---\nText',
    ],
    ['nothing behind the key', '---\nchecks: # mine\n---\nText', '---\nchecks: {spelling: off} # mine\n---\nText'],
    ['null', '---\nchecks: ~\n---\nText', '---\nchecks: {spelling: off}\n---\nText'],
    ['another level', '---\nchecks: {spelling: hint}\n---\nText', '---\nchecks: {spelling: off}\n---\nText'],
    ['all in braces', '---\n{note: a.txt}\n---\nText', '---\n{checks: {spelling: off}, note: a.txt}\n---\nText'],
  ])('with %s', (_, text, expected) => {
    expect(after(text)).toBe(expected);
    expect(parseDraft(expected).frontMatter.checks).toContainEqual(
      expect.objectContaining({ value: { check: 'spelling', severity: 'off' } }),
    );
  });

  it.each([
    ['that is not closed', '---\nnote: a.txt\n\nText'],
    ['that is no YAML', '---\nnote: [a\n---\nText'],
    ['with a list of checks', '---\nchecks: [over-time]\n---\nText'],
  ])('leaves a front matter alone %s', (_, text) => expect(after(text)).toBeNull());
});
