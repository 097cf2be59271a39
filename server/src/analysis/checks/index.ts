// The checks: one line per check, in the order of the documentation.
import type { Check } from '../check';
import { answerUnsupported } from './answer-unsupported';
import { firstPageLabel } from './first-page-label';
import { frontMatter } from './front-matter';
import { groupAlignment } from './group-alignment';
import { longSentence } from './long-sentence';
import { missingClosing } from './missing-closing';
import { missingSalutation } from './missing-salutation';
import { missingThanks } from './missing-thanks';
import { noteMissing } from './note-missing';
import { noteUnreadable } from './note-unreadable';
import { noteWithoutQuestions } from './note-without-questions';
import { openQuestion } from './open-question';
import { overTime } from './over-time';
import { repeatedPassage } from './repeated-passage';
import { repeatedWord } from './repeated-word';
import { resolutionYear } from './resolution-year';
import { thinSubject } from './thin-subject';
import { unknownQuestion } from './unknown-question';
import { workspaceData } from './workspace-data';
import { wrongMeetingDate } from './wrong-meeting-date';
import { wrongSymbol } from './wrong-symbol';

export const checks: readonly Check[] = [
  frontMatter,
  noteMissing,
  noteUnreadable,
  noteWithoutQuestions,
  workspaceData,
  openQuestion,
  thinSubject,
  answerUnsupported,
  unknownQuestion,
  wrongSymbol,
  wrongMeetingDate,
  resolutionYear,
  repeatedWord,
  overTime,
  longSentence,
  firstPageLabel,
  missingSalutation,
  missingThanks,
  missingClosing,
  groupAlignment,
  repeatedPassage,
];
