import { readFileSync } from 'node:fs';
import { allLabelled } from './labelled';
import { installTopicModel } from '../server/src/knowledge/topic-model';
import { noteModelOf } from '../server/src/analysis/note-model';
import { readParagraph } from '../server/src/analysis/reading';
import { signalsOf } from '../server/src/analysis/signals';
import { likelihoodsOf } from '../server/src/analysis/coverage';
import w from '../server/src/knowledge/data/coverage-weights.json';
installTopicModel(readFileSync('model/topics.bin'));
for (const g of allLabelled()) {
  if (!g.name.startsWith('q')) continue;
  const model = noteModelOf(g.note);
  console.log('#### ' + g.name, model.language); model.questions.forEach((q, i) => console.log(`  ${i} ${q.question.label} ${q.question.text.replace(/\s+/g,' ').slice(0, 400)}`));
  for (const p of g.paragraphs) {
    const sig = signalsOf(readParagraph(p.text, p.language), model, p.place);
    const s = likelihoodsOf(sig, w.full);
    const best = Math.max(...s);
    const ticked = s.map((x) => x >= w.full.addressed && x >= best * w.full.share);
    const wrong = s.some((_, i) => (p.must.has(i) && !ticked[i]) || (ticked[i] && !p.must.has(i) && !p.may.has(i)));
    if (wrong) console.log(`-- ${p.language} must ${[...p.must]} may ${[...p.may]} got ${s.map((x, i) => (ticked[i] ? '*' : '') + x.toFixed(2)).join(' ')} :: ${p.text.replace(/\s+/g, ' ')}`);
  }
}
