import type { Voice } from '@always-kit/contract';
import type { SuggestedTheme } from '@always-kit/method/themes';
import type { ReactiveControllerHost } from 'lit';

/** How long to work before the page may do something else, in milliseconds: well below what a person notices. */
const slice = 12;

/**
 * Works out what comments may be about, a little at a time, so that the page answers meanwhile. What was worked out once is kept. The
 * words and weights come only when there is something to work out.
 */
export class Suggesting {
  /** How many comments have been looked at. */
  done = 0;
  /** Whether the words and weights could not be loaded. */
  failed = false;

  readonly #host: ReactiveControllerHost;
  readonly #known = new Map<string, readonly SuggestedTheme[]>();
  #voices: readonly Voice[] | undefined;
  #ready: readonly Voice[] | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether all comments have been looked at. */
  isReady(voices: readonly Voice[]): boolean {
    return this.#ready === voices;
  }

  /** What a comment may be about, once it has been looked at. */
  of(words: string): readonly SuggestedTheme[] {
    return this.#known.get(words) ?? [];
  }

  /** To be called before each update: begins where there are other comments than before. */
  follow(voices: readonly Voice[] | undefined): void {
    if (voices === this.#voices) return;
    this.#voices = voices;
    if (voices) void this.#look(voices);
  }

  async #look(voices: readonly Voice[]): Promise<void> {
    this.done = 0;
    try {
      const { suggestThemes } = await import('@always-kit/method/themes');
      let begin = performance.now();
      for (const { words } of voices) {
        if (!this.#known.has(words)) this.#known.set(words, suggestThemes(words));
        this.done += 1;
        if (performance.now() - begin < slice) continue;
        this.#host.requestUpdate();
        await pause();
        if (this.#voices !== voices) return; // others are looked at now
        begin = performance.now();
      }
      this.failed = false;
    } catch (cause) {
      console.warn('always/no-suggestions: the words for suggesting themes could not be loaded.', cause);
      this.failed = true;
    }
    if (this.#voices !== voices) return;
    this.#ready = voices;
    this.#host.requestUpdate();
  }
}

/** Lets the page do what waits: draw, and answer to the person. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
