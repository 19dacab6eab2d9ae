import type { AboutYouStore } from '../stores/about-you-store.ts';
import { inPieces } from './in-pieces.ts';

/** How many are read at once. */
const atOnce = 500;

/**
 * What people told of themselves as JSON lines, in a file of its own: whoever needs what was answered need not have who answered.
 * Each names its response, and nothing else of it. `import` takes them in again.
 */
export function aboutYouNdjson(aboutYou: AboutYouStore, organisation: string): AsyncGenerator<string> {
  return inPieces(linesOf(aboutYou, organisation));
}

async function* linesOf(store: AboutYouStore, organisation: string): AsyncGenerator<object> {
  let after = '';
  for (;;) {
    const page = await store.page(organisation, after, atOnce);
    for (const { aboutYou, receivedAt, trimmed } of page) {
      yield { aboutYou, receivedAt: new Date(receivedAt).toISOString(), ...(trimmed.length > 0 && { trimmed }) };
    }
    if (page.length < atOnce) return;
    after = page.at(-1)?.aboutYou.id ?? '';
    await new Promise(setImmediate); // SQLite answers at once: let others have their turn
  }
}
