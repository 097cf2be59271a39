import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold';
import { languageCodes, type LanguageCode } from '../text/languages';
import { sliceOf } from '../text/span';
import { tokensOf } from '../text/tokens';
import { allEntries, mentionsIn } from './entries';
import { stateEntries } from './state-entries';

/** Mentions as "id: words of the text". */
function mentions(language: LanguageCode, text: string): string[] {
  return mentionsIn(text, language).map((mention) => `${mention.entry.id}: ${sliceOf(text, mention)}`);
}

describe('mentionsIn', () => {
  it.each([
    ['en', 'We endorsed the Kigali Principles.', 'Kigali Principles'],
    ['en', 'the Kigali Principles on the Protection of Civilians', 'Kigali Principles on the Protection of Civilians'],
    ['fr', 'Mon pays a souscrit aux Principes de Kigali.', 'Principes de Kigali'],
    ['es', 'Mi país ha suscrito los Principios de Kigali.', 'Principios de Kigali'],
    [
      'ru',
      'в соответствии с Кигалийскими принципами защиты гражданских лиц',
      'Кигалийскими принципами защиты гражданских лиц',
    ],
    ['ru', 'Моя страна поддержала Кигалийские принципы.', 'Кигалийские принципы'],
    ['ar', 'أيد بلدي مبادئ كيغالي ويدعو الآخرين إلى ذلك.', 'مبادئ كيغالي'],
    ['zh', '我国已认可《基加利保护平民原则》。', '《基加利保护平民原则》'],
    ['zh', '基加利保护平\n民原则', '基加利保护平\n民原则'],
    ['zh', '关于Kigali Principles的讨论', 'Kigali Principles'],
    ['ru', 'документ Kigali Principles', 'Kigali Principles'],
    ['en', 'known as 基加利原则 in Chinese', '基加利原则'],
  ] as const)('%s: finds the Kigali Principles in "%s"', (language, text, slice) => {
    expect(mentions(language, text)).toEqual([`kigali: ${slice}`]);
  });

  it.each([
    [
      'fr',
      'le Département des opérations de maintien de la paix (DOMP)',
      ['Département des opérations de maintien de la paix', 'DOMP'],
      'dpko',
    ],
    ['fr', 'Le DPKO nous a informés.', ['DPKO'], 'dpko'],
    ['en', 'The C-34 met.', ['C-34'], 'c34'],
    ['en', 'A4P+ builds on it.', ['A4P+'], 'a4pplus'],
    ['zh', '我们支持MINUSMA特派团。', ['MINUSMA'], 'minusma'],
    ['zh', '非洲联盟（非盟）', ['非洲联盟', '非盟'], 'au'],
    ['ru', 'усилия Африканского союза', ['Африканского союза'], 'au'],
    ['ru', 'мандат МИНУСМА', ['МИНУСМА'], 'minusma'],
    ['ar', 'نشكر الاتحاد الأفريقي', ['الاتحاد الأفريقي'], 'au'],
    ['ar', 'الأمين العام ومجلس الأمن', ['ومجلس الأمن'], 'security-council'],
    ['es', 'en una operación de mantenimiento de la paz', ['operación de mantenimiento de la paz'], 'pko'],
    ['en', 'under resolution 2378 (2017), we', ['resolution 2378 (2017)'], 'res2378'],
    ['ru', 'в резолюции 2378 (2017) Совета Безопасности', ['резолюции 2378 (2017) Совета Безопасности'], 'res2378'],
    ['zh', '安理会第 2378（2017）号决议', ['安理会第 2378（2017）号决议'], 'res2378'],
    ['en', 'the note S/2018/184', ['S/2018/184'], 's2018-184'],
    [
      'en',
      'Article 51 of the Charter of the United Nations',
      ['Article 51 of the Charter of the United Nations'],
      'art51',
    ],
  ] as const)('%s: %s', (language, text, slices, id) => {
    const found = mentionsIn(text, language).filter((mention) => mention.entry.id === id);
    expect(found.map((mention) => sliceOf(text, mention))).toEqual(slices);
  });

  it('takes the longest name', () => {
    expect(mentions('en', 'the President of the Security Council')).toEqual([
      'council-president: President of the Security Council',
    ]);
    expect(mentions('en', 'the African Union Peace and Security Council')).toEqual([
      'aupsc: African Union Peace and Security Council',
    ]);
  });

  it.each([
    ['en', 'The report of the mandate shows performance and accountability.'],
    ['en', 'the secretariat of our party'],
    ['en', 'NOW IS THE TIME TO ACT TOGETHER'],
    ['en', 'in any case the sea and the act'],
    ['es', 'LAS mujeres y el mandato'],
    ['fr', 'Le mandat et la responsabilité'],
    ['zh', '业绩和大会'],
    ['en', ''],
  ] as const)('%s: finds nothing in "%s"', (language, text) => expect(mentions(language, text)).toEqual([]));

  it.each([
    ['en', 'The Under-Secretary-General and the Deputy Secretary-General spoke.'],
    ['fr', 'le Secrétaire général adjoint'],
    ['es', 'el Secretario General Adjunto'],
    ['ru', 'заместитель Генерального секретаря'],
    ['ar', 'وكيل الأمين العام'],
    ['zh', '副秘书长'],
  ] as const)('%s: takes nobody in "%s" for the Secretary-General', (language, text) => {
    expect(mentions(language, text).filter((one) => one.startsWith('secretary-general:'))).toEqual([]);
  });

  it.each([
    ['en', 'We urge the Council to act; Council members agree.', ['Council', 'Council']],
    ['en', 'the Human Rights Council and the Economic and Social Council', []],
    ['en', 'the Peace and Security Council, the Council of Europe and the European Council', []],
    ['en', 'the Gulf Cooperation Council, the Norwegian Refugee Council and a local council', []],
    ['en', 'the Council of Ministers and the two Councils', []],
    ['fr', 'Il appartient au Conseil de veiller à ce que le Conseil agisse.', ['Conseil', 'Conseil']],
    ['fr', 'le Conseil des droits de l’homme, le Conseil de paix et de sécurité et un conseil', []],
    ['fr', 'le Conseil de l’Europe, le Conseil européen et le Conseil présidentiel de transition', []],
    ['es', 'Pedimos al Consejo que actúe.', ['Consejo']],
    ['es', 'el Consejo de Derechos Humanos, el Consejo Económico y Social y el Consejo Europeo', []],
    ['es', 'el Consejo de Europa y el Consejo Presidencial de Transición', []],
    ['ru', 'Мы призываем Совет действовать. Члены Совета согласны.', ['Совет', 'Совета']],
    ['ru', 'Совет по правам человека, Совет Европы, Европейский совет и Совет мира и безопасности', []],
    ['ru', 'Экономический и Социальный Совет, Совет сотрудничества и добрый совет', []],
    ['ar', 'ندعو المجلس إلى العمل. وللمجلس دور.', ['المجلس', 'وللمجلس']],
    ['ar', 'المجلس الاقتصادي والاجتماعي والمجلس الأوروبي والمجلس الرئاسي ومجلس النواب', []],
    ['ar', 'مجلس حقوق الإنسان ومجلس السلام والأمن ومجلس التعاون', []],
    ['zh', '安理会和人权理事会', ['安理会']],
  ] as const)('%s: takes for the Security Council in "%s": %j', (language, text, slices) => {
    const found = mentionsIn(text, language).filter(({ entry }) => entry.id === 'security-council');
    expect(found.map((mention) => sliceOf(text, mention))).toEqual(slices);
  });

  it('takes tokens that are at hand', () => {
    const text = 'the European Union';
    expect(mentionsIn(text, 'en', tokensOf(text, 'en'))).toEqual(mentionsIn(text, 'en'));
  });
});

describe('names', () => {
  /** By name, the ids of the entries and States that have it; of those that several have. */
  function shared(named: readonly (readonly [name: string, id: string])[]): Record<string, string[]> {
    const ids = new Map<string, Set<string>>();
    for (const [name, id] of named) ids.set(name, (ids.get(name) ?? new Set()).add(id));
    return Object.fromEntries([...ids].filter(([, of]) => of.size > 1).map(([name, of]) => [name, [...of].sort()]));
  }
  const all = [...allEntries(), ...stateEntries()];

  it.each(languageCodes)('mean one thing within %s, whatever their case, accents and quotation marks', (code) => {
    const named = all.flatMap(({ id, names }) => {
      const own = names[code];
      if (!own) return [];
      const forms = [own.full, own.short, own.acronym, ...own.aliases].filter((name) => name !== null);
      return forms.map(
        (name) =>
          [
            fold(name)
              .replace(/[^\p{L}\p{M}\p{N}+]+/gu, ' ')
              .trim(),
            id,
          ] as const,
      );
    });
    expect(shared(named)).toEqual({});
  });

  it('are in several languages acronyms of different things only where a hover shows both', () => {
    const named = all.flatMap(({ id, names }) =>
      Object.values(names).flatMap(({ acronym }) => (acronym === null ? [] : [[acronym, id] as const])),
    );
    const known = { PMA: ['ldcs', 'wfp'] };
    expect(shared(named)).toEqual(known);
    for (const [acronym, ids] of Object.entries(known))
      for (const language of ['es', 'fr'] as const)
        expect(
          mentionsIn(acronym, language)
            .map(({ entry }) => entry.id)
            .sort(),
        ).toEqual(ids);
  });
});
