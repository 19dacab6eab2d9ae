import { nothing, render, type TemplateResult } from 'lit';
import { askingEnglish } from './asking.messages.ts';
import { chartWords } from './chart-words.ts';
import type { Exploring } from './exploring.ts';
import { failureBox, failureKind } from './failure.ts';
import { say } from './saying.ts';
import { SeriesReader, type SeriesReaderHost } from './series-reader.ts';
import type { SomeMessages } from './spc-chart.messages.ts';
import type { Around } from './around.ts';

type Host = SeriesReaderHost &
  HTMLElement & { readonly around: Around; readonly messages: SomeMessages | null | undefined };

/** Asks the collector for a chart, and says what went wrong. */
export class Asking extends SeriesReader {
  readonly #host: Host;
  readonly #exploring: Exploring;

  constructor(host: Host, exploring: Exploring) {
    super(host);
    this.#host = host;
    this.#exploring = exploring;
  }

  /** Shows in `place` why there is nothing to see, or nothing newer; says whether that is so. */
  show(place: HTMLElement, stale: boolean): boolean {
    const problem = this.#problem(stale);
    render(problem ?? nothing, place);
    return problem !== undefined;
  }

  #problem(stale: boolean): TemplateResult | undefined {
    const { failure, reading } = this;
    const { asks, connectedClient } = this.#host;
    if (!failure || !asks || !connectedClient) return undefined;
    return failureBox({ failure, stale, reading, text: this.#text, onTryAgain: this.#onTryAgain });
  }

  get #text(): Parameters<typeof failureBox>[0]['text'] {
    const { around, messages } = this.#host;
    const words = chartWords(around.messages?.['always-spc-chart'], messages, 'en-GB');
    return { ...words.group(askingEnglish), ...words.text };
  }

  #onTryAgain = (): void => {
    if (!this.reading) void this.#tryAgain();
  };

  async #tryAgain(): Promise<void> {
    await this.read();
    await this.#host.updateComplete;
    const { failure } = this;
    const { readAgain, notRead, failures } = this.#text;
    if (!failure) this.#host.focus(); // the button is gone
    say(this.#exploring, failure ? `${notRead} ${failures[failureKind(failure)]}` : readAgain);
  }
}

export function ask(host: Host, exploring: Exploring): Asking {
  return new Asking(host, exploring);
}
