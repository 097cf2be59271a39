import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDraft } from '../draft/parse-draft';
import { parseNote } from '../note/parse-note';
import { analyze, type Analysis } from './analysis';
import { likelihoodsOf, type ChoiceWeights, type FigureWeights } from './choice';
import { likelihoodsInDraft, likelihoodsOfBoth } from './coverage';
import { signalsAmid } from './draft-signals';
import fitted from '../knowledge/data/coverage-weights.json';
import { defaultSettings } from './settings';
import { signalsOf } from './signals';

const realNote = parseNote(readFileSync('samples/S-2018-184/S-2018-184.zh.txt', 'utf8'));

/** A paragraph where such paragraphs stand: in the middle of a statement. */
const amid = (paragraph: string) => ['# S', 'I thank the presidency.', 'We pay tribute to the fallen.', paragraph, 'We will go on.', 'I thank you for your attention.'].join('\n\n'); // prettier-ignore
const MIDDLE = 3;

function analysisOf(text: string, note = realNote): Analysis {
  return analyze(
    { draft: parseDraft(text), notes: [note], notePaths: ['note.txt'], noteFailures: [], settings: defaultSettings },
    [],
  );
}

const bandsOf = ({ coverage }: Analysis, index: number) =>
  Object.fromEntries((coverage?.paragraphs[index] ?? []).map(({ label, band }) => [label, band]));

describe('coverage of the real note, across languages', () => {
  it.each([
    [
      'en',
      'Peacekeeping operations need helicopters, field hospitals and well-trained units; we call for adequate and predictable financing of these enabling capabilities.',
    ],
    [
      'fr',
      'Les opérations de maintien de la paix ont besoin d’hélicoptères, d’hôpitaux de campagne et d’unités bien formées ; nous demandons un financement suffisant et prévisible de ces moyens essentiels.',
    ],
    [
      'es',
      'Las operaciones de mantenimiento de la paz necesitan helicópteros, hospitales de campaña y unidades bien capacitadas; pedimos una financiación suficiente y previsible de estos elementos facilitadores.',
    ],
    [
      'ru',
      'Миротворческим операциям нужны вертолеты, полевые госпитали и хорошо подготовленные подразделения; мы призываем к достаточному и предсказуемому финансированию этих средств.',
    ],
    [
      'ar',
      'تحتاج عمليات حفظ السلام إلى طائرات هليكوبتر ومستشفيات ميدانية ووحدات جيدة التدريب، وندعو إلى تمويل كاف ويمكن التنبؤ به لهذه القدرات التمكينية.',
    ],
    ['zh', '维和行动需要直升机、野战医院和训练有素的部队，我们呼吁为这些关键促成因素提供充足和可预测的资金。'],
  ])('in %s a paragraph on means answers (f), and shows the words by which', (_, text) => {
    const draft = amid(text);
    const analysis = analysisOf(draft);
    expect(bandsOf(analysis, MIDDLE)['f']).toBe('addressed');
    const pair = analysis.coverage?.paragraphs.at(MIDDLE)?.find(({ label }) => label === 'f');
    expect(pair?.evidence.length).toBeGreaterThan(0);
    for (const { span } of pair?.evidence ?? []) expect(text).toContain(draft.slice(span.start, span.end));
  });
  it('lists every question for every paragraph of text, with scores from 0 to 1, and none for a salutation', () => {
    const { coverage } = analysisOf('Mr. President,\n\nWe support mediation by the African Union.');
    expect(coverage?.paragraphs[0]).toEqual([]);
    expect(coverage?.paragraphs[1]?.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    for (const { score } of coverage?.paragraphs[1] ?? []) expect(score >= 0 && score <= 1).toBe(true);
  });
  it('calls a part open by a subject that nobody names, never one whose words name none', () => {
    const facetsOf = (text: string, label: string) => {
      const question = analysisOf(amid(text)).coverage?.questions.find((one) => one.label === label);
      return Object.fromEntries((question?.facets ?? []).map(({ text: words, covered }) => [words, covered]));
    };
    const onMeans = facetsOf(
      'Peacekeeping operations need helicopters, field hospitals and well-trained units; we call for adequate and predictable financing of these enabling capabilities.',
      'f',
    );
    expect(onMeans).toEqual({ 财政: true, 关键促成因素: true, 训练有素的部队和警察派遣国: true });
    const onPolitics = facetsOf(
      'The Security Council and regional organizations must work together for political solutions to conflicts.',
      'a',
    );
    expect(onPolitics).toMatchObject({ 寻求和实现政治解决办法: true, 提高战略一致性: false, 区域组织: true });
    expect(Object.values(facetsOf('The weather was fine, and lunch was served.', 'f'))).toEqual([false, false, false]);
  });
  it('leaves a draft of thanks alone with every question open', () => {
    const { coverage } = analysisOf(
      'We thank the Netherlands for convening this debate and the briefers for their remarks.',
    );
    expect(coverage?.questions.map(({ status }) => status)).toEqual(['open', 'open', 'open', 'open', 'open', 'open']);
  });
});

describe('the author’s own word', () => {
  const text =
    'We thank all who spoke before us. <!-- answers: a; not: f -->\n\nMissions need helicopters and adequate financing. <!-- not this -->';
  it('wins over the score', () => {
    const { coverage } = analysisOf(text);
    const [first] = coverage?.paragraphs ?? [];
    expect(first?.find(({ label }) => label === 'a')).toMatchObject({
      band: 'addressed',
      score: 1,
      byAuthor: true,
      textBand: null,
    });
    expect(first?.find(({ label }) => label === 'f')).toMatchObject({ band: null, score: 0, byAuthor: true });
    expect(coverage?.questions.find(({ label }) => label === 'a')?.status).toBe('addressed');
  });
});

describe('another note', () => {
  const note = parseNote(
    'Questions for discussion\n\n1. How can the recruitment of children be prevented?\n\n2. How can schools and hospitals be protected from attack?\n',
  );
  it('is read by its own questions', () => {
    const analysis = analysisOf(
      amid(
        'We endorsed the Safe Schools Declaration; armies must stay out of classrooms and hospitals must not be attacked.',
      ),
      note,
    );
    expect(bandsOf(analysis, MIDDLE)['2']).toBe('addressed');
  });
});

it('has a weight for every signal and a signal for every weight', () => {
  const { noteModel, readings } = analysisOf('We support mediation.');
  const [reading] = readings;
  if (!noteModel || !reading) throw new Error('no reading');
  const { questions, paragraph } = signalsOf(reading, noteModel, { position: 0, of: 1 });
  const lone = { likely: questions.map(() => 0.1), questions };
  const [amid] = signalsAmid([lone], (name) => name in fitted.full.amid.question.signals);
  const ofParagraph = Object.keys(paragraph);
  const ofQuestion = [...Object.keys(questions[0] ?? {}), ...ofParagraph];
  expect(namesIn(fitted.full.byItself)).toEqual([ofQuestion, ofParagraph].map((names) => names.sort()));
  const amidParagraph = [...ofParagraph, ...Object.keys(amid?.paragraph ?? {})];
  const amidQuestion = [...ofQuestion, ...Object.keys(amid?.questions[0] ?? {}), ...Object.keys(amid?.paragraph ?? {})];
  expect(namesIn(fitted.full.amid)).toEqual([amidQuestion, amidParagraph].map((names) => names.sort()));
});

const namesIn = ({ question, silence }: ChoiceWeights) =>
  [question, silence].map(({ signals }) => Object.keys(signals).sort());

describe('likelihoods', () => {
  const straight = (signals: Readonly<Record<string, number>>): FigureWeights => ({
    signals: Object.fromEntries(Object.entries(signals).map(([name, weight]) => [name, [weight]])),
    bias: [0],
    counts: [],
  });
  const weights = { question: straight({ near: 2 }), silence: straight({ thanks: 3 }) };
  const of = (near: readonly number[], thanks: number, by: ChoiceWeights = weights) =>
    likelihoodsOf({ questions: near.map((one) => ({ near: one })), paragraph: { thanks } }, by);
  it('are those of a choice between the questions and none', () => {
    const [first = 0, second = 0] = of([1, 1], 0);
    expect(first).toBeCloseTo(second);
    expect(first + second).toBeCloseTo((2 * Math.exp(2)) / (2 * Math.exp(2) + 1));
  });
  it('fall where the paragraph says nothing to any, and never leave 0 to 1', () => {
    const [quiet = 1] = of([1], 2);
    const [loud = 0] = of([1], 0);
    expect(quiet).toBeLessThan(loud);
    expect(of([1000, -1000], -1000)).toEqual([1, 0]);
  });
  it('let signals count together: one that counts only where another is there', () => {
    const gated: FigureWeights = { signals: { near: [0, 4], thanks: [0, -8] }, bias: [0, -2], counts: [3] };
    const ahead = (thanks: number) => {
      const [near = 0, far = 0] = of([1, 0], thanks, { question: gated, silence: straight({}) });
      return Math.log(near / far);
    };
    expect(ahead(0)).toBeCloseTo(3 * (Math.tanh(2) - Math.tanh(-2)));
    expect(ahead(1)).toBeLessThan(0.1);
  });
  it('weigh a paragraph once more amid the others: by its own signals and by what they answer', () => {
    const draft = [0.6, 0.4].map((near) => ({ questions: [{ near }], paragraph: { thanks: 0 } }));
    const weigh = (amid: Readonly<Record<string, number>>) =>
      likelihoodsInDraft(draft, {
        byItself: weights,
        amid: { question: straight(amid), silence: straight({}) },
        addressed: 0.5,
        possible: 0.2,
      }).map(([likely = 0]) => likely);
    weigh({ near: 2 }).forEach((likely, i) => expect(likely).toBeCloseTo(of([[0.6, 0.4][i]!], 0)[0]!, 10));
    const [best = 0, other = 0] = weigh({ near: 2, elsewhere: -3 });
    expect(best).toBeLessThan(of([0.6], 0)[0]!);
    expect(best - other).toBeGreaterThan(of([0.6], 0)[0]! - of([0.4], 0)[0]!);
  });
  it('of a single paragraph are those that it has by itself; the more others there are, the more they count', () => {
    expect(likelihoodsOfBoth([0.8], [0.2], 1)).toEqual([0.8]);
    expect(likelihoodsOfBoth([0.8], [0.2], 2)[0]).toBeCloseTo(0.5);
    expect(likelihoodsOfBoth([0.8], [0.2], 4)[0]).toBeCloseTo(0.35);
    expect(likelihoodsOfBoth([0.8], [0.2], 12)[0]).toBeCloseTo(0.32);
  });
});
