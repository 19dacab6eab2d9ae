import type { ForecastResult } from '@always-kit/spc';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as Reckoning from './reckoning.ts';
import type { Change } from './reckoning.ts';

/** How long to wait for the next key, in milliseconds, before anything is played through. */
const pause = 250;

/**
 * Foresees changes while somebody fills in a page: in slices between which the browser draws and listens, after a pause, and given
 * up as soon as something else is wanted. It also brings the code that reckons, which the first page does not need.
 */
export class Foresight implements ReactiveController {
  /** The code that reckons; `undefined` until it is here. */
  reckoning: typeof Reckoning | undefined;
  /** It could not be loaded: the pages can be filled in without it. */
  missing = false;
  /** What came of what is wanted, in its order; `undefined` while it is worked out. */
  results: readonly ForecastResult[] | undefined;

  readonly #host: ReactiveControllerHost;
  #wanted = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#wanted = '';
  }

  /** Brings the code that reckons. */
  prepare(): void {
    this.#loading ??= this.#load();
  }

  /** Says what to foresee. To be called before each update; the same again changes nothing. */
  want(changes: readonly Change[]): void {
    const wanted = JSON.stringify(changes);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.results = changes.length === 0 ? [] : undefined;
    clearTimeout(this.#timer);
    if (changes.length > 0) this.#timer = setTimeout(() => void this.#foresee(changes, wanted), pause);
  }

  async #foresee(changes: readonly Change[], wanted: string): Promise<void> {
    this.prepare();
    await this.#loading;
    const { reckoning } = this;
    if (!reckoning) return;
    const results: ForecastResult[] = [];
    for (const change of changes) {
      const parts: ForecastResult[] = [];
      for (let number = 0; number < reckoning.slices; number++) {
        await aTurn();
        if (wanted !== this.#wanted) return;
        parts.push(reckoning.slice(change, number));
      }
      const whole = reckoning.together(parts);
      if (whole) results.push(whole);
    }
    this.results = results;
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    try {
      this.reckoning = await import('./reckoning.ts');
    } catch (error) {
      this.missing = true;
      console.warn('always/not-loaded: <always-measure-wizard> cannot work anything out.', error);
    }
    this.#host.requestUpdate();
  }
}

/** A turn for everything else that waits. */
function aTurn(): Promise<void> {
  return new Promise((later) => setTimeout(later));
}
