// One draft in each language in which every check that covers the language finds something, with all findings drawn in: read in a review as
// the drafter would read them. After a change that is meant: npx vitest run server/test/golden.test.ts -u
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyze } from '../src/analysis/analysis';
import type { ReportedFinding } from '../src/analysis/check';
import { checks } from '../src/analysis/checks';
import { defaultSettings } from '../src/analysis/settings';
import { widthOf } from '../src/cli/width';
import { parseDraft } from '../src/draft/parse-draft';
import { decodeText } from '../src/files/decode';
import { partition, readNote, resolvePath } from '../src/files/note-files';
import { SourceFiles, sourcesNamed } from '../src/files/source-files';
import { KnowledgeFiles } from '../src/files/workspace-knowledge';
import { nodeHost } from '../src/node-host';
import { languageCodes, type LanguageCode } from '../src/text/languages';
import { sliceOf } from '../src/text/span';

/** Checks that no document here can make speak, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {};

const folder = path.resolve('server/test/golden');
const host = nodeHost(() => undefined);

// A question of which little is known silences the check "off-topic", so it has a document of its own.
const documents = (language: LanguageCode) => [`${language}.statement`, `second.${language}.statement`];

describe.each(languageCodes)('the golden documents in %s', (language) => {
  it.each(documents(language))('are read as they were: %s', async (name) => {
    const { text, findings } = await checked(name);
    await expect(drawn(text, findings)).toMatchFileSnapshot(path.join(folder, `${name}.expected`));
  });
  it('have a finding of every check that covers the language', async () => {
    const covering = checks.filter(({ id, examples }) => examples[language] && !Object.hasOwn(LEFT_OUT, id));
    const speaking = await speakingIn(documents(language));
    expect(covering.map(({ id }) => id).filter((id) => !speaking.has(id))).toEqual([]);
  });
});

it('the golden documents show every check but those left out for a reason', async () => {
  const speaking = await speakingIn(languageCodes.flatMap(documents));
  expect(checks.map(({ id }) => id).filter((id) => !speaking.has(id))).toEqual(Object.keys(LEFT_OUT));
});

async function speakingIn(names: readonly string[]): Promise<ReadonlySet<string>> {
  const drafts = await Promise.all(names.map(checked));
  return new Set(drafts.flatMap(({ findings }) => findings.map(({ check }) => check)));
}

interface Checked {
  readonly text: string;
  readonly findings: readonly ReportedFinding[];
}

const all = new Map<string, Promise<Checked>>();

/** A draft of the folder with the files that it names; each is analysed once. */
function checked(name: string): Promise<Checked> {
  let one = all.get(name);
  if (!one) all.set(name, (one = check(name)));
  return one;
}

async function check(name: string): Promise<Checked> {
  const uri = pathToFileURL(path.join(folder, name)).href;
  const text = await textAt(uri);
  const draft = parseDraft(text);
  const paths = draft.frontMatter.note.map(({ value }) => value);
  const files = await Promise.all(paths.map((one) => readNote(resolvePath(one, uri), host)));
  const { added, problems } = await new KnowledgeFiles(host).for(uri, []);
  const named = sourcesNamed(draft, uri, defaultSettings, { trusted: true, folders: [] });
  const { findings, failures } = analyze({
    draft,
    ...partition(paths, files),
    sources: await new SourceFiles({ ...host, yieldToEvents: () => Promise.resolve() }).whole(uri, named),
    settings: { ...defaultSettings, added, problems },
  });
  expect(failures).toEqual([]);
  return { text, findings };
}

async function textAt(uri: string): Promise<string> {
  const file = await host.readFile(uri);
  const decoded = 'bytes' in file ? decodeText(file.bytes) : file;
  if ('failure' in decoded) throw new Error(`${uri}: ${decoded.failure.reason}`);
  return decoded.text;
}

/** The draft line by line; below a line the findings that begin in it, each with a mark under its words, or the words where they run from the right. */
function drawn(text: string, findings: readonly ReportedFinding[]): string {
  let start = 0;
  const lines = text.trimEnd().split('\n');
  return `${lines
    .flatMap((line) => {
      const here = findings.filter(({ span }) => span.start >= start && span.start <= start + line.length);
      const shown = [
        visible(line),
        ...here.flatMap((finding) => [placeIn(line, start, finding), ...told(text, finding)]),
        ...(here.length > 0 ? [''] : []),
      ];
      start += line.length + 1;
      return shown;
    })
    .join('\n')
    .trimEnd()}\n`;
}

function placeIn(line: string, lineStart: number, { span }: ReportedFinding): string {
  const [from, to] = [span.start - lineStart, Math.min(span.end - lineStart, line.length)];
  const more = span.end - lineStart > line.length ? ' …' : '';
  if (/\p{Script=Arabic}/u.test(line)) return `    ⟦${visible(line.slice(from, to))}⟧${more}`;
  const under = '^'.repeat(Math.max(1, widthOf(visible(line.slice(from, to)))));
  return `${' '.repeat(widthOf(visible(line.slice(0, from))))}${under}${more}`;
}

function told(text: string, { check, severity, message, fix, related }: ReportedFinding): string[] {
  const edits = fix?.edits.map(({ span, newText }) => `“${sliceOf(text, span)}” → “${newText}”`) ?? [];
  return [
    `    ${check} (${severity}): ${message}`,
    ...(related ?? []).map((other) => `      there “${sliceOf(text, other.span)}”: ${other.message}`),
    ...(fix ? [`      ${fix.title}: ${edits.join(', ')}`] : []),
  ].map(visible);
}

/** Characters that are not seen by their names. */
function visible(text: string): string {
  return text
    .replace(/\n/g, '↵')
    .replace(/[\p{Cf}\u00a0\u202f]/gu, (c) => `{U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}}`);
}
