import { it } from 'vitest';
import { expectLinear, repeated } from '../testing/linear';
import { languageCodes } from '../text/languages';
import { styleHitsIn } from './style';

it.each(languageCodes)('rows of words are matched in linear time (%s)', (language) =>
  expectLinear((text) => {
    const styled = { text, language, sentences: [{ start: 0, end: text.length }], quotations: [] };
    for (const check of ['spelling', 'capitals', 'compound'] as const)
      styleHitsIn(styled, check, { base: 'un', spelling: 'oxford' });
  }, repeated('The member states of the council and the Совет безопасности, les états membres, مجلس الامن ')),
);
