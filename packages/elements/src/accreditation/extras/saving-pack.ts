import type { Failure } from '@always-kit/client';
import { html, nothing, type TemplateResult } from 'lit';
import { saveFile } from '../../files/save-file.ts';
import { heading } from '../../heading/heading.ts';
import type { ExtrasHost } from './extras.ts';
import type { ExtrasMessages } from './extras.messages.ts';
import { AlwaysSaveEvent, type PackFormat } from './save-event.ts';

const endpoints = { html: 'exportEvidencePage', json: 'exportEvidencePack' } as const;
const types = { html: 'text/html', json: 'application/json' } as const;

/** Saves the evidence pack as a page or as data; an app around the page may take the file itself. */
export class SavingPack {
  readonly #host: ExtrasHost;
  #coming: PackFormat | undefined;
  /** What the last press came to, to be seen too. */
  #told = '';

  constructor(host: ExtrasHost) {
    this.#host = host;
  }

  content(text: ExtrasMessages, headingLevel: number): TemplateResult {
    const button = (format: PackFormat, label: string): TemplateResult => html`
      <button
        type="button"
        class="button quiet"
        id="save-${format}"
        aria-disabled=${this.#coming ? 'true' : nothing}
        @click=${() => void this.#save(format, text)}
      >
        ${this.#coming === format ? text.packComing : label}
      </button>
    `;
    return html`
      <div class="extra pack" part="pack">
        ${heading(headingLevel, text.packTitle)}
        <p class="aside">${text.packHint}</p>
        <div class="buttons">${button('html', text.savePage)} ${button('json', text.saveData)}</div>
        <p aria-hidden="true">${this.#told}</p>
      </div>
    `;
  }

  clear(): void {
    this.#told = '';
  }

  async #save(format: PackFormat, text: ExtrasMessages): Promise<void> {
    const { connectedClient: client, alwaysEvent } = this.#host;
    if (!client || this.#coming) return;
    this.#coming = format;
    this.#host.requestUpdate();
    const got = await client
      .ask(endpoints[format], { params: { id: alwaysEvent } })
      .catch((cause: unknown): Failure => ({ ok: false, reason: 'unreadable', message: 'The client failed', cause }));
    this.#coming = undefined;
    if (alwaysEvent === this.#host.alwaysEvent) {
      this.#told = got.ok
        ? this.#handOver(format, got.value, text)
        : `${text.packNotMade} ${this.#host.words.notRead(got)}`;
      this.#host.say(this.#told);
    }
    this.#host.requestUpdate();
  }

  #handOver(format: PackFormat, content: string, text: ExtrasMessages): string {
    const { alwaysEvent, words } = this.#host;
    const title = `evidence-pack-${alwaysEvent}`;
    const file = new Blob([content], { type: types[format] });
    const asked = new AlwaysSaveEvent(format, file, `${title}.${format}`);
    if (!this.#host.dispatchEvent(asked)) return text.packReady;
    return words.fill(text.packSaved, { file: saveFile(file, title, format, title) });
  }
}
