// The note's questions in two languages: that of the draft, in which they are compared, and that of the reader, to whom they are shown.
import { NOTHING_ADDED, perAddition, type Added } from '../knowledge/added';
import { conceptLabel, conceptsIn } from '../knowledge/thesaurus';
import type { Facet } from '../note/facets';
import type { Note, Question } from '../note/note';
import { paragraphNumbers, versionIn, type Versions } from '../note/versions';
import { matchLabel } from '../text/labels';
import * as l10n from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import { tokensOf } from '../text/tokens';
import { noteModelOf, type NoteModel, type QuestionModel } from './note-model';
import type { QuestionTranslations, Settings } from './settings';

/** A question of the note as a reader is shown it. */
export interface ShownQuestion {
  /** The version it is shown in: the reader's, else the draft's, else the first. */
  readonly note: Note;
  /** With label, words and place of that version. */
  readonly question: Question;
  /** The user's own translation, where no version is in the reader's language. */
  readonly translation: string | null;
  /** What it is about, in the reader's language; empty where words in that language are at hand. */
  readonly gloss: readonly string[];
  /** What each of its facets is called in the reader's language, in the order of the facets. */
  readonly facets: readonly string[];
}

/** More subjects than this are no help to somebody who wants to know a question again. */
const MOST_SUBJECTS = 3;

// By the version that leads, the one that is compared and the one that is shown: what hangs on a model is kept with it.
const keptBy = perAddition(() => new WeakMap<Note, WeakMap<Note, WeakMap<Note, NoteModel>>>());

/**
 * The model by which a draft is compared: words and subjects of the version in the draft's language, where there is one, else of the
 * first. Facets and paragraph numbers are always those of the first, so that drafts in all languages are measured alike; labels are those
 * that the reader is shown. Null without questions.
 */
export function comparedIn(
  versions: Versions | null,
  draft: LanguageCode | null,
  reader: LanguageCode,
  added = NOTHING_ADDED,
): NoteModel | null {
  if (!versions || versions.lead.questions.length === 0) return null;
  const { lead } = versions;
  const compared = versionIn(versions, draft) ?? lead;
  const shown = versionIn(versions, reader) ?? compared;
  if (compared === lead && shown === lead) return noteModelOf(lead, added);
  const byCompared = orPut(keptBy(added), lead, () => new WeakMap<Note, WeakMap<Note, NoteModel>>());
  const byShown = orPut(byCompared, compared, () => new WeakMap<Note, NoteModel>());
  return orPut(byShown, shown, () => joined(lead, compared, shown, added));
}

function joined(lead: Note, compared: Note, shown: Note, added: Added): NoteModel {
  const model = noteModelOf(compared, added);
  const { questions } = noteModelOf(lead, added);
  const numbers = paragraphNumbers(compared, lead);
  return {
    ...model,
    questions: model.questions.map((own, i) => ({
      ...own,
      question: shown.questions[i] ?? own.question,
      facets: questions[i]?.facets ?? [],
    })),
    paragraphsOn: new Map(
      [...model.paragraphsOn].map(([concept, own]) => [concept, own.map((number) => numbers.get(number) ?? number)]),
    ),
  };
}

function orPut<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** The questions as the reader is shown them, in the order of the note; `paths` are those of all versions. */
export function shownTo(
  { reader, questions: translations }: Pick<Settings, 'reader' | 'questions'>,
  versions: Versions | null,
  model: NoteModel | null,
  paths: readonly string[],
): ShownQuestion[] {
  if (!versions || !model) return [];
  const { lead, aligned } = versions;
  const asked = model.questions.map(({ question }) => question);
  const note = aligned.find(({ questions }) => questions[0] === asked[0]) ?? lead;
  const readable = note.language === reader;
  const own = readable ? [] : translationsFor(versions, paths, translations, reader);
  const labels = asked.map(({ label }) => label);
  return model.questions.map((one) => {
    const { question, facets } = one;
    const translation = own.find(([label]) => matchLabel(label, labels) === question.label)?.[1] ?? null;
    return {
      note,
      question,
      translation,
      gloss:
        readable || translation !== null
          ? []
          : subjectsOf(one, model).map((id) => conceptLabel(id, reader, model.added)),
      facets: facets.map((facet) => (lead.language === reader ? facet.text : facetIn(reader, facet, model.added))),
    };
  });
}

function translationsFor(
  { aligned }: Versions,
  paths: readonly string[],
  translations: QuestionTranslations,
  language: LanguageCode,
): [label: string, text: string][] {
  const names = new Set([...aligned.flatMap(({ symbol }) => symbol ?? []), ...paths.map(fileName)].map(plain));
  return Object.entries(translations)
    .filter(([name]) => names.has(plain(name)))
    .flatMap(([, byLanguage]) => Object.entries(byLanguage[language] ?? {}));
}

function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** One spelling of a symbol or file name; some systems take the accents of file names apart. */
function plain(name: string): string {
  return name.replace(/\s/g, '').normalize('NFC').toLowerCase();
}

// A question is read once for its gloss: it is shown with every keystroke.
const subjectsBy = perAddition(() => new WeakMap<Question, readonly string[]>());

/** The subjects that a question itself names, those first that tell most about it. The model is that of its own version. */
function subjectsOf({ question, profile }: QuestionModel, { language, weightOf, added }: NoteModel): readonly string[] {
  return orPut(subjectsBy(added), question, () => {
    const hits = conceptsIn(question.text, language, tokensOf(question.text, language), added);
    const named = new Set(hits.filter(({ strength }) => strength === 'term').map(({ concept }) => concept));
    const weight = (concept: string) => (profile.get(concept) ?? 0) * weightOf(concept);
    return [...named].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_SUBJECTS);
  });
}

/** The subjects of a facet by name; its own words where it names none. */
function facetIn(language: LanguageCode, { concepts, text }: Facet, added: Added): string {
  return l10n.listed(concepts.map((concept) => conceptLabel(concept, language, added))) || text;
}

/** What a question is about, in a line: "primacy of politics · one voice"; empty where words in the reader's language are at hand. */
export function glossInWords({ gloss }: ShownQuestion): string {
  return gloss.join(' · ');
}

/** The words of a question in a line: the user's translation, or the note's own. */
export function wordsOf({ translation, question }: ShownQuestion): string {
  return (translation ?? question.text).replace(/\s+/g, ' ').trim();
}

/** Both in one line, without the label; `shorten` cuts the words. */
export function inReadersWords(shown: ShownQuestion, shorten = (words: string) => words): string {
  return [glossInWords(shown), shorten(wordsOf(shown))].filter((part) => part !== '').join(' – ');
}
