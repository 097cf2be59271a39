// What the build does to the sources must not change what they do.
import { writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { detectLanguage } from '../src/text/detect-language';

const texts = [
  'We thank the presidency for convening this meeting and for the concept note.',
  'Nous remercions la présidence d’avoir convoqué cette séance.',
  'Agradecemos a la Presidencia la convocación de esta sesión.',
  'Agradecemos à presidência a convocação desta reunião e saudamos os oradores.',
  'Мы благодарим Председателя за созыв этого заседания.',
  'Mr. President,',
  '',
];

describe('the language detector, its data cut by the build', () => {
  let built: typeof detectLanguage;
  beforeAll(async () => {
    const { dataPlugins } = (await import(pathToFileURL('esbuild.mjs').href)) as {
      dataPlugins: (delivery: 'inline') => esbuild.Plugin[];
    };
    const outfile = path.join(await mkdtemp(path.join(tmpdir(), 'rostrum-build-')), 'detect.mjs');
    const { outputFiles } = await esbuild.build({
      entryPoints: ['server/src/text/detect-language.ts'],
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
      plugins: dataPlugins('inline'),
    });
    writeFileSync(outfile, outputFiles[0]?.contents ?? '');
    ({ detectLanguage: built } = (await import(pathToFileURL(outfile).href)) as {
      detectLanguage: typeof detectLanguage;
    });
  });
  it.each(texts)('reads "%s" as before', (text) => expect(built(text)).toBe(detectLanguage(text)));
});
