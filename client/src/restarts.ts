// Whether a language server that ended by itself is started again.

// A server that ends so often in so short a time does so for a reason that another start does not mend.
const MOST = 4;
const WITHIN = 3 * 60_000;

/** Counts how often the server ended. */
export class Restarts {
  private readonly ends: number[] = [];

  /** `now` gives the milliseconds of a clock. */
  constructor(private readonly now: () => number) {}

  /** To be asked once for each end: false when there were too many of late. */
  mayStartAgain(): boolean {
    this.ends.push(this.now());
    return this.ends.filter((end) => this.now() - end <= WITHIN).length <= MOST;
  }
}
