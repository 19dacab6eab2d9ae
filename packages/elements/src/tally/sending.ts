import type { AlwaysClient } from '@always-kit/client';
import { Outbox } from '../response/outbox.ts';
import { Retrying } from '../response/retrying.ts';
import type { KeepingLater } from './keeping-later.ts';
import type { PeopleAsked, Sent } from './people-asked.ts';
import type { AlwaysTally } from './tally.ts';

/**
 * Sends what was let go: when it is called, again for as long as it waits, and still when the tally was taken out of the page.
 *
 * @param tell told that it begins, and then what came of it, if there was anybody to send to.
 */
export function sendingOf(
  tally: AlwaysTally,
  people: PeopleAsked,
  keeping: KeepingLater,
  client: () => AlwaysClient | undefined,
  tell: (sent: Sent | undefined) => void,
): () => Promise<void> {
  // What was still leaving when the element was taken out of the page.
  const outbox = new Outbox(tally);
  const send = async (): Promise<void> => {
    if (people.underWay) return;
    // Whatever may reach the collector must not come back from the device as if it could be taken back.
    const sending = people.send(client, keeping.here?.written());
    tell(undefined);
    tell(await sending);
  };
  const askFirst = (event: BeforeUnloadEvent): void => {
    if (people.unsafe > 0) event.preventDefault();
  };
  tally.addController({
    hostConnected: () => addEventListener('beforeunload', askFirst),
    hostDisconnected() {
      removeEventListener('beforeunload', askFirst);
      setTimeout(() => {
        if (tally.isConnected) return; // it was only moved
        void keeping.here?.leave();
        const bringing = client();
        if (bringing) for (const attempt of people.handOver(bringing)) outbox.take(attempt);
      });
    },
  });
  new Retrying(tally, () => people.leaving > 0 && !people.underWay, send);
  return send;
}
