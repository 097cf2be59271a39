// How a statement looks in Word, by Word's own styles, so that a mission can lay its own over them. Sizes in half points, distances in twentieths.
import { AlignmentType, LineRuleType, type IRunOptions, type IStylesOptions } from 'docx';

// These are on every machine, or have a twin there; the first has Arabic letters too.
const FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };
const SIZE = 28;
// Arabic letters look smaller than Latin ones of the same size.
const ARABIC_SIZE = 36;
// Lines in 240ths of a line's own height.
const LINE_AND_A_HALF = { line: 360, lineRule: LineRuleType.AUTO };
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO };
const INK = '000000';

function sized(size: number, more: object = {}) {
  return { size, sizeComplexScript: Math.round((size * ARABIC_SIZE) / SIZE), color: INK, ...more };
}

const heading = {
  run: sized(SIZE, { bold: true }),
  paragraph: { keepNext: true, spacing: { before: 240, after: 160 } },
};
const normal = { basedOn: 'Normal', quickFormat: true };

/** The styles of a document in these languages. */
export function wordStyles(language: NonNullable<IRunOptions['language']>): IStylesOptions {
  return {
    default: {
      document: {
        run: { ...sized(SIZE), font: FONT, language },
        paragraph: { spacing: { ...LINE_AND_A_HALF, after: 240 } },
      },
      title: {
        run: sized(32, { bold: true }),
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          spacing: { ...SINGLE, before: 240, after: 240 },
        },
      },
      heading1: heading,
      heading2: heading,
      heading3: heading,
      heading4: heading,
      heading5: heading,
      heading6: heading,
      listParagraph: { paragraph: { spacing: { after: 120 } } },
      footnoteText: { run: sized(22), paragraph: { spacing: { ...SINGLE, after: 60 } } },
    },
    paragraphStyles: [
      {
        id: 'DeliveryMark',
        name: 'Delivery Mark',
        ...normal,
        run: { italics: true, underline: {} },
        // "Right" is the end of the line: in a paragraph that runs from right to left Word sets it on the left.
        paragraph: { alignment: AlignmentType.RIGHT, spacing: { ...SINGLE } },
      },
      {
        id: 'TitleLine',
        name: 'Title Line',
        ...normal,
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { ...SINGLE, after: 120 } },
      },
      { id: 'Salutation', name: 'Salutation', ...normal, paragraph: { keepNext: true, spacing: { before: 240 } } },
      { id: 'Quote', name: 'Quote', ...normal, paragraph: { indent: { left: 851, right: 851 } } },
      { id: 'Footer', name: 'footer', ...normal, run: sized(24), paragraph: { spacing: { ...SINGLE, after: 0 } } },
    ],
  };
}
