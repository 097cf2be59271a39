// Titles and nouns that name one sex where both are meant, or the wrong one.
import type { Check } from '../check';
import { inDraft } from '../style-rule';
import { words } from '../style-words';

export const inclusiveTitle: Check = {
  id: 'inclusive-title',
  severity: 'information',
  summary: 'A title or noun names one sex where United Nations texts name none or the other.',
  reason:
    'The United Nations guidelines for gender-inclusive language, and those on disability, ask for Chair, police officers, humankind and persons with disabilities; in French and Spanish for titles of women in the feminine. Names, titles before a name and quotations are left alone.',
  examples: {
    ar: {
      flags: ['نشكر ⟦رجال الشرطة⟧ على جهودهم.', 'أدى ⟦رجال الأمن⟧ واجبهم.', 'دعونا ⟦رجال الأعمال⟧ إلى الاستثمار.'],
      passes: [
        'نشكر أفراد الشرطة وأفراد الأمن على جهودهم.',
        'دعونا رجال الأعمال وسيداتها إلى الاستثمار، ومعهم رجال الدين.',
        'قال: «رجال الشرطة» ثم مضى.',
      ],
    },
    en: {
      flags: [
        'We thank the ⟦Chairman⟧ of the Committee and its former ⟦chairmen⟧.',
        'The ⟦Chairman⟧ of the African Union Commission spoke for ⟦mankind⟧.',
        '⟦Policemen⟧ and ⟦servicemen⟧ ⟦manned⟧ the post; ⟦disabled persons⟧ were helped by ⟦females⟧ in uniform.',
      ],
      passes: [
        'We thank the Chair of the Committee, the Chairperson of the African Union Commission and police officers.',
        'Chairman Faki and Chairman Mao were quoted; “mankind” was the word of the time.',
        'The common heritage of mankind, servicemen and servicewomen, unmanned aircraft and female peacekeepers are right as they are.',
        'Males and females were counted apart.',
      ],
    },
    es: {
      flags: [
        '⟦Señora Presidente⟧, le damos las gracias por su labor de hoy.',
        'Agradecemos a la ⟦Srta.⟧ Touré su exposición.',
        'Los ⟦derechos del hombre⟧ son universales.',
      ],
      passes: [
        'Señora Presidenta, le damos las gracias por su labor de hoy.',
        'Señor Presidente, los derechos humanos son universales.',
        'La Declaración de los Derechos del Hombre y del Ciudadano y la «señorita» de la novela son otra cosa.',
      ],
    },
    fr: {
      flags: [
        '⟦Madame le Président⟧, je vous remercie de votre exposé.',
        'Nous saluons ⟦Madame l’Ambassadeur⟧.',
        'Nous remercions ⟦Mme le Ministre⟧ de sa présence.',
      ],
      passes: [
        'Madame la Présidente, je vous remercie de votre exposé.',
        'Monsieur le Président, Mme la Ministre est présente.',
        'On disait jadis « Madame le Président ».',
      ],
    },
  },
  run: inDraft(words('inclusive-title'), 'inclusive-title'),
};
