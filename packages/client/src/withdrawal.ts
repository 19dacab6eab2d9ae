import { base64url } from './seal/base64url.ts';

/** What a response can be taken back with, and its SHA-256, which goes with the response. */
interface Right {
  readonly token: string;
  readonly hash: string;
}

/**
 * The right to take each response back. A hash takes a moment, and a response must not wait for it: so there is always one ready.
 * A response keeps what it had at its first attempt, or it would be another response.
 */
export class Rights {
  readonly #given = new Map<string, Right | undefined>();
  #next: Right | undefined;

  constructor() {
    void this.#prepare();
  }

  /** For a response about to leave. None where there is no Web Crypto, as on a plain `http` page. */
  of(id: string): Right | undefined {
    if (!this.#given.has(id)) {
      this.#given.set(id, this.#next);
      this.#next = undefined;
      void this.#prepare();
    }
    return this.#given.get(id);
  }

  known(id: string): string | undefined {
    return this.#given.get(id)?.token;
  }

  async #prepare(): Promise<void> {
    const { subtle } = globalThis.crypto ?? {};
    if (!subtle) return;
    const token = base64url(crypto.getRandomValues(new Uint8Array(32)));
    this.#next = { token, hash: base64url(await subtle.digest('SHA-256', new TextEncoder().encode(token))) };
  }
}
