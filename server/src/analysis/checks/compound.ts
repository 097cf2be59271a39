// Compounds that United Nations texts write as one word, with a hyphen or without.
import type { Check } from '../check';
import { inDraft } from '../style-rule';
import { words } from '../style-words';

export const compound: Check = {
  id: 'compound',
  severity: 'information',
  summary: 'A compound is written apart, together or with a hyphen otherwise than in United Nations texts.',
  reason:
    'Peacekeeping, ceasefire, subregional and cooperation are one word in United Nations texts; decision-making, high-level and troop-contributing have hyphens. Interpreters and editors look terms up in the form that documents use.',
  hasSafeFixes: true,
  examples: {
    en: {
      flags: [
        '⟦Peace-keeping⟧ works. We support ⟦peace keepers⟧, ⟦peace building⟧ and ⟦peace-making⟧.',
        'The ⟦troop and police contributing countries⟧ and other ⟦troop contributing countries⟧ seek ⟦co-operation⟧.',
        'A ⟦cease-fire⟧ needs ⟦decision making⟧, ⟦policy-makers⟧ and a ⟦long term⟧ strategy.',
        'The ⟦high level⟧ debate heard of ⟦sub-regional⟧ and ⟦socio-economic⟧ ties, and of ⟦gender based⟧ violence.',
        'We will ⟦follow-up⟧ on it; the ⟦follow up⟧ to the report matters.',
        'The ⟦Troops/Police contributing countries⟧ met.',
      ],
      passes: [
        'Peacekeeping, peacebuilding and peacemaking need troop- and police-contributing countries, and their cooperation.',
        'The parties must cease fire; peace making progress is what we hope for, in the long term and at a high level.',
        'The Organisation for Economic Co-operation and Development and the former Department of Peace-keeping Operations keep their names.',
        'He spoke of “peace-keeping” then. We follow up on the follow-up to the report, and re-establish contact.',
      ],
    },
    es: {
      flags: [
        'Las organizaciones ⟦sub-regionales⟧ cooperan.',
        'Los ⟦ex combatientes⟧ y el ⟦ex-presidente⟧ apoyan el diálogo ⟦socio-económico⟧.',
        'La ⟦Vice-Presidenta⟧ habló de la situación ⟦post-conflicto⟧ y de las minas ⟦anti-personal⟧.',
      ],
      passes: [
        'Las organizaciones subregionales y los excombatientes cooperan.',
        'El ex primer ministro y el ex-Secretario General asistieron; la antigua ex-Yugoslavia no.',
        'Hablaron de «ex-combatientes» y de un enfoque anti-OTAN.',
      ],
    },
    fr: {
      flags: [
        'Les ⟦États-Membres⟧ appuient le ⟦cessez le feu⟧.',
        'Les organisations ⟦sous régionales⟧ et le ⟦Vice Président⟧ se sont réunis.',
        'La ⟦co-opération⟧ ⟦multi-latérale⟧ et le dialogue ⟦inter-communautaire⟧ comptent.',
      ],
      passes: [
        'Les États Membres appuient le cessez-le-feu et la coopération multilatérale.',
        'Les organisations sous-régionales, sous régime spécial, se sont réunies.',
        'Il a dit : « cessez le feu ». Les membres de l’État-major l’ont suivi.',
      ],
    },
    ru: {
      flags: [
        'Все ⟦государства члены⟧ обязаны действовать.',
        'Мы призываем ⟦государства участники⟧ и ⟦премьер министра⟧ к диалогу, ⟦во первых,⟧ открытому.',
        'Это важно ⟦из за⟧ ⟦социально экономических⟧ трудностей.',
      ],
      passes: [
        'Все государства-члены и государства-участники действуют из-за социально-экономических трудностей.',
        'Государства — члены Организации действуют; премьер-министр, во-первых, прибыл.',
        'Он сказал: «государства члены». Товары из за рубежа и во вторых рядах.',
      ],
    },
  },
  run: inDraft(words('compound'), 'compound'),
};
