import type { AlwaysClient, FailureReason } from '@always-kit/client';
import type { Questionnaire } from '@always-kit/contract';
import { mayBeAsked } from '../questionnaire/may-be-asked.ts';

/** What came of loading: the questionnaire, why there is none, or nothing because nobody waits any more. */
export type Loaded = { readonly questionnaire: Questionnaire } | { readonly reason: FailureReason } | undefined;

/** Reads questionnaires, one at a time: the next one, or leaving the page, stops the one before. */
export class Loading {
  #stop: AbortController | undefined;

  /** @param name the id of a questionnaire, and a version after `@` where one is meant. */
  async load(client: AlwaysClient, name: string): Promise<Loaded> {
    this.stop();
    const { signal } = (this.#stop = new AbortController());
    const [id = '', version] = name.split('@');
    try {
      const read = await client.readQuestionnaire(id, version, { signal });
      if (signal.aborted) return undefined;
      if (!read.ok) return { reason: read.reason };
      return mayBeAsked(read.value) ? { questionnaire: read.value } : { reason: 'unreadable' };
    } catch {
      return signal.aborted ? undefined : { reason: 'unreadable' }; // a page's own client
    }
  }

  stop(): void {
    this.#stop?.abort();
  }
}
