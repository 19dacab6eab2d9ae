import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type AlwaysClient, type Result } from '@always-kit/client';
import { addOrganisation, addService, addSiteKey, addStaffToken, startCollector } from '@always-kit/collector';
import { createUuid, type BatchOutcome, type Person, type QuestionnaireResponse } from '@always-kit/contract';
import { bundleFolder } from '../../../packages/demo/src/bundle.ts';
import { buildSite } from '../../../packages/demo/src/site.ts';

const day = 24 * 60 * 60 * 1000;

/** Everybody who works with an Always Event in a story. */
export const cast = {
  team: { name: 'Alex Reid', role: 'team', livedExperience: false },
  partner: { name: 'Maria Lowe', role: 'team', livedExperience: true },
  coach: { name: 'Priya Shah', role: 'coach', livedExperience: false },
  sponsor: { name: 'Sam Okoro', role: 'sponsor', livedExperience: false },
  administrator: { name: 'Set-up', role: 'administrator', livedExperience: false },
} as const satisfies Record<string, Person>;
export type Role = keyof typeof cast;

/** A trust with one ward whose clock is ours: months go by in a moment, for the collector and for every page. */
export interface SimulatedTrust {
  /** The page of the intranet where somebody works with `alwaysEvent`. */
  page(alwaysEvent: string, as: Role): string;
  /** Asks the collector as somebody. */
  as(role: Role): AlwaysClient;
  /** What time it is, in milliseconds since 1970. */
  now(): number;
  /** Today, or so many days after. */
  dayIn(days: number): string;
  /** Lets so many days go by. */
  pass(days: number): void;
  /** Sends what people answered today, as a portal would. */
  answer(
    responses: readonly Pick<QuestionnaireResponse, 'questionnaire' | 'answers'>[],
    about: Partial<QuestionnaireResponse>,
  ): Promise<void>;
}

/** Opens it on a day. Everything is closed with `started`. */
export async function openSimulatedTrust(started: AsyncDisposableStack, from: string): Promise<SimulatedTrust> {
  const clock = { now: Date.parse(`${from}T09:00:00Z`) };
  const folder = await mkdtemp(join(tmpdir(), 'always-kit-trust-'));
  started.defer(() => rm(folder, { recursive: true, force: true }));
  const collector = await startCollector({
    file: join(folder, 'collector.sqlite'),
    port: 0,
    host: '127.0.0.1',
    now: () => clock.now,
    limits: { siteKey: 100_000, device: 100_000, address: 100_000 },
  });
  started.defer(() => collector.close());
  await writePages(folder, collector.url);
  const site = await buildSite({ folder, bundle: bundleFolder, collector: collector.url, words: {} });
  const origin = await site.listen({ port: 0, host: '127.0.0.1' });
  started.defer(() => site.close());

  const { store } = collector;
  await addOrganisation(store, { id: 'trust', name: 'A trust', staffOrigins: [origin] });
  await addService(store, { organisation: 'trust', id: 'ward', name: 'A ward' });
  const key = { organisation: 'trust', name: 'Portal', key: 'pk_portal', services: ['ward'], origins: [origin] };
  await addSiteKey(store, key);
  for (const [role, person] of Object.entries(cast)) {
    await addStaffToken(store, { organisation: 'trust', token: tokenOf(role as Role), ...person });
  }
  return {
    page: (alwaysEvent, as) => `${origin}/work.html?event=${alwaysEvent}&token=${tokenOf(as)}`,
    as: (role) => createClient({ url: collector.url, token: tokenOf(role), timeout: 60_000 }),
    now: () => clock.now,
    dayIn: (days) => new Date(clock.now + days * day).toISOString().slice(0, 10),
    pass: (days) => void (clock.now += days * day),
    async answer(responses, about) {
      // Not through the client, which says by the real clock when it sends: the collector would correct months.
      const answeredAt = new Date(clock.now - 60_000).toISOString();
      const usual = { service: 'ward', answeredAt, language: 'en-GB', reading: 'plain', mode: 'self' } as const;
      const sent = responses.map((response) => ({ ...usual, ...response, ...about, id: createUuid(clock.now) }));
      const answer = await fetch(`${collector.url}/v1/responses/batch?key=${key.key}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ responses: sent }),
      });
      const { results } = (await answer.json()) as BatchOutcome;
      assert.deepEqual([...new Set(results.map(({ status }) => status))], [201]);
    },
  };
}

export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return result.value;
}

function tokenOf(role: Role): string {
  return `ak_staff_trust_${role}_0000000000000000000000000000`;
}

/** The trust's own page with our elements, for whoever is signed in. */
async function writePages(folder: string, collector: string): Promise<void> {
  await copyFile(new URL('../../../packages/demo/portal/favicon.svg', import.meta.url), join(folder, 'favicon.svg'));
  await writeFile(
    join(folder, 'work.html'),
    `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>The work</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/always-kit/tokens.css" />
    <script type="module" src="/always-kit/always-kit.js"></script>
    <script type="module" src="/work.js"></script>
  </head>
  <body>
    <main>
      <h1>The work</h1>
      <always-provider url="${collector}"><div id="work"></div></always-provider>
    </main>
  </body>
</html>`,
  );
  await writeFile(
    join(folder, 'work.js'),
    `const asked = new URLSearchParams(location.search);
document.querySelector('always-provider').token = asked.get('token');
for (const tag of ['always-record', 'always-measure-wizard', 'always-report', 'always-accreditation']) {
  const element = document.createElement(tag);
  element.setAttribute('always-event', asked.get('event'));
  if (tag === 'always-record') element.setAttribute('service', 'ward');
  document.querySelector('#work').append(element);
}`,
  );
}
