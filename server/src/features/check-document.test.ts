import { afterEach, describe, expect, it } from 'vitest';
import { checks } from '../analysis/checks';
import { speak } from '../text/l10n';
import { languageCodes } from '../text/languages';
import { checkDocument, checkDocumentUri } from './check-document';

afterEach(() => speak('en'));

describe('the document of a check', () => {
  it.each(checks.map(({ id }) => id))('%s says what, why and how to quieten it', (id) => {
    const check = checks.find((one) => one.id === id)!;
    const text = checkDocument(checkDocumentUri(id, 'en')) ?? '';
    expect(text.startsWith(`# ${id}\n\n${check.summary} Level: ${check.severity}.\n\n${check.reason}`)).toBe(true);
    expect(text).toContain(`<!-- ignore: ${id} -->`);
    expect(text).toContain('## Examples');
  });

  it('has the examples of the draft’s language alone, or all where there are none', () => {
    const french = checkDocument(checkDocumentUri('repeated-word', 'fr')) ?? '';
    expect(french).toContain('Le Conseil ⟦de de⟧ sécurité');
    expect(french).not.toContain('We call on ⟦the the⟧');
    const some = checks.find(({ examples }) => languageCodes.some((code) => !examples[code]))!;
    const without = languageCodes.find((code) => !some.examples[code])!;
    expect(checkDocument(checkDocumentUri(some.id, without))).toContain('```text');
  });

  it.each(languageCodes.filter((code) => code !== 'en'))('is in the language of the messages: %s', (code) => {
    const english = checkDocument(checkDocumentUri('over-time', 'en')) ?? '';
    speak(code);
    const own = checkDocument(checkDocumentUri('over-time', 'en')) ?? '';
    // The id and what is typed stay, every other line of prose is another.
    const prose = (text: string) => text.split('\n').filter((line) => /^(?:[^#`⟦-].*|## .*)$/.test(line));
    const shared = prose(english)
      .slice(0, 5)
      .filter((line) => prose(own).includes(line));
    expect(shared).toEqual([]);
  });

  it.each([
    'rostrum-check:/nothing.md?en',
    'rostrum-check:/../over-time.md',
    'rostrum-card:/over-time.md?en',
    '',
    'file:///over-time.md',
  ])('is not there for %j', (uri) => expect(checkDocument(uri)).toBeNull());
});
