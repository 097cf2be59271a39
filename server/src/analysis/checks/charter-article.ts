// Finds Articles and Chapters that the Charter does not have, and Articles ascribed to a Chapter that does not hold them.
import { ARTICLES, chapterByNumber, chapterOfArticle, CHAPTERS, type Chapter } from '../../knowledge/charter';
import { isOfCharter, type CharterCitation } from '../../knowledge/citations/citation';
import { numeralLike } from '../../knowledge/citations/provisions';
import * as l10n from '../../text/l10n';
import type { LanguageCode } from '../../text/languages';
import { romanNumeral } from '../../text/numerals';
import { overlapsAny, sliceOf } from '../../text/span';
import type { Check, Finding } from '../check';
import { citationsOf, type ParagraphReading } from '../reading';

export const charterArticle: Check = {
  id: 'charter-article',
  severity: 'warning',
  summary:
    'The draft cites an Article or a Chapter that the Charter does not have, or names the wrong Chapter for an Article.',
  reason:
    'The Charter of the United Nations has 111 Articles in 19 Chapters. Only what the text says to be of the Charter is compared with it; an Article and a Chapter that merely stand side by side are left alone.',
  examples: {
    ar: {
      flags: [
        'تنص المادة ⟦124⟧ من الميثاق على ذلك.',
        'نتصرف بموجب الفصل ⟦العشرون⟧ من ميثاق الأمم المتحدة.',
        'ووفقا للمادة 51 من الفصل ⟦السادس⟧ من الميثاق.',
      ],
      passes: [
        'تنص المادة 51 من الميثاق والفصل السابع من الميثاق على ذلك.',
        'المادة 124 من الميثاق الأفريقي والمادة 121 من الاتفاقية.',
        'وبموجب المادة 51 من الفصل السابع من ميثاق الأمم المتحدة والمواد 33 و34 من الميثاق.',
      ],
    },
    en: {
      flags: [
        'Article ⟦124⟧ of the Charter does not exist.',
        'Acting under Chapter ⟦XX⟧ of the Charter of the United Nations.',
        'Articles 33 and ⟦341⟧ of the UN Charter are clear.',
        'The right of self-defence under Article 51 of Chapter ⟦VI⟧ of the Charter.',
        'See Chapter ⟦7⟧ (Article 53) of the Charter.',
        'Articles 33 and 41 of Chapter ⟦VII⟧ of the Charter stand apart.',
      ],
      passes: [
        'Article 24 of the Charter, Article 51 of Chapter VII of the Charter, and Article 2 (4) of the Charter.',
        'Article 51 and Chapter VIII of the Charter are different things.',
        'When the Council acts under Chapter VII, Article 27 of the Charter applies.',
        'Article 121 of the Convention and Article 124 of the Statute; Article 146 of the Charter of the Organization of American States.',
        'He spoke of “Article 124 of the Charter”.',
        '# Article 124 of the Charter',
      ],
    },
    es: {
      flags: [
        'El Artículo ⟦124⟧ de la Carta no existe.',
        'El Capítulo ⟦XX⟧ de la Carta de las Naciones Unidas.',
        'El derecho reconocido en el Artículo 51 del Capítulo ⟦VI⟧ de la Carta.',
      ],
      passes: [
        'El Artículo 51 del Capítulo VII de la Carta y el Artículo 2, párrafo 4, de la Carta.',
        'El artículo 124 de la Carta de la OEA.',
        'El Artículo 51 y el Capítulo VIII de la Carta.',
      ],
    },
    fr: {
      flags: [
        'L’Article ⟦124⟧ de la Charte n’existe pas.',
        'Le Chapitre ⟦XX⟧ de la Charte des Nations Unies.',
        "Le droit reconnu à l'Article 51 du Chapitre ⟦VI⟧ de la Charte.",
      ],
      passes: [
        'L’Article 51 du Chapitre VII de la Charte et l’Article premier de la Charte.',
        'L’article 124 de la Charte africaine.',
        'L’Article 51 et le Chapitre VIII de la Charte.',
      ],
    },
    ru: {
      flags: [
        'Статья ⟦124⟧ Устава не существует.',
        'Действуя на основании главы ⟦XX⟧ Устава Организации Объединенных Наций.',
        'В соответствии со статьёй 51 главы ⟦VI⟧ Устава.',
      ],
      passes: [
        'В соответствии со статьей 51 главы VII Устава и статьями 33 и 34 Устава.',
        'Статья 124 Устава ЮНЕСКО и статья 124 Римского статута.',
        'Статья 51 и глава VIII Устава.',
      ],
    },
    zh: {
      flags: [
        '《宪章》第⟦一百二十四⟧条并不存在。',
        '根据《联合国宪章》第⟦二十⟧章采取行动。',
        '根据《宪章》第⟦六⟧章第五十一条行使自卫权。',
      ],
      passes: [
        '根据《宪章》第七章第五十一条和《联合国宪章》第2条第4项。',
        '《非洲宪章》第一百二十四条和公约第一百二十一条。',
        '《宪章》第五十一条和第八章。',
      ],
    },
  },
  *runParagraph({ reading, kind }) {
    if (kind === 'title') return;
    const citations = citationsOf(reading).filter(isOfCharter);
    const ascribed = new Map<number, CharterCitation[]>();
    for (const citation of citations) {
      if (overlapsAny(reading.quotations, citation)) continue;
      if (!isInCharter(citation)) yield { span: citation.numeral, message: unknownInWords(citation) };
      else if (citation.within) {
        const at = citation.within.start;
        ascribed.set(at, [...(ascribed.get(at) ?? []), citation]);
      }
    }
    for (const articles of ascribed.values()) yield* wrongChapter(reading, articles);
  },
};

function isInCharter({ kind, number }: CharterCitation): boolean {
  return (kind === 'article' ? chapterOfArticle(number) : chapterByNumber(number)) !== undefined;
}

function unknownInWords({ kind, number }: CharterCitation): string {
  return kind === 'article'
    ? l10n.t(
        'The Charter of the United Nations has {0} Articles, and none with the number {1}: correct it.',
        ARTICLES,
        number,
      )
    : l10n.t(
        'The Charter of the United Nations has {0} Chapters, and none with the number {1}: correct it.',
        CHAPTERS,
        number,
      );
}

/** How the reader's language numbers Chapters, by example; elsewhere with Roman figures. */
const NUMERALS: Readonly<Partial<Record<LanguageCode, string>>> = { ar: 'السادس', zh: '六' };

function chapterInWords(number: number): string {
  const example = NUMERALS[l10n.spokenLanguage()];
  return (example === undefined ? null : numeralLike(example, number)) ?? romanNumeral(number);
}

/** For Articles that the text ascribes to the same Chapter: the first that stands elsewhere, with a fix where all stand in one. */
function* wrongChapter({ text }: ParagraphReading, articles: readonly CharterCitation[]): Iterable<Finding> {
  const holders = articles.map(({ number }) => chapterOfArticle(number));
  const written = articles[0]?.within;
  const wrong = holders.findIndex((holder) => holder?.number !== written?.number);
  const right = holders[wrong];
  if (!written || !right || !isInCharter(written)) return;
  const newText = numeralLike(sliceOf(text, written.numeral), right.number);
  const isFor = (holder: Chapter | undefined) => holder === right;
  yield {
    span: written.numeral,
    message: l10n.t(
      'Article {0} of the Charter stands in Chapter {1}, not in Chapter {2}: correct the one or the other.',
      articles[wrong]?.number ?? '',
      chapterInWords(right.number),
      chapterInWords(written.number),
    ),
    ...(newText !== null && holders.every(isFor)
      ? { fix: { title: l10n.t('Change to {0}', newText), edits: [{ span: written.numeral, newText }] } }
      : {}),
  };
}
