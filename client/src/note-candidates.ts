// Which text files look like concept notes: for offering them, never for deciding.

// What the six languages call a concept note, as in a file's name or in its first lines.
const NAMES = [
  'concept[ _-]?(?:note|paper)',
  'note[ _-](?:de[ _-])?(?:cadrage|r[ée]flexion|conceptuelle|synth[èe]se)',
  'document[ _-]de[ _-]r[ée]flexion',
  '(?:nota|documento)[ _-](?:conceptual|de[ _-]concepto)',
  'концептуальн\\p{L}+[ _-](?:записк|документ)',
  '(?:ال)?(?:مذكرة|ورقة)[ _-](?:ال)?مفاهيمية',
  '概念(?:说明|文件|文稿)',
];
const CALLED = new RegExp(NAMES.join('|'), 'iu');
// A document of the Security Council, the General Assembly or the Economic and Social Council; in file names with other signs for slashes.
const SYMBOL = /(?<![\p{L}\p{N}])[SAE]\s?\/\s?(?:\d{2,4})\s?\/\s?\d+(?!\p{N})/u;
const SYMBOL_AS_NAME = /(?<![\p{L}\p{N}])[SAE][ _-]?\d{4}[ _-]\d+/iu;
// Where a document says what it is.
const HEAD = 4_000;

/** A document's symbol ("S/2018/184") in its first lines; null when there is none. */
export function symbolIn(text: string): string | null {
  return SYMBOL.exec(text.slice(0, HEAD))?.[0].replace(/\s/g, '') ?? null;
}

/** Whether a file looks like a concept note by its name or its first lines. A draft, which names a note itself, does not. */
export function looksLikeNote(fileName: string, text: string): boolean {
  const head = text.slice(0, HEAD);
  if (/^\ufeff?---[ \t]*\r?\n(?:[^\n]*\n)*?note[ \t]*:/.test(head)) return false;
  return SYMBOL_AS_NAME.test(fileName) || CALLED.test(fileName) || CALLED.test(head) || symbolIn(head) !== null;
}
