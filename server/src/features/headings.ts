// The sections of a draft: headings with what stands under them.
import type { Draft, Paragraph } from '../draft/draft';
import { isHeading } from '../draft/heading';

export interface HeadingSection {
  readonly heading: Paragraph;
  /** 1 for "#", 2 for "##" … */
  readonly level: number;
  /** The paragraphs under it up to the next heading of its level or above, subsections included. */
  readonly paragraphs: readonly Paragraph[];
}

/** The level of a title paragraph, from 1. */
function levelOf(title: Paragraph): number {
  return /^#*/.exec(title.text)?.[0].length || 1;
}

/** The text of a title paragraph without the signs of a heading. */
export function titleText(title: Paragraph): string {
  return title.text.replace(/^#+\s*|\s*#+\s*$/g, '').trim();
}

/** The sections of a draft in order. */
export function sectionsOf({ paragraphs }: Draft): HeadingSection[] {
  const sections: { heading: Paragraph; level: number; paragraphs: Paragraph[] }[] = [];
  let open: typeof sections = [];
  for (const paragraph of paragraphs) {
    if (isHeading(paragraph)) open = open.filter(({ level }) => level < levelOf(paragraph));
    for (const section of open) section.paragraphs.push(paragraph);
    if (!isHeading(paragraph)) continue;
    const section = { heading: paragraph, level: levelOf(paragraph), paragraphs: [] };
    sections.push(section);
    open.push(section);
  }
  return sections;
}
