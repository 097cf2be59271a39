// The checks: one line per check, in the order of the documentation.
import type { Check } from '../check';
import { acronymFirstUse } from './acronym-first-use';
import { acronymNever } from './acronym-never';
import { answerUnsupported } from './answer-unsupported';
import { bidiMarks } from './bidi-marks';
import { brieferName } from './briefer-name';
import { capitals } from './capitals';
import { charterArticle } from './charter-article';
import { citationStyle } from './citation-style';
import { compound } from './compound';
import { countryName } from './country-name';
import { dateStyle } from './date-style';
import { documentSymbol } from './document-symbol';
import { firstPageLabel } from './first-page-label';
import { formerName } from './former-name';
import { frontMatter } from './front-matter';
import { groupAlignment } from './group-alignment';
import { inclusiveTitle } from './inclusive-title';
import { longSentence } from './long-sentence';
import { misquotation } from './misquotation';
import { missingClosing } from './missing-closing';
import { missingSalutation } from './missing-salutation';
import { missingThanks } from './missing-thanks';
import { mixedTerms } from './mixed-terms';
import { notYetAdopted } from './not-yet-adopted';
import { noteFact } from './note-fact';
import { noteMissing } from './note-missing';
import { noteUnreadable } from './note-unreadable';
import { noteWithoutQuestions } from './note-without-questions';
import { numberStyle } from './number-style';
import { offTopic } from './off-topic';
import { officialName } from './official-name';
import { openFacet } from './open-facet';
import { openQuestion } from './open-question';
import { overTime } from './over-time';
import { repeatedPassage } from './repeated-passage';
import { repeatedWord } from './repeated-word';
import { resolutionUnknown } from './resolution-unknown';
import { resolutionYear } from './resolution-year';
import { sourceUnreadable } from './source-unreadable';
import { spelling } from './spelling';
import { termVariant } from './term-variant';
import { thinSubject } from './thin-subject';
import { typography } from './typography';
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
  sourceUnreadable,
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
  resolutionUnknown,
  documentSymbol,
  charterArticle,
  notYetAdopted,
  formerName,
  countryName,
  officialName,
  acronymFirstUse,
  acronymNever,
  termVariant,
  mixedTerms,
  capitals,
  spelling,
  compound,
  inclusiveTitle,
  citationStyle,
  numberStyle,
  dateStyle,
  typography,
  bidiMarks,
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
