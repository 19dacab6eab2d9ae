import type { ClientOptions } from '../client-options.ts';

/** The portal's token of an outbox: it runs out while things wait, and another takes its place. */
export class PortalToken {
  /** How to send with the token that is good now. */
  readonly options: ClientOptions;
  #embed: ClientOptions['embed'];
  #needed = false;
  /** Whether the next token is tried at once. Not one that follows a token that did not help: a portal may give bad ones for ever. */
  #hopeful = true;

  constructor(options: ClientOptions) {
    this.#embed = options.embed;
    this.options = {
      ...options,
      embed: () => (typeof this.#embed === 'function' ? this.#embed() : this.#embed),
      onEmbedNeeded: () => {
        this.#needed = true;
        options.onEmbedNeeded?.();
      },
    };
  }

  /** Takes another token, or what gives it; without one, what is there gives another. @returns whether to try it at once. */
  renew(embed: ClientOptions['embed']): boolean {
    this.#embed = embed ?? this.#embed;
    const atOnce = this.#needed && this.#hopeful;
    if (this.#needed) this.#hopeful = false;
    this.#needed = false;
    return atOnce;
  }

  /** The collector took something. */
  worked(): void {
    this.#hopeful = true;
  }
}
