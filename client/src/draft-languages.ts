// Which documents may be drafts: the server decides of Markdown, which is one when it names a concept note.

/** The language ids of drafts. */
export const draftLanguages: readonly string[] = ['un-statement', 'markdown'];
