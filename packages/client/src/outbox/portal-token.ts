import type { ClientOptions } from '../client-options.ts';

/** The portal's token of an outbox: it runs out while things wait, and another takes its place. */
export interface PortalToken {
  /** How to send with the token that is good now. */
  readonly options: ClientOptions;
  /** Takes another token, or what gives it; without one, what is there gives another. @returns whether to try it at once. */
  renew(embed: ClientOptions['embed']): boolean;
}

/** @param outbox tells of what the collector took. */
export function portalToken(options: ClientOptions, outbox: EventTarget): PortalToken {
  let { embed } = options;
  let needed = false;
  /** Whether the next token is tried at once. Not one that follows a token that did not help: a portal may give bad ones for ever. */
  let hopeful = true;
  outbox.addEventListener('accepted', () => {
    hopeful = true;
  });
  return {
    options: {
      ...options,
      get embed() {
        return embed ?? '';
      },
      onEmbedNeeded() {
        needed = true;
        options.onEmbedNeeded?.();
      },
    },
    renew(next) {
      embed = next ?? embed;
      const atOnce = needed && hopeful;
      hopeful &&= !needed;
      needed = false;
      return atOnce;
    },
  };
}
