// Figures in few steps. Errors of single figures even out in the sums of a text, while features that are left out for want of room are missed: so
// figures are kept coarsely, and many of them. The package compresses what takes few values.

/** A row as whole numbers from minus to plus `steps`, and what one step is worth; the row of zeros for a row of zeros. */
export function inSteps(row: ArrayLike<number>, steps: number): { readonly unit: number; readonly values: number[] } {
  const figures = Array.from(row);
  const unit = coarse(Math.max(...figures.map(Math.abs)) / steps);
  return { unit, values: figures.map((figure) => Math.round(figure / unit)) };
}

/** The next number of few digits that is no smaller: an eighth of a power of two, times a whole number; 1 for 0. */
function coarse(figure: number): number {
  if (figure === 0) return 1;
  const power = 2 ** (Math.floor(Math.log2(figure)) - 3);
  return Math.ceil(figure / power) * power;
}
