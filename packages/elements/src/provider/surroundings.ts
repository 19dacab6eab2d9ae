import type { AlwaysClient } from '@always-kit/client';
import { ContextConsumer } from '@lit/context';
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
  type MessagesByElement,
} from './contexts.ts';

/**
 * What an element finds around it: the client, language, words and pictures of the nearest `<always-provider>`, each
 * `undefined` without one. The element is rendered again when any of them changes, and also when the provider's script
 * comes after the element's own.
 */
export class Surroundings implements ReactiveController {
  readonly #asked = new Map<unknown, { value?: unknown; hostConnected(): void }>();

  /** @param asks whether it asks questions, and so can use recordings of them. */
  constructor(host: ReactiveControllerHost & HTMLElement, asks = false) {
    const contexts = [clientContext, languageContext, draftsContext, messagesContext, picturesContext];
    for (const context of asks ? [...contexts, mediaContext] : contexts) {
      this.#asked.set(context, new ContextConsumer(host, { context, subscribe: true }));
    }
    host.addController(this);
  }

  get client(): AlwaysClient | undefined {
    return this.#asked.get(clientContext)?.value as AlwaysClient | undefined;
  }

  get language(): string | undefined {
    return this.#asked.get(languageContext)?.value as string | undefined;
  }

  /** Whether to show translations that nobody who speaks the language has checked. */
  get drafts(): boolean {
    return this.#asked.get(draftsContext)?.value === true;
  }

  get messages(): MessagesByElement | undefined {
    return this.#asked.get(messagesContext)?.value as MessagesByElement | undefined;
  }

  get pictures(): Pictures | undefined {
    return this.#asked.get(picturesContext)?.value as Pictures | undefined;
  }

  get media(): Media | undefined {
    return this.#asked.get(mediaContext)?.value as Media | undefined;
  }

  hostConnected(): void {
    document.addEventListener('context-provider', this.#askAgain);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#askAgain);
  }

  // A provider that is defined after us was not there when we asked.
  #askAgain = (event: Event): void => {
    if ('context' in event) this.#asked.get(event.context)?.hostConnected();
  };
}
