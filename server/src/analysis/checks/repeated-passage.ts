// Finds sentences that stand twice in a draft, word for word or nearly so.
import type { Paragraph } from '../../draft/draft';
import { foldInPlace } from '../../text/fold';
import * as l10n from '../../text/l10n';
import { languages } from '../../text/languages';
import { overlapsAny, shift, sliceOf, type Span } from '../../text/span';
import type { Check, CheckContext, Finding } from '../check';
import type { ParagraphReading } from '../reading';

// Words or Chinese characters that are compared together, and below how many of them a sentence is a formula ("I thank you, Mr. President.").
const TOGETHER = 3;
const FEWEST = { words: 10, characters: 16 };
// Of all that stands in either of two sentences, the share that stands in both. Within a paragraph likeness is often meant: "We call on … We call on …".
const ALIKE = 0.5;
const ALIKE_WITHIN_PARAGRAPH = 0.85;
// By so many of its parts a sentence is looked up, and so many earlier ones are compared for each: this keeps the search linear.
const LOOKED_UP = 5;
const MOST_COMPARED = 4;
// UTF-16 units of the earlier passage that are quoted.
const QUOTED = 80;

export const repeatedPassage: Check = {
  id: 'repeated-passage',
  severity: 'warning',
  summary: 'A sentence or paragraph stands twice in the draft, word for word or nearly so.',
  reason:
    'What stands twice is mostly left over from moving text about, and it costs time at the rostrum. Short sentences, quotations, what is not read out, and likeness within a paragraph, which is often meant, are left alone.',
  examples: {
    ar: {
      flags: [
        'ندعو المجلس إلى أن يستمع إلى البلدان المساهمة بقوات قبل تجديد كل ولاية وبعده.\n\nالوسائل لازمة.\n\n⟦ندعو المجلس إلى أن يستمع إلى البلدان المساهمة بقوات قبل تجديد كل ولاية وبعده.⟧',
        'يجب أن تعرف النساء في القرى التي تحميها البعثة إلى من يلجأن حين يقترب الخطر من بيوتهن.\n\nوالوسائل لازمة. ⟦ويجب أن تعرف النساء في القرى التي تحميها البعثة إلى من يلجأن حين يقترب الخطر من حقولهن.⟧',
        'ندعو المجلس إلى أن يستمع إلى البلدان المساهمة بقوات قبل تجديد كل ولاية وبعده. ونطلب إلى الأمانة العامة أن تخبره كل ستة أشهر بما تحقق وما لم يتحقق.\n\n⟦ندعو المجلس إلى أن يستمع إلى البلدان المساهمة بقوات قبل تجديد كل ولاية وبعده. ونطلب إلى الأمانة العامة أن تخبره كل ستة أشهر بما تحقق وما لم يتحقق.⟧',
      ],
      passes: [
        'ندعو المجلس إلى أن يستمع إلى البلدان المساهمة بقوات قبل تجديد كل ولاية.\n\nوندعو الأمانة العامة إلى أن تنشر في كل بعثة من يعرف لغة السكان وعاداتهم.',
        'شكرا، سيدي الرئيس.\n\nشكرا، سيدي الرئيس.',
        'ندعو المجلس إلى أن يستمع إلى البلدان المساهمة بقوات قبل تجديد كل ولاية وبعده.\n\nوقال تقريرنا: ”ندعو المجلس إلى أن يستمع إلى البلدان المساهمة بقوات قبل تجديد كل ولاية وبعده“.',
      ],
    },
    en: {
      flags: [
        'We ask the Council to hear those who send troops before and after it renews a mandate.\n\nMissions need means.\n\n⟦We ask the Council to hear those who send troops before and after it renews a mandate.⟧',
        'The women of a village that a mission protects must know to whom they can turn when danger comes near.\n\nMissions need means. ⟦The women of a village which a mission protects must know to whom they can turn when danger comes near.⟧',
        'We ask the Council to hear those who send troops before and after it renews a mandate. We ask the Secretariat to tell it every six months what has been achieved and what has not.\n\n⟦We ask the Council to hear those who send troops before and after it renews a mandate. We ask the Secretariat to tell it every six months what has been achieved and what has not.⟧',
      ],
      passes: [
        'We ask the Council to hear those who send troops before it renews a mandate.\n\nWe ask the Secretariat to send to each mission somebody who knows the language and the customs of the people.',
        'I thank you, Mr. President.\n\nI thank you, Mr. President.',
        'We ask the Council to hear those who send troops before it renews any of the mandates. We ask the Council to hear those who send police before it renews any of the mandates.',
        'We ask the Council to hear those who send troops before and after it renews a mandate.\n\nOur report said: “We ask the Council to hear those who send troops before and after it renews a mandate.”',
        'We ask the Council to hear those who send troops before and after it renews a mandate.\n\n<!-- skip -->\n\nWe ask the Council to hear those who send troops before and after it renews a mandate.\n\n<!-- /skip -->',
      ],
    },
    es: {
      flags: [
        'Pedimos al Consejo que escuche a quienes envían tropas antes y después de renovar un mandato.\n\nLas misiones necesitan medios.\n\n⟦Pedimos al Consejo que escuche a quienes envían tropas antes y después de renovar un mandato.⟧',
        'Las mujeres de un pueblo protegido por una misión deben saber a quién pueden acudir cuando se acerca el peligro.\n\nHacen falta medios. ⟦Las mujeres de un pueblo protegido por una misión deben saber a quién pueden acudir cuando llega el peligro.⟧',
        'Pedimos al Consejo que escuche a quienes envían tropas antes y después de renovar un mandato. Pedimos a la Secretaría que le diga cada seis meses qué se ha logrado y qué no.\n\n⟦Pedimos al Consejo que escuche a quienes envían tropas antes y después de renovar un mandato. Pedimos a la Secretaría que le diga cada seis meses qué se ha logrado y qué no.⟧',
      ],
      passes: [
        'Pedimos al Consejo que escuche a quienes envían tropas antes de renovar un mandato.\n\nPedimos a la Secretaría que envíe a cada misión a alguien que conozca la lengua y las costumbres de la gente.',
        'Muchas gracias, señor Presidente.\n\nMuchas gracias, señor Presidente.',
        'Pedimos al Consejo que escuche a quienes envían tropas antes y después de renovar un mandato.\n\nNuestro informe decía: «Pedimos al Consejo que escuche a quienes envían tropas antes y después de renovar un mandato».',
      ],
    },
    fr: {
      flags: [
        'Nous demandons au Conseil d’entendre ceux qui envoient des soldats avant et après le renouvellement d’un mandat.\n\nIl faut des moyens.\n\n⟦Nous demandons au Conseil d’entendre ceux qui envoient des soldats avant et après le renouvellement d’un mandat.⟧',
        'Les femmes d’un village que protège une mission doivent savoir à qui s’adresser quand le danger approche.\n\nIl faut des moyens. ⟦Les femmes d’un village que protège la mission doivent savoir à qui s’adresser quand le danger approche.⟧',
        'Nous demandons au Conseil d’entendre ceux qui envoient des soldats avant et après le renouvellement d’un mandat. Nous demandons au Secrétariat de lui dire tous les six mois ce qui a été fait.\n\n⟦Nous demandons au Conseil d’entendre ceux qui envoient des soldats avant et après le renouvellement d’un mandat. Nous demandons au Secrétariat de lui dire tous les six mois ce qui a été fait.⟧',
      ],
      passes: [
        'Nous demandons au Conseil d’entendre ceux qui envoient des soldats avant de renouveler un mandat.\n\nNous demandons au Secrétariat d’envoyer à chaque mission quelqu’un qui connaisse la langue et les usages des habitants.',
        'Je vous remercie, Monsieur le Président.\n\nJe vous remercie, Monsieur le Président.',
        'Nous demandons au Conseil d’entendre ceux qui envoient des soldats avant et après le renouvellement d’un mandat.\n\nNotre rapport disait : « Nous demandons au Conseil d’entendre ceux qui envoient des soldats avant et après le renouvellement d’un mandat ».',
      ],
    },
    ru: {
      flags: [
        'Мы просим Совет выслушивать тех, кто направляет войска, до и после продления каждого мандата.\n\nНужны средства.\n\n⟦Мы просим Совет выслушивать тех, кто направляет войска, до и после продления каждого мандата.⟧',
        'Женщины деревни, которую защищает миссия, должны знать, к кому обратиться, когда приближается опасность и некуда бежать.\n\nНужны средства. ⟦Женщины деревни, которую защищает миссия, должны знать, к кому обратиться, когда подходит опасность и некуда бежать.⟧',
        'Мы просим Совет выслушивать тех, кто направляет войска, до и после продления каждого мандата. Мы просим Секретариат раз в полгода докладывать ему, что сделано, а что нет.\n\n⟦Мы просим Совет выслушивать тех, кто направляет войска, до и после продления каждого мандата. Мы просим Секретариат раз в полгода докладывать ему, что сделано, а что нет.⟧',
      ],
      passes: [
        'Мы просим Совет выслушивать тех, кто направляет войска, до продления каждого мандата.\n\nМы просим Секретариат направлять в каждую миссию того, кто знает язык и обычаи людей.',
        'Благодарю Вас, г-н Председатель.\n\nБлагодарю Вас, г-н Председатель.',
        'Мы просим Совет выслушивать тех, кто направляет войска, до и после продления каждого мандата.\n\nВ нашем докладе сказано: «Мы просим Совет выслушивать тех, кто направляет войска, до и после продления каждого мандата».',
      ],
    },
    zh: {
      flags: [
        '我们请安理会在延长每一项任务授权之前和之后都听取出兵国的意见。\n\n特派团需要手段。\n\n⟦我们请安理会在延长每一项任务授权之前和之后都听取出兵国的意见。⟧',
        '特派团所保护的村庄里的妇女应当知道在危险临近时可以去找谁求助。\n\n特派团需要手段。⟦特派团所保护的村庄里的妇女应当知道在危险到来时可以去找谁求助。⟧',
        '我们请安理会在延长每一项任务授权之前和之后都听取出兵国的意见。我们请秘书处每六个月向安理会说明哪些已经做到、哪些没有做到。\n\n⟦我们请安理会在延长每一项任务授权之前和之后都听取出兵国的意见。我们请秘书处每六个月向安理会说明哪些已经做到、哪些没有做到。⟧',
      ],
      passes: [
        '我们请安理会在延长每一项任务授权之前听取出兵国的意见。\n\n我们请秘书处向每一个特派团派出懂得当地语言和风俗习惯的人员。',
        '谢谢主席先生。\n\n谢谢主席先生。',
        '我们请安理会在延长每一项任务授权之前和之后都听取出兵国的意见。\n\n我国的报告说：“我们请安理会在延长每一项任务授权之前和之后都听取出兵国的意见。”',
      ],
    },
  },
  *run(context) {
    const passages = passagesOf(context);
    const index = new Index(passages.length);
    let open: Repetition | null = null;
    for (const [at, passage] of passages.entries()) {
      const from = likeliest(passage, passages, index);
      index.add(passage.sketch);
      if (open && from === open.earlier.length + open.from && passage.paragraph === open.paragraph) {
        open.earlier.push(from);
        open.later.push(at);
        continue;
      }
      if (open) yield findingFor(open, passages, context);
      open = from === null ? null : { from, paragraph: passage.paragraph, earlier: [from], later: [at] };
    }
    if (open) yield findingFor(open, passages, context);
  },
};

/** What a sentence is compared by. */
interface Sketch {
  /** From the beginning of its paragraph. */
  readonly span: Span;
  /** Its words, or characters, a few together, as numbers. */
  readonly parts: ReadonlySet<number>;
  /** Those of its parts by which it is found again. */
  readonly lookedUp: readonly number[];
}

interface Passage {
  readonly sketch: Sketch;
  readonly paragraph: Paragraph;
}

/** Sentences one after the other that say again what as many others say. */
interface Repetition {
  readonly from: number;
  readonly paragraph: Paragraph;
  readonly earlier: number[];
  readonly later: number[];
}

/** The sentences that are read out and long enough to be compared, in order. */
function passagesOf({ draft, readings }: CheckContext): Passage[] {
  return draft.paragraphs.flatMap((paragraph) => {
    const reading = readings[paragraph.index];
    if (!reading || paragraph.kind !== 'text' || paragraph.skipped) return [];
    return sketchesOf(reading).map((sketch) => ({ sketch, paragraph }));
  });
}

const kept = new WeakMap<ParagraphReading, readonly Sketch[]>();

function sketchesOf(reading: ParagraphReading): readonly Sketch[] {
  let sketches = kept.get(reading);
  if (!sketches) kept.set(reading, (sketches = sketched(reading)));
  return sketches;
}

function sketched(reading: ParagraphReading): Sketch[] {
  const { language, sentences, quotations } = reading;
  const fewest = languages[language].unspaced ? FEWEST.characters : FEWEST.words;
  const units = unitsOf(reading);
  let next = 0;
  return sentences.flatMap((span) => {
    const words: string[] = [];
    for (let unit = units[next]; unit && unit.start < span.end; unit = units[++next]) words.push(unit.word);
    if (words.length < fewest || overlapsAny(quotations, span)) return [];
    const parts = new Set<number>();
    for (let i = TOGETHER; i <= words.length; i++) parts.add(numberOf(words.slice(i - TOGETHER, i).join(' ')));
    return [{ span, parts, lookedUp: [...parts].sort((a, b) => a - b).slice(0, LOOKED_UP) }];
  });
}

/** Words, or in an unspaced language characters, in order. */
function unitsOf({ text, language, tokens }: ParagraphReading): readonly { word: string; start: number }[] {
  if (!languages[language].unspaced) return tokens;
  return [...foldInPlace(text).matchAll(/[\p{L}\p{N}]/gu)].map(({ 0: word, index: start }) => ({ word, start }));
}

/** The same number for the same text (FNV-1a): a choice among these is as good as by chance. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Earlier passages by the parts they are looked up by: lists in two arrays, since a long draft has some ten thousand and is searched at
 * every keystroke. Parts may share a list; what is found is compared anyway.
 */
class Index {
  private readonly heads: Int32Array;
  private readonly nexts: Int32Array;
  private entries = 0;

  constructor(passages: number) {
    this.heads = new Int32Array(2 ** Math.ceil(Math.log2(4 * LOOKED_UP * passages + 1)));
    this.nexts = new Int32Array(LOOKED_UP * passages + 1);
  }

  /** Adds the next passage. */
  add({ lookedUp }: Sketch): void {
    const first = this.entries;
    lookedUp.forEach((part, i) => {
      const list = part & (this.heads.length - 1);
      this.nexts[first + i + 1] = this.heads[list] ?? 0;
      this.heads[list] = first + i + 1;
    });
    this.entries += LOOKED_UP;
  }

  /** The latest passages with a part, as places in the order of adding. */
  *latest(part: number): Iterable<number> {
    let entry = this.heads[part & (this.heads.length - 1)] ?? 0;
    for (let i = 0; i < MOST_COMPARED && entry > 0; i++, entry = this.nexts[entry] ?? 0) {
      yield Math.floor((entry - 1) / LOOKED_UP);
    }
  }
}

/** The earlier passage that a passage is most like; null where none is like enough. */
function likeliest({ sketch, paragraph }: Passage, passages: readonly Passage[], index: Index): number | null {
  let best: number | null = null;
  let most = 0;
  const once: number[] = [];
  for (const part of sketch.lookedUp) {
    for (const candidate of index.latest(part)) {
      const other = passages[candidate];
      // One part in common is a phrase: only what is met a second time is compared in full.
      if (!other || candidate === best || !once.includes(candidate)) {
        once.push(candidate);
        continue;
      }
      const likeness = likenessOf(sketch.parts, other.sketch.parts);
      const enough = other.paragraph === paragraph ? ALIKE_WITHIN_PARAGRAPH : ALIKE;
      if (likeness < enough || likeness <= most) continue;
      best = candidate;
      most = likeness;
    }
  }
  return best;
}

/** What stands in both of what stands in either (Jaccard). */
function likenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (Math.min(a.size, b.size) < Math.max(a.size, b.size) * ALIKE) return 0;
  let shared = 0;
  for (const part of a) if (b.has(part)) shared++;
  return shared / (a.size + b.size - shared);
}

function findingFor({ earlier, later }: Repetition, passages: readonly Passage[], { draft }: CheckContext): Finding {
  const [before, now] = [spanOf(earlier, passages), spanOf(later, passages)];
  const texts = draft.paragraphs.filter(({ kind }) => kind === 'text');
  const number = texts.findIndex(({ span }) => before.start <= span.end) + 1;
  const quoted = sliceOf(draft.text, before).replace(/\s+/g, ' ');
  // Neither half of a word nor, where no spaces part words, half of a character.
  const cut = quoted.slice(0, QUOTED).replace(/\s\S*$|\p{Surrogate}$/u, '');
  const shown = quoted.length > QUOTED ? `${cut}…` : quoted;
  return {
    span: now,
    message: l10n.t(
      'This stands, word for word or nearly so, in paragraph {0} already: “{1}”. Keep one of the two.',
      number,
      shown,
    ),
    related: [{ span: before, message: l10n.t('Here it stands first.') }],
  };
}

function spanOf(places: readonly number[], passages: readonly Passage[]): Span {
  const all = places.flatMap((place) => passages[place] ?? []);
  const spans = all.map(({ sketch, paragraph }) => shift(sketch.span, paragraph.span.start));
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
