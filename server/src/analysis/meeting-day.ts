// The day on which a draft is delivered: what is a name of the day, or not yet adopted, is judged by it.
import type { Draft } from '../draft/draft';
import type { Note } from '../note/note';

/** The day of the meeting, YYYY-MM-DD: the front matter's, else the note's; null where neither gives a whole date. */
export function meetingDayOf({ frontMatter }: Draft, notes: readonly Note[]): string | null {
  const days = [frontMatter.date?.value, ...notes.map(({ meetingDate }) => meetingDate)];
  return days.find((day) => day?.length === 10) ?? null;
}
