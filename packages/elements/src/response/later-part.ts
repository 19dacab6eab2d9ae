import type { Reading } from '@always-kit/contract';
import { addKinds } from '../question/kinds.ts';
import { Part } from '../parts/part.ts';
import type { LaterMessages } from './form.messages.ts';
import type * as code from './later.ts';

/**
 * What a form needs after its first question: checking, the page where answers are checked, the words for failures, trying
 * again. It is loaded while the first question is read. If it cannot come, a form still asks and sends: without checks, since
 * the collector checks everything again, and with few words.
 */
export interface Later {
  readonly code: typeof code;
  readonly words: Readonly<Record<Reading, LaterMessages>>;
}

export function laterPart(load: () => Promise<Later>): Part<Later> {
  return new Part(async () => {
    try {
      const later = await load();
      addKinds(later.code);
      return later;
    } catch (cause) {
      addKinds(undefined);
      console.error(
        'always/part-missing: the rest of the form could not be loaded: nothing is checked before it is sent.',
      );
      throw cause;
    }
  });
}
