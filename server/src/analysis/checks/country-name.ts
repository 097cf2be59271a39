// Flags a State that is named as the United Nations does not, or no longer, name it.
import { laterNamesIn, misnomersIn } from '../../knowledge/misnomers';
import * as l10n from '../../text/l10n';
import type { Check, Finding } from '../check';
import { dateInWords } from '../in-words';
import { isQuoted, speaksOfThePast } from '../history';
import type { ParagraphReading } from '../reading';
import { stateNameEdit } from '../state-name-edit';

const ON = (day: string, text: string) => `---\ndate: ${day}\n---\n\n${text}`;

export const countryName: Check = {
  id: 'country-name',
  severity: 'warning',
  summary: 'A State is named otherwise than by its United Nations short name of the day.',
  reason:
    'In the United Nations States are called as they ask to be called: Côte d’Ivoire, Viet Nam, Türkiye since 1 June 2022, and Turkey before. The names are those of the terminology database of the United Nations, in the language of the draft. Sentences on former times, and quotations, are left alone.',
  examples: {
    ar: {
      flags: [
        'ونشكر ⟦ساحل العاج⟧ على مساهمتها.',
        'ونرحب بجهود ⟦كوريا الجنوبية⟧.',
        ON('2019-01-10', 'ونشكر ⟦سوازيلند⟧.'),
      ],
      passes: ['ونشكر كوت ديفوار وجمهورية كوريا.', ON('2018-01-10', 'ونشكر سوازيلند.'), 'ونشكر إسواتيني.'],
    },
    en: {
      flags: [
        'We thank ⟦South Korea⟧. ⟦Holland⟧ leads, the ⟦South Korea⟧ of old is gone.',
        'We thank ⟦Ivory Coast⟧ and ⟦Vietnam⟧ for their troops.',
        ON('2023-04-12', 'We thank ⟦Turkey⟧ for its initiative.'),
        ON('2019-04-12', '⟦Swaziland⟧ and ⟦Cape Verde⟧ spoke for us.'),
        ON('2018-03-28', 'We thank ⟦Türkiye⟧ and ⟦Eswatini⟧.'),
        ON('1990-06-01', 'We thank the ⟦Democratic Republic of the Congo⟧.'),
        ON('2000-06-01', 'We thank ⟦Zaire⟧ and ⟦Upper Volta⟧.'),
      ],
      passes: [
        'We thank Côte d’Ivoire, Viet Nam and Türkiye.',
        ON('2018-03-28', 'We thank Turkey for its initiative.'),
        ON('1990-06-01', 'We thank Zaire and Western Samoa.'),
        ON('1965-06-01', 'We thank Cambodia.'),
        ON('2023-04-12', 'In 2015 Turkey opened its borders, and “the Ivory Coast was there”, as somebody said.'),
        'We had turkey for dinner, and the trade winds of East Timorese waters helped.',
      ],
    },
    es: {
      flags: [
        'Agradecemos a ⟦Costa de Marfil⟧ y a ⟦Ruanda⟧ el envío de sus contingentes.',
        'Saludamos a ⟦Kenia⟧ y los esfuerzos de ⟦Corea del Sur⟧.',
        ON('2023-04-12', 'Agradecemos a ⟦Turquía⟧.'),
      ],
      passes: [
        'Agradecemos a Côte d’Ivoire, Rwanda y Kenya.',
        ON('2018-03-28', 'Agradecemos a Turquía.'),
        'Saludamos a Qatar.',
      ],
    },
    fr: {
      flags: [
        'Nous remercions la ⟦Biélorussie⟧.',
        'La ⟦Birmanie⟧ doit agir.',
        'Les efforts de la ⟦Corée du Sud⟧ et de l’⟦Irak⟧, en ⟦Kirghizie⟧ comme à ⟦Hollande⟧, sont utiles.',
        ON('2023-04-12', 'Nous remercions la ⟦Turquie⟧.'),
        ON('2018-04-12', 'Nous remercions la ⟦Türkiye⟧.'),
      ],
      passes: [
        'Nous remercions le Bélarus et la Türkiye.',
        ON('2018-03-28', 'Nous remercions la Turquie.'),
        'Le Myanmar doit agir.',
      ],
    },
    ru: {
      flags: ['Мы благодарим ⟦Белоруссию⟧.', 'Мы приветствуем усилия ⟦Киргизии⟧.', 'В ⟦Южной Корее⟧ это знают.'],
      passes: ['Мы благодарим Беларусь.', 'Мы приветствуем усилия Кыргызстана.', 'В Республике Корея это знают.'],
    },
    zh: {
      flags: ['我们感谢⟦象牙海岸⟧。', '⟦南韩⟧发言了。', ON('2020-01-10', '我们感谢⟦前南斯拉夫的马其顿共和国⟧。')],
      passes: ['我们感谢科特迪瓦。', '大韩民国发言了。', ON('2018-01-10', '我们感谢前南斯拉夫的马其顿共和国。')],
    },
  },
  *runParagraph({ reading, day, kind }) {
    if (kind !== 'text') return;
    const { text, language, tokens } = reading;
    for (const { start, end, country, name, since, article } of misnomersIn(text, language, tokens)) {
      const span = { start, end };
      const written = text.slice(start, end);
      const right = country.short[language];
      if (right === undefined || !isProperNoun(written) || isQuoted(reading, span)) continue;
      // Without a day of the meeting a name that was right once is left alone.
      if (since !== null && (day === null || day < since || speaksOfThePast(reading, span, since))) continue;
      // Another ending than the table's says that the sentence wants one of the new name too.
      const isInflected = written !== name || language === 'ru' || language === 'ar';
      const edit = isInflected ? null : stateNameEdit(text, span, right, article, language);
      yield {
        span,
        message:
          since === null
            ? l10n.t('The United Nations calls this State "{0}", not "{1}".', right, written)
            : l10n.t(
                'Since {0} the United Nations calls this State "{1}", no longer "{2}": use the name of the day of the meeting.',
                dateInWords(since),
                right,
                written,
              ),
        ...(edit ? { fix: { title: l10n.t('Change to "{0}"', edit.newText), edits: [edit] } } : {}),
      };
    }
    if (day !== null) yield* tooEarly(reading, day);
  },
};

/** Names that States only took after the meeting: a hint, since a name of today is seldom a mistake that anybody minds. */
function* tooEarly(reading: ParagraphReading, day: string): Generator<Finding> {
  const { text, language, tokens } = reading;
  for (const { start, end, former, since } of laterNamesIn(text, language, tokens, day)) {
    const span = { start, end };
    const written = text.slice(start, end);
    // The former name may hold the present one: "Western Samoa".
    const around = text.slice(Math.max(0, start - former.length), end + former.length);
    if (!isProperNoun(written) || isQuoted(reading, span) || around.includes(former)) continue;
    yield {
      span,
      severity: 'hint',
      message: l10n.t(
        'On {0} the United Nations called this State "{1}"; "{2}" is its name since {3}.',
        dateInWords(day),
        former,
        written,
        dateInWords(since),
      ),
    };
  }
}

/** "turkey" is a bird. */
function isProperNoun(written: string): boolean {
  const initial = written.replace(/^(?:the|la|l['’])\s*/u, '').charAt(0);
  return initial !== initial.toLowerCase() || initial === initial.toUpperCase();
}
