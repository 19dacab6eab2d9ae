import { createClient, type AlwaysClient, type Result } from '@always-kit/client';
import type { Store } from '@always-kit/collector';
import { largestBatch, type AlwaysEvent } from '@always-kit/contract';
import { organisation } from '../organisation.ts';
import { administrator } from '../people.ts';
import { aboutPeople } from './about-people.ts';
import { halfYear } from './half-year.ts';
import { otherWards } from './other-wards.ts';
import { serviceAlwaysEvents, serviceQuestionnaires } from './services.ts';
import type { WrittenDown } from './record.ts';
import { toLookAt } from './to-look-at.ts';
import { writtenDown } from './written/written-down.ts';

/** Where the demo's answers and its record go, and by which key. */
export interface SeedOptions {
  readonly url: string;
  /** The collector's own, for what was written down long ago: its interface says that everything is written now. */
  readonly store: Store;
  readonly siteKey: string;
  /** The moment up to which there are answers. */
  readonly now: Date;
}

/**
 * Fills a new collector with half a year, through its HTTP interface as any portal would, and with what the teams wrote down. Does nothing where the Always
 * Events are there already, because they are written last.
 *
 * @returns how many responses were sent; 0 where there was nothing to do.
 */
export async function seed({ url, store, siteKey, now }: SeedOptions): Promise<number> {
  const client = createClient({ url, siteKey, token: administrator.token, timeout: 60_000 });
  if (valueOf(await client.listAlwaysEvents()).length > 0) return 0;

  for (const questionnaire of serviceQuestionnaires()) valueOf(await client.publishQuestionnaire(questionnaire));
  const responses = [...halfYear(now), ...otherWards(now), ...toLookAt(now)];
  for (let from = 0; from < responses.length; from += largestBatch) {
    await sendAll(client, responses.slice(from, from + largestBatch));
  }
  await Promise.all(aboutPeople(responses).map(async (person) => valueOf(await client.tellAboutYou(person))));
  const written = writtenDown(now, responses);
  const alwaysEvents = serviceAlwaysEvents(now, written);
  await keepRecord(store, alwaysEvents, written);
  for (const alwaysEvent of alwaysEvents) valueOf(await client.writeAlwaysEvent(alwaysEvent));
  return responses.length;
}

async function keepRecord(
  store: Store,
  alwaysEvents: readonly AlwaysEvent[],
  written: readonly WrittenDown[],
): Promise<void> {
  const services = new Map(alwaysEvents.map(({ id, service }) => [id, service]));
  for (const { alwaysEvent, entry } of written) {
    const service = services.get(alwaysEvent) ?? '';
    const token = administrator.id;
    const actor = { id: token, name: administrator.person.name, role: 'operator' };
    const audit = { organisation, at: Date.parse(entry.at), actor, action: 'import-entry', subject: entry.id };
    const { put } = await store.methodRecords.takeIn(organisation, { alwaysEvent, service, entry, token }, audit);
    if (put !== 'stored' && put !== 'repeated') throw new Error(`The demo's record could not be kept: ${put}`);
  }
}

async function sendAll(client: AlwaysClient, responses: Parameters<AlwaysClient['sendBatch']>[0]): Promise<void> {
  const { results } = valueOf(await client.sendBatch(responses));
  for (const { status, problem } of results) {
    if (status !== 200 && status !== 201) {
      throw new Error(`The collector refused a made-up response: ${problem?.title ?? status}`);
    }
  }
}

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`The demo could not be filled: ${result.message}`);
  return result.value;
}
