import { describe, expect, it } from 'vitest';
import { openDraft } from '../../testing/open-draft';
import { versionTexts } from '../../testing/language-versions';
import { languageCodes, type LanguageCode } from '../../text/languages';
import { lineBefore } from './offer';
import { placeAt } from './place';

function standingAt(marked: string, language: LanguageCode = 'en') {
  const { open, offset } = openDraft(marked, versionTexts[language]);
  return placeAt(open.analysis, lineBefore(open.analysis.draft.text, offset).start);
}

const TEXT = 'All parties must protect children and schools from attacks, and peacekeepers must be trained for it.';
const TEXTS = `${TEXT}\n\nA second paragraph of the statement stands here.`;
const ANSWERED = `Mr. President,\n\n${['a', 'b', 'c'].map((label) => `${TEXT} <!-- answers: ${label} -->`).join('\n\n')}`;

describe('placeAt', () => {
  it.each([
    ['an empty draft', '█'],
    ['under the front matter', '---\nlanguage: en\n---\n█'],
    ['under the title', '# Statement by Norway\n\n█'],
    ['under the mark of the first page', '# Statement by Norway\n\nCheck against delivery\n\n█'],
    ['while the salutation is typed', '# Statement by Norway\n\nMr. Pres█'],
    ['over the salutation', '# Statement by Norway\n\n█\n\nMr. President,\n\nWe thank Canada.'],
  ])('head: %s', (_name, marked) => expect(standingAt(marked)).toEqual({ place: 'head', question: null }));

  it.each([
    ['after the salutation', 'Mr. President,\n\n█'],
    ['on the line after it', 'Mr. President,\n█'],
    ['while it is typed', 'Mr. President,\n\nI thank█'],
    ['after one paragraph', `Mr. President,\n\n${TEXT}\n\n█`],
    ['without a salutation', `${TEXT}\n\n█`],
  ])('opening: %s', (_name, marked) => expect(standingAt(marked).place).toBe('opening'));

  it('opening for a group, where the front matter names one', () => {
    expect(standingAt('---\ngroup: European Union\n---\nMr. President,\n\n█').place).toBe('opening-for-a-group');
  });

  it.each(languageCodes)('answering, under the remark with an open question: %s', (language) => {
    const labels = { ar: 'ب', en: 'b', es: 'b', fr: 'b', ru: 'б', zh: '二' };
    const marked = `${TEXTS}\n\n<!-- (${labels[language]}) … -->\n\n█`;
    expect(standingAt(marked, language)).toEqual({ place: 'answering', question: 1 });
  });

  it('answering goes on while the paragraph is typed, and ends with it', () => {
    expect(standingAt(`${TEXTS}\n\n<!-- (b) … -->\n\nWe think█`).place).toBe('answering');
    expect(standingAt(`${TEXTS}\n\n<!-- (b) … -->\n\n${TEXT}\n\n█`).place).toBe('body');
  });

  it('takes the nearest of several remarks, and none that another paragraph has answered', () => {
    expect(standingAt(`${TEXTS}\n\n<!-- (a) … -->\n\n<!-- (c) … -->\n\n█`).question).toBe(2);
    expect(standingAt(`${TEXTS} <!-- answers: b -->\n\n<!-- (b) … -->\n\n█`).place).toBe('body');
    expect(standingAt(`${TEXTS}\n\n<!-- not about any question -->\n\n█`).place).toBe('body');
  });

  it('is past the opening below the remark with a question', () => {
    expect(
      standingAt('Mr. President,\n\nWe thank Canada.\n\n<!-- (b) … -->\n\nFor wells we would pay.\n\n█').place,
    ).toBe('body');
  });

  it('closing, once every question is answered and nothing but thanks follows', () => {
    expect(standingAt(`${ANSWERED}\n\n█`).place).toBe('closing');
    expect(standingAt(`${ANSWERED}\n\n█\n\nI thank you, Mr. President.`).place).toBe('closing');
    expect(standingAt(`${ANSWERED}\n\n█\n\n${TEXT}`).place).toBe('body');
    expect(standingAt(`${ANSWERED}\n\n█\n\n<!-- (b) … -->`).place).toBe('body');
    expect(standingAt(`${TEXTS}\n\n█`).place).toBe('body');
  });

  it('closing, once the time is nearly used up', () => {
    expect(standingAt(`---\nlimit: 9 s\n---\n${TEXTS}\n\n█`).place).toBe('closing');
    expect(standingAt(`---\nlimit: 5 min\n---\n${TEXTS}\n\n█`).place).toBe('body');
  });
});
