import type { AlwaysEvent } from '@always-kit/contract';
import type { Store } from './store.ts';

/**
 * A store that lists the Always Events of an organisation as they were read already, for work that is done for each of them and looks
 * at all of them each time: many would else be read as often as there are many.
 */
export function asRead(store: Store, organisation: string, read: readonly AlwaysEvent[]): Store {
  const { alwaysEvents } = store;
  return {
    ...store,
    alwaysEvents: {
      ...alwaysEvents,
      list: (of) => (of === organisation ? Promise.resolve([...read]) : alwaysEvents.list(of)),
    },
  };
}
