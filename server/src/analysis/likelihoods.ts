// From figures to likelihoods.

/** Figures as likelihoods that add up to 1. */
export function likelihoods(figures: Float32Array): Float32Array {
  const most = Math.max(...figures);
  const raised = figures.map((figure) => Math.exp(figure - most));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}
