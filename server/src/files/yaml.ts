// YAML files of a workspace, read with care: whatever stands in them gives a value or one clause that says what is wrong.
import { parseDocument } from 'yaml';
import * as l10n from '../text/l10n';

// What is deeper is not worth the time it would take to read.
const MOST_NESTING = 20;

/** The value of a YAML text of at most so many characters; or what stands in the way, as a clause that can follow a colon. */
export function readYaml(
  text: string,
  mostCharacters: number,
): { readonly value: unknown } | { readonly problem: string } {
  if (text.length > mostCharacters || nesting(text) > MOST_NESTING)
    return { problem: l10n.t('it is too long or too deeply nested') };
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const line = text.slice(0, error.pos[0]).split('\n').length;
    return { problem: l10n.t('line {0} is not YAML that can be read; write one "key: value" on each line', line) };
  }
  try {
    return { value: document.toJS() as unknown };
  } catch {
    // An alias without its anchor, or aliases that would unfold without end.
    return { problem: l10n.t('its aliases cannot be resolved; write the values out') };
  }
}

/** Whether a value is a map of keys. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How deep brackets and indentation go at most: an upper bound on the nesting of YAML. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const c of text) {
    if (c === '[' || c === '{') deepest = Math.max(deepest, ++depth);
    else if (c === ']' || c === '}') depth--;
  }
  for (const [indent] of text.matchAll(/^[ -]+/gm)) deepest = Math.max(deepest, Math.ceil(indent.length / 2));
  return deepest;
}
