import type { AlwaysClient, Result } from '@always-kit/client';
import type { RecordEntry } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../heading/heading.ts';
import type { EntriesReader } from './entries-reader.ts';
import type { ExtrasHost } from './extras.ts';
import type { ExtrasMessages } from './extras.messages.ts';
import type { Lasted } from './lasting-words.ts';

type Found = { readonly lasted: readonly Lasted[] } | 'coming' | 'outside' | 'failed';

/**
 * Whether the improvement of each measure has lasted, in the two grades of the check, with how often it is wrong. Worked out when its
 * criterion is first opened; the numbers come to nobody who may not see them exactly.
 */
export class Lasting {
  readonly #host: ExtrasHost;
  readonly #entries: EntriesReader;
  #found: Found | undefined;
  #of: readonly unknown[] = [];

  constructor(host: ExtrasHost, entries: EntriesReader) {
    this.#host = host;
    this.#entries = entries;
  }

  /** To be called while its criterion is open: works it out anew when something that it rests on has changed. */
  follow(text: ExtrasMessages): void {
    const { connectedClient: client, alwaysEvent, words } = this.#host;
    const { found: record } = this.#entries;
    if (!client || !record) return;
    const of = [client, alwaysEvent, record, words];
    if (of.every((each, at) => each === this.#of[at])) return;
    this.#of = of;
    this.#found ??= 'coming';
    void this.#work(client, alwaysEvent, record.entries, text).then((found) => {
      if (of !== this.#of) return; // there is something newer
      this.#found = found;
      this.#host.requestUpdate();
    });
  }

  clear(): void {
    this.#found = undefined;
    this.#of = [];
  }

  content(text: ExtrasMessages, headingLevel: number): TemplateResult | typeof nothing {
    const found = this.#found;
    if (!found) return nothing;
    const title = heading(headingLevel, text.lastingTitle);
    if (typeof found === 'string') {
      const says = { coming: text.lastingComing, outside: text.lastingOutside, failed: text.lastingFailed }[found];
      return html`<div class="lasting">
        ${title}
        <p>${says}</p>
      </div>`;
    }
    const { lasted } = found;
    return html`
      <div class="lasting">
        ${title} ${lasted.length === 0 ? html`<p>${text.lastingNone}</p>` : nothing}
        ${lasted.map((one) => this.#one(one, text, headingLevel + 1))}
      </div>
    `;
  }

  #one({ title, says, reasons, errorRates }: Lasted, text: ExtrasMessages, headingLevel: number): TemplateResult {
    return html`
      ${heading(headingLevel, title)}
      <p class="what"><b>${says}</b></p>
      ${sentences(reasons)}
      ${
        errorRates.length === 0
          ? html`<p class="aside">${text.lastingWrongUnknown}</p>`
          : html`<p class="what"><b>${text.lastingWrong}</b></p>
              ${sentences(errorRates)}`
      }
    `;
  }

  async #work(client: AlwaysClient, id: string, entries: readonly RecordEntry[], text: ExtrasMessages): Promise<Found> {
    try {
      const alwaysEvent = valueOf(await client.readAlwaysEvent(id));
      const series = await Promise.all(alwaysEvent.measures.map((one) => client.readSeries(id, one.id).then(valueOf)));
      if (series.some(({ disclosure }) => disclosure)) return 'outside';
      const { lastedIn } = await import('./lasting-words.ts');
      return { lasted: lastedIn({ alwaysEvent, entries, series }, this.#host.words.language, text.gate) };
    } catch {
      return 'failed';
    }
  }
}

function valueOf<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(result.message);
}

function sentences(all: readonly string[]): TemplateResult {
  return html`<ul class="sentences">
    ${all.map((one) => html`<li>${one}</li>`)}
  </ul>`;
}
