// What English words call to mind, written by hand (associations.tsv): a graph of words, and where its words lie in it.
import { readFileSync } from 'node:fs';
import { tokensOf } from '../server/src/text/tokens';
import { mostStretched, type Row } from './algebra';

/** Dimensions of the graph that are kept. */
export const ASSOCIATED = 100;
const ROUNDS = 25;
/** How much a word is bound to itself, against one for each word that it calls to mind. */
const ITSELF = 2;

/** By stem (see stemOf): a vector of ASSOCIATED dimensions, of length 1; near to those of words that call the same to mind. The same file gives the same numbers. */
export function associationVectors(file = 'model/associations.tsv'): Map<string, Float32Array> {
  const bonds = bondsIn(readFileSync(file, 'utf8'));
  const words = [...bonds.keys()];
  const numbers = new Map(words.map((word, i) => [word, i]));
  const strength = words.map((word) => [...(bonds.get(word) ?? [])].reduce((sum, [, bond]) => sum + bond, 0));
  // Each bond weighs less the more its two words have: what goes with everything tells nothing.
  const edges = words.map((word, i) => {
    const own = [...(bonds.get(word) ?? [])].map(([other, bond]) => {
      const j = numbers.get(other) ?? 0;
      return [j, bond / Math.sqrt(strength[i]! * strength[j]!)] as const;
    });
    return { to: Int32Array.from(own, ([j]) => j), weight: Float64Array.from(own, ([, weight]) => weight) };
  });
  const spread = (axis: Row): Row =>
    Float64Array.from(edges, ({ to, weight }) => {
      let sum = 0;
      for (let k = 0; k < to.length; k++) sum += weight[k]! * axis[to[k]!]!;
      return sum;
    });
  const stretched = mostStretched(spread, words.length, ASSOCIATED, ROUNDS).map(spread);
  return new Map(
    words.map((word, i) => {
      const vector = Float32Array.from(stretched, (axis) => axis[i]! / Math.sqrt(strength[i]!));
      const length = Math.hypot(...vector) || 1;
      return [word, vector.map((value) => value / length)] as const;
    }),
  );
}

/** What forms of an English word have in common. */
export function stemOf(word: string): string {
  return tokensOf(word, 'en')[0]?.stem ?? word;
}

/** By word the words it is bound to, in both directions, and itself. */
function bondsIn(text: string): Map<string, Map<string, number>> {
  const bonds = new Map<string, Map<string, number>>();
  const bind = (from: string, to: string, bond: number) => {
    let own = bonds.get(from);
    if (!own) bonds.set(from, (own = new Map([[from, ITSELF]])));
    own.set(to, (own.get(to) ?? 0) + bond);
  };
  for (const line of text.split('\n')) {
    const [head = '', others = ''] = line.split('\t');
    const word = stemOf(head);
    if (!word) continue;
    for (const other of new Set(others.split(' ').map(stemOf))) {
      if (!other || other === word) continue;
      bind(word, other, 1);
      bind(other, word, 1);
    }
  }
  return bonds;
}
