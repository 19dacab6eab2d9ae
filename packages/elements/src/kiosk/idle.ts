/** How long before the end of the time the warning comes, in seconds: WCAG 2.2.1 asks for 20 at least. */
export const warning = 20;

/** What a person does, as the page hears of it: keys, switches, touches, pointers, wheels. */
const signs = ['keydown', 'input', 'click', 'pointermove', 'touchmove', 'wheel', 'scroll', 'focusin'] as const;

/** What comes of time that passes without a sign of the person. */
export interface IdleActions {
  /** All the time there is, in seconds; nothing where there is nothing to wait for. */
  readonly seconds: () => number | undefined;
  /** Whether the end of the time must wait: something is under way that has to come first. */
  readonly mustWait: () => boolean;
  /** Whether the end is to be warned of. */
  readonly warns: () => boolean;
  /** `seconds` are left. Called each second of the warning. */
  readonly warn: (seconds: number) => void;
  /** The person is here after all. */
  readonly back: () => void;
  readonly over: () => void;
}

/**
 * Counts how long nobody has done anything on the page. By the clock and by the page's own time: a tablet that was put to
 * sleep in a pocket has been idle, though its timers stood still.
 */
export class Idle {
  readonly #actions: IdleActions;
  #last = moment();
  #warned = false;
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(actions: IdleActions) {
    this.#actions = actions;
  }

  start(): void {
    for (const sign of signs) addEventListener(sign, this.#onSign, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#look);
    this.#ticking ??= setInterval(this.#look, 1_000);
    this.restart();
  }

  stop(): void {
    for (const sign of signs) removeEventListener(sign, this.#onSign, { capture: true });
    document.removeEventListener('visibilitychange', this.#look);
    clearInterval(this.#ticking);
    this.#ticking = undefined;
  }

  /** The person is here: all the time begins again. */
  restart(): void {
    this.#last = moment();
    if (!this.#warned) return;
    this.#warned = false;
    this.#actions.back();
  }

  // While the warning is shown only its buttons count: whoever goes to the second one must not close it on the way. Yet each
  // key and each move gives the whole time of the warning again.
  #onSign = (): void => {
    const seconds = this.#actions.seconds() ?? 0;
    if (!this.#warned) this.#last = moment();
    else if (this.#left(seconds) > 0) this.#last = moment((warning - seconds) * 1_000);
  };

  #left(seconds: number): number {
    const now = moment();
    const gone = Math.max(now.clock - this.#last.clock, now.own - this.#last.own);
    return Math.ceil(seconds - gone / 1_000);
  }

  #look = (): void => {
    const { seconds, mustWait, warns, warn, over } = this.#actions;
    const whole = seconds();
    if (whole === undefined) return this.restart();
    const left = this.#left(whole);
    if (left > 0 && left <= warning && warns()) {
      this.#warned = true;
      warn(left);
    } else if (left <= 0 && !mustWait()) {
      this.restart();
      over();
    }
  };
}

interface Moment {
  readonly clock: number;
  readonly own: number;
}

function moment(shift = 0): Moment {
  return { clock: Date.now() + shift, own: performance.now() + shift };
}
