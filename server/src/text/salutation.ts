// Salutations: paragraphs that only address the chair or the audience.
import { languages, type LanguageCode } from './languages';
import { tokensOf } from './tokens';

// "Mr. President, Excellencies, distinguished members of the Council, ladies and gentlemen," is about the longest that is said.
const MOST_CHARACTERS = 140;
// A name may stand among the words of address: "Thank you, Minister Kono,".
const MOST_NAMES = 1;

/** Whether a paragraph only addresses somebody ("Mr. President,", "主席先生，"). Linear; long paragraphs are dismissed unread. */
export function isSalutation(paragraph: string, code: LanguageCode): boolean {
  const text = paragraph.trim();
  if (text.length === 0 || text.length > MOST_CHARACTERS || /[?؟？]/.test(text)) return false;
  const { addressWords, thanksWords, unspaced } = languages[code];
  if (unspaced) {
    const without = (from: string, words: ReadonlySet<string>) =>
      from.replace(new RegExp([...words].sort((a, b) => b.length - a.length).join('|'), 'g'), '');
    const thanked = without(text, thanksWords);
    const rest = without(thanked, addressWords);
    return rest !== thanked && !/[\p{L}\p{N}]/u.test(rest);
  }
  const tokens = tokensOf(text, code).filter(
    (token) => (!token.isFunctionWord || addressWords.has(token.word)) && !thanksWords.has(token.word),
  );
  const names = tokens.filter((token) => !addressWords.has(token.word));
  if (tokens.length === names.length) return false;
  // With a name in it the paragraph must look like an address: short, and ending as one.
  return names.length === 0 || (names.length <= MOST_NAMES && tokens.length <= 4 && /[,:!،]$/.test(text));
}
