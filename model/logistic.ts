// Logistic regression with a ridge, fitted by Newton's method: deterministic, and exact enough to be printed.

export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Fits weights to rows of features. Features are standardised inside, so that `ridge` presses on all alike; the bias is free.
 * Constant features get weight 0.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  answers: readonly boolean[],
  ridge: number,
): LogisticModel {
  const n = rows.length;
  const d = rows[0]?.length ?? 0;
  const mean = Array.from({ length: d }, (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / n);
  const deviation = mean.map((m, j) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[j] ?? 0) - m) ** 2, 0) / n));
  const x = rows.map((row) => [
    1,
    ...row.map((value, j) => ((deviation[j] ?? 0) > 1e-9 ? (value - (mean[j] ?? 0)) / (deviation[j] ?? 1) : 0)),
  ]);
  let w: number[] = new Array<number>(d + 1).fill(0);
  for (let step = 0; step < 30; step++) {
    const gradient = new Array<number>(d + 1).fill(0);
    const hessian = Array.from({ length: d + 1 }, () => new Array<number>(d + 1).fill(0));
    x.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, j) => sum + value * (w[j] ?? 0), 0)));
      const error = p - (answers[i] ? 1 : 0);
      row.forEach((a, j) => {
        gradient[j] = (gradient[j] ?? 0) + error * a;
        const line = hessian[j];
        if (line) row.forEach((b, k) => (line[k] = (line[k] ?? 0) + p * (1 - p) * a * b));
      });
    });
    for (let j = 0; j <= d; j++) {
      const pressure = j === 0 ? 1e-6 : ridge;
      gradient[j] = (gradient[j] ?? 0) + pressure * (w[j] ?? 0);
      const line = hessian[j];
      if (line) line[j] = (line[j] ?? 0) + pressure;
    }
    const change = solve(hessian, gradient);
    w = w.map((value, j) => value - (change[j] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-8) break;
  }
  const weights = Array.from({ length: d }, (_, j) =>
    (deviation[j] ?? 0) > 1e-9 ? (w[j + 1] ?? 0) / (deviation[j] ?? 1) : 0,
  );
  const bias = (w[0] ?? 0) - weights.reduce((sum, weight, j) => sum + weight * (mean[j] ?? 0), 0);
  return { bias, weights };
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const n = a.length;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]?.[c] ?? 0) > Math.abs(a[pivot]?.[c] ?? 0)) pivot = r;
    const row = a[pivot] ?? [];
    a[pivot] = a[c] ?? [];
    a[c] = row;
    for (let r = 0; r < n; r++) {
      const other = a[r];
      if (r === c || !other) continue;
      const factor = (other[c] ?? 0) / (row[c] ?? 1);
      if (factor !== 0) for (let k = c; k <= n; k++) other[k] = (other[k] ?? 0) - factor * (row[k] ?? 0);
    }
  }
  return a.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}
