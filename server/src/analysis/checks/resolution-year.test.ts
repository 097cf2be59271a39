import { describe, expect, it } from 'vitest';
import { openDraft } from '../../testing/open-draft';
import { applyEdits } from '../../testing/marks';

/** The texts that the fixes of the one finding make, the preferred one first. */
function fixed(text: string, note?: string): string[] {
  const [finding] = openDraft(text, note).open.analysis.findings.filter(({ check }) => check === 'resolution-year');
  const fixes = [finding?.fix, finding?.otherFix].filter((fix) => fix !== undefined);
  return fixes.map(({ edits }) => applyEdits(text, edits));
}

describe('a resolution with another year than its own', () => {
  it.each([
    ['ar', 'ونشير إلى القرار ١٣٥٢ (٢٠٠٠).', ['ونشير إلى القرار ١٣٢٥ (٢٠٠٠).', 'ونشير إلى القرار ١٣٥٢ (٢٠٠١).']],
    ['en', 'See resolution 1352 (2000).', ['See resolution 1325 (2000).', 'See resolution 1352 (2001).']],
    [
      'es',
      'Véase la resolución 1352 (2000).',
      ['Véase la resolución 1325 (2000).', 'Véase la resolución 1352 (2001).'],
    ],
    ['fr', 'Voir la résolution 1352 (2000).', ['Voir la résolution 1325 (2000).', 'Voir la résolution 1352 (2001).']],
    ['ru', 'См. резолюцию 1352 (2000).', ['См. резолюцию 1325 (2000).', 'См. резолюцию 1352 (2001).']],
    ['zh', '见第1352(2000)号决议。', ['见第1325(2000)号决议。', '见第1352(2001)号决议。']],
  ])('%s: the number is set right first where that makes a resolution of the record', (_, text, texts) =>
    expect(fixed(text)).toEqual(texts),
  );
  it('the year comes first where the number is known', () =>
    expect(fixed('See resolution 1325 (2001).')).toEqual([
      'See resolution 1325 (2000).',
      'See resolution 1352 (2001).',
    ]));
  it('a number that the note cites is known, though one digit be wrong', () => {
    const note =
      'S/2031/77\n\nConcept note\n\n1. In resolution 2411 (2018) the Council has said so to all of its members.';
    expect(fixed('See resolution 2311 (2018).')).toEqual(['See resolution 2311 (2016).']);
    expect(fixed('See resolution 2311 (2018).', note)[0]).toBe('See resolution 2411 (2018).');
  });
});
