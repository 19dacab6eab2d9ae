import type { ChartData } from './chart-data.ts';

/**
 * When to speak of new numbers: at once, but what comes within `gap` milliseconds of that waits and is told together, so that
 * a busy board does not talk without end.
 */
export class Announcements {
  readonly #tell: (before: ChartData) => void;
  readonly #gap: number;
  #before: ChartData | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = -Infinity;

  /** `tell` is given the numbers as they were when it last spoke. */
  constructor(tell: (before: ChartData) => void, gap = 5000) {
    this.#tell = tell;
    this.#gap = gap;
  }

  /** The numbers are no longer `before`. */
  changed(before: ChartData): void {
    this.#before ??= before;
    this.#timer ??= setTimeout(this.#speak, Math.max(0, this.#last + this.#gap - performance.now()));
  }

  /** Forgets what it has not said. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#before = undefined;
  }

  #speak = (): void => {
    const before = this.#before;
    this.stop();
    this.#last = performance.now();
    if (before) this.#tell(before);
  };
}
