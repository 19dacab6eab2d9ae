import type { AlwaysClient } from '@always-kit/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MessagesByElement } from '../provider/contexts.ts';

const names = ['client', 'language', 'messages'] as const;

/**
 * What the chart finds around it: the client, language and words of the nearest `<always-provider>`. The same as `Surroundings`
 * by the same events (the community's context protocol), in fewer bytes: a chart is more often alone on a page.
 */
export class Around implements ReactiveController {
  client: AlwaysClient | undefined;
  language: string | undefined;
  messages: MessagesByElement | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #leave = new Map<string, () => void>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    // A provider that is defined after us was not there when we asked.
    document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#leave.forEach((leave) => leave());
    this.#leave.clear();
  }

  readonly #ask = (): void => {
    for (const name of names) {
      const callback = (value: never, leave?: () => void): void => {
        if (leave !== this.#leave.get(name)) this.#leave.get(name)?.();
        if (leave) this.#leave.set(name, leave);
        if (this[name] !== value) this.#host.requestUpdate();
        this[name] = value;
      };
      const event = new Event('context-request', { bubbles: true, composed: true });
      const context = Symbol.for(`always-kit ${name}`);
      this.#host.dispatchEvent(Object.assign(event, { context, contextTarget: this.#host, callback, subscribe: true }));
    }
  };
}

/** The language that `element` stands in, as the page writes it: the nearest `lang`, through shadow roots. */
export function languageOf(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang.trim();
  }
  return undefined;
}
