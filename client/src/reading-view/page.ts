// The script of the reading view's page: shows what the panel sends, and obeys buttons and keys.
import type { Reading } from '../../../server/src/protocol';
import { asClock } from '../clock';
import type { FromPage, PageTexts, ToPage } from './messages';
import { countAt, elapsed, minuteReached, STANDING, toggled, type Count, type Timer } from './timer';
import {
  atPosition,
  moved,
  overIn,
  paragraphAt,
  placeOfParagraph,
  positionOf,
  shownIn,
  withReading,
  type Mode,
  type Piece,
  type ShownParagraph,
  type Step,
  type View,
} from './view';
import { captionOf, filled, limitInWords, minuteInWords, rateInWords, totalInWords } from './words';

interface VsCodeApi {
  postMessage(message: FromPage): void;
  getState(): Kept | undefined;
  setState(kept: Kept): void;
}
declare function acquireVsCodeApi(): VsCodeApi;

/** What outlives the page, which the editor throws away while another tab covers it. */
interface Kept {
  readonly mode: Mode;
  readonly isFollowing: boolean;
  /** The draft that place and timer belong to. */
  readonly uri: string | null;
  readonly place: number;
  readonly timer: Timer;
}

const SIZES = [18, 21, 24, 28, 32, 38, 45, 54, 64];
const USUAL_SIZE = 28;
// Of words or characters a minute.
const [RATE_STEP, SLOWEST, FASTEST] = [5, 20, 600];
// UTF-16 units of what is shown that the panel is told.
const TOLD = 1000;
// Milliseconds between two looks at the clock.
const TICK = 200;

const editor = acquireVsCodeApi();
const kept: Kept = editor.getState() ?? { mode: 'whole', isFollowing: false, uri: null, place: 0, timer: STANDING };
let { timer, isFollowing } = kept;
let texts: PageTexts | undefined;
let language = 'en';
let size = USUAL_SIZE;
let view: View | undefined;
let cursor: Parameters<typeof atPosition>[1] | undefined;
let lastCount: Count | undefined;
/** What the text was last drawn from. */
let drawn: string | undefined;

function keep(): void {
  if (view) editor.setState({ mode: view.mode, isFollowing, uri: view.reading.uri, place: view.place, timer });
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

const text = part('text');

// — What comes from the panel —

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'start':
      start(data);
      break;
    case 'reading':
      take(data.reading);
      break;
    case 'cursor':
      cursor = data.position;
      if (isFollowing) goToCursor();
  }
});

function start(message: Extract<ToPage, { type: 'start' }>): void {
  ({ texts, language } = message);
  document.documentElement.lang = language;
  document.documentElement.dir = message.rightToLeft ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll<HTMLElement>('[data-text],[data-label]')) {
    const { text: shown, label } = element.dataset;
    if (shown) element.textContent = texts[shown as keyof PageTexts];
    if (!label) continue;
    element.setAttribute('aria-label', texts[label as keyof PageTexts]);
    if (element instanceof HTMLButtonElement) element.title = texts[label as keyof PageTexts];
  }
  setSize(message.size ?? USUAL_SIZE);
  part('follow').setAttribute('aria-pressed', String(isFollowing));
  text.focus();
}

function take(reading: Reading): void {
  const before = view?.reading.uri === reading.uri ? view : undefined;
  // Where the paragraph stood that one was at stands its successor.
  const top = before && here()?.getBoundingClientRect().top;
  view = before ? withReading(before, reading) : beginning(reading);
  if (isFollowing && cursor) view = atPosition(view, cursor);
  draw();
  const now = here();
  if (top === undefined) show(now, 'instant');
  else if (now && view.mode === 'whole') scrollBy(now.getBoundingClientRect().top - top);
  if (isFollowing) showIfHidden();
}

/** The view of a draft that was not shown before, or not since the page was made anew. */
function beginning(reading: Reading): View {
  const isKept = !view && kept.uri === reading.uri;
  if (!isKept) timer = STANDING;
  return withReading({ reading, mode: view?.mode ?? kept.mode, place: isKept ? kept.place : 0 }, reading);
}

/** Scrolls at once. */
function scrollBy(pixels: number): void {
  text.scrollBy({ top: pixels, behavior: 'instant' });
}

// — What is shown —

function draw(): void {
  if (!view || !texts) return;
  const { reading } = view;
  const shown = shownIn(view);
  const look = JSON.stringify([view.mode, shown]);
  if (look !== drawn) drawText(view.mode, shown, texts);
  drawn = look;
  part('total').textContent = totalInWords(reading, texts);
  part('limit').textContent = limitInWords(reading, texts, language);
  part('limit').classList.toggle('over-time', reading.over !== null);
  part('rate').textContent = rateInWords(reading, texts, language);
  part('usual').hidden = reading.rate === reading.usual.rate;
  for (const one of ['whole', 'paragraph', 'sentence'])
    part(one).setAttribute('aria-pressed', String(one === view.mode));
  drawPlace();
  drawClock();
  editor.postMessage({ type: 'shown', version: reading.version, text: text.textContent.slice(0, TOLD) });
}

function drawText(mode: Mode, shown: readonly ShownParagraph[], { empty, partOver, partPartlyOver }: PageTexts): void {
  document.body.dataset.mode = mode;
  // A part that comes to be shown is read out by screen readers; they go through the whole text by themselves.
  text.setAttribute('aria-live', mode === 'whole' ? 'off' : 'polite');
  text.replaceChildren(...(shown.length > 0 ? shown.map(paragraphElement) : [note(empty)]));
  const over = overIn(shown);
  if (mode !== 'whole' && over !== 'none') text.append(note(over === 'all' ? partOver : partPartlyOver));
}

/** Marks where one is. */
function drawPlace(): void {
  if (!view || !texts) return;
  const { number, count, seconds } = positionOf(view);
  part('position').textContent = count === 0 ? '' : `${filled(texts.position, number, count)} · ${asClock(seconds)}`;
  for (const paragraph of text.children)
    paragraph.classList.toggle('here', paragraph === here() && view.mode === 'whole');
  keep();
}

function paragraphElement({ language: lang, rightToLeft, sentences }: ShownParagraph): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.lang = lang;
  paragraph.dir = rightToLeft ? 'rtl' : 'ltr';
  paragraph.append(...spaced(sentences, lang === 'zh' ? '' : ' ').map(pieceElement));
  return paragraph;
}

/** The pieces of all sentences, with what parts sentences at the end of each but the last. */
function spaced(sentences: ShownParagraph['sentences'], space: string): Piece[] {
  return sentences.flatMap((pieces, i) =>
    pieces.map((piece, j) =>
      j === pieces.length - 1 && i < sentences.length - 1 ? { ...piece, text: piece.text + space } : piece,
    ),
  );
}

function pieceElement({ text: words, mark, isOver }: Piece): HTMLElement {
  const piece = document.createElement('span');
  if (isOver) piece.className = 'over';
  if (mark && texts) {
    const label = document.createElement('span');
    const clock = asClock(mark.seconds);
    label.className = mark.isLimit ? 'mark limit' : 'mark';
    label.textContent = mark.isLimit ? filled(texts.limit, clock) : clock;
    label.setAttribute('role', 'note');
    label.setAttribute('aria-label', mark.isLimit ? filled(texts.limit, clock) : filled(texts.mark, clock));
    // The label must not be parted from the word it belongs to.
    const [, word = '', rest = ''] = /^(\S?)(.*)$/su.exec(words) ?? [];
    const tied = document.createElement('span');
    tied.className = 'tied';
    tied.append(label, word);
    piece.append(tied, rest);
  } else piece.append(words);
  return piece;
}

function note(words: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'note';
  element.lang = language;
  element.dir = document.documentElement.dir;
  element.textContent = words;
  return element;
}

/** The paragraph that one is at, as it stands on the page. */
function here(): Element | undefined {
  if (!view || view.reading.paragraphs.length === 0) return undefined;
  return text.children[view.mode === 'whole' ? paragraphAt(view) : 0];
}

function show(element: Element | undefined, behavior: ScrollBehavior): void {
  if (view?.mode === 'whole') element?.scrollIntoView({ block: 'start', behavior });
  else text.scrollTop = 0;
}

function isInSight(element: Element): boolean {
  const [own, frame] = [element.getBoundingClientRect(), text.getBoundingClientRect()];
  return own.bottom > frame.top + size && own.top < frame.bottom - size;
}

function showIfHidden(): void {
  const element = here();
  if (element && !isInSight(element)) show(element, 'auto');
}

// — Going through the text —

function go(step: Step): void {
  if (!view) return;
  view = moved(view, step);
  if (view.mode === 'whole') drawPlace();
  else draw();
  show(here(), 'auto');
}

function goToCursor(): void {
  if (!view || !cursor) return;
  view = atPosition(view, cursor);
  if (view.mode === 'whole') drawPlace();
  else draw();
  showIfHidden();
}

function setMode(to: Mode): void {
  if (!view || view.mode === to) return;
  view = { ...view, mode: to };
  draw();
  show(here(), 'instant');
}

/** Who has scrolled away is where the first paragraph is that can be seen. */
text.addEventListener('scrollend', () => {
  const at = here();
  if (view?.mode !== 'whole' || !at || isInSight(at)) return;
  const first = [...text.children].findIndex(isInSight);
  if (first < 0) return;
  view = { ...view, place: placeOfParagraph(view.reading, first) };
  drawPlace();
});

function setSize(to: number): void {
  size = to;
  document.documentElement.style.setProperty('--size', `${size}px`);
}

function resize(by: 1 | -1): void {
  const next = by > 0 ? SIZES.find((one) => one > size) : SIZES.findLast((one) => one < size);
  if (next === undefined) return;
  const at = here();
  const top = at?.getBoundingClientRect().top ?? 0;
  setSize(next);
  if (at) scrollBy(at.getBoundingClientRect().top - top);
  editor.postMessage({ type: 'size', size });
}

function stepRate(by: number): void {
  if (!view) return;
  const rate = Math.round((view.reading.rate + by) / RATE_STEP) * RATE_STEP;
  if (rate >= SLOWEST && rate <= FASTEST) editor.postMessage({ type: 'rate', rate });
}

// — The clock —

function drawClock(): void {
  if (!view || !texts) return;
  const { limit } = view.reading;
  const count = countAt(elapsed(timer, Date.now()), limit);
  part('clock').textContent = asClock(count.seconds);
  part('caption').textContent = captionOf(count, limit, texts);
  part('clock').classList.toggle('over-time', count.kind === 'over');
  part('start').textContent = timer.startedAt === null ? texts.start : texts.pause;
  const reached = lastCount && timer.startedAt !== null && minuteReached(lastCount, count);
  if (reached) part('announcement').textContent = minuteInWords(reached, texts, language);
  lastCount = count;
}

setInterval(() => {
  if (timer.startedAt !== null) drawClock();
}, TICK);

function setTimer(to: Timer): void {
  timer = to;
  lastCount = undefined;
  part('announcement').textContent = '';
  keep();
  drawClock();
}

// — Buttons and keys —

const ACTIONS: Readonly<Record<string, () => void>> = {
  whole: () => setMode('whole'),
  paragraph: () => setMode('paragraph'),
  sentence: () => setMode('sentence'),
  previous: () => go('previous'),
  next: () => go('next'),
  smaller: () => resize(-1),
  larger: () => resize(1),
  follow: () => {
    isFollowing = !isFollowing;
    part('follow').setAttribute('aria-pressed', String(isFollowing));
    keep();
    if (isFollowing) goToCursor();
  },
  start: () => setTimer(toggled(timer, Date.now())),
  reset: () => setTimer(STANDING),
  slower: () => stepRate(-RATE_STEP),
  faster: () => stepRate(RATE_STEP),
  usual: () => {
    editor.postMessage({ type: 'rate', rate: null });
    part('faster').focus();
  },
};
for (const [id, act] of Object.entries(ACTIONS)) part(id).addEventListener('click', act);

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const act = actionFor(event);
  if (!act) return;
  event.preventDefault();
  act();
});

function actionFor({ key, shiftKey, target }: KeyboardEvent): (() => void) | undefined {
  if (key === '+' || key === '=') return ACTIONS.larger;
  if (key === '-' || key === '−') return ACTIONS.smaller;
  if (key === 'Escape') return ACTIONS.whole;
  const isRightToLeft = here()?.getAttribute('dir') === 'rtl';
  if (key === 'ArrowRight') return () => go(isRightToLeft ? 'previous' : 'next');
  if (key === 'ArrowLeft') return () => go(isRightToLeft ? 'next' : 'previous');
  // The whole text scrolls by the other keys, as any page does; on a button the space bar presses it.
  if (view?.mode === 'whole' || (key === ' ' && target instanceof HTMLButtonElement)) return undefined;
  if (key === ' ') return () => go(shiftKey ? 'previous' : 'next');
  const step = STEPS[key];
  return step && (() => go(step));
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

editor.postMessage({ type: 'ready' });
