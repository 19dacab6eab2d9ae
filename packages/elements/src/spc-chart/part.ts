import type { ReactiveControllerHost } from 'lit';

/**
 * Code that is loaded when the first chart of the page needs it, and then is there for all. Where the network fails, it is
 * asked for again once the browser is back on line.
 */
export class Part<Code> {
  failed = false;
  readonly #import: () => Promise<Code>;
  readonly #waiting = new Set<ReactiveControllerHost>();
  #code: Code | undefined;
  #loading: Promise<void> | undefined;

  constructor(load: () => Promise<Code>) {
    this.#import = load;
  }

  /** The code, if it is here. */
  get here(): Code | undefined {
    return this.#code;
  }

  /** The code; `undefined` until it is here, and `host` is rendered again then, or once it is clear that it cannot come. */
  for(host: ReactiveControllerHost): Code | undefined {
    if (this.#code) return this.#code;
    this.#waiting.add(host);
    void this.load();
    return undefined;
  }

  load(): Promise<void> {
    this.#loading ??= this.#import().then(
      (code) => {
        this.#code = code;
        this.#settle(false);
      },
      () => {
        this.#settle(true);
        addEventListener('online', () => this.#again(), { once: true });
      },
    );
    return this.#loading;
  }

  #again(): void {
    this.#loading = undefined;
    void this.load();
  }

  #settle(failed: boolean): void {
    this.failed = failed;
    for (const host of this.#waiting) host.requestUpdate();
    if (!failed) this.#waiting.clear();
  }
}
