// Forms of a message by number: the client uses them too.

const PLURALS: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Of a message's forms, parted by |, that for a count in a language. There may be as many as the language has, in the order zero, one, two,
 * few, many, other; of fewer the last stands for the rest.
 */
export function formFor(message: string, count: number, language: string): string {
  const forms = message.split('|');
  const rules = new Intl.PluralRules(language);
  const categories = PLURALS.filter((category) => rules.resolvedOptions().pluralCategories.includes(category));
  return forms[Math.min(categories.indexOf(rules.select(count)), forms.length - 1)] ?? message;
}
