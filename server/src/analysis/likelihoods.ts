// From figures to likelihoods.

/** Figures as likelihoods that add up to 1: the larger the likelier (softmax). Empty for none. */
export function likelihoods(figures: ArrayLike<number>): number[] {
  const all = Array.from(figures);
  const most = Math.max(...all);
  const raised = all.map((figure) => Math.exp(figure - most));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
