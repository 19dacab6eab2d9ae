import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartData } from './chart-data.ts';
import { tables } from './rest-parts.ts';
import type { TableOptions } from './table-data.ts';

/** Finds the table inside the tag, and sees it change: a page may fill it in later. */
export class SlottedTable implements ReactiveController {
  found: HTMLTableElement | undefined;
  /** Another number each time the table may have changed. */
  version = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.read());
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.read();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  read(): void {
    const found = this.#host.querySelector('table') ?? undefined;
    if (!found && !this.found) return;
    this.found = found;
    this.version++;
    this.#host.requestUpdate();
  }

  /** What the table says; `undefined` where there is none, it cannot be read, or the code that reads it is not here yet. */
  data(options: TableOptions): ChartData | undefined {
    if (!this.found) return undefined;
    return tables.for(this.#host)?.readTable(this.found, options) ?? undefined;
  }
}
