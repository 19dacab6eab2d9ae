import type { AlwaysClient } from '@always-kit/client';
import type { OwnPattern } from '@always-kit/contract/private-words';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
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

/**
 * What an element finds around it: the client, language, words and pictures of the nearest `<always-provider>`, each
 * `undefined` without one. The element is rendered again when any of them changes, and also when the provider's script
 * comes after the element's own.
 */
export class Surroundings implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #contexts: ReadonlySet<unknown>;
  readonly #values = new Map<unknown, unknown>();
  readonly #leave = new Map<unknown, () => void>();

  /** @param asks whether it asks questions, and so can use recordings of them. */
  constructor(host: ReactiveControllerHost & HTMLElement, asks = false) {
    const contexts = [clientContext, languageContext, draftsContext, messagesContext, picturesContext];
    this.#host = host;
    this.#contexts = new Set<unknown>(asks ? [...contexts, mediaContext, privatePatternsContext] : contexts);
    host.addController(this);
  }

  get client(): AlwaysClient | undefined {
    return this.#values.get(clientContext) as AlwaysClient | undefined;
  }

  get language(): string | undefined {
    return this.#values.get(languageContext) as string | undefined;
  }

  /** Whether to show translations that nobody who speaks the language has checked. */
  get drafts(): boolean {
    return this.#values.get(draftsContext) === true;
  }

  get messages(): MessagesByElement | undefined {
    return this.#values.get(messagesContext) as MessagesByElement | undefined;
  }

  get pictures(): Pictures | undefined {
    return this.#values.get(picturesContext) as Pictures | undefined;
  }

  get media(): Media | undefined {
    return this.#values.get(mediaContext) as Media | undefined;
  }

  get privatePatterns(): readonly OwnPattern[] | undefined {
    return this.#values.get(privatePatternsContext) as readonly OwnPattern[] | undefined;
  }

  hostConnected(): void {
    this.#contexts.forEach(this.#ask);
    document.addEventListener('context-provider', this.#askAgain);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#askAgain);
    for (const leave of this.#leave.values()) leave();
    this.#leave.clear();
  }

  // A provider that is defined after us was not there when we asked.
  #askAgain = (event: Event): void => {
    if ('context' in event && this.#contexts.has(event.context)) this.#ask(event.context);
  };

  /** The request of the context protocol, as any provider of it answers. */
  #ask = (context: unknown): void => {
    const callback = (value: unknown, leave?: () => void): void => {
      const before = this.#leave.get(context);
      if (before !== leave) before?.();
      if (leave) this.#leave.set(context, leave);
      this.#values.set(context, value);
      this.#host.requestUpdate();
    };
    const request = new Event('context-request', { bubbles: true, composed: true });
    this.#host.dispatchEvent(Object.assign(request, { context, contextTarget: this.#host, callback, subscribe: true }));
  };
}
