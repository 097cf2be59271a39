// Decisions that statements cite – resolutions and presidential statements – as entries. A row has what differs; how each language names such
// a decision is the same for all.
import { languageCodes, type LanguageCode } from '../text/languages';
import decisionNames from './data/decision-names.json';
import decisions from './data/decisions.json?text';
import type { Certainty, Entry, Names } from './knowledge';

interface Row {
  /** "S/RES/2378 (2017)", "S/PRST/2018/10", "A/RES/72/262 C". */
  readonly symbol: string;
  /** The day of adoption. */
  readonly since: string;
  readonly facts: readonly string[];
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

/** The decisions of the record, as entries named in all six languages. */
export function decisionEntries(): Entry[] {
  return (JSON.parse(decisions()) as Row[]).map(entryOf);
}

function entryOf({ symbol, since, facts, sources, certainty }: Row): Entry {
  const { id, kind, names } = namedBy(symbol);
  return {
    id,
    kind,
    names,
    facts,
    since,
    until: null,
    predecessors: [],
    successors: [],
    symbol,
    links: [linkTo(symbol)],
    sources,
    certainty,
  };
}

/** Where a document can be read: "https://docs.un.org/en/S/RES/2378(2017)". */
function linkTo(symbol: string): string {
  return `https://docs.un.org/en/${symbol.replace(' (', '(').replace(/ /g, '%20')}`;
}

function namedBy(symbol: string): Pick<Entry, 'id' | 'kind' | 'names'> {
  const council = /^S\/RES\/(\d+) \((\d{4})\)$/.exec(symbol);
  if (council) {
    const [, number = '', year = ''] = council;
    const names = namesFrom('council-resolution', { number, year });
    return { id: `res${number}`, kind: 'resolution', names };
  }
  const statement = /^S\/PRST\/(\d{4})\/(\d+)$/.exec(symbol);
  if (statement) {
    const [, year = '', number = ''] = statement;
    return {
      id: `prst${year}-${number}`,
      kind: 'presidential-statement',
      names: namesFrom('council-statement', { symbol }),
    };
  }
  const number = symbol.replace(/^A\/RES\//, '');
  return {
    // "A/RES/72/262 C" has been ares72-262 from the beginning: the section tells nothing apart here.
    id: `ares${number
      .replace(/ [A-Z]$/, '')
      .replace(/[^\da-z]+/gi, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase()}`,
    kind: 'resolution',
    names: namesFrom('assembly-resolution', { number }),
  };
}

function namesFrom(kind: keyof typeof decisionNames, values: Readonly<Record<string, string>>): Entry['names'] {
  const filled = (pattern: string, code: LanguageCode) => {
    const text = pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    // Chinese has no space before the session: 第2625(XXV)号决议.
    return code === 'zh' ? text.replace(/ \(/g, '(') : text;
  };
  return Object.fromEntries(
    languageCodes.map((code): [string, Names] => {
      const { full, short, aliases } = decisionNames[kind][code];
      return [
        code,
        {
          full: filled(full, code),
          short: filled(short, code),
          acronym: null,
          aliases: aliases.map((alias) => filled(alias, code)),
          doubtful: false,
        },
      ];
    }),
  );
}
