import { base64url } from './seal/base64url.ts';
import { utf8 } from './utf8.ts';

/** What a response can be taken back with, and its SHA-256, which goes with the response. */
interface Right {
  readonly kept: { readonly token: string };
  readonly sent: { readonly withdrawal: string };
}

/**
 * The right to take each response back. A hash takes a moment, and a response must not wait for it: so there is always one ready.
 * A response keeps what it had at its first attempt, or it would be another response.
 *
 * @returns what gives the right to a response, by its id: where `leaves`, also to one that has none yet. There is none where there
 *   is no Web Crypto, as on a plain `http` page.
 */
export function rights(): (id: string, leaves?: boolean) => Right | undefined {
  const given = new Map<string, Right | undefined>();
  let next: Right | undefined;
  const prepare = async (): Promise<void> => {
    next = undefined;
    try {
      const token = base64url(crypto.getRandomValues(new Uint8Array(32)));
      const withdrawal = base64url(await crypto.subtle.digest('SHA-256', utf8(token)));
      next = { kept: { token }, sent: { withdrawal } };
    } catch {
      // Then there is none.
    }
  };
  void prepare();
  return (id, leaves) => {
    if (leaves && !given.has(id)) {
      given.set(id, next);
      void prepare();
    }
    return given.get(id);
  };
}
