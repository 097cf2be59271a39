import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf } from '../text/span';
import { parseDuration } from './duration';
import { isDelivered, parseDraft } from './parse-draft';

const kinds = (text: string) =>
  parseDraft(text).paragraphs.map(({ kind, language, text: own }) => [kind, language, own]);

describe('paragraphs', () => {
  it.each([
    ['en', '# Statement by Norway\n\nMr. President,\n\nNorway thanks the presidency for convening this meeting.'],
    [
      'fr',
      '# Déclaration du Niger\n\nMonsieur le Président,\n\nNous remercions la présidence d’avoir convoqué cette séance.',
    ],
    [
      'es',
      '# Declaración del Uruguay\n\nSeñor Presidente:\n\nAgradecemos a la Presidencia la convocación de este debate abierto.',
    ],
    ['ru', '# Выступление Казахстана\n\nГ-н Председатель!\n\nМы благодарим председательство за созыв этого заседания.'],
    ['ar', '# بيان المغرب\n\nالسيد الرئيس،\n\nنشكر الرئاسة على عقد هذه الجلسة الهامة.'],
    ['zh', '# 中国代表的发言\n\n主席先生，\n\n我们感谢主席召开本次会议。'],
  ])('title, salutation and text in %s', (code, text) => {
    const draft = parseDraft(text);
    expect(draft.language).toBe(code);
    expect(draft.paragraphs.map((p) => p.kind)).toEqual(['title', 'salutation', 'text']);
    for (const p of draft.paragraphs) expect(p.language).toBe(code);
  });

  it('reads a heading without a blank line under it, and Windows line ends', () => {
    expect(parseDraft('# Title\nFirst words.\r\n\r\nSecond words.').paragraphs.map((p) => p.text)).toEqual([
      '# Title',
      'First words.',
      'Second words.',
    ]);
  });

  it('reads a quotation of a paragraph in another script in its own language, and a short Latin line in that of the draft', () => {
    const text =
      'We thank the presidency for this timely and important debate.\n\nКаска не заменит посредника, и мы это знаем.\n\nMerci.';
    expect(kinds(text).map(([, language]) => language)).toEqual(['en', 'ru', 'en']);
  });
});

describe('comments', () => {
  const text =
    'We propose a plan. <!-- answers: a, (b); not: e -->\n\nSecond. <!-- ignore: repeated-word -->\n\n<!-- skip -->\n\nThird, not read out.\n\n<!-- /skip -->\n\nFourth.';
  const draft = parseDraft(text);
  it('give the author’s word with the place of each label', () => {
    const answers = draft.paragraphs[0]?.answers;
    expect(answers?.yes.map((r) => r.label)).toEqual(['a', '(b)']);
    expect(answers?.no.map((r) => sliceOf(text, r.span))).toEqual(['e']);
  });
  it('silence checks in their paragraph', () =>
    expect(draft.paragraphs.map((p) => p.ignores)).toEqual([[], ['repeated-word'], [], []]));
  it('mark what is not read out', () => {
    expect(draft.paragraphs.map((p) => p.skipped)).toEqual([false, false, true, false]);
    expect(draft.paragraphs.map((p) => isDelivered(draft, p.span))).toEqual([true, true, false, true]);
  });
  it('are no part of a paragraph’s words', () => expect(draft.paragraphs[0]?.text).toBe('We propose a plan.'));
  it('skip to the end when never closed', () =>
    expect(parseDraft('One.\n\n<!-- skip -->\n\nTwo.').paragraphs.map((p) => p.skipped)).toEqual([false, true]));
});

describe('front matter', () => {
  const read = (yaml: string) => {
    const text = `---\n${yaml}\n---\n\nText.`;
    return { text, ...parseDraft(text).frontMatter };
  };
  it('gives each value its exact place', () => {
    const { text, note, date, limit, delegation } = read(
      'note: [a.txt, "b c.md"]\ndelegation: Côte d’Ivoire\ndate: 2018-03-28 # the meeting\nlimit: 5 min',
    );
    expect(note.map((f) => [f.value, sliceOf(text, f.span)])).toEqual([
      ['a.txt', 'a.txt'],
      ['b c.md', '"b c.md"'],
    ]);
    expect(date && sliceOf(text, date.span)).toBe('2018-03-28');
    expect(limit?.value).toBe(300);
    expect(delegation?.value).toBe('Côte d’Ivoire');
  });
  it.each([
    ['note: [a, b', 'syntax'],
    ['nota: a.txt', 'unknown-key'],
    ['note: {a: b}', 'wrong-type'],
    ['date: 28 March 2018', 'bad-value'],
    ['date: 2018-02-30', 'bad-value'],
    ['language: de', 'bad-value'],
    ['limit: soon', 'bad-value'],
    ['note: a\nnote: b', 'duplicate-key'],
    ['checks: {over-time: loud}', 'bad-value'],
    ['just words', 'syntax'],
  ])('%s is a %s', (yaml, kind) => expect(read(yaml).problems.map((p) => p.kind)).toContain(kind));
  it('keeps what is good beside what is bad', () => {
    const { note, problems } = read('note: a.txt\nlimit: never\nchecks: {over-time: off}');
    expect(note[0]?.value).toBe('a.txt');
    expect(problems).toHaveLength(1);
  });
  it('is not there without a fence, and is told unclosed', () => {
    expect(parseDraft('Text.').frontMatter.span).toBeNull();
    expect(parseDraft('---\nnote: a.txt\n\nText.').frontMatter.problems[0]?.kind).toBe('unclosed');
    expect(parseDraft('---\nnote: a.txt\n\nText.').paragraphs.map((p) => p.text)).toEqual(['Text.']);
  });
  it('stays quiet and quick on a hostile block', () => {
    const bomb = `---\nnote: ${'['.repeat(5000)}\n---\n\nText.`;
    expect(parseDraft(bomb).frontMatter.problems[0]?.kind).toBe('syntax');
  });
});

describe('parseDuration', () => {
  it.each([['5 min', 300], ['5', 300], ['3:30', 210], ['90 s', 90], ['4 minutes', 240], ['5 分钟', 300], ['٥ دقائق', 300], ['3 мин', 180], ['2,5 min', 150], ['0', null], ['soon', null]])(
    '%s', (written, seconds) => expect(parseDuration(written)).toBe(seconds)); // prettier-ignore
});

it('reads any text, with every place inside it', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '---\n',
          'note: a\n',
          '\n\n',
          '<!-- skip -->',
          '<!-- answers: a -->',
          '-->',
          'Mr. President,',
          '主席',
          'é😀',
          '# T\n',
          '\r\n',
          ': [',
          'السيد',
        ),
      ),
      (parts) => {
        const text = parts.join('');
        const draft = parseDraft(text);
        for (const { span, text: own } of draft.paragraphs) {
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(own).toHaveLength(span.end - span.start);
        }
      },
    ),
  );
});
