// The data files that a web worker cannot read for itself: it names them, and its client gives their texts before the server starts.

const texts = new Map<string, string>();
const wanted: string[] = [];

/** A reader of one file, by its place seen from `dist`; the build makes one of each data file that the worker's bundle imports. */
export function shipped(place: string): () => string {
  wanted.push(place);
  return () => {
    const text = texts.get(place);
    if (text === undefined) throw new Error(`${place} was not given`);
    return text;
  };
}

/** The places of all files that the bundle reads, known as soon as it is loaded. */
export function wantedFiles(): readonly string[] {
  return wanted;
}

/** Keeps the texts of the files that are wanted, in the same order. */
export function giveFiles(given: readonly string[]): void {
  wanted.forEach((place, index) => {
    const text = given[index];
    if (text !== undefined) texts.set(place, text);
  });
}
