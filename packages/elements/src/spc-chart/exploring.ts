import type { AnalysedPoint } from '@always-kit/spc';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fill } from '../language/fill.ts';
import type { ChartData } from './chart-data.ts';
import type { ChartWords } from './chart-words.ts';
import type { Companion } from './companion.ts';
import type { Drawing } from './drawing.ts';
import { pointWords } from './point-words.ts';
import { nearest } from './scale.ts';

/** Parts of the chart that open and close. What is closed is not rendered, so that a page of charts stays light. */
export type Drawer = 'moreWays' | 'numbers' | 'share' | 'about';

/** What is on the screen. */
export interface Shown {
  readonly data: ChartData;
  /** `undefined` until the room for it is known, and where there is nothing to draw. */
  readonly drawing: Drawing | undefined;
  readonly words: ChartWords;
  readonly title: string;
}

type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: ParentNode; readonly noKeys: boolean; readonly reading: 'plain' | 'easy' };

/**
 * The way through the chart: which point is looked at, what is open, and what is said aloud. All that is not needed to show
 * the chart (the jumps, the table, the sound, the files) is the `Companion`'s, whose code comes when the page is idle.
 */
export class Exploring implements ReactiveController {
  /** The point that is looked at, as a place in `Analysis.points`. */
  index = 0;
  /** What the live region says. */
  said = '';
  /** What is told beside the point that is looked at, such as that there is no way on; empty where there is nothing. */
  notice = '';
  opened: ReadonlySet<Drawer> = new Set();
  shown: Shown | undefined;
  companion: Companion | undefined;
  /** Whether the companion could not be loaded. */
  stranded = false;

  readonly host: Host;
  #idle = 0;
  #announced = 0;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    // A ward may lose its network at any time: get what may be wanted while there is one.
    if (this.shown?.drawing) this.#idle ||= whenIdle(() => void this.accompanied().catch(() => undefined));
  }

  hostDisconnected(): void {
    this.companion?.rest();
  }

  /** Takes new numbers, and tells what is new in them where they are of the same measure. */
  show(shown: Shown | undefined, same: boolean): void {
    const before = this.shown?.data;
    this.shown = shown;
    const data = shown?.data;
    if (data === before) return;
    this.companion?.hush();
    if (!same) this.companion?.rest();
    this.index = placeAfter(before?.analysis.points ?? [], data?.analysis.points ?? [], this.index);
    if (before && data && same) this.with((companion) => companion.tellNews(before), null);
  }

  /** Says a sentence in the live region, once this change is on the screen. */
  say(sentence: string): void {
    const turn = ++this.#announced;
    this.said = ''; // a region that is given the same words again says nothing
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      if (turn !== this.#announced) return;
      this.said = sentence;
      this.host.requestUpdate();
    });
  }

  /** Says a sentence, and shows it where the point is read out. */
  tell(sentence: string): void {
    this.notice = sentence;
    this.say(sentence);
  }

  lookAt(place: number): void {
    this.notice = '';
    this.index = Math.max(0, Math.min((this.shown?.data.analysis.points.length ?? 1) - 1, place));
    this.host.requestUpdate();
  }

  /** Goes to a point and says it, for a button: it does not say what it changed, as the slider does. */
  goTo(place: number): void {
    this.lookAt(place);
    if (!this.shown) return;
    const { sentence, more, place: position } = pointWords(this.shown.data, this.shown.words, this.index);
    this.say([sentence, more, position].filter(Boolean).join(' '));
  }

  readonly step = (by: -1 | 1): void => {
    if (!this.#sayAtEnd(by)) this.goTo(this.index + by);
  };

  readonly pick = (event: MouseEvent): void => this.lookAt(this.#pointAt(event));

  readonly hover = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && !this.companion?.playing) this.lookAt(this.#pointAt(event));
  };

  readonly slide = (event: Event): void => {
    event.stopPropagation(); // `input` leaves a shadow root by itself, and this is no form control
    this.lookAt(Number((event.target as HTMLInputElement).value));
  };

  readonly press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const onSlider = event.target instanceof HTMLInputElement;
    if (onSlider && onwards.has(event.key)) this.#sayAtEnd(1);
    else if (onSlider && backwards.has(event.key)) this.#sayAtEnd(-1);
    else if (event.key === 'Escape' || (onSlider && !this.host.noKeys))
      this.with((companion) => companion.press(event), 'moreWays');
  };

  readonly toggle = (drawer: Drawer, event: Event): void => {
    const changed = new Set(this.opened);
    if ((event.target as HTMLDetailsElement).open) changed.add(drawer);
    else changed.delete(drawer);
    this.opened = changed;
    this.host.requestUpdate();
    if (changed.has(drawer)) this.with((companion) => companion.opened(drawer), drawer);
  };

  /** Opens a drawer, and resolves once what is in it is on the screen. */
  async open(drawer: Drawer): Promise<void> {
    this.opened = new Set(this.opened).add(drawer);
    await this.accompanied();
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  /**
   * Does something for which the companion is needed, now or as soon as it is here. `asked` is what a person asked for, to be
   * named where it cannot come.
   */
  with(act: (companion: Companion) => void, asked: Drawer | null): void {
    if (this.companion) act(this.companion);
    else void this.accompanied().then(act, () => this.#strand(asked));
  }

  async accompanied(): Promise<Companion> {
    const { Companion } = await import('./companion.ts');
    this.companion ??= new Companion(this);
    this.stranded = false;
    if (this.opened.size > 0) this.host.requestUpdate();
    return this.companion;
  }

  // Seen in the drawer itself, so that here it is only said.
  #strand(asked: Drawer | null): void {
    this.stranded = true;
    this.host.requestUpdate();
    if (asked === null || !this.shown) return;
    const { text } = this.shown.words;
    const sentence = fill(text.partNotLoaded, { part: text[asked] });
    if (this.opened.has(asked)) this.say(sentence);
    else this.tell(sentence);
  }

  #sayAtEnd(way: -1 | 1): boolean {
    if (!this.shown) return false;
    const { text } = this.shown.words;
    const last = this.shown.data.analysis.points.length - 1;
    if (this.index !== (way > 0 ? last : 0)) return false;
    this.tell(way > 0 ? text.atLast : text.atFirst);
    return true;
  }

  #pointAt(event: MouseEvent): number {
    const { drawing } = this.shown ?? {};
    const plot = (event.currentTarget as Element).querySelector('svg');
    if (!drawing || !plot) return 0;
    // A page may show the chart larger or smaller than it is drawn, by `zoom` or `transform`.
    const { left, width } = plot.getBoundingClientRect();
    return nearest(drawing.xs, ((event.clientX - left) * drawing.width) / width);
  }
}

// Of a slider that is laid out from left to right in every language.
const onwards: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowUp', 'PageUp', 'End']);
const backwards: ReadonlySet<string> = new Set(['ArrowLeft', 'ArrowDown', 'PageDown', 'Home']);

/** Stays on the last point as new ones come in, else on the point of the same date. */
function placeAfter(before: readonly AnalysedPoint[], after: readonly AnalysedPoint[], place: number): number {
  const date = place < before.length - 1 ? before[place]?.date : undefined;
  const at = after.findIndex((point) => point.date === date);
  return at < 0 ? Math.max(0, after.length - 1) : at;
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(act: () => void): number {
  return 'requestIdleCallback' in globalThis
    ? requestIdleCallback(act, { timeout: 5000 })
    : Number(setTimeout(act, 1000));
}
