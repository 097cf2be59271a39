// The command line run inside the test: files in a folder of its own, output as text.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Ajv from 'ajv/dist/2020';
import { afterAll, beforeAll, expect } from 'vitest';
import type { checkJson } from '../src/cli/json';
import { run } from '../src/cli/run';
import { nodeHost } from '../src/node-host';
import schema from './cli-schema.json';

export const NOTE = `S/2019/500

Concept note

1. The protection of civilians is a shared duty of host States and peacekeeping missions.

2. Progress must be measured.

Questions for discussion

(a) How can the protection of civilians by peacekeeping missions be improved?

(b) How can illegal mining and the trade in natural resources be curbed?
`;
export const QUESTION_LINE = NOTE.split('\n').findIndex((line) => line.startsWith('(a)'));

const DRAFT = `---
note: note.txt
delegation: Valdoria
limit: 2 s
---
# Statement by Valdoria

Mr. President,

Peacekeepers must protect civilians. The protection of civilians needs trained troops and and a clear mandate.
<!-- answers: a; not: b -->

<!-- skip -->
We thank you for this debate, and we thank all those who have spoken before us in this Chamber today.
<!-- /skip -->
`;

// A draft without a note.
const BARE = 'We agree with what was said by others today.';

/** A paragraph on the protection of civilians by peacekeepers, in each language. */
export const SPOKEN: Readonly<Record<string, string>> = {
  ar: 'السيد الرئيس،\n\nيجب على حفظة السلام توفير حماية المدنيين في كل بعثة من بعثات حفظ السلام التابعة للأمم المتحدة.',
  en: 'Mr. President,\n\nPeacekeepers must see to the protection of civilians in each and every United Nations mission.',
  es: 'Señor Presidente:\n\nEl personal de mantenimiento de la paz debe velar por la protección de los civiles en cada misión.',
  fr: 'Monsieur le Président,\n\nLes soldats de la paix doivent assurer la protection des civils dans chacune des missions.',
  ru: 'Г-н Председатель!\n\nМиротворцы должны обеспечивать защиту гражданских лиц в каждой миссии Организации Объединенных Наций.',
  zh: '主席先生，\n\n维和人员必须在联合国每一个维和特派团中切实做好保护平民的工作，防止平民受到暴力侵害。',
};

let folder: string;
/** Gives a test file a folder of its own, with a note and drafts in it; to be called once, outside its tests. */
export function inFolder(): void {
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'rostrum-cli-'));
    write('note.txt', NOTE);
    write('valdoria.statement', DRAFT);
    write('bare.md', BARE);
    write('sub/note.txt', NOTE);
    write('sub/one.statement', DRAFT);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
}

/** Writes a file of the folder and gives its name back. */
export function write(name: string, content: string | Uint8Array): string {
  const file = placeOf(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return name;
}

/** Where a file of the folder is on disk. */
export function placeOf(name: string): string {
  return path.join(folder, name);
}

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly served: boolean;
}

/** Runs the command line in the folder. `broken` is a system that fails in a way nobody thought of. */
export async function rostrum(
  args: readonly string[],
  options: { colour?: boolean; width?: number; broken?: boolean; locale?: string } = {},
): Promise<Result> {
  let out = '';
  let err = '';
  let served = false;
  const host = nodeHost(() => undefined);
  const code = await run(args, {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    cwd: folder,
    locale: options.locale ?? 'en_GB.UTF-8',
    host: options.broken ? { ...host, readFile: () => Promise.reject(new Error('the sky\nfell')) } : host,
    terminal: { width: options.width ?? 100, colour: options.colour ?? false },
    startServer: () => {
      served = true;
      return Promise.resolve();
    },
  });
  return { code, out, err, served };
}

/** The answer in JSON, after its shape was compared with the contract. */
export async function json<T>(shape: string, args: readonly string[]): Promise<T> {
  const { out, err } = await rostrum([...args, '--format', 'json']);
  expect(err).toBe('');
  const answer: unknown = JSON.parse(out);
  const ajv = new Ajv({ strict: false });
  const valid = ajv.compile({ ...schema, $ref: `#/$defs/${shape}` });
  expect(valid(answer) ? [] : valid.errors).toEqual([]);
  return answer as T;
}

type Check = ReturnType<typeof checkJson>;

export async function checked(args: readonly string[]): Promise<Check['drafts'][number]> {
  const { drafts } = await json<Check>('check', ['check', ...args]);
  expect(drafts).toHaveLength(1);
  return drafts[0]!;
}

/** A refusal is one line with the program's name, exit code 2, and nothing else. */
export function expectRefused({ code, out, err }: Result, ...words: readonly string[]): void {
  expect(err).toMatch(/^rostrum: [^\n]+\n$/);
  for (const word of words) expect(err).toContain(word);
  expect(err).not.toMatch(/\bat .+:\d+:\d+/);
  expect(out).toBe('');
  expect(code).toBe(2);
}
