import type { MethodStanding, Prompt } from '@always-kit/contract';
import type { Store } from '../stores/store.ts';
import { readStanding } from './read-standing.ts';

/** What has waited this long is told again. */
const againAfter = 14;
const day = 24 * 60 * 60 * 1000;

/** Says when a chore is to be left off. */
interface Leaving {
  readonly signal?: AbortSignal;
}

/**
 * Tells what waits for somebody to whoever wants to be told: a sponsor's promise that is late, a ward that stopped asking, a test
 * without an end, a day to look again that has passed. Each once, and again every 14 days while it waits, with how often that was.
 *
 * @returns how many were told.
 */
export async function tellPrompts(store: Store, now: number, { signal }: Leaving = {}): Promise<number> {
  let told = 0;
  for (const { id: organisation } of await store.identities.organisations()) {
    const webhooks = await store.webhooks.list(organisation);
    if (!webhooks.some(({ events }) => events.includes('always-event.prompted'))) continue;
    const criteriaSet = await store.questionnaires.criteriaSet(organisation);
    for (const alwaysEvent of await store.alwaysEvents.list(organisation)) {
      signal?.throwIfAborted();
      const standing = await readStanding(store, { organisation, alwaysEvent, criteriaSet }, now);
      for (const prompt of standing.prompts) {
        if (await tell(store, organisation, standing, prompt, now)) told += 1;
      }
      await new Promise(setImmediate); // SQLite answers at once: let others have their turn
    }
  }
  return told;
}

/** Only what waits since a day is told: what would be good to do next is there for whoever looks. */
async function tell(
  store: Store,
  organisation: string,
  { alwaysEvent, service }: MethodStanding,
  { code, step, since }: Prompt,
  now: number,
): Promise<boolean> {
  if (since === undefined) return false;
  const again = Math.max(0, Math.floor((now - Date.parse(since)) / day / againAfter));
  return store.prompts.tellOnce({
    alwaysEvent,
    code,
    about: `${since}-${again}`,
    happening: {
      organisation,
      event: 'always-event.prompted',
      at: now,
      data: { alwaysEvent, service, prompt: code, step, since, again },
    },
  });
}
