// The checks: one line per check, in the order of the documentation.
import type { Check } from '../check';
import { answerUnsupported } from './answer-unsupported';
import { brieferName } from './briefer-name';
import { frontMatter } from './front-matter';
import { misquotation } from './misquotation';
import { noteFact } from './note-fact';
import { noteMissing } from './note-missing';
import { noteUnreadable } from './note-unreadable';
import { noteWithoutQuestions } from './note-without-questions';
import { offTopic } from './off-topic';
import { openFacet } from './open-facet';
import { openQuestion } from './open-question';
import { overTime } from './over-time';
import { repeatedWord } from './repeated-word';
import { resolutionYear } from './resolution-year';
import { thinSubject } from './thin-subject';
import { unknownNoteParagraph } from './unknown-note-paragraph';
import { unknownQuestion } from './unknown-question';
import { workspaceData } from './workspace-data';
import { wrongMeetingDate } from './wrong-meeting-date';
import { wrongPresidency } from './wrong-presidency';
import { wrongSymbol } from './wrong-symbol';

export const checks: readonly Check[] = [
  frontMatter,
  noteMissing,
  noteUnreadable,
  noteWithoutQuestions,
  workspaceData,
  openQuestion,
  openFacet,
  thinSubject,
  answerUnsupported,
  offTopic,
  unknownQuestion,
  unknownNoteParagraph,
  wrongSymbol,
  wrongMeetingDate,
  wrongPresidency,
  brieferName,
  noteFact,
  misquotation,
  resolutionYear,
  repeatedWord,
  overTime,
];
