import { html, nothing, render, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { fill } from '../language/fill.ts';
import { about } from './about.ts';
import { below, drawer } from './below.ts';
import { easyList } from './details.ts';
import { dress } from './dress.ts';
import { iconList } from './icon-list.ts';
import type { SightView } from './sight-view.ts';
import { easyIcons } from './whole-sight.ts';
import { Announcements } from './announcements.ts';
import type { ChartData } from './chart-data.ts';
import { companionEnglish, type CompanionMessages } from './companion.messages.ts';
import { rowsAtOnce, dataTable, type TableOrder } from './data-table.ts';
import type { Exploring } from './exploring.ts';
import type { Share } from './export/share.ts';
import type { FirstMessages } from './first.messages.ts';
import { moreWays } from './more-ways.ts';
import { nearest } from './nearest.ts';
import { news } from './news.ts';
import { likelyRange, pointWords } from './point-words.ts';
import { say } from './saying.ts';
import type { Drawing } from './sketch.ts';
import type { Performance } from './sound/sound.ts';
import { landmarkFrom, landmarks, type Landmark } from './walk.ts';
import { wholeData, wholeOf, type Whole } from './whole-data.ts';
import { whisker } from './whisker.ts';
import { coreReader, fullReader, textOf } from './whole-words.ts';

const rowsOnPaper = 1000;

const letters: Readonly<Record<string, Landmark>> = { s: 'signal', p: 'phase', a: 'note' };

/** Parts of the chart that open and close. What is closed is not rendered, so that a page of charts stays light. */
export type Drawer = 'moreWays' | 'numbers' | 'share' | 'about';

/** What a person can do with the chart beyond moving the slider. Comes after the chart itself, in a module of its own. */
export class Companion {
  readonly #exploring: Exploring;
  readonly #announcements = new Announcements((before) => this.#speakOf(before));
  #rows = rowsAtOnce;
  #order: TableOrder = { column: 'date', descending: false };
  #share: Share | undefined;
  #shareFailed = false;
  #writes = false;
  #sound: Performance | undefined;
  /** The turn of the latest press of Listen, so that a stop holds although the sound is still loading. */
  #turn = 0;

  /** What is told beside the point that is looked at, such as that there is no way on; empty where there is nothing. */
  notice = '';
  opened: ReadonlySet<Drawer> = new Set();

  constructor(exploring: Exploring) {
    this.#exploring = exploring;
    dress(exploring.host.renderRoot as ShadowRoot);
    this.tellNews(); // what came while we were not here
  }

  /** What is on the screen, with all that is known of it. */
  get shown(): Whole | undefined {
    return wholeData(this.#exploring.shown);
  }

  /** Shows all that is its own in the places that the first sight has for it; `said` is what that says of the point. */
  show(
    { summary, below: end, explorer }: SightView,
    said: string,
  ): { readonly summed: boolean; readonly aloud: string } {
    const { shown } = this;
    const first = shown && this.#summary(shown);
    const { aloud, written } = shown ? this.#point(shown) : { aloud: said, written: said };
    if (!this.#writes) explorer.readOut.textContent = '';
    this.#writes = true;
    render(written, explorer.readOut);
    render(first ?? nothing, summary);
    render(shown ? drawer('moreWays', shown, this) : nothing, explorer.ways);
    render(shown ? below(shown, this) : nothing, end);
    return { summed: first !== undefined, aloud };
  }

  /** What the chart says first, where that is not what it says at a glance. */
  #summary({ data, words, sight }: Whole): TemplateResult | undefined {
    if (this.host.reading !== 'easy') return undefined;
    return html`${guard([data, words, sight], () => [
      iconList(easyIcons(sight.icons, data, words)),
      easyList(data, words),
    ])}`;
  }

  /** The point that is looked at, in words: what the slider says, and what is written under it. */
  #point({ data, words }: Whole): { readonly aloud: string; readonly written: unknown } {
    const { sentence, more, lines, place } = pointWords(data, words, this.index);
    return {
      aloud: [sentence, more, place].filter(Boolean).join(' '),
      written: html`<strong>${sentence}</strong> ${more} ${lines} ${place} ${this.notice}`,
    };
  }

  /** How far chance alone could have moved the point that is looked at, drawn; empty where that is not known. */
  whisker(drawing: Drawing): string {
    const data = this.shown?.data;
    const point = data?.analysis.points[this.index];
    const range = data && point && likelyRange(point, data);
    return range ? whisker(drawing, this.index, range) : '';
  }

  get host(): Exploring['host'] {
    return this.#exploring.host;
  }

  get index(): number {
    return this.#exploring.index;
  }

  /** Whether the chart is being listened to, or about to be. */
  get playing(): boolean {
    return this.#turn % 2 === 1;
  }

  press(event: KeyboardEvent, onSlider: boolean): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    if (onSlider && onwards.has(key)) this.#sayAtEnd(1);
    else if (onSlider && backwards.has(key)) this.#sayAtEnd(-1);
    else if (key === 'escape') this.#escape();
    else if (onSlider && !this.host.noKeys) this.#letter(key, event.shiftKey);
  }

  #letter(key: string, shift: boolean): void {
    const landmark = letters[key];
    if (landmark) this.jump(landmark, shift ? -1 : 1, false);
    else if (key === 'l') this.sayLines();
    else if (key === 'm') this.saySummary();
  }

  /** The slider was moved. */
  moved(): void {
    this.notice = '';
    this.host.requestUpdate();
  }

  /** Says a sentence in the live region. */
  say(sentence: string): void {
    say(this.#exploring, sentence);
  }

  /** Says a sentence, and shows it where the point is read out. */
  tell(sentence: string): void {
    this.notice = sentence;
    this.say(sentence);
  }

  lookAt(place: number): void {
    this.notice = '';
    this.#exploring.lookAt(Math.max(0, Math.min((this.shown?.data.analysis.points.length ?? 1) - 1, place)));
  }

  /** Goes to a point and says it, for a button: it does not say what it changed, as the slider does. */
  goTo(place: number): void {
    this.lookAt(place);
    const { shown } = this;
    if (!shown) return;
    const { sentence, more, place: position } = pointWords(shown.data, shown.words, this.index);
    this.say([sentence, more, position].filter(Boolean).join(' '));
  }

  step(by: -1 | 1): void {
    if (!this.#sayAtEnd(by)) this.goTo(this.index + by);
  }

  pick(event: MouseEvent): void {
    this.lookAt(this.#pointAt(event));
  }

  hover(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && !this.playing) this.lookAt(this.#pointAt(event));
  }

  readonly toggle = (drawer: Drawer, event: Event): void => {
    const changed = new Set(this.opened);
    if ((event.target as HTMLDetailsElement).open) changed.add(drawer);
    else changed.delete(drawer);
    this.opened = changed;
    if (changed.has(drawer) && drawer === 'share') void this.#loadShare();
    this.host.requestUpdate();
  };

  /** Opens a drawer, and resolves once what is in it is on the screen. */
  async open(drawer: Drawer): Promise<void> {
    this.opened = new Set(this.opened).add(drawer);
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  /** Other numbers are shown; of the `same` measure, they are told of. */
  changed(same: boolean): void {
    this.hush();
    if (!same) this.#announcements.stop();
    this.tellNews();
  }

  /** Tells of new numbers that nobody has been told of. */
  tellNews(): void {
    const before = wholeOf(this.#exploring.unsaid);
    this.#exploring.unsaid = undefined;
    if (before) this.#announcements.changed(before);
  }

  /** Goes to the next landmark or the one before, or says that there is none. `aloud` where no slider says where it got to. */
  readonly jump = (kind: Landmark, way: -1 | 1, aloud: boolean): void => {
    const { shown } = this;
    if (!shown) return;
    const place = landmarkFrom(this.index, landmarks(shown.data, kind), way);
    const { noneAfter, noneBefore } = this.#text(shown);
    if (place === undefined) this.tell((way > 0 ? noneAfter : noneBefore)[kind]);
    else if (aloud) this.goTo(place);
    else this.lookAt(place);
  };

  readonly sayLines = (): void => {
    const { shown, index } = this;
    if (!shown) return;
    const { data, words } = shown;
    this.say(coreReader(words, data).lines(data.analysis, index) || this.#text(shown).noLines);
  };

  readonly saySummary = (): void => {
    const { shown } = this;
    if (!shown) return;
    const { analysis } = shown.data;
    const reader = fullReader(shown.words, shown.data);
    const easy = this.host.reading === 'easy';
    this.say(easy ? reader.easyRead(analysis).join(' ') : reader.describe(analysis, 2));
  };

  /** Starts the sound, or stops it. Its code is loaded by the first press. */
  readonly listen = (): void => {
    if (this.playing) this.hush();
    else void this.#play(++this.#turn);
  };

  /** Stops the sound. */
  hush(): void {
    if (!this.playing) return;
    this.#turn++;
    this.#sound?.stop();
    this.#sound = undefined;
    this.host.requestUpdate();
  }

  /** Stops everything that goes on by itself. */
  rest(): void {
    this.hush();
    this.#announcements.stop();
  }

  /** Paper cannot be asked for more rows: it has all, up to some twenty pages, and says where it has not. */
  showForPaper(): void {
    this.#rows = Math.max(this.#rows, rowsOnPaper);
  }

  /** What is in a drawer. */
  content(drawer: Drawer, shown: Whole): unknown {
    const text = this.#text(shown);
    if (drawer === 'about') return about(shown.data, shown.words, text.aboutWords);
    if (drawer === 'numbers') return this.#numbers(shown, text);
    if (drawer === 'share') {
      const instead = this.#shareFailed ? notLoaded(text, text.share) : text.loadingPart;
      return this.#share?.content(shown) ?? html`<p>${instead}</p>`;
    }
    const { jump, sayLines, saySummary, listen, playing } = this;
    const { noKeys } = this.host;
    return moreWays({ data: shown.data, text, playing, noKeys, jump, sayLines, saySummary, listen });
  }

  #numbers({ data, words, title }: Whole, text: Words): TemplateResult {
    const onOrder = (order: TableOrder): void => {
      this.#order = order;
      this.host.requestUpdate();
    };
    const onMore = (): void => {
      this.#rows += rowsAtOnce;
      this.host.requestUpdate();
    };
    const rows = this.#rows;
    const order = this.#order;
    return html`${guard([data, words, title, rows, order], () =>
      dataTable({ data, words, text, title, rows, order, onOrder, onMore }),
    )}`;
  }

  #text({ words }: Whole): Words {
    return { ...words.group(companionEnglish), ...textOf(words) };
  }

  #speakOf(before: ChartData): void {
    const { shown } = this;
    if (!shown) return;
    const told = news(before, shown.data, fullReader(shown.words, shown.data), this.#text(shown));
    if (told) this.say(told);
  }

  // Escape stops the sound first, and closes "More ways to look" when there is none.
  #escape(): void {
    if (this.playing) return this.hush();
    const details = this.host.renderRoot.querySelector<HTMLDetailsElement>('.explorer details[open]');
    if (!details) return;
    details.querySelector('summary')?.focus();
    details.open = false;
  }

  #sayAtEnd(way: -1 | 1): boolean {
    const { shown } = this;
    if (!shown) return false;
    const { atLast, atFirst } = textOf(shown.words);
    if (this.index !== (way > 0 ? shown.data.analysis.points.length - 1 : 0)) return false;
    this.tell(way > 0 ? atLast : atFirst);
    return true;
  }

  #pointAt({ clientX }: MouseEvent): number {
    const drawing = this.shown?.drawing;
    const plot = this.host.renderRoot.querySelector('svg[part=plot]');
    if (!drawing || !plot) return 0;
    // A page may show the chart larger or smaller than it is drawn, by `zoom` or `transform`.
    const { left, width } = plot.getBoundingClientRect();
    return nearest(drawing.xs, ((clientX - left) * drawing.width) / width);
  }

  async #loadShare(): Promise<void> {
    try {
      const { Share } = await import('./export/share.ts');
      this.#share ??= new Share(this);
    } catch {
      const { shown } = this;
      this.#shareFailed = true;
      if (shown) this.say(notLoaded(textOf(shown.words), textOf(shown.words).share)); // seen in the drawer
    }
    this.host.requestUpdate();
  }

  async #play(turn: number): Promise<void> {
    const { shown, host } = this;
    host.requestUpdate();
    if (!shown) return;
    try {
      const { perform } = await import('./sound/sound.ts');
      const { matches: still } = matchMedia('(prefers-reduced-motion: reduce)');
      if (turn !== this.#turn) return;
      const sound = await perform(shown.data, (place) => still || this.lookAt(place));
      if (turn !== this.#turn) return sound?.stop();
      if (sound) this.#sound = sound;
      else this.tell(this.#text(shown).noSound);
      await sound?.ended;
    } catch {
      const text = this.#text(shown);
      this.tell(notLoaded(text, text.listen));
    }
    if (turn === this.#turn) this.hush();
  }
}

// Of a slider that is laid out from left to right in every language.
const onwards: ReadonlySet<string> = new Set(['arrowright', 'arrowup', 'pageup', 'end']);
const backwards: ReadonlySet<string> = new Set(['arrowleft', 'arrowdown', 'pagedown', 'home']);

function notLoaded({ partNotLoaded }: FirstMessages, part: string): string {
  return fill(partNotLoaded, { part });
}

/** The words that are here now: the chart's own, and ours. */
export type Words = FirstMessages & CompanionMessages;
