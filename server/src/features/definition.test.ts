import type { DefinitionLink, Location } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { able, NOTE_URI, openDraft, textIn, unable } from '../testing/open-draft';
import { definition } from './definition';

const NOTE = 'Questions for discussion\n\n(a) How can mandates be clear?\n\n(b) How can success be defined?\n';

function linkAt(marked: string): { from: string; to: string } | null {
  const { open, params } = openDraft(marked, NOTE);
  const links = definition.answer(open, params, able) as DefinitionLink[] | null;
  const link = links?.[0];
  if (!link) return null;
  expect(link.targetUri).toBe(NOTE_URI);
  return {
    from: textIn(open.document, link.originSelectionRange!),
    to: textIn(open.notes[0]!.document, link.targetRange),
  };
}

describe('definition', () => {
  it.each([
    ['On question (b█).', '(b)'],
    ['Sur la question b█).', 'b)'],
    ['По вопросу (█б).', '(б)'],
    ['关于问题（b█），', '（b）'],
    ['وردا على السؤال (ب█).', '(ب)'],
    ['Text. <!-- answers: b█ -->', 'b'],
  ])('leads from a label to the question: %s', (marked, from) => {
    const link = linkAt(marked);
    expect(link?.from).toBe(from);
    expect(link?.to).toContain('How can success be defined?');
    expect(link?.to).not.toContain('mandates');
  });

  it('leads from the front matter to the note', () => {
    expect(linkAt('---\nnote: the█-note.txt\n---\nText')).toEqual({ from: 'the-note.txt', to: '' });
  });

  it('is a bare location for a client that knows no links', () => {
    const { open, params } = openDraft('On question (b█).', NOTE);
    const [location] = definition.answer(open, params, unable) as Location[];
    expect(location?.uri).toBe(NOTE_URI);
    expect(textIn(open.notes[0]!.document, location!.range)).toContain('How can success be defined?');
  });

  it('is nowhere for other words, unknown labels and drafts without a note', () => {
    expect(linkAt('On que█stion of means.')).toBeNull();
    expect(linkAt('On question (x█).')).toBeNull();
    const { open, params } = openDraft('On question (b█).');
    expect(definition.answer(open, params, able)).toBeNull();
  });

  const NAMING = `${NOTE}\n1. The Kigali Principles guide us.\n\n2. The Kigali Principles and DPKO again.\n`;

  it.each([
    ['en', 'We support the Kigali Pri█nciples.', 'Kigali Principles'],
    ['fr', 'Nous appuyons les Principes de Kig█ali.', 'Principes de Kigali'],
    ['es', 'Apoyamos los Principios de Kig█ali.', 'Principios de Kigali'],
    ['ru', 'Мы поддерживаем Кигалий█ские принципы.', 'Кигалийские принципы'],
    ['ar', 'نؤيد مبادئ كي█غالي.', 'مبادئ كيغالي'],
    ['zh', '我们支持《基加利保█护平民原则》。', '《基加利保护平民原则》'],
  ])('leads from a name to where the note has it first: %s', (_, marked, from) => {
    const { open, params } = openDraft(marked, NAMING);
    const [link] = definition.answer(open, params, able) as DefinitionLink[];
    expect(textIn(open.document, link!.originSelectionRange!).replace(/[《》]/g, '')).toBe(from.replace(/[《》]/g, ''));
    expect(link!.targetUri).toBe(NOTE_URI);
    expect(textIn(open.notes[0]!.document, link!.targetRange)).toContain('guide us');
  });

  it('leads from a name that the note does not have to its card', () => {
    const { open, params } = openDraft('We thank the Department of Field Sup█port.', NAMING);
    const [link] = definition.answer(open, params, able) as DefinitionLink[];
    expect(link!.targetUri).toMatch(/^rostrum-card:/);
    expect(definition.answer(open, params, unable)).toBeNull();
  });

  it.each(['We thank Nor█way.', 'Мы благодарим Норв█егию.', '我们感谢挪█威。', 'ونشكر النروي█ج.'])(
    'leads from a State to its card: %s',
    (marked) => {
      const { open, params } = openDraft(marked);
      const [link] = definition.answer(open, params, able) as DefinitionLink[];
      expect(decodeURIComponent(link!.targetUri)).toContain('state-nor');
    },
  );
});
