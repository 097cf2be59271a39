// Names that have capitals in United Nations texts, and words that have none.
import type { Check } from '../check';
import { inDraft } from '../style-rule';
import { words } from '../style-words';

export const capitals: Check = {
  id: 'capitals',
  severity: 'warning',
  summary: 'A name has no capitals where United Nations texts have them, or a word has capitals where they have none.',
  reason:
    'Capitals tell things apart in United Nations texts: the Member States of the United Nations from the members of other bodies, a State from a state of things, Articles of the Charter from articles of other texts. Each language has its own: Secretary-General, Secrétaire général, Secretario General, Генеральный секретарь.',
  hasSafeFixes: true,
  examples: {
    en: {
      flags: [
        'The ⟦security council⟧ and all ⟦member states⟧ owe it to the ⟦Secretary General⟧.',
        'United Nations ⟦member States⟧ meet; the European Union ⟦member states⟧ agree.',
        'The ⟦government⟧ of Mali, the ⟦host state⟧ and ⟦head of state⟧, met ⟦non-state armed⟧ groups in ⟦Southern⟧ Lebanon.',
        'Under ⟦chapter⟧ VII of the Charter, and ⟦article⟧ 99 of the Charter, ⟦this council⟧ may act. All ⟦council members⟧ know it.',
        'We welcome the ⟦Concept Note⟧, the ⟦Open Debate⟧ and ⟦Resolution⟧ 2378 (2017), ⟦distinguished Colleagues⟧.',
        'The ⟦General assembly⟧ of the ⟦united nations⟧ heard the ⟦Under-Secretary General⟧. We call on all ⟦states⟧ to act.',
      ],
      passes: [
        'The Member States of the United Nations, the member States of the African Union and the federal member states of Somalia met.',
        'Heads of State and Government, a state of emergency, city council members, the national security council and good governance are right.',
        'Under Chapter VII of the Charter, article 3 of the Convention and resolution 2378 (2017), the Secretary General of NATO spoke.',
        'Resolution 2378 (2017) is clear. Open debates matter. In northern Mali, South Sudan and Northern Ireland we learned: Peacekeepers deliver.',
        'He wrote “the security council”. THE MEMBER STATES AND THE SECURITY COUNCIL.',
        'Mr. President, Distinguished Colleagues,\n\nThe government of national unity and local government work.',
      ],
    },
    es: {
      flags: [
        'El ⟦consejo de seguridad⟧ y los ⟦estados miembros⟧ apoyan al ⟦secretario general⟧.',
        'Los ⟦Estados Miembros⟧ del Consejo y el ⟦estado anfitrión⟧ respetan el ⟦Estado de Derecho⟧.',
        'El ⟦artículo⟧ 99 de la Carta y el ⟦capítulo⟧ VII de la ⟦carta⟧ de las Naciones Unidas obligan al ⟦gobierno⟧ de Malí.',
        'Recordamos la ⟦Resolución⟧ 2378 (2017).',
      ],
      passes: [
        'Los Estados Miembros de las Naciones Unidas, los Estados miembros del Consejo y el Estado anfitrión cooperan.',
        'El artículo 2 del Tratado, el Artículo 99 de la Carta y el artículo 3 de la Carta Democrática Interamericana son claros.',
        'Hay que mejorar el estado de las carreteras y el estado de derecho; el secretario general de la OTAN lo dijo.',
        'La «asamblea general» de accionistas se reunió. Resolución 2378 (2017) en mano, actuamos.',
      ],
    },
    fr: {
      flags: [
        'Le ⟦Conseil de Sécurité⟧, l’⟦Assemblée Générale⟧ et le ⟦Secrétaire Général⟧ agissent.',
        'Les ⟦états membres⟧ et les ⟦États Membres⟧ de l’Union européenne soutiennent l’⟦état hôte⟧.',
        'L’⟦article⟧ 24 de la Charte, le ⟦chapitre⟧ VII de la Charte et la ⟦Résolution⟧ 2378 (2017) sont clairs.',
        'Les ⟦Nations unies⟧ et l’⟦Union Africaine⟧ saluent les ⟦casques bleus⟧ et les ⟦chefs d’état⟧.',
      ],
      passes: [
        'Le Conseil de sécurité, l’Assemblée générale, le Secrétaire général et les États Membres agissent.',
        'Les États membres de l’Union européenne, les chefs d’état-major et l’état de la région comptent.',
        'L’article 3 de la Convention, l’Article 24 de la Charte et l’article 3 de la Charte africaine sont clairs.',
        'Il a parlé du « conseil de Sécurité ». Le secrétaire général de l’OTAN et nos Casques bleus aussi.',
      ],
    },
    ru: {
      flags: [
        '⟦Совет безопасности⟧ и ⟦Генеральная ассамблея⟧ действуют.',
        'Мы благодарим ⟦Генерального Секретаря⟧ и все ⟦Государства-Члены⟧.',
        'В ⟦Совете безопасности⟧ ⟦организации объединенных наций⟧ это знают.',
      ],
      passes: [
        'Совет Безопасности, Генеральная Ассамблея и Генеральный секретарь действуют.',
        'Государства-члены знают это. Все государства-члены знают это.',
        'Генеральный секретарь ОБСЕ и генеральный секретарь НАТО говорили о «совете безопасности».',
      ],
    },
  },
  run: inDraft(words('capitals'), 'capitals'),
};
