// What is known of a citation that has no entry of its own, as a card: its body, its year, where to read it.
import { chapterByNumber, chapterOfArticle, type Chapter } from '../knowledge/charter';
import { addressOf, symbolOf } from '../knowledge/citations/addresses';
import { isOfCharter, type Body, type CharterCitation, type Citation } from '../knowledge/citations/citation';
import { isPressRelease } from '../knowledge/citations/symbols';
import { yearOfResolution } from '../knowledge/resolutions';
import * as l10n from '../text/l10n';
import type { LanguageCode } from '../text/languages';
import { romanNumeral } from '../text/numerals';
import type { Card } from './card';

/** The card of a citation for a draft in a language; undefined where nothing is known of it. */
export function citationCard(citation: Citation, language: LanguageCode): Card | undefined {
  if (isOfCharter(citation)) return charterCard(citation, language);
  const symbol = symbolOf(citation);
  if (symbol === undefined) return undefined;
  const card = {
    paragraphs: [],
    fields: [{ name: l10n.t('Document'), text: spaced(symbol), link: addressOf(citation, language) }],
  };
  switch (citation.kind) {
    case 'symbol':
      return {
        ...card,
        title: spaced(symbol),
        about: aboutSymbol(symbol),
        fields: isPressRelease(symbol) ? [] : card.fields,
      };
    case 'resolution': {
      const year = yearOfResolution(citation.number);
      return {
        ...card,
        title: l10n.t('Security Council resolution {0}', citation.number),
        about: year === null ? '' : l10n.t('adopted in {0}', year),
      };
    }
    case 'session-resolution':
      return { ...card, title: sessionTitle(citation.body ?? 'assembly', spaced(citation.number)), about: '' };
  }
}

/** A symbol as it stands in running text: "S/RES/2378 (2017)", "A/RES/72/262 C". */
function spaced(symbol: string): string {
  return symbol.replace(/(?<=\d)(?=[A-Z]$|\()/g, ' ');
}

function sessionTitle(body: Body, number: string): string {
  switch (body) {
    case 'human-rights-council':
      return l10n.t('Human Rights Council resolution {0}', number);
    case 'economic-and-social-council':
      return l10n.t('Economic and Social Council resolution {0}', number);
    default:
      return l10n.t('General Assembly resolution {0}', number);
  }
}

function charterCard(citation: CharterCitation, language: LanguageCode): Card | undefined {
  const { kind, number } = citation;
  const chapter = kind === 'article' ? chapterOfArticle(number) : chapterByNumber(number);
  if (!chapter) return undefined;
  const address = addressOf(citation, language);
  return kind === 'article'
    ? {
        title: l10n.t('Article {0} of the Charter', number),
        about: chapterInWords(chapter, language),
        paragraphs: [],
        fields: [{ name: l10n.t('Chapter'), text: romanNumeral(chapter.number), link: address }],
      }
    : {
        title: l10n.t('Chapter {0} of the Charter', romanNumeral(number)),
        about: chapter.titles[language],
        paragraphs: [],
        fields: [
          {
            name: l10n.t('Articles'),
            text: l10n.t('{0} to {1}', chapter.firstArticle, chapter.lastArticle),
            link: address,
          },
        ],
      };
}

function chapterInWords({ number, titles }: Chapter, language: LanguageCode): string {
  return l10n.t('Chapter {0}: {1}', romanNumeral(number), titles[language]);
}

/** What a symbol says by itself: whose document it is, and what has changed in it. */
function aboutSymbol(symbol: string): string {
  const kinds = symbol.split(/-(?=[A-Z]+\/)/).map(kindOf);
  const changes = [...symbol.matchAll(/\/(Add|Corr|Rev)\.(\d+)/g)].map(([, kind, number = '']) =>
    changed(kind, number),
  );
  return [...new Set(kinds), ...changes].join(' · ');
}

function changed(kind: string | undefined, number: string): string {
  switch (kind) {
    case 'Add':
      return l10n.t('addendum {0}', number);
    case 'Corr':
      return l10n.t('corrigendum {0}', number);
    default:
      return l10n.t('revision {0}', number);
  }
}

function kindOf(symbol: string): string {
  const [organ, body = ''] = symbol.split('/');
  if (isPressRelease(symbol)) return l10n.t('press release');
  switch (organ) {
    case 'S':
      if (body === 'PRST') return l10n.t('statement by the President of the Security Council');
      if (body.startsWith('PV.')) return l10n.t('record of meeting {0} of the Security Council', body.slice(3));
      return l10n.t('document of the Security Council');
    case 'A':
      if (body === 'RES') return l10n.t('resolution of the General Assembly');
      if (body === 'HRC') return l10n.t('document of the Human Rights Council');
      return l10n.t('document of the General Assembly');
    case 'E':
      return l10n.t('document of the Economic and Social Council');
    case 'ST':
      return body === 'SGB' ? l10n.t('bulletin of the Secretary-General') : l10n.t('document of the Secretariat');
    default:
      return l10n.t('document of the United Nations');
  }
}
