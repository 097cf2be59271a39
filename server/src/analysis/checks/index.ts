// The checks: one line per check, in the order of the documentation.
import type { Check } from '../check';
import { acronymFirstUse } from './acronym-first-use';
import { answerUnsupported } from './answer-unsupported';
import { countryName } from './country-name';
import { formerName } from './former-name';
import { charterArticle } from './charter-article';
import { documentSymbol } from './document-symbol';
import { frontMatter } from './front-matter';
import { noteMissing } from './note-missing';
import { noteUnreadable } from './note-unreadable';
import { noteWithoutQuestions } from './note-without-questions';
import { notYetAdopted } from './not-yet-adopted';
import { officialName } from './official-name';
import { openQuestion } from './open-question';
import { overTime } from './over-time';
import { repeatedWord } from './repeated-word';
import { resolutionUnknown } from './resolution-unknown';
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
  resolutionUnknown,
  documentSymbol,
  charterArticle,
  notYetAdopted,
  formerName,
  countryName,
  officialName,
  acronymFirstUse,
  repeatedWord,
  overTime,
];
