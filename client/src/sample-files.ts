// Which files of the samples a newcomer gets: the note, a draft in the reader's language and one in another, and the texts to quote from.

/** Folder of the samples within the extension. */
export const SAMPLES = 'samples/S-2018-184';
export const SAMPLE_NOTE = 'S-2018-184.zh.txt';
export const SAMPLE_SOURCES = ['reference/example-presidential-statement.txt', 'reference/valdoria-2017.txt'];

const DRAFTS: ReadonlyMap<string, string> = new Map([
  ['ar', 'marindia-ar.statement'],
  ['en', 'valdoria-en.statement'],
  ['es', 'montaval-es.statement'],
  ['fr', 'sambara-fr.statement'],
  ['ru', 'lazoria-ru.statement'],
  ['zh', 'tavilan-zh.statement'],
]);

/** The drafts for a reader by the locale of the editor ("zh-cn"), to be read first the first; English where the locale is none of the six. */
export function sampleDrafts(locale: string): readonly [string, string] {
  const language = locale.slice(0, 2).toLowerCase();
  const [own, english, french] = [language, 'en', 'fr'].map((code) => DRAFTS.get(code) ?? '');
  const first = own || english || '';
  return [first, (first === english ? french : english) ?? ''];
}
