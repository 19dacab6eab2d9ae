import assert from 'node:assert/strict';
import type { QuestionnaireResponse } from '@always-kit/contract';
import { addOrganisation, addService, addSiteKey, openStore } from '../index.ts';
import type { ChildCollector } from './child-collector.ts';
import { feedback, responseWith } from './test-collector.ts';

/** The page that the site key of `fillForLoad` lists. */
export const loadOrigin = 'https://www.leeds.example';
/** From how many sides responses come at once. */
const senders = 32;

/** What was sent, and what was said to be stored. */
export interface Load {
  readonly sent: readonly QuestionnaireResponse[];
  readonly acknowledged: readonly string[];
}

/** Makes ready a place that takes responses from `send`, as many as come. */
export async function fillForLoad(place: string): Promise<void> {
  const store = await openStore(place);
  await addOrganisation(store, { id: 'leeds', name: 'Leeds' });
  await addService(store, { organisation: 'leeds', id: 'bramley', name: 'Bramley' });
  const services = ['bramley'];
  await addSiteKey(store, { organisation: 'leeds', name: 'portal', services, origins: [loadOrigin], key: 'pk_leeds' });
  await store.questionnaires.put(feedback, 'leeds');
  await store.close();
}

/** Sends from all sides until enough is acknowledged, then lets something happen while the rest is under way. */
export async function loadUntil(url: string, enough: number, happens: () => Promise<unknown>): Promise<Load> {
  const sent: QuestionnaireResponse[] = [];
  const acknowledged: string[] = [];
  let happening: Promise<unknown> | undefined;
  let over = false;
  const sender = async (): Promise<void> => {
    while (!over) {
      const response = responseWith({ answeredAt: new Date().toISOString() });
      sent.push(response);
      try {
        const status = await send(url, response);
        if (status === 201) acknowledged.push(response.id);
        else await new Promise((resolve) => setTimeout(resolve, 250)); // it asks to come again later
      } catch {
        return; // nobody is there any more
      }
      if (acknowledged.length >= enough) happening ??= happens().finally(() => (over = true));
    }
  };
  await Promise.all(Array.from({ length: senders }, sender));
  assert.ok(acknowledged.length >= enough);
  await happening;
  return { sent, acknowledged };
}

/** As `loadUntil`, and what happens is the collector's end. */
export async function loadUntilEnd(
  collector: Pick<ChildCollector, 'url' | 'end'>,
  signal: NodeJS.Signals,
  enough: number,
): Promise<Load & { readonly code: number | null }> {
  let code: number | null = null;
  const load = await loadUntil(collector.url, enough, async () => {
    code = await collector.end(signal);
  });
  return { ...load, code };
}

/** Sends one response, and gives back the status of the answer. */
export async function send(url: string, response: QuestionnaireResponse): Promise<number> {
  const answer = await fetch(`${url}/v1/responses?key=pk_leeds`, { method: 'POST', body: JSON.stringify(response) });
  await answer.text();
  return answer.status;
}
