import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
}

const file = new URL('../../language-configuration.json', import.meta.url);
const { wordPattern, folding } = JSON.parse(readFileSync(file, 'utf8')) as Configuration;

it.each([
  ['Mr. President, police-contributing countries’ 2378 (2017)', 'Mr|President|police-contributing|countries|2378|2017'],
  ["l'ONU, aujourd’hui, soixante‑douze", "l'ONU|aujourd’hui|soixante‑douze"],
  ['¿Señora Presidenta? «sí»', 'Señora|Presidenta|sí'],
  ['Г-н Председатель! п. 12', 'Г-н|Председатель|п|12'],
  ['شكرًا، سيدي الرئيس', 'شكرًا|سيدي|الرئيس'],
  ['主席先生，MINUSMA特派团。', '主席先生|MINUSMA|特派团'],
])('words of %s', (text, words) => {
  expect(text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`))).toEqual(words.split('|'));
});

it('stretches that are not read out fold', () => {
  const { start, end } = folding.markers;
  expect(['<!-- skip -->', '<!--skip-->', '<!-- /skip -->'].map((line) => new RegExp(start).test(line))).toEqual([true, true, false]);
  expect(['<!-- skip -->', '<!-- /skip -->'].map((line) => new RegExp(end).test(line))).toEqual([false, true]);
});
