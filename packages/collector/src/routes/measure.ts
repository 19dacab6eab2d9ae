import type { AlwaysEvent, Measure } from '@always-kit/contract';
import { refusal } from '../refusal.ts';
import type { Store } from '../stores/store.ts';

/** The measure that an address names, and the Always Event it is of. Refuses where either is not there. */
export async function readMeasure(
  store: Store,
  organisation: string,
  params: { readonly id: string; readonly measure: string },
): Promise<{ alwaysEvent: AlwaysEvent; measure: Measure }> {
  const alwaysEvent = await store.alwaysEvents.read(organisation, params.id);
  const measure = alwaysEvent?.measures.find(({ id }) => id === params.measure);
  if (!alwaysEvent || !measure) throw refusal('not-found');
  return { alwaysEvent, measure };
}
