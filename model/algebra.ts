// Vectors and matrices in double precision.

export type Row = Float64Array;

/** Makes rows of length 1 and at right angles to each other, in place, the first first. */
export function orthonormalize(axes: readonly Row[]): void {
  axes.forEach((axis, k) => {
    for (const before of axes.slice(0, k)) {
      const along = product(axis, before);
      for (let i = 0; i < axis.length; i++) axis[i]! -= along * before[i]!;
    }
    const length = Math.sqrt(product(axis, axis)) || 1;
    for (let i = 0; i < axis.length; i++) axis[i]! /= length;
  });
}

export function times(matrix: readonly Row[], vector: Row): Row {
  return Float64Array.from(matrix, (row) => product(row, vector));
}

export function product(a: Row, b: Row): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/**
 * The directions, of `size` dimensions, that a symmetric mapping stretches most, as rows of length 1, by orthogonal iteration from a fixed beginning: the
 * same mapping gives the same rows.
 */
export function mostStretched(mapped: (axis: Row) => Row, size: number, count: number, rounds: number): Row[] {
  let axes: Row[] = Array.from({ length: count }, (_, k) =>
    Float64Array.from({ length: size }, (_unused, i) => Math.sin(1.3 * i * (k + 1) + k)),
  );
  orthonormalize(axes);
  for (let round = 0; round < rounds; round++) {
    axes = axes.map(mapped);
    orthonormalize(axes);
  }
  return axes;
}
