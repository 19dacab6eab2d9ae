import { checkRecords } from '../backup/check-records.ts';
import { forgetInTime, type ForgetOptions } from '../retention/forget-in-time.ts';
import { tellPrompts } from '../standing/tell-prompts.ts';
import type { Store } from '../stores/store.ts';
import { webhookDelivery } from '../webhooks/deliver.ts';
import { forgottenBefore } from '../webhooks/when-again.ts';

/** The name under which it is kept how the last check of every count went. */
export const rollupCheck = 'rollup-check';
const retention = 'retention';
const givenUp = 'webhooks-given-up';
const prompts = 'prompts';

const second = 1000;
const hour = 60 * 60 * second;
/** Once a day, and not an hour later each day. */
const daily = 23 * hour;

export interface ChoreOptions {
  readonly store: Store;
  readonly digest: ForgetOptions['digest'];
  readonly now: () => number;
  /** Hosts in a private network that webhooks may be sent to. */
  readonly privateHosts: readonly string[];
  /** What went wrong. The chore is tried again the next time. */
  readonly onFault: (cause: unknown, chore: string) => void;
}

/**
 * What is done each day, if nobody else does it: forget in time, tell what waits for somebody, and count everything again.
 *
 * @param signal ends it half way. What is not done is done at the next start.
 */
export async function doDailyChores(
  { store, digest, now, onFault }: Omit<ChoreOptions, 'privateHosts'>,
  signal: AbortSignal = new AbortController().signal,
): Promise<void> {
  const once = async (name: string, chore: () => Promise<string | undefined>): Promise<void> => {
    try {
      if (signal.aborted || !(await store.upkeep.begin(name, now(), daily))) return;
      await store.upkeep.end(name, now(), await chore());
    } catch (cause) {
      if (!signal.aborted) onFault(cause, name);
      else await store.upkeep.giveBack(name).catch((unable: unknown) => onFault(unable, name));
    }
  };
  await once(retention, async () => {
    await forgetInTime(store, { digest, now: now(), signal });
    return undefined;
  });
  await once(givenUp, async () => {
    await store.webhooks.forgetGivenUp(forgottenBefore(now()));
    return undefined;
  });
  await once(prompts, async () => {
    await tellPrompts(store, now(), { signal });
    return undefined;
  });
  await once(rollupCheck, async () => {
    const { faults } = await checkRecords(store, signal);
    if (faults.length > 0) onFault(new Error(`${faults.length} counts differ, the first: ${faults[0]}`), rollupCheck);
    return faults[0];
  });
}

/** Does the chores of the service until it is told to stop; then it leaves off what it is at, as soon as that can be left. */
export function startChores(options: ChoreOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const onFault = (cause: unknown): void => options.onFault(cause, 'webhooks');
  const delivery = webhookDelivery(options.store, { ...options, onFault });
  const chores = [
    repeat(hour, () => doDailyChores(options, stopping.signal)),
    repeat(second, () => delivery.begin().catch(onFault)),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all([...chores.map((chore) => chore.stop()), delivery.stop()]);
      await delivery.settled(); // what was just being begun
    },
  };
}

/** Does something soon and then now and then, never twice at once. */
function repeat(every: number, work: () => Promise<void>): { stop(): Promise<void> } {
  let working: Promise<void> | undefined;
  const turn = (): void => {
    working ??= work().finally(() => (working = undefined));
  };
  const soon = setTimeout(turn, 2 * second).unref();
  const timer = setInterval(turn, every).unref();
  return {
    async stop() {
      clearTimeout(soon);
      clearInterval(timer);
      await working;
    },
  };
}
