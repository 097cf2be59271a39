// Acronyms of names that United Nations texts always write in full.
import type { Check } from '../check';
import { inDraft } from '../style-rule';
import { words } from '../style-words';

export const acronymNever: Check = {
  id: 'acronym-never',
  severity: 'warning',
  summary: 'A name is abbreviated that United Nations texts always write in full.',
  reason:
    'General Assembly, Security Council, Secretary-General and Economic and Social Council are never abbreviated in English United Nations texts, nor is the United Nations itself (Correspondence Manual, para. 24). “UN” is so common in speeches that it is told once in a draft, as information; the profile `mun-us` lets it stand.',
  examples: {
    en: {
      flags: [
        'The ⟦SG⟧ briefed the ⟦UNSC⟧ and the ⟦UNGA⟧.',
        'Members of the ⟦SC⟧, the ⟦GA⟧ and ⟦ECOSOC⟧ met on the ⟦SG⟧’s report.',
        'The ⟦UN⟧ helps. UN peacekeeping and UN-led talks matter.',
        'The ⟦U.N.⟧ flag is blue.',
        'The Security Council (⟦UNSC⟧) met.',
      ],
      passes: [
        'The United Nations, the Security Council and UN-Women met; see SC/13268, SG/SM/18963, GA/12345 and S/2018/184.',
        'THE UN AND THE GA MET.',
        'He said “the UN and the SG”. The Organization of the United Nations (UN) has an AU partner, UNDP and UNICEF.',
        '---\nprofile: mun-us\n---\n\nThe UN and its partners met.',
      ],
    },
  },
  run: inDraft(words('acronym-never'), 'acronym-never'),
};
