// Notes are parted into folds: what is said of a note's passages when weights are fitted comes from a model that has not seen the note.

export const FOLDS = 3;

/** The fold of a labelled group, by its place among all. */
export function foldOf(group: number): number {
  return group % FOLDS;
}
