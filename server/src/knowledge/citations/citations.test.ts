import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../text/languages';
import { sliceOf } from '../../text/span';
import { addressOf, documentAddress } from './addresses';
import { citationsIn } from './citations';

/** Each citation of a text as it stands there, with where it leads. */
function read(text: string, language: LanguageCode = 'en'): string[] {
  return citationsIn(text, language).map((citation) => {
    const address = addressOf(citation, language) ?? 'nowhere';
    return `${sliceOf(text, citation)} → ${address.replace(`https://docs.un.org/${language}/`, '').replace(`https://www.un.org/${language}/about-us/un-charter/`, 'Charter ')}`;
  });
}

describe('document symbols', () => {
  it.each([
    ['The concept note (S/2018/184) is clear.', 'S/2018/184 → S/2018/184'],
    ['See S/2018/184/Add.1.', 'S/2018/184/Add.1 → S/2018/184/Add.1'],
    ['See A/72/707-S/2018/15, of 2018.', 'A/72/707-S/2018/15 → A/72/707-S/2018/15'],
    ['See A/72/707–S/2018/15/Corr.1.', 'A/72/707–S/2018/15/Corr.1 → A/72/707-S/2018/15/Corr.1'],
    ['See S/PRST/2018/10.', 'S/PRST/2018/10 → S/PRST/2018/10'],
    ['At the 8218th meeting (S/PV.8218).', 'S/PV.8218 → S/PV.8218'],
    ['See S/PV.7533 (Resumption 1).', 'S/PV.7533 (Resumption 1) → S/PV.7533(Resumption1)'],
    ['See A/RES/72/262 and others.', 'A/RES/72/262 → A/RES/72/262'],
    ['See A/RES/72/262 C and others.', 'A/RES/72/262 C → A/RES/72/262C'],
    ['See A/RES/2625 (XXV).', 'A/RES/2625 (XXV) → A/RES/2625(XXV)'],
    ['See A/RES/217 A (III).', 'A/RES/217 A (III) → A/RES/217(III)'],
    ['See A/RES/ES-10/19.', 'A/RES/ES-10/19 → A/RES/ES-10/19'],
    ['See A/HRC/37/L.12/Rev.1.', 'A/HRC/37/L.12/Rev.1 → A/HRC/37/L.12/Rev.1'],
    ['See A/HRC/WG.6/30/KEN/2.', 'A/HRC/WG.6/30/KEN/2 → A/HRC/WG.6/30/KEN/2'],
    ['See A/72/5 (Vol. II).', 'A/72/5 (Vol. II) → A/72/5(Vol.II)'],
    ['See A/72/PV.35 and S/12345.', 'A/72/PV.35 → A/72/PV.35'],
    ['See ST/SGB/2003/13.', 'ST/SGB/2003/13 → ST/SGB/2003/13'],
    ['See E/CN.4/2000/61 now.', 'E/CN.4/2000/61 → E/CN.4/2000/61'],
    ['See CEDAW/C/GC/30.', 'CEDAW/C/GC/30 → CEDAW/C/GC/30'],
    ['Press release SC/13267.', 'SC/13267 → nowhere'],
    ['Press release SG/SM/18953-SC/13268.', 'SG/SM/18953-SC/13268 → nowhere'],
  ])('%s', (text, first) => expect(read(text)[0]).toBe(first));

  it.each([
    ['ar', 'كما ورد في الوثيقة S/2018/184، وفي S/٢٠١٨/١٨٤', ['S/2018/184 → S/2018/184', 'S/٢٠١٨/١٨٤ → S/2018/184']],
    ['zh', '载于S/2018/184号文件和Ｓ。', ['S/2018/184 → S/2018/184']],
    ['zh', '见文件S/2018／184。', ['S/2018／184 → S/2018/184']],
    ['fr', 'La cote « S/2018/184 » est exacte.', ['S/2018/184 → S/2018/184']],
    ['ru', 'Документ A/72/707 (S/2018/15).', ['A/72/707 → A/72/707', 'S/2018/15 → S/2018/15']],
  ] as const)('%s: %s', (language, text, all) => expect(read(text, language)).toEqual(all));

  it.each([
    'On A/4 paper, S/N 12, a/72/5 and A/B testing.',
    'At https://docs.un.org/en/S/2018/184 and undocs.org/A/72/262.',
    'S/4HANA and E/B or T/F.',
    'XS/2018/184',
  ])('none in: %s', (text) => expect(read(text)).toEqual([]));
});

describe('resolutions in words', () => {
  it.each<[LanguageCode, string, string[]]>([
    ['en', 'We recall resolution 2378 (2017).', ['resolution 2378 (2017) → S/RES/2378(2017)']],
    ['en', 'We recall Security Council resolution 2400.', ['resolution 2400 → S/RES/2400(2018)']],
    ['en', 'Resolution 2378 (2018) is misdated.', ['Resolution 2378 (2018) → S/RES/2378(2017)']],
    ['en', 'As S/RES/2378 (2017) says.', ['S/RES/2378 (2017) → S/RES/2378(2017)']],
    [
      'en',
      'Resolutions 1325 (2000), 1820 (2008) and 2242 guide us.',
      ['Resolutions 1325 (2000) → S/RES/1325(2000)', '1820 (2008) → S/RES/1820(2008)', '2242 → S/RES/2242(2015)'],
    ],
    [
      'en',
      'S/RES/1325 (2000) and S/RES/1820 (2008)',
      ['S/RES/1325 (2000) → S/RES/1325(2000)', 'S/RES/1820 (2008) → S/RES/1820(2008)'],
    ],
    ['en', 'General Assembly resolution 72/262 C', ['resolution 72/262 C → A/RES/72/262C']],
    ['en', 'Resolution 46/182 of the General Assembly', ['Resolution 46/182 → A/RES/46/182']],
    [
      'en',
      'Resolution 72/262 and resolution 46/182',
      ['Resolution 72/262 → A/RES/72/262', 'resolution 46/182 → A/RES/46/182'],
    ],
    ['en', 'Resolution 16/21 of the Human Rights Council', ['Resolution 16/21 → A/HRC/RES/16/21']],
    ['en', 'Resolution 16/21', ['Resolution 16/21 → nowhere']],
    ['en', 'Economic and Social Council resolution 1996/31', ['resolution 1996/31 → E/RES/1996/31']],
    [
      'en',
      'Resolution 2625 (XXV) and resolution 217 A (III)',
      ['Resolution 2625 (XXV) → A/RES/2625(XXV)', 'resolution 217 A (III) → A/RES/217(III)'],
    ],
    [
      'en',
      'Resolution 194 (1948) and resolution 2758',
      ['Resolution 194 (1948) → nowhere', 'resolution 2758 → nowhere'],
    ],
    [
      'en',
      'Resolution 2900 (2018), resolution 2900 (2090)',
      ['Resolution 2900 (2018) → nowhere', 'resolution 2900 (2090) → S/RES/2900(2090)'],
    ],
    ['en', 'Resolution 2382 (2021) of the Parliamentary Assembly', ['Resolution 2382 (2021) → nowhere']],
    [
      'en',
      'The resolution of 20 September, of 2017, resolution 302 of 8 December 1949 and the resolution 15 members tabled',
      [],
    ],
    ['en', 'Under resolution 2400, 500 troops and 3000 police', ['resolution 2400 → S/RES/2400(2018)']],
    ['es', 'La resolución 72/262 C de la Asamblea General', ['resolución 72/262 C → A/RES/72/262C']],
    [
      'es',
      'Las resoluciones 1325 (2000) y 2242 (2015)',
      ['resoluciones 1325 (2000) → S/RES/1325(2000)', '2242 (2015) → S/RES/2242(2015)'],
    ],
    ['es', 'la resolución 78/241 y la paz', ['resolución 78/241 → A/RES/78/241']],
    ['fr', 'la résolution 2400 (2018)', ['résolution 2400 (2018) → S/RES/2400(2018)']],
    ['fr', 'la résolution de l’Assemblée générale 60/1', ['résolution de l’Assemblée générale 60/1 → A/RES/60/1']],
    ['fr', 'la résolution 16/21 du Conseil des droits de l’homme', ['résolution 16/21 → A/HRC/RES/16/21']],
    [
      'ru',
      'в резолюциях Совета Безопасности 1325 (2000) и 2242 (2015)',
      ['резолюциях Совета Безопасности 1325 (2000) → S/RES/1325(2000)', '2242 (2015) → S/RES/2242(2015)'],
    ],
    ['ru', 'в резолюции 60/1 Генеральной Ассамблеи', ['резолюции 60/1 → A/RES/60/1']],
    ['ru', 'резолюция 72/262 С', ['резолюция 72/262 С → A/RES/72/262C']],
    ['ar', 'وقرار مجلس الأمن ٢٤٠٠ (٢٠١٨)', ['وقرار مجلس الأمن ٢٤٠٠ (٢٠١٨) → S/RES/2400(2018)']],
    ['ar', 'قرار الجمعية العامة 46/182', ['قرار الجمعية العامة 46/182 → A/RES/46/182']],
    ['zh', '安理会第2400(2018)号决议', ['第2400(2018)号决议 → S/RES/2400(2018)']],
    [
      'zh',
      '安理会第2400号决议，第２４００号决议',
      ['第2400号决议 → S/RES/2400(2018)', '第２４００号决议 → S/RES/2400(2018)'],
    ],
    [
      'zh',
      '第1325(2000)、1820(2008)和2242(2015)号决议',
      ['第1325(2000) → S/RES/1325(2000)', '1820(2008) → S/RES/1820(2008)', '2242(2015)号决议 → S/RES/2242(2015)'],
    ],
    ['zh', '大会第377(1950)号和第194(1948)号决议', ['第377(1950)号 → nowhere', '第194(1948)号决议 → nowhere']],
    [
      'zh',
      '大会第72/262 C号决议，大会第2625(XXV)号决议',
      ['第72/262 C号决议 → A/RES/72/262C', '第2625(XXV)号决议 → A/RES/2625(XXV)'],
    ],
    ['zh', '联大第2758号决议', ['第2758号决议 → nowhere']],
    ['zh', '人权理事会第16/21号决议', ['第16/21号决议 → A/HRC/RES/16/21']],
  ])('%s: %s', (language, text, all) => expect(read(text, language)).toEqual(all));
});

describe('the Charter', () => {
  it.each<[LanguageCode, string, string[]]>([
    ['en', 'Article 24 of the Charter', ['Article 24 → Charter chapter-5']],
    [
      'en',
      'Article 51 of the Charter of the United Nations, Chapter VII of the UN Charter',
      ['Article 51 → Charter chapter-7', 'Chapter VII → Charter chapter-7'],
    ],
    [
      'en',
      'Articles 33, 34 and 35 of the Charter',
      ['Articles 33 → Charter chapter-6', '34 → Charter chapter-6', '35 → Charter chapter-6'],
    ],
    ['en', 'Article 2 (4) of the Charter', ['Article 2 (4) → Charter chapter-1']],
    [
      'en',
      'Article 2, paragraph 4, and Article 51 of the Charter',
      ['Article 2, paragraph 4 → Charter chapter-1', 'Article 51 → Charter chapter-7'],
    ],
    [
      'en',
      'Chapters VI, VII and VIII of the Charter',
      ['Chapters VI → Charter chapter-6', 'VII → Charter chapter-7', 'VIII → Charter chapter-8'],
    ],
    ['en', 'The Charter’s Article 99', ['Article 99 → Charter chapter-15']],
    ['en', 'Article 124 of the Charter', ['Article 124 → nowhere']],
    [
      'en',
      'Article 4 of the African Charter, Article 23 of the Charter of Fundamental Rights, Article 51 and Chapter XX of the report',
      [],
    ],
    ['en', 'Under Article 121 of the Convention and the Charter', []],
    [
      'fr',
      'l’Article 51 de la Charte, les Articles 33 et 34 de la Charte des Nations Unies',
      ['Article 51 → Charter chapter-7', 'Articles 33 → Charter chapter-6', '34 → Charter chapter-6'],
    ],
    [
      'fr',
      'l’Article premier de la Charte et l’Article 4 de la Charte africaine',
      ['Article premier → Charter chapter-1'],
    ],
    [
      'fr',
      'le Chapitre VII de la Charte de l’ONU, le Chapitre II de la Charte de l’OUA',
      ['Chapitre VII → Charter chapter-7'],
    ],
    [
      'es',
      'el Artículo 51 de la Carta, el Capítulo VIII de la Carta de las Naciones Unidas',
      ['Artículo 51 → Charter chapter-7', 'Capítulo VIII → Charter chapter-8'],
    ],
    [
      'es',
      'el Artículo 2, párrafo 4, de la Carta; el Artículo 2 4) de la Carta',
      ['Artículo 2, párrafo 4 → Charter chapter-1', 'Artículo 2 4) → Charter chapter-1'],
    ],
    ['es', 'el artículo 3 de la Carta de la OEA y el artículo 1 de la Carta Democrática', []],
    [
      'ru',
      'в соответствии со статьёй 51 Устава; статьи 33 и 34 Устава ООН',
      ['статьёй 51 → Charter chapter-7', 'статьи 33 → Charter chapter-6', '34 → Charter chapter-6'],
    ],
    ['ru', 'на основании главы VII Устава Организации Объединенных Наций', ['главы VII → Charter chapter-7']],
    ['ru', 'согласно главе ХI Устава', ['главе ХI → Charter chapter-11']],
    ['ru', 'статья 5 Устава ЮНЕСКО', []],
    ['ar', 'المادة 51 من الميثاق', ['المادة 51 → Charter chapter-7']],
    ['ar', 'وبموجب المادة (٩٩) من ميثاق الأمم المتحدة', ['المادة (٩٩) → Charter chapter-15']],
    [
      'ar',
      'المواد 39 و40 و41 من الميثاق',
      ['المواد 39 → Charter chapter-7', '40 → Charter chapter-7', '41 → Charter chapter-7'],
    ],
    [
      'ar',
      'بموجب الفصل السابع من الميثاق والفصل الثاني عشر من الميثاق',
      ['الفصل السابع → Charter chapter-7', 'والفصل الثاني عشر → Charter chapter-12'],
    ],
    ['ar', 'الفصلين السادس والسابع من الميثاق', ['الفصلين السادس → Charter chapter-6', 'السابع → Charter chapter-7']],
    ['ar', 'المادة 4 من الميثاق الأفريقي', []],
    [
      'zh',
      '根据《宪章》第二十四条，《联合国宪章》第51条',
      ['第二十四条 → Charter chapter-5', '第51条 → Charter chapter-7'],
    ],
    [
      'zh',
      '依照宪章第七章，联合国宪章第三十三条和第三十四条',
      ['第七章 → Charter chapter-7', '第三十三条 → Charter chapter-6', '第三十四条 → Charter chapter-6'],
    ],
    ['zh', '《宪章》第六、七、八章', ['第六 → Charter chapter-6', '七 → Charter chapter-7', '八 → Charter chapter-8']],
    ['zh', '《宪章》第二条第四项', ['第二条第四项 → Charter chapter-1']],
    ['zh', '《非洲宪章》第四条，公约第七章，第二章', []],
  ])('%s: %s', (language, text, all) => expect(read(text, language)).toEqual(all));

  it.each<[LanguageCode, string, number | null]>([
    ['en', 'Article 51 of Chapter VI of the Charter', 6],
    ['en', 'Chapter VI (Article 51) of the Charter', 6],
    ['en', 'Chapter VI, Article 51, of the Charter', 6],
    ['en', 'Chapter VI, Article 51 of the Charter', null],
    ['en', 'Article 51 and Chapter VI of the Charter', null],
    ['en', 'Article 51 of Chapters VI and VII of the Charter', null],
    ['fr', 'l’Article 51 du Chapitre VI de la Charte', 6],
    ['es', 'el Artículo 51 del Capítulo VI de la Carta', 6],
    ['ru', 'статьи 51 главы VI Устава', 6],
    ['ru', 'статьи 51 и главы VI Устава', null],
    ['ar', 'المادة 51 من الفصل السادس من الميثاق', 6],
    ['zh', '《宪章》第六章第五十一条', 6],
    ['zh', '《宪章》第六章和第五十一条', null],
  ])('%s: in "%s" the Article is ascribed to Chapter %s', (language, text, chapter) => {
    const article = citationsIn(text, language).find(({ kind }) => kind === 'article');
    expect(article?.kind === 'article' ? (article.within?.number ?? null) : undefined).toBe(chapter);
  });
});

it('overlaps never, and stays within the text, whatever the text', () => {
  const text =
    '第resolutions S/RES/2378 (2017)/Article 2 (4) (S/2018/184-A/72/1) of Chapter 第七章第 of the Charter'.repeat(20);
  for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const) {
    let reached = 0;
    for (const { start, end } of citationsIn(text, language)) {
      expect(start).toBeGreaterThanOrEqual(reached);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      reached = end;
    }
  }
});

describe('the address of a document', () => {
  it.each([
    ['S/2018/184', 'https://docs.un.org/en/S/2018/184'],
    ['S/RES/2378 (2017)', 'https://docs.un.org/en/S/RES/2378(2017)'],
    ['A/70/95-S/2015/446', 'https://docs.un.org/en/A/70/95-S/2015/446'],
  ])('%s', (symbol, link) => expect(documentAddress(symbol, 'en')).toBe(link));

  it.each(['', 'S', 'javascript:alert(1)', 'S/2018/184>', 'S/../../evil?x', 'http://evil/x', 'S/2018/<b>'])(
    'none for what is no symbol: %s',
    (symbol) => expect(documentAddress(symbol, 'en')).toBeUndefined(),
  );
});
