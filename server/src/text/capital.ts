// Capitals: at the head of a text, and as another word has them.

/** A text with a capital at its head. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A word in capitals or with a capital where the sample is. */
export function inCaseOf(sample: string, word: string): string {
  if (sample === sample.toUpperCase() && sample !== sample.toLowerCase()) return word.toUpperCase();
  const initial = sample.charAt(0);
  return initial !== initial.toLowerCase() ? capitalized(word) : word;
}
