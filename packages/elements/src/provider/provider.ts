import type { AlwaysClient, ClientOptions, Outbox } from '@always-kit/client';
import type { OwnPattern } from '@always-kit/contract/private-words';
import { ContextProvider } from '@lit/context';
import { css, html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { version } from '../define/version.ts';
import { languageTag } from '../language/language.ts';
import type { AlwaysLanguageEvent } from '../language-switch/language-switch.events.ts';
import type { Media } from '../media/media.ts';
import type { Pictures } from '../pictures/pictures.ts';
import {
  clientContext,
  draftsContext,
  languageContext,
  mediaContext,
  messagesContext,
  picturesContext,
  privatePatternsContext,
  type MessagesByElement,
} from './contexts.ts';
import { outboxFor, providedClient, type Portal, type SiteOptions } from './provided-client.ts';

/**
 * Gives everything inside it one collector, one language, one set of words and one set of pictures. It draws nothing and
 * takes no room.
 *
 * @element always-provider
 * @fires always-embed-needed - The collector wants a token of the portal, or another than it got. What waits in the outbox waits on.
 * @slot - The page, or the part of it, that holds our elements.
 */
export class AlwaysProvider extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Where the collector is: an address, or a path on the page's own host such as `/always`. */
  @property() url: string | undefined;
  /** The publishable key of the site, for patients' pages. */
  @property({ attribute: 'site-key' }) siteKey: string | undefined;
  /** The token of a person on the staff side; as a property also a function that gets a fresh one. */
  @property() token: ClientOptions['token'];
  /**
   * Keeps what people send on their device until the collector has it, through reloads and weeks without a network, and takes it
   * from there then. `sealed` encrypts it to the collector, for devices that several people use. Without it nothing is kept on the
   * device.
   */
  @property() outbox: '' | 'sealed' | undefined;
  /**
   * The signed token of the portal that shows the page, where the site key asks for one; as a property also a function that gives
   * the one that is good now. Set it anew when `always-embed-needed` comes: what waited for it in the outbox is sent then.
   */
  @property() embed: ClientOptions['embed'];
  /** The language to show, as a BCP 47 tag such as `cy`. Without it each element takes the language it stands in. */
  @property() language: string | undefined;
  /** Whether to show translations that nobody who speaks the language has checked. They are marked as such. */
  @property({ type: Boolean, attribute: 'allow-drafts' }) allowDrafts = false;
  /** A client of your own, instead of one made from `url`, `site-key` and `token`. */
  @property({ attribute: false }) client: AlwaysClient | undefined;
  /** Words to say instead of ours, by element: a translation, or a trust's own way of saying it. */
  @property({ attribute: false }) messages: MessagesByElement | undefined;
  /** Drawings to show instead of ours, by key. */
  @property({ attribute: false }) pictures: Pictures | undefined;
  /** Recordings and signed videos of the questions, by question and language. */
  @property({ attribute: false }) media: Media | undefined;

  /** What forms find in answers besides what they look for, such as the number on your wristbands. On the device only. */
  @property({ attribute: false }) privatePatterns: readonly OwnPattern[] | undefined;

  readonly #client = new ContextProvider(this, { context: clientContext });
  readonly #language = new ContextProvider(this, { context: languageContext });
  readonly #drafts = new ContextProvider(this, { context: draftsContext });
  readonly #messages = new ContextProvider(this, { context: messagesContext });
  readonly #pictures = new ContextProvider(this, { context: picturesContext });
  readonly #media = new ContextProvider(this, { context: mediaContext });
  readonly #privatePatterns = new ContextProvider(this, { context: privatePatternsContext });

  readonly #portal: Portal = {
    embed: () => (typeof this.embed === 'function' ? this.embed() : this.embed),
    onEmbedNeeded: () => void this.dispatchEvent(new Event('always-embed-needed', { bubbles: true, composed: true })),
  };

  constructor() {
    super();
    this.addEventListener('always-language', this.#onLanguage);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const names = ['client', 'url', 'siteKey', 'token', 'outbox'] as const;
    if (names.some((name) => changed.has(name))) {
      this.#client.setValue(this.client ?? this.#madeClient());
    }
    if (changed.has('embed') && !this.client) void this.#outbox()?.renewEmbed(); // the client stays: nothing is loaded anew
    this.#language.setValue(languageTag(this.language));
    this.#drafts.setValue(this.allowDrafts);
    this.#messages.setValue(this.messages);
    this.#pictures.setValue(this.pictures);
    this.#media.setValue(this.media);
    this.#privatePatterns.setValue(this.privatePatterns);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #onLanguage = (event: AlwaysLanguageEvent): void => {
    // When everybody has heard of it: a page may keep it from us further up.
    queueMicrotask(() => {
      if (!event.defaultPrevented) this.language = event.language;
    });
  };

  #madeClient(): AlwaysClient | undefined {
    const { token } = this;
    const options = this.#options();
    return options && providedClient({ ...options, ...(token && { token }) }, this.#outbox());
  }

  #outbox(): Outbox | undefined {
    const options = this.#options();
    if (!options || typeof this.outbox !== 'string') return undefined;
    return outboxFor(options, this.outbox === 'sealed', this.embed !== undefined);
  }

  #options(): SiteOptions | undefined {
    const { url, siteKey } = this;
    return url ? { url, ...(siteKey && { siteKey }), ...this.#portal } : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-provider': AlwaysProvider;
  }
}
