import { createClient, type AlwaysClient, type Result } from '@always-kit/client';
import { largestBatch } from '@always-kit/contract';
import { administrator } from '../people.ts';
import { aboutPeople } from './about-people.ts';
import { halfYear } from './half-year.ts';
import { serviceAlwaysEvents, serviceQuestionnaires } from './services.ts';
import { toLookAt } from './to-look-at.ts';

/** Where the demo's answers go, and by which key. */
export interface SeedOptions {
  readonly url: string;
  readonly siteKey: string;
  /** The moment up to which there are answers. */
  readonly now: Date;
}

/**
 * Fills a new collector with half a year, through its HTTP interface as any portal would. Does nothing where the Always
 * Events are there already, because they are written last.
 *
 * @returns how many responses were sent; 0 where there was nothing to do.
 */
export async function seed({ url, siteKey, now }: SeedOptions): Promise<number> {
  const client = createClient({ url, siteKey, token: administrator.token, timeout: 60_000 });
  const alwaysEvents = valueOf(await client.listAlwaysEvents());
  if (alwaysEvents.length > 0) return 0;

  for (const questionnaire of serviceQuestionnaires()) valueOf(await client.publishQuestionnaire(questionnaire));
  const responses = [...halfYear(now), ...toLookAt(now)];
  for (let from = 0; from < responses.length; from += largestBatch) {
    await sendAll(client, responses.slice(from, from + largestBatch));
  }
  await Promise.all(aboutPeople(responses).map(async (person) => valueOf(await client.tellAboutYou(person))));
  for (const alwaysEvent of serviceAlwaysEvents(now)) valueOf(await client.writeAlwaysEvent(alwaysEvent));
  return responses.length;
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
