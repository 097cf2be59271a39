import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/parse-draft';
import { parseNote } from '../note/parse-note';
import { sliceOf } from '../text/span';
import { analyze, type AnalysisInput } from './analysis';
import type { Check } from './check';
import { checks } from './checks';
import { defaultSettings, type CheckLevel } from './settings';

const about = { summary: 'For a test.', reason: 'For a test.', examples: {} };

/** Finds every "alarm", paragraph by paragraph; the fix says "calm". */
const alarm: Check = {
  ...about,
  id: 'alarm',
  severity: 'warning',
  *runParagraph({ reading: { text } }) {
    for (const { index } of text.matchAll(/alarm/g)) {
      const span = { start: index, end: index + 5 };
      yield { span, message: 'Alarm.', fix: { title: 'Calm down', edits: [{ span, newText: 'calm' }] } };
    }
  },
};
/** Finds the first "label" of the file, comments included. */
const label: Check = {
  ...about,
  id: 'label',
  severity: 'hint',
  *run({ draft: { text } }) {
    const start = text.indexOf('label');
    yield { span: { start, end: start + 5 }, message: 'Label.' };
  },
};
const broken: Check = {
  ...about,
  id: 'broken',
  severity: 'error',
  run: () => {
    throw new Error('out of order');
  },
};
const brokenHalfway: Check = {
  ...about,
  id: 'broken-halfway',
  severity: 'hint',
  *run() {
    yield { span: { start: 0, end: 1 }, message: 'The first.' };
    throw new Error('out of breath');
  },
};
const grave: Check = {
  ...about,
  id: 'grave',
  severity: 'hint',
  *run() {
    yield { span: { start: 0, end: 1 }, message: 'Grave.', severity: 'error' };
  },
};

function inputOf(text: string, settings: Partial<AnalysisInput['settings']> = {}): AnalysisInput {
  return {
    draft: parseDraft(text),
    notes: [],
    notePaths: [],
    noteFailures: [],
    settings: { ...defaultSettings, ...settings },
  };
}

function found(text: string, of: readonly Check[], levels: Record<string, CheckLevel> = {}): string[] {
  return analyze(inputOf(text, { checks: levels }), of).findings.map(({ check, severity }) => `${severity} ${check}`);
}

describe('a check that throws', () => {
  it('is named in the failures, and the others still run', () => {
    const { findings, failures } = analyze(inputOf('An alarm.'), [broken, brokenHalfway, alarm]);
    expect(failures.map(({ check }) => check)).toEqual(['broken', 'broken-halfway']);
    expect(failures[0]?.error).toContain('out of order');
    expect(findings.map(({ check }) => check)).toEqual(['broken-halfway', 'alarm']);
  });
});

describe('a comment `ignore`', () => {
  it.each([
    ['silences the check it names', 'An alarm. <!-- ignore: alarm -->', []],
    ['leaves other checks alone', 'An alarm. <!-- ignore: repeated-word -->', ['warning alarm']],
    ['silences all without a name', 'An alarm. <!-- ignore -->', []],
    ['speaks of its own paragraph alone', 'An alarm. <!-- ignore: alarm -->\n\nAn alarm.', ['warning alarm']],
  ])('%s', (_, text, expected) => expect(found(text, [alarm])).toEqual(expected));
  it.each([
    ['in a comment after its paragraph', 'One. <!-- label --> <!-- ignore: label -->\n\nTwo.', []],
    ['in the answers above its paragraph', 'One.\n\n<!-- answers: label -->\nTwo. <!-- ignore: label -->', []],
    ['but not in those after another', 'One. <!-- label -->\n\nTwo. <!-- ignore: label -->', ['hint label']],
    ['nor before all paragraphs', '<!-- label -->\n\nTwo. <!-- ignore: label -->', ['hint label']],
  ])('silences what lies %s', (_, text, expected) => expect(found(text, [label])).toEqual(expected));
});

describe('levels', () => {
  it('are those of the check itself by default', () => expect(found('An alarm.', [alarm])).toEqual(['warning alarm']));
  it('of the settings win over those', () => {
    expect(found('An alarm.', [alarm], { alarm: 'hint' })).toEqual(['hint alarm']);
    expect(found('An alarm.', [alarm], { alarm: 'off' })).toEqual([]);
  });
  it('of the front matter win over the settings', () => {
    const draft = (level: string) => `---\nchecks: {alarm: ${level}}\n---\n\nAn alarm.`;
    expect(found(draft('off'), [alarm])).toEqual([]);
    expect(found(draft('error'), [alarm], { alarm: 'off' })).toEqual(['error alarm']);
  });
  it('of a single finding win over the check’s own, not over a setting', () => {
    expect(found('A.', [grave])).toEqual(['error grave']);
    expect(found('A.', [grave], { grave: 'information' })).toEqual(['information grave']);
  });
  it('off keep a check from running', () => {
    const off = inputOf('A.', { checks: { broken: 'off' } });
    expect(analyze(off, [broken]).failures).toEqual([]);
  });
});

describe('findings in paragraphs', () => {
  const placed = (text: string) =>
    analyze(inputOf(text), [alarm]).findings.map(({ span, fix }) => [
      sliceOf(text, span),
      ...(fix?.edits.map((edit) => sliceOf(text, edit.span)) ?? []),
    ]);

  it('move with their paragraph, fixes too', () => {
    expect(placed('An alarm here.')).toEqual([['alarm', 'alarm']]);
    expect(placed('Something new before it.\n\n  An alarm here.')).toEqual([['alarm', 'alarm']]);
  });
  it('are found in each of two equal paragraphs', () => {
    expect(placed('An alarm here.\n\nAn alarm here.')).toEqual([['alarm', 'alarm'], ['alarm', 'alarm']]); // prettier-ignore
  });
  it('come in the order of the text', () => {
    const text = 'First an alarm.\n\nThen nothing.\n\nAn alarm again.';
    const starts = analyze(inputOf(text), [alarm, grave]).findings.map(({ span }) => span.start);
    expect(starts).toEqual([0, 9, text.lastIndexOf('alarm')]);
  });
  it('are looked for again only where the text, its kind or the notes changed', () => {
    const read: string[] = [];
    const watching: Check = {
      ...about,
      id: 'watching',
      severity: 'hint',
      runParagraph: ({ reading }) => {
        read.push(reading.text);
        return [];
      },
    };
    analyze(inputOf('One stays.\n\nTwo is typed in'), [watching]);
    analyze(inputOf('One stays.\n\nTwo is typed into'), [watching]);
    expect(read).toEqual(['One stays.', 'Two is typed in', 'Two is typed into']);
    analyze({ ...inputOf('One stays.'), notes: [parseNote('Another note')] }, [watching]);
    expect(read).toHaveLength(4);
  });
});

describe('any draft', () => {
  const pieces = [
    '---\n', 'note: a.txt\n', 'date: 2018-03-27\n', 'limit: 1 s\n', '\n\n', '# T\n', 'the the ', 'question (g) ', 'вопрос (ж) ', 'السؤال (ز) ', '问题（g）',
    'resolution 2378 (2018), ', '第2378(2018)号决议', 'القرار ٢٣٧٨ (٢٠١٨) ', 'concept note (S/2018/148) ', 'open debate of Tuesday, 27 March 2018. ', '2018年3月27日星期三的公开辩论会',
    'во вторник, 28 марта 2018 года ', 'في في ', '我们我们的的', '<!-- answers: a; not: z -->', '<!-- skip -->', '😀', '\r\n', '“', '”',
  ]; // prettier-ignore
  const notes = [
    parseNote('S/2018/184\n\nConcept note for the open debate to be held on 28 March 2018\n\nGuiding questions\n\n(a) How can civilians be protected?\n\n(b) How can missions be financed?'),
  ]; // prettier-ignore

  it('is read without a failure, every finding and fix lies inside it, and the answer is always the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), fc.boolean(), (parts, withNote) => {
        const input = { ...inputOf(parts.join('')), notes: withNote ? notes : [] };
        const { findings, failures } = analyze(input, checks);
        expect(failures).toEqual([]);
        for (const { span, fix } of findings) {
          for (const { start, end } of [span, ...(fix?.edits.map((edit) => edit.span) ?? [])]) {
            expect(0 <= start && start <= end && end <= input.draft.text.length).toBe(true);
          }
        }
        expect(analyze(input, checks).findings).toEqual(findings);
      }),
    );
  });
});
