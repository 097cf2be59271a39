import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../text/languages';
import { facetsOf } from './facets';

/** The facets of a question's text: "a | b" for subjects, after "—" the actors. */
function parted(code: LanguageCode, text: string): string {
  const place = { start: 0, end: 0 };
  const facets = facetsOf({ label: 'a', text, span: place, labelSpan: place, paragraph: null }, code);
  const of = (kind: string) =>
    facets
      .filter((facet) => facet.kind === kind)
      .map((facet) => facet.text)
      .join(' | ');
  return [of('theme'), of('actor')].join(' — ').replace(/^ | $/g, '');
}

type Example = readonly [code: LanguageCode, text: string, facets: string];

describe('facetsOf', () => {
  it.each<Example>([
    ['en', 'How can mediation be strengthened, and how can ceasefires be monitored?', 'mediation be strengthened | ceasefires be monitored —'], // prettier-ignore
    ['fr', 'Comment renforcer la médiation et comment protéger les civils ?', 'renforcer la médiation | protéger les civils —'], // prettier-ignore
    ['es', '¿Cómo reforzar la mediación y cómo proteger a los civiles?', 'reforzar la mediación | proteger a los civiles —'], // prettier-ignore
    ['ru', 'Как укрепить посредничество и как обеспечить защиту гражданских лиц?', 'посредничество | обеспечить защиту гражданских лиц —'], // prettier-ignore
    ['ar', 'كيف يمكن تعزيز الوساطة، وكيف يمكن حماية المدنيين؟', 'تعزيز الوساطة | حماية المدنيين —'],
    ['zh', '如何加强调解，如何保护平民？', '加强调解 | 保护平民 —'],
  ])('gives one for each thing asked in %s', (code, text, facets) => expect(parted(code, text)).toBe(facets));

  it.each<Example>([
    [
      'en',
      'Which gaps in training, intelligence and equipment remain?',
      'training | intelligence | equipment remain —',
    ],
    ['fr', 'Comment combler les lacunes dans la formation, le renseignement et le matériel ?', 'formation | renseignement | matériel —'], // prettier-ignore
    ['es', '¿Cómo mejorar la formación, la inteligencia y el equipo?', 'formación | inteligencia | equipo —'],
    ['ru', 'Как улучшить подготовку, разведку и оснащение?', 'подготовку | разведку | оснащение —'],
    ['ar', 'كيف يمكن تحسين التدريب والاستخبارات والمعدات؟', 'تحسين التدريب | الاستخبارات | المعدات —'],
    ['zh', '如何改进训练、情报和装备？', '训练 | 情报 | 装备 —'],
  ])('gives one for each item listed in %s', (code, text, facets) => expect(parted(code, text)).toBe(facets));

  it.each<Example>([
    ['en', 'What can the Council, the Secretariat and host States do?', '— Council | Secretariat | host States'],
    ['fr', 'Que peuvent faire le Conseil, le Secrétariat et les États Membres ?', '— Conseil | Secrétariat | États Membres'], // prettier-ignore
    ['es', '¿Qué pueden hacer el Consejo, la Secretaría y los Estados Miembros?', '— Consejo | Secretaría | Estados Miembros'], // prettier-ignore
    ['ru', 'Что могут сделать Совет Безопасности, Секретариат и государства-члены?', '— Совет Безопасности | Секретариат | государства-члены'], // prettier-ignore
    ['ar', 'ما الذي ينبغي أن يفعله مجلس الأمن والأمانة العامة والدول الأعضاء؟', '— مجلس الأمن | الأمانة العامة | الدول الأعضاء'], // prettier-ignore
    ['zh', '安理会、秘书处和会员国应当做些什么？', '— 安理会 | 秘书处 | 会员国'],
  ])('gives the actors of a list in %s', (code, text, facets) => expect(parted(code, text)).toBe(facets));

  it.each<Example>([
    ['en', 'How can better use be made of such tools, including mediation, sanctions and good offices?', 'mediation | sanctions | good offices —'], // prettier-ignore
    ['en', 'Which tools (mediation, sanctions and good offices) serve best?', 'mediation | sanctions | good offices —'],
    ['fr', 'Quels outils, notamment la médiation, les sanctions et les bons offices, employer ?', 'médiation | sanctions | bons offices —'], // prettier-ignore
    ['es', '¿Qué instrumentos, incluidas la mediación, las sanciones y los buenos oficios, convienen?', 'mediación | sanciones | buenos oficios —'], // prettier-ignore
    ['ru', 'Какие средства, в том числе посредничество, санкции и добрые услуги, применять?', 'посредничество | санкции | добрые услуги —'], // prettier-ignore
    ['ar', 'ما السبل، بما في ذلك الوساطة والجزاءات والمساعي الحميدة؟', 'الوساطة | الجزاءات | المساعي الحميدة —'],
    ['zh', '可以运用哪些手段，包括调解、制裁和斡旋？', '调解 | 制裁 | 斡旋 —'],
  ])('takes examples for parts in %s: %s', (code, text, facets) => expect(parted(code, text)).toBe(facets));

  it.each<Example>([
    ['en', 'How can civilians be protected?', '—'],
    ['en', 'What should the Secretariat do?', '—'],
    ['fr', 'Comment promouvoir la paix et la sécurité ?', '—'],
    ['es', '¿Cómo consolidar la paz y la seguridad?', '—'],
    ['ru', 'Как укрепить мир и безопасность?', '—'],
    ['ar', 'كيف يمكن صون السلم والأمن؟', '—'],
    ['zh', '如何改善维和行动？', '—'],
    ['zh', '如何参与并普及共同的和平与安全？', '—'],
  ])('gives none to a question with one part in %s: %s', (code, text, facets) =>
    expect(parted(code, text)).toBe(facets),
  );

  it.each<Example>([
    ['en', 'Given the risks and the costs, how can training be funded, and how can gaps be closed, so that missions and partners are ready?', 'training be funded | gaps be closed —'], // prettier-ignore
    ['fr', 'Compte tenu des risques, comment financer la formation et comment combler les lacunes, afin que les missions soient prêtes ?', 'financer la formation | combler les lacunes —'], // prettier-ignore
    ['es', 'Teniendo en cuenta los riesgos, ¿cómo financiar la formación y cómo colmar las lagunas, a fin de que las misiones estén listas?', 'financiar la formación | colmar las lagunas —'], // prettier-ignore
    ['ru', 'Учитывая риски, как финансировать подготовку и как устранить пробелы, с тем чтобы миссии были готовы?', 'финансировать подготовку | устранить пробелы —'], // prettier-ignore
    ['ar', 'نظرا إلى المخاطر، كيف يمكن تمويل التدريب، وكيف يمكن سد الثغرات، من أجل جاهزية البعثات؟', 'تمويل التدريب | سد الثغرات —'], // prettier-ignore
    ['zh', '鉴于各种风险，如何资助训练，如何弥补差距，以便特派团做好准备？', '资助训练 | 弥补差距 —'],
  ])('leaves out what is told beside the question in %s', (code, text, facets) =>
    expect(parted(code, text)).toBe(facets),
  );

  it.each<Example>([
    [
      'fr',
      'Est-ce que la formation, le renseignement et le matériel sont prêts ?',
      'formation | renseignement | matériel —',
    ],
    [
      'fr',
      'Est-ce que la Mission est prête, et comment est-ce qu’elle sera financée ?',
      'Mission est prête | sera financée —',
    ],
    ['zh', '如何促进性别平等和民主包容？', '促进性别平等 | 民主包容 —'],
    ['zh', '如何改进教育、卫生、和平等领域？', '教育 | 卫生 | 和平 —'],
    ['zh', '如何改进培训、技术水平等手段？', '培训 | 技术水平 —'],
  ])('ends a part where the words of the question begin or go on in %s: %s', (code, text, facets) =>
    expect(parted(code, text)).toBe(facets),
  );

  it('parts no word at a hyphen that forbids a line’s end', () =>
    expect(parted('fr', 'Comment renforcer la coopération Sud\u2011Est et\u2011ouest ?')).toBe('—'));

  it('parts no term at its own "and"', () =>
    expect(parted('en', 'What should the Secretariat and the troop- and police-contributing countries do?')).toBe(
      '— Secretariat | troop- and police-contributing countries',
    ));

  it('keeps adjectives and verbs with what they share', () => {
    expect(parted('en', 'How can safe, timely and unhindered access be secured?')).toBe('—');
    expect(parted('en', 'How can courts investigate and prosecute these crimes?')).toBe('—');
    expect(parted('fr', 'Comment réunir les ressources humaines, matérielles et financières ?')).toBe('—');
  });

  it('takes brackets that are glued to a word for its spelling, and those around an acronym for its name', () => {
    expect(parted('en', 'Which measure(s) should the Secretariat take?')).toBe('—');
    expect(parted('en', 'How can the Department of Peace Operations (DPO) be strengthened?')).toBe('—');
  });

  it('gives none to a text too long for a question', () =>
    expect(parted('en', `Which gaps in ${'training, '.repeat(400)}and equipment remain?`)).toBe('—'));

  it('names the subjects by which each is known', () => {
    const text = 'How can mediation be strengthened, and how can the xyz be abc?';
    const facets = facetsOf({ label: 'a', text, span: { start: 0, end: 0 }, labelSpan: { start: 0, end: 0 }, paragraph: null }, 'en'); // prettier-ignore
    expect(facets.map(({ concepts }) => concepts)).toEqual([['mediation'], []]);
  });
});
