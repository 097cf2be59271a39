// Measures of agreement with a reader, over pairs of a paragraph and a question.

export interface Scored {
  readonly score: number;
  /** What the reader ticked; null where readers could differ: not counted. */
  readonly ticked: boolean | null;
}

/** What a reader ticked of a paragraph's questions, with how likely each is answered; those on which readers could differ are left open. */
export function scoredBy(
  likely: readonly number[],
  { must, may }: { readonly must: ReadonlySet<number>; readonly may: ReadonlySet<number> },
): Scored[] {
  return likely.map((score, i) => ({ score, ticked: must.has(i) ? true : may.has(i) ? null : false }));
}

export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What ticking every question from a score on agrees with. */
export function agreement(rows: readonly Scored[], threshold: number): Agreement {
  let right = 0;
  let tooMany = 0;
  let missed = 0;
  for (const row of rows) {
    if (row.ticked === null) continue;
    const given = row.score >= threshold;
    if (given && row.ticked) right++;
    else if (given) tooMany++;
    else if (row.ticked) missed++;
  }
  return {
    f1: (2 * right) / (2 * right + tooMany + missed || 1),
    precision: right / (right + tooMany || 1),
    recall: right / (right + missed || 1),
  };
}

/** Mean precision at each right pair, ranked by score: 1 when every ticked pair ranks before every other. */
export function averagePrecision(rows: readonly Scored[]): number {
  const ranked = rows.filter((row) => row.ticked !== null).sort((a, b) => b.score - a.score);
  let hits = 0;
  let sum = 0;
  ranked.forEach((row, i) => {
    if (row.ticked) sum += ++hits / (i + 1);
  });
  return sum / (hits || 1);
}

/** The best F1 that any threshold gives, tried in two hundred steps over the scores. */
export function bestF1(rows: readonly Scored[]): number {
  const scores = [...new Set(rows.map(({ score }) => score))].sort((a, b) => a - b);
  const step = Math.max(1, Math.floor(scores.length / 200));
  return Math.max(0, ...scores.filter((_, i) => i % step === 0).map((score) => agreement(rows, score).f1));
}
