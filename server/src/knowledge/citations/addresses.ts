// Where what a text cites can be read.
import type { LanguageCode } from '../../text/languages';
import { chapterByNumber, chapterOfArticle } from '../charter';
import { LAST_YEAR, yearOfResolution } from '../resolutions';
import {
  isOfCharter,
  type CharterCitation,
  type Citation,
  type ResolutionCitation,
  type SessionResolutionCitation,
} from './citation';
import { isOfCouncil } from './resolutions';
import { isPressRelease } from './symbols';

// Sessions of the Human Rights Council are numbered as far as this before long, and never had as many resolutions as this in one: beyond
// both, a resolution by session is the Assembly's, though the text does not say so.
const HUMAN_RIGHTS = { lastSession: 65, mostResolutions: 60 };

/** Where a document of the United Nations can be read in a language; undefined for what does not look like a symbol. */
export function documentAddress(symbol: string, language: LanguageCode): string | undefined {
  const plain = symbol.replace(/\s+/g, '');
  if (!/^[A-Z][A-Z0-9]*(?:\/[A-Za-z0-9.()-]+)+$/.test(plain)) return undefined;
  return `https://docs.un.org/${language}/${plain}`;
}

/**
 * The symbol of the document that a text cites; undefined for the Charter, for a resolution of an unknown body, and for one that the
 * Council had not adopted by the year written.
 */
export function symbolOf(citation: Citation): string | undefined {
  switch (citation.kind) {
    case 'symbol':
      return citation.symbol;
    case 'resolution':
      return symbolOfResolution(citation);
    case 'session-resolution':
      return symbolBySession(citation);
    default:
      return undefined;
  }
}

/** Where it can be read in a language; undefined where there is no such place, or it is not known. */
export function addressOf(citation: Citation, language: LanguageCode): string | undefined {
  if (isOfCharter(citation)) return charterAddress(citation, language);
  const symbol = symbolOf(citation);
  return symbol === undefined || isPressRelease(symbol) ? undefined : documentAddress(symbol, language);
}

function charterAddress({ kind, number }: CharterCitation, language: LanguageCode): string | undefined {
  const chapter = kind === 'article' ? chapterOfArticle(number) : chapterByNumber(number);
  return chapter && `https://www.un.org/${language}/about-us/un-charter/chapter-${chapter.number}`;
}

function symbolOfResolution(citation: ResolutionCitation): string | undefined {
  if (!isOfCouncil(citation)) return undefined;
  const { number, year } = citation;
  const adopted = yearOfResolution(number) ?? (year && year.value > LAST_YEAR ? year.value : null);
  return adopted === null ? undefined : `S/RES/${number}(${adopted})`;
}

function symbolBySession({ number, body }: SessionResolutionCitation): string | undefined {
  switch (body) {
    case 'assembly':
      return `A/RES/${number}`;
    case 'human-rights-council':
      return `A/HRC/RES/${number}`;
    case 'economic-and-social-council':
      return `E/RES/${number}`;
    case null:
      return isOfAssembly(number) ? `A/RES/${number}` : undefined;
    default:
      return undefined;
  }
}

function isOfAssembly(number: string): boolean {
  if (number.includes('(') || number.startsWith('ES-')) return true;
  const [session = 0, serial = 0] = number.split('/').map((part) => Number.parseInt(part, 10));
  return session < 1000 && (session > HUMAN_RIGHTS.lastSession || serial > HUMAN_RIGHTS.mostResolutions);
}
