// What keeps readers out of a page, by axe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Looks a page over and prints what it finds, under a name; whether nothing was broken. */
export async function isAccessible(page, name) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, help, nodes } of violations) console.log(`  ${id}: ${help}: ${nodes[0].html}`);
  console.log(`${name}: ${passes.length} rules passed, ${violations.length} broken`);
  return violations.length === 0 && passes.length > 0;
}
