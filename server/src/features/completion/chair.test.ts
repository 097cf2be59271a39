import { expect, it } from 'vitest';
import { defaultSettings } from '../../analysis/settings';
import { openDraft } from '../../testing/open-draft';
import { chairOf } from './chair';

function chairIn(marked: string, chair: 'unspecified' | 'woman' | 'man' | 'several' = 'unspecified') {
  const { open, offset } = openDraft(marked, [], { shown: { ...defaultSettings.shown, chair } });
  return chairOf(open, offset);
}

it.each([
  ['ar', 'السيدة الرئيسة،', 'السيد الرئيس،'],
  ['en', 'Madam President, Excellencies,', 'Mr. President,'],
  ['es', 'Señora Presidenta:', 'Señor Presidente:'],
  ['fr', 'Madame la Présidente,', 'Monsieur le Président,'],
  ['ru', 'Г-жа Председатель!', 'Г-н Председатель!'],
  ['zh', '主席女士，', '主席先生，'],
])('%s: as the draft addresses the chair', (language, woman, man) => {
  const draft = (salutation: string) => `---\nlanguage: ${language}\n---\n${salutation}\n\n█`;
  expect(chairIn(draft(woman))).toBe('woman');
  expect(chairIn(draft(man))).toBe('man');
  // The draft is nearer than the settings.
  expect(chairIn(draft(woman), 'man')).toBe('woman');
});

it('else as the settings say', () => {
  expect(chairIn('Excellencies,\n\n█')).toBeNull();
  expect(chairIn('Excellencies,\n\n█', 'woman')).toBe('woman');
  expect(chairIn('Mr. President,█', 'woman')).toBe('woman');
});
