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

  it.each([
    '# Statement\n\nCheck against delivery\n\nMr. President,\n\nWe agree.',
    '*(Please check against delivery)*\n\nSeul le prononcé fait foi\n\n# Statement\n\nMr. President,\n\nWe agree.',
    '# Title\n\nCHECK AGAINST DELIVERY\n\nMr. President,\n\nWe agree.',
  ])('takes a mark of the first page for a title: %j', (text) => {
    const [last, salutation, ...titles] = parseDraft(text)
      .paragraphs.map(({ kind }) => kind)
      .reverse();
    expect([last, salutation]).toEqual(['text', 'salutation']);
    expect(new Set(titles)).toEqual(new Set(['title']));
  });
  it('takes name, place and date over the salutation for titles, but no sentence', () => {
    const kindsOf = (text: string) => parseDraft(text).paragraphs.map(({ kind }) => kind);
    const name = 'H.E. Ms. Irena Valtorr\nPermanent Representative';
    expect(kindsOf(`# Statement\n${name}\n\nNew York, 28 March 2018\n\nMr. President,\n\nWe agree.`)).toEqual([
      'title',
      'title',
      'title',
      'salutation',
      'text',
    ]);
    expect(kindsOf(`# Statement\n${name}\n\nWe agree.\n\nMr. President,\n\nThis matters`)).toEqual([
      'title',
      'text',
      'text',
      'salutation',
      'text',
    ]);
    expect(kindsOf('# Statement\n\nWe agree, and')).toEqual(['title', 'text']);
  });
  it('takes nothing else for one', () => {
    const text = 'We check the figures against delivery.\n\nThe aid was not received as delivered, and we regret it.';
    expect(parseDraft(text).paragraphs.map(({ kind }) => kind)).toEqual(['text', 'text']);
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

describe('a comment that is not closed', () => {
  it.each([
    ['ends at the next blank line', 'One. <!-- answ\n\nTwo.\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['ends there with Windows line ends', 'One. <!-- answ\r\n \r\nTwo.', ['One.', 'Two.']],
    ['ends with the text', 'One.\n\nTwo. <!-- answ', ['One.', 'Two.']],
    ['leaves a later comment its own mark', 'One. <!-- answ\n\nTwo. <!-- ignore -->\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['is another than one closed behind a blank line', 'One. <!-- a\n\nb -->\n\nTwo.', ['One.', 'Two.']],
  ])('%s', (_, text, own) => expect(parseDraft(text).paragraphs.map((p) => p.text)).toEqual(own)); // prettier-ignore
  it('is read as far as it goes', () => {
    const [one, two] = parseDraft('One. <!-- answers: a\n\nTwo. <!-- answers: b -->').paragraphs;
    expect(one?.answers?.yes.map((r) => r.label)).toEqual(['a']);
    expect(two?.answers?.yes.map((r) => r.label)).toEqual(['b']);
  });
});

describe('the paragraph of a comment', () => {
  const A = '<!-- answers: a -->';
  const I = '<!-- ignore: x -->';
  it.each([
    ['in it', `One ${A} ${I} goes on.\n\nTwo.`, 'a+x|'],
    ['after it', `One.\n\n${A}\n\n${I}\n\nTwo.`, 'a+x|'],
    ['right under it', `One.\n${A}\n\nTwo.`, 'a|'],
    ['right above it', `One.\n\n${A}\n${I}\nTwo.`, '|a+x'],
    ['right above it, on several lines', `One.\n\n<!-- answers:\n\na -->\r\n${I}\r\nTwo.`, '|a+x'],
    ['before it on its line', `One.\n\n${A} Two.`, '|a'],
    ['at the end, with text right under its line', `One. ${A}\n${I}\n\nTwo.`, 'a+x|'],
    ['under it and above a title', `One.\n${A}\n# Title\nTwo.`, 'a||'],
    ['after a title', `# Title\n\n${A}\n\n${I}\n\nTwo.`, '|a+x'],
    ['after a salutation', `Mr. President,\n\n${A}\n\n${I}\n\nTwo.`, '|a+x'],
    ['after a salutation in Chinese', `主席先生，\n\n${A}\n\n我们感谢主席召开本次会议。`, '|a'],
    ['after a salutation in Arabic', `السيد الرئيس،\n\n${A}\n\nنشكر الرئاسة على عقد هذه الجلسة.`, '|a'],
    ['on a title', `# Title ${A} ${I}\n\nMr. President,\n\nThree.`, 'x||a'],
    ['before all', `${A}\n\n${I}\n\n# Title\n\nTwo.`, 'x|a'],
    ['after a last title', `One.\n\n# Title\n\n${A} ${I}`, '|x'],
  ])('%s', (_, text, owners) =>
    expect(
      parseDraft(text)
        .paragraphs.map(({ answers, ignores }) => [...(answers?.yes.map((r) => r.label) ?? []), ...ignores].join('+'))
        .join('|'),
    ).toBe(owners),
  );
  it('takes the labels of all its comments', () => {
    const text = 'One. <!-- answers: a; not: b --> More. <!-- ignore: x --> <!-- answers: c; not: d -->\n\nTwo.';
    const answers = parseDraft(text).paragraphs[0]?.answers;
    expect(answers?.yes.map((r) => sliceOf(text, r.span))).toEqual(['a', 'c']);
    expect(answers?.no.map((r) => sliceOf(text, r.span))).toEqual(['b', 'd']);
    expect(answers?.span).toEqual({ start: text.indexOf('<!--'), end: text.indexOf('\n') });
  });
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
  it.each([
    ['..\\notes\\S-2018-184.txt', '..\\notes\\S-2018-184.txt'],
    ['"..\\notes\\S-2018-184.txt"', '../notes/S-2018-184.txt'],
    ['"C:\\Users\\me\\My notes\\note.txt"', 'C:/Users/me/My notes/note.txt'],
    ["'..\\notes\\note.txt'", '..\\notes\\note.txt'],
    ['"..\\\\notes\\\\note.txt"', '..\\notes\\note.txt'],
  ])('takes a path as Windows writes it: %s', (written, path) => {
    const { text, note, problems } = read(`note: ${written}`);
    expect(note.map(({ value }) => value)).toEqual([path]);
    expect(note.map(({ span }) => sliceOf(text, span))).toEqual([written]);
    expect(problems).toEqual([]);
    expect(read(`note: [a.txt, ${written}]`).note[1]?.value).toBe(path);
  });
  it('takes any profile, since settings say which there are', () => {
    expect(read('profile: house').profile?.value).toBe('house');
    expect(read('profile:').profile).toBeNull();
    expect(read('profile: [un]').problems.map((p) => p.kind)).toEqual(['wrong-type']);
  });
  it('takes the limit of a profile by its name, where it has one', () => {
    expect(read('limit: un-group').limit?.value).toBe(600);
    expect(read('limit: un-3min').limit?.value).toBe(180);
    expect(read('limit: mun-us').problems.map((p) => p.kind)).toEqual(['bad-value']);
  });
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
