// Forms of `check` for other programs and for readers: SARIF and the page.
import { describe, expect, it } from 'vitest';
import type { Log } from 'sarif';
import { checks } from '../src/analysis/checks';
import { checked, expectRefused, inFolder, rostrum, write } from './command-line';

inFolder();

async function sarif(...files: string[]): Promise<Log> {
  const { out, err } = await rostrum(['check', ...files, '--format', 'sarif']);
  expect(err).toBe('');
  return JSON.parse(out) as Log;
}

describe('check --format sarif', () => {
  it('gives rules, places from 1 in UTF-16 and fixes', async () => {
    const file = write(
      'sub/é 😀.statement',
      '---\nnote: note.txt\n---\nMr. President,\n\n😀 Peacekeepers must protect the the civilians.\n',
    );
    const { version, runs } = await sarif(file);
    const run = runs[0]!;
    expect(version).toBe('2.1.0');
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.tool.driver.rules!.map(({ id }) => id)).toEqual(checks.map(({ id }) => id));
    const result = run.results!.find(({ ruleId }) => ruleId === 'repeated-word')!;
    const { artifactLocation, region } = result.locations![0]!.physicalLocation!;
    expect(artifactLocation!.uri).toBe('sub/%C3%A9%20%F0%9F%98%80.statement');
    const found = (await checked([file])).findings.find(({ check }) => check === 'repeated-word')!;
    expect(region).toEqual({
      startLine: found.range.start.line + 1,
      startColumn: found.range.start.character + 1,
      endLine: found.range.end.line + 1,
      endColumn: found.range.end.character + 1,
    });
    expect(result.fixes![0]!.artifactChanges[0]!.replacements).toHaveLength(found.fix!.edits.length);
  });

  it('names a known rule with each result, and a level that the format knows', async () => {
    const { runs } = await sarif('valdoria.statement', 'bare.md');
    const { results, tool } = runs[0]!;
    expect(results!.length).toBeGreaterThan(0);
    for (const { ruleId, ruleIndex, level, message } of results!) {
      expect(tool.driver.rules![ruleIndex!]!.id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).toBeTruthy();
    }
  });
});

describe('check --format html', () => {
  it('prints one page on all drafts', async () => {
    const { out, err } = await rostrum(['check', 'valdoria.statement', 'bare.md', '--format', 'html']);
    expect(err).toBe('');
    expect(out.match(/<article/g)).toHaveLength(2);
    expect(out.trimEnd().endsWith('</html>')).toBe(true);
  });
  it('is known to check alone', async () => {
    expectRefused(await rostrum(['note', 'note.txt', '--format', 'html']), 'html');
  });
});
