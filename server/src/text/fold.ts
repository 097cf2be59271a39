// Folding: what counts as the same letter when words are compared.

// Vowel signs, tatweel and the like in Arabic; combining marks in the other scripts.
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;

/**
 * A word or label as it is compared: lower case, without accents, full-width forms and ligatures made plain, Arabic letter
 * variants (أ إ آ → ا, ى → ي, ة → ه) and the Russian ё made one. The result may be shorter than the word: fold words, never texts
 * whose offsets are still needed.
 */
export function fold(word: string): string {
  // The short way for the commonest case by far.
  if (/^[a-z0-9]*$/.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/й/g, '\u0001') // й is a letter of its own, not an и with a mark
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/\u0001/g, 'й')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ё/g, 'е');
}

/**
 * A whole text folded character by character, so that offsets stay valid: for scripts that are searched as substrings.
 * Only full-width ASCII and letter case are made one.
 */
export function foldInPlace(text: string): string {
  return text.replace(/[\uff01-\uff5eA-Z]/g, (c) =>
    (c > 'Z' ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c).toLowerCase(),
  );
}

/**
 * A whole text made plain character by character, so that offsets stay valid: white space of any kind as spaces, typographic apostrophes and
 * hyphens as those of a typewriter. Web and mail addresses are blanked with characters that belong to no word.
 */
export function plainInPlace(text: string): string {
  return text
    .replace(ADDRESS, (address) => '\ufffc'.repeat(address.length))
    .replace(/\s/g, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
}

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+/g;

/** A text in lower case of the same length: the few letters that grow by it stay as they are. */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join('');
}
