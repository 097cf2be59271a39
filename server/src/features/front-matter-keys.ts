// What the keys of front matter mean, for hovers and completions.
import { clockOf } from '../analysis/timing';
import type { FrontMatter } from '../draft/draft';
import { frontMatterKeys } from '../draft/front-matter';
import { documentAddress } from '../knowledge/citations/addresses';
import { speaking } from '../knowledge/speaking';
import * as l10n from '../text/l10n';
import { languages } from '../text/languages';
import type { Span } from '../text/span';
import type { Card, CardField } from './card';
import type { OpenDraft } from './feature';

type FrontMatterKey = (typeof frontMatterKeys)[number];

/** What a key means, in one or two sentences. */
export function meaningOf(key: FrontMatterKey): string {
  switch (key) {
    case 'note':
      return l10n.t(
        'The concept note that the statement answers: a file beside the draft, or a list of its language versions in square brackets.',
      );
    case 'delegation':
      return l10n.t('Who makes the statement.');
    case 'group':
      return l10n.t('The group on whose behalf the statement is made.');
    case 'speaker':
      return l10n.t('Who reads the statement out.');
    case 'date':
      return l10n.t('The day of the meeting, such as 2018-03-28.');
    case 'language':
      return l10n.t(
        'The language of the statement, one of {0}. Without it the language is told from the text.',
        l10n.listed(Object.keys(languages)),
      );
    case 'limit':
      return l10n.t(
        'The time allowed, such as "5 min" or "3:30", or one by its name: {0}. Without it the limit is that of the profile.',
        limitNames(),
      );
    case 'profile':
      return l10n.t(
        'The limits and rules that apply: {0}, "mun-us" for Model UN conferences in the United States without a limit, or a profile of your own from the settings.',
        limitNames(),
      );
    case 'sources':
      return l10n.t(
        'Texts to quote from, such as resolutions: files or folders beside the draft, in square brackets. Agreed language is found in them, and quotations are compared with them.',
      );
    case 'checks':
      return l10n.t('How loud each check is in this draft, such as "over-time: off".');
  }
}

/** "un (5:00), un-4min (4:00)": the profiles that set a limit. */
function limitNames(): string {
  return l10n.listed(
    Object.entries(speaking.profiles).flatMap(([name, { limit }]) =>
      limit === null ? [] : [`${name} (${clockOf(limit)})`],
    ),
  );
}

/** The card of the front-matter key or value at an offset, with its place; undefined where there is none that is known. */
export function frontMatterCardAt(open: OpenDraft, offset: number): (Span & { readonly card: Card }) | undefined {
  const { frontMatter } = open.analysis.draft;
  for (const { value, key, span } of frontMatter.keys) {
    const place = { start: key.start, end: Math.max(key.end, span.end) };
    const name = frontMatterKeys.find((known) => known === value);
    if (name === undefined || offset < place.start || place.end < offset) continue;
    return {
      ...place,
      card: { title: name, about: '', paragraphs: [meaningOf(name)], fields: valueFields(open, frontMatter, name) },
    };
  }
  return undefined;
}

function valueFields(open: OpenDraft, { limit, language }: FrontMatter, key: FrontMatterKey): CardField[] {
  switch (key) {
    case 'note':
      return noteFields(open);
    case 'limit':
      return limit ? [{ name: l10n.t('Limit'), text: clockOf(limit.value) }] : [];
    case 'language':
      return language ? [{ name: l10n.t('Language'), text: languages[language.value].name }] : [];
    case 'profile': {
      const allowed = open.analysis.timing.limit;
      return allowed === null ? [] : [{ name: l10n.t('Limit of this draft'), text: clockOf(allowed) }];
    }
    default:
      return [];
  }
}

function noteFields({ notes }: OpenDraft): CardField[] {
  return notes.flatMap(({ note: { symbol, title, meetingDate, language, questions } }) =>
    [
      {
        name: l10n.t('Symbol'),
        text: symbol ?? '',
        link: symbol === null ? undefined : documentAddress(symbol, language ?? 'en'),
      },
      { name: l10n.t('Title'), text: title ?? '' },
      { name: l10n.t('Meeting'), text: meetingDate ?? '' },
      { name: l10n.t('Questions'), text: questions.map(({ label }) => `(${label})`).join(' ') },
    ].filter(({ text }) => text !== ''),
  );
}
