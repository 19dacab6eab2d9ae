import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { fill } from '../language/fill.ts';
import { about } from './about.ts';
import { Announcements } from './announcements.ts';
import type { ChartData } from './chart-data.ts';
import { companionEnglish, type CompanionMessages } from './companion.messages.ts';
import { rowsAtOnce, dataTable, type TableOrder } from './data-table.ts';
import type { Drawer, Exploring, Shown } from './exploring.ts';
import type { Share } from './export/share.ts';
import type { FirstMessages } from './first.messages.ts';
import { fullReader } from './full-reader.ts';
import { moreWays } from './more-ways.ts';
import { news } from './news.ts';
import type { Performance } from './sound/sound.ts';
import { landmarkFrom, landmarks, type Landmark } from './walk.ts';

const rowsOnPaper = 1000;

const letters: Readonly<Record<string, Landmark>> = { s: 'signal', p: 'phase', a: 'note' };

/** What a person can do with the chart beyond going from point to point. Comes after the chart itself, in a module of its own. */
export class Companion {
  readonly #exploring: Exploring;
  readonly #announcements = new Announcements((before) => this.#speakOf(before));
  #rows = rowsAtOnce;
  #order: TableOrder = { column: 'date', descending: false };
  #share: Share | undefined;
  #shareFailed = false;
  #sound: Performance | undefined;
  /** The turn of the latest press of Listen, so that a stop holds although the sound is still loading. */
  #turn = 0;

  constructor(exploring: Exploring) {
    this.#exploring = exploring;
  }

  /** Whether the chart is being listened to, or about to be. */
  get playing(): boolean {
    return this.#turn % 2 === 1;
  }

  press(event: KeyboardEvent): void {
    const { shown } = this.#exploring;
    if (!shown) return;
    const key = event.key.toLowerCase();
    const landmark = letters[key];
    if (landmark) this.jump(landmark, event.shiftKey ? -1 : 1, false);
    else if (key === 'l') this.sayLines();
    else if (key === 'm') this.saySummary();
    else if (key === 'escape') this.#escape();
  }

  /** Goes to the next landmark or the one before, or says that there is none. `aloud` where no slider says where it got to. */
  readonly jump = (kind: Landmark, way: -1 | 1, aloud: boolean): void => {
    const exploring = this.#exploring;
    if (!exploring.shown) return;
    const place = landmarkFrom(exploring.index, landmarks(exploring.shown.data, kind), way);
    const { noneAfter, noneBefore } = this.#text(exploring.shown);
    if (place === undefined) exploring.tell((way > 0 ? noneAfter : noneBefore)[kind]);
    else if (aloud) exploring.goTo(place);
    else exploring.lookAt(place);
  };

  readonly sayLines = (): void => {
    const { shown, index } = this.#exploring;
    if (!shown) return;
    const { data, words } = shown;
    this.#exploring.say(words.reader(data).lines(data.analysis, index) || this.#text(shown).noLines);
  };

  readonly saySummary = (): void => {
    const { shown } = this.#exploring;
    if (!shown) return;
    const { analysis } = shown.data;
    const reader = fullReader(shown.words, shown.data);
    const easy = this.#exploring.host.reading === 'easy';
    this.#exploring.say(easy ? reader.easyRead(analysis).join(' ') : reader.describe(analysis, 2));
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
    this.#exploring.host.requestUpdate();
  }

  /** Stops everything that goes on by itself. */
  rest(): void {
    this.hush();
    this.#announcements.stop();
  }

  /** The numbers of the measure are no longer `before`. */
  tellNews(before: ChartData): void {
    this.#announcements.changed(before);
  }

  /** A drawer was opened. */
  opened(drawer: Drawer): void {
    if (drawer === 'share') void this.#loadShare();
    this.#exploring.host.requestUpdate();
  }

  /** Paper cannot be asked for more rows: it has all, up to some twenty pages, and says where it has not. */
  showForPaper(): void {
    this.#rows = Math.max(this.#rows, rowsOnPaper);
  }

  /** What is in a drawer. */
  content(drawer: Drawer, shown: Shown): unknown {
    const text = this.#text(shown);
    if (drawer === 'about') return about(shown.data, shown.words, text.aboutWords);
    if (drawer === 'numbers') return this.#numbers(shown, text);
    if (drawer === 'share') {
      const instead = this.#shareFailed ? notLoaded(text, text.share) : text.loadingPart;
      return this.#share?.content(shown) ?? html`<p>${instead}</p>`;
    }
    const { jump, sayLines, saySummary, listen, playing } = this;
    const { noKeys } = this.#exploring.host;
    return moreWays({ data: shown.data, text, playing, noKeys, jump, sayLines, saySummary, listen });
  }

  #numbers({ data, words, title }: Shown, text: Words): TemplateResult {
    const onOrder = (order: TableOrder): void => {
      this.#order = order;
      this.#exploring.host.requestUpdate();
    };
    const onMore = (): void => {
      this.#rows += rowsAtOnce;
      this.#exploring.host.requestUpdate();
    };
    const rows = this.#rows;
    const order = this.#order;
    return html`${guard([data, words, title, rows, order], () =>
      dataTable({ data, words, text, title, rows, order, onOrder, onMore }),
    )}`;
  }

  #text({ words }: Shown): Words {
    return { ...words.group(companionEnglish), ...words.text };
  }

  #speakOf(before: ChartData): void {
    const { shown } = this.#exploring;
    if (!shown) return;
    const told = news(before, shown.data, fullReader(shown.words, shown.data), this.#text(shown));
    if (told) this.#exploring.say(told);
  }

  // Escape stops the sound first, and closes "More ways to look" when there is none.
  #escape(): void {
    if (this.playing) return this.hush();
    const details = this.#exploring.host.renderRoot.querySelector<HTMLDetailsElement>('.explorer details[open]');
    if (!details) return;
    details.querySelector('summary')?.focus();
    details.open = false;
  }

  async #loadShare(): Promise<void> {
    try {
      const { Share } = await import('./export/share.ts');
      this.#share ??= new Share(this.#exploring);
    } catch {
      const { shown } = this.#exploring;
      this.#shareFailed = true;
      if (shown) this.#exploring.say(notLoaded(shown.words.text, shown.words.text.share)); // seen in the drawer
    }
    this.#exploring.host.requestUpdate();
  }

  async #play(turn: number): Promise<void> {
    const { shown, host } = this.#exploring;
    host.requestUpdate();
    if (!shown) return;
    try {
      const { perform } = await import('./sound/sound.ts');
      const { matches: still } = matchMedia('(prefers-reduced-motion: reduce)');
      if (turn !== this.#turn) return;
      const sound = await perform(shown.data, (place) => still || this.#exploring.lookAt(place));
      if (turn !== this.#turn) return sound?.stop();
      if (sound) this.#sound = sound;
      else this.#exploring.tell(this.#text(shown).noSound);
      await sound?.ended;
    } catch {
      const text = this.#text(shown);
      this.#exploring.tell(notLoaded(text, text.listen));
    }
    if (turn === this.#turn) this.hush();
  }
}

function notLoaded({ partNotLoaded }: FirstMessages, part: string): string {
  return fill(partNotLoaded, { part });
}

/** The words that are here now: the chart's own, and ours. */
export type Words = FirstMessages & CompanionMessages;
