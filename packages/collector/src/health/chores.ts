import { checkRecords } from '../backup/check-records.ts';
import { forgetInTime, type ForgetOptions } from '../retention/forget-in-time.ts';
import type { Store } from '../stores/store.ts';
import { deliverWebhooks } from '../webhooks/deliver.ts';

/** The name under which it is kept how the last check of every count went. */
export const rollupCheck = 'rollup-check';
const retention = 'retention';

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

/** What is done each day, if nobody else does it: forget in time, and count everything again. */
export async function doDailyChores({
  store,
  digest,
  now,
  onFault,
}: Omit<ChoreOptions, 'privateHosts'>): Promise<void> {
  const once = async (name: string, chore: () => Promise<string | undefined>): Promise<void> => {
    try {
      if (!(await store.upkeep.begin(name, now(), daily))) return;
      await store.upkeep.end(name, now(), await chore());
    } catch (cause) {
      onFault(cause, name);
    }
  };
  await once(retention, async () => {
    await forgetInTime(store, { digest, now: now() });
    return undefined;
  });
  await once(rollupCheck, async () => {
    const { faults } = await checkRecords(store);
    if (faults.length > 0) onFault(new Error(`${faults.length} counts differ, the first: ${faults[0]}`), rollupCheck);
    return faults[0];
  });
}

/** Does the chores of the service until it is told to stop; then it finishes the one it is at. */
export function startChores(options: ChoreOptions): { stop(): Promise<void> } {
  const chores = [
    repeat(hour, () => doDailyChores(options)),
    repeat(5 * second, async () => {
      try {
        await deliverWebhooks(options.store, options, options.now);
      } catch (cause) {
        options.onFault(cause, 'webhooks');
      }
    }),
  ];
  return {
    async stop() {
      await Promise.all(chores.map((chore) => chore.stop()));
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
