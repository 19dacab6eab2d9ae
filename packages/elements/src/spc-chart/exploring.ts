import type { ReactiveControllerHost } from 'lit';
import type { ChartWords } from './chart-words.ts';
import type { Companion } from './companion.ts';
import type { Numbers } from './numbers.ts';
import { rest } from './parts.ts';
import type { SightMessages } from './sight.messages.ts';
import type { Sight } from './sight.ts';
import type { Drawing } from './sketch.ts';

/** What is on the screen. */
export interface Shown {
  readonly numbers: Numbers;
  readonly sight: Sight;
  /** `undefined` until the room for it is known, and where there is nothing to draw. */
  readonly drawing: Drawing | undefined;
  readonly text: SightMessages;
  /** Where they are not ours. */
  readonly words?: ChartWords;
  readonly title: string;
  /** The language of our words and the way it reads, where it is not that of the page. */
  readonly lang?: string | undefined;
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** Draws what is seen, once there is room for it. */
export type Draw = (sight: Sight, text: SightMessages) => Drawing | undefined;

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: ParentNode;
    readonly noKeys: boolean;
    readonly reading: 'plain' | 'easy';
    readonly headingLevel: number;
  };

/**
 * Which point is looked at, and what is said aloud. The slider moves at once; all else that a person can do is the `Companion`'s,
 * whose code comes when the page is idle, or as soon as somebody does something.
 */
export class Exploring {
  /** The point that is looked at, as a place in the series. */
  index = 0;
  /** What the live region says. */
  said = '';
  shown: Shown | undefined;
  companion: Companion | undefined;
  /** The numbers as they were, where new ones have come and nobody has been told. */
  unsaid: Numbers | undefined;

  readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  /** Takes new numbers, which are to be told of where they are of the same measure. */
  show(shown: Shown | undefined, same: boolean): void {
    const before = this.shown;
    this.shown = shown;
    if (shown?.numbers === before?.numbers) return;
    this.unsaid = same && shown ? (this.unsaid ?? before?.numbers) : undefined;
    const none = new Float64Array();
    const dates = before?.sight.plan?.instants ?? none;
    const instants = shown?.sight.plan?.instants ?? none;
    // Stays on the last point as new ones come in, else on the point of the same date.
    const at = this.index < dates.length - 1 ? instants.indexOf(dates[this.index] ?? NaN) : -1;
    this.index = at < 0 ? Math.max(0, instants.length - 1) : at;
    this.companion?.changed(same);
  }

  /** Does something as soon as the companion is here. */
  with(act: (companion: Companion) => void): void {
    if (this.companion) return act(this.companion);
    rest.for(this.host);
    void rest.load().then(() => {
      const companion = this.joined();
      if (companion) act(companion);
    });
  }

  /** The companion, if its code is here. */
  joined(): Companion | undefined {
    const { here } = rest;
    if (here) this.companion ??= here.companion(this);
    return this.companion;
  }

  lookAt(place: number): void {
    this.index = place;
    this.host.requestUpdate();
  }
}
