// What could not be found in a note, told once each.
import * as l10n from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import type { Note, NoteProblem } from './note';

const START = { start: 0, end: 0 };

type Read = Pick<Note, 'symbol' | 'meetingDate' | 'presidency' | 'theme' | 'questions' | 'numbered'> & {
  readonly language: LanguageCode | null;
};

/** The problem of a text that holds no words. */
export function emptyProblem(): NoteProblem {
  return {
    kind: 'empty',
    message: l10n.t(
      'This file holds no text that can be read as a concept note: check that it is the right file and that it is not a scanned picture.',
    ),
    span: START,
  };
}

/** The problems of a note that was read. */
export function problemsOf(note: Read): NoteProblem[] {
  const problems: NoteProblem[] = [];
  const missing = (kind: NoteProblem['kind'], message: string) => problems.push({ kind, message, span: START });
  if (note.language === null)
    missing(
      'language-unknown',
      l10n.t(
        'The language of this note is none of the six official ones, so it was read as English and much may be missing.',
      ),
    );
  if (note.symbol === null)
    missing(
      'symbol-missing',
      l10n.t(
        'No document symbol such as "S/2018/184" stands at the head or foot of this note, so citations of it are not checked.',
      ),
    );
  if (note.meetingDate === null)
    missing(
      'meeting-date-missing',
      l10n.t('No date of the meeting was found in this note, so dates in the draft are not compared with it.'),
    );
  if (note.presidency === null) missing('presidency-missing', l10n.t('This note does not say which State presides.'));
  if (note.theme === null)
    missing('theme-missing', l10n.t('No theme of the debate was found in the heading or the letter of this note.'));
  if (note.questions.length === 0)
    missing(
      'questions-missing',
      l10n.t(
        'No questions for discussion were found in this note, so nothing can be said on what a draft answers: check that the whole note is in the file.',
      ),
    );
  return [...problems, ...gapsOf(note.numbered)];
}

function gapsOf(numbered: Note['numbered']): NoteProblem[] {
  return numbered.flatMap((paragraph, i): NoteProblem[] => {
    const before = i === 0 ? 0 : Number(numbered[i - 1]?.number);
    const gap = Number(paragraph.number) - before;
    if (!(gap > 1)) return [];
    const message =
      gap === 2
        ? l10n.t('Paragraph {0} of this note was not found: it may be lost at the end of a page.', before + 1)
        : l10n.t(
            'Paragraphs {0} to {1} of this note were not found: they may be lost at the end of a page.',
            before + 1,
            before + gap - 1,
          );
    return [{ kind: 'numbering-gap', message, span: paragraph.span }];
  });
}
