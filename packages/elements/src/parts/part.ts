import type { ReactiveControllerHost } from 'lit';

/** How long the page is left to itself after something is drawn, in milliseconds: more may still be on its way. */
const patience = 1000;

/**
 * Code that is loaded when the first element of the page needs it, and then is there for all. It is asked for once: browsers
 * remember a module that they could not load, and only loading the page again makes them forget.
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

  /** The same once the page has had time to show what it has, and the browser has nothing else to do. */
  soon(host: ReactiveControllerHost): void {
    const load = (): void => void this.for(host);
    // Safari has no `requestIdleCallback`.
    setTimeout(() => (globalThis.requestIdleCallback ?? ((act: () => void) => act()))(load), patience);
  }

  load(): Promise<void> {
    this.#loading ??= this.#import().then(
      (code) => {
        this.#code = code;
        this.#settle(false);
      },
      () => this.#settle(true),
    );
    return this.#loading;
  }

  #settle(failed: boolean): void {
    this.failed = failed;
    for (const host of this.#waiting) host.requestUpdate();
    this.#waiting.clear();
  }
}
