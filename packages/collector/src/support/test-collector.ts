import type { TestContext } from 'node:test';
import {
  createUuid,
  type AlwaysEvent,
  type Measure,
  type Problem,
  type QuestionnaireResponse,
} from '@always-kit/contract';
import { alwaysFeedback } from '@always-kit/contract/built-in';
import type { FastifyInstance, InjectOptions } from 'fastify';
import {
  addOrganisation,
  addService,
  addSiteKey,
  addStaffToken,
  buildCollector,
  openStore,
  seed,
  type CollectorOptions,
  type Store,
} from '../index.ts';
import { newPlace, placeForAll } from './places.ts';

/** A Sunday, so that the week of today starts six days before. */
export const today = Date.parse('2026-11-22T12:00:00Z');

export const portal = 'https://portal.leeds.test';
export const intranet = 'https://intranet.leeds.test';

/** A questionnaire as a ward has it, with one question of each way of counting. */
export const feedback = alwaysFeedback({
  id: 'home-feedback',
  version: '1',
  title: { plain: 'Going home' },
  vision: { plain: 'Did you know who to contact when you got home?' },
});

/** What a test asks with. */
export interface Ask {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A collector over a real file or database, with two organisations. */
export interface TestCollector {
  readonly app: FastifyInstance;
  readonly store: Store;
  /** The SQLite file; in the run on PostgreSQL the address of the database. */
  readonly file: string;
  /** What the collector takes for now; may be changed. */
  clock: number;
  ask(line: string, ask?: Ask): Promise<Told>;
  send(response: Partial<QuestionnaireResponse>): Promise<Told>;
}

/** What came back. */
export interface Told {
  readonly status: number;
  readonly body: unknown;
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** Leeds has the services `bramley` and `chapel`, a key `pk_leeds` for the first, and a token for each role. */
export async function testCollector(
  test: Pick<TestContext, 'after'>,
  options: Partial<CollectorOptions> = {},
): Promise<TestCollector> {
  const removals: (() => unknown)[] = [];
  const file = await newPlace({ after: (done) => removals.push(done) }, await template());
  const store = await openStore(file);
  const collector = { clock: today };
  const app = await buildCollector({ store, now: () => collector.clock, ...options });
  test.after(async () => {
    await app.close();
    await store.close();
    for (const remove of removals) await remove();
  });
  const ask = askOf(app);
  return Object.assign(collector, {
    app,
    store,
    file,
    ask,
    send: (response: Partial<QuestionnaireResponse>) =>
      ask('POST /v1/responses?key=pk_leeds', { body: responseWith(response) }),
  });
}

/** Asks a collector as HTTP would. */
export function askOf(app: FastifyInstance): TestCollector['ask'] {
  return async (line, { token, body, headers } = {}) => {
    const [method, url] = line.split(' ') as [InjectOptions['method'], string];
    const answer = await app.inject({
      ...(method && { method }),
      url,
      headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { payload: body as NonNullable<InjectOptions['payload']> }),
    });
    // A file to save is no JSON, but for the one that is.
    const json = /[/+]json\b/.test(String(answer.headers['content-type']));
    const parsed: unknown = answer.body === '' ? undefined : json ? JSON.parse(answer.body) : answer.body;
    const told = { status: answer.statusCode, body: parsed, problem: parsed as Problem };
    return { ...told, headers: answer.headers as Told['headers'] };
  };
}

let made: Promise<string> | undefined;

/** A place to copy: filling one anew for each test would take most of the time. */
function template(): Promise<string> {
  made ??= placeForAll(async (place) => {
    const store = await openStore(place);
    await seed(store);
    await addLeedsAndYork(store);
    await store.close();
  });
  return made;
}

async function addLeedsAndYork(store: Store): Promise<void> {
  await addOrganisation(store, { id: 'leeds', name: 'Leeds', staffOrigins: [intranet] });
  await addOrganisation(store, { id: 'york', name: 'York' });
  for (const [organisation, id] of [
    ['leeds', 'bramley'],
    ['leeds', 'chapel'],
    ['york', 'bramley'],
  ] as const) {
    await addService(store, { organisation, id, name: id });
  }
  for (const organisation of ['leeds', 'york']) {
    await addSiteKey(store, {
      organisation,
      name: 'portal',
      services: ['bramley'],
      origins: [portal],
      key: `pk_${organisation}`,
    });
  }
  for (const role of ['viewer', 'team', 'coach', 'sponsor', 'administrator'] as const) {
    await addStaffToken(store, { organisation: 'leeds', name: role, role, livedExperience: false, token: role });
  }
  await addStaffToken(store, {
    organisation: 'leeds',
    name: 'partner',
    role: 'team',
    livedExperience: true,
    token: 'partner',
  });
  await addStaffToken(store, {
    organisation: 'york',
    name: 'York coach',
    role: 'coach',
    livedExperience: false,
    token: 'york',
  });
  await store.questionnaires.put(feedback, 'leeds');
  await store.questionnaires.put(feedback, 'york');
}

/** A response that is fine but for what is given. */
export function responseWith(response: Partial<QuestionnaireResponse> = {}): QuestionnaireResponse {
  return {
    id: createUuid(),
    questionnaire: { id: feedback.id, version: feedback.version },
    service: 'bramley',
    answeredAt: '2026-11-22T10:00:00+00:00',
    language: 'en-GB',
    reading: 'plain',
    mode: 'self',
    answers: [{ question: 'always', value: 'always' }],
    ...response,
  };
}

/** The share of people who say that it always happened. */
export function measureWith(measure: Partial<Measure> = {}): Measure {
  return {
    id: 'always',
    title: 'Knew who to contact',
    kind: 'outcome',
    questionnaire: feedback.id,
    question: 'always',
    numerator: ['always'],
    denominator: ['always', 'mostly', 'sometimes', 'never'],
    period: 'week',
    direction: 'increase',
    ...measure,
  };
}

/** An Always Event that is fine but for what is given. */
export function alwaysEventWith(alwaysEvent: Partial<AlwaysEvent> = {}): AlwaysEvent {
  return {
    id: 'going-home',
    revision: 0,
    service: 'bramley',
    title: 'Going home',
    phase: 'set-up',
    pointOfCareTeam: [],
    measures: [measureWith()],
    ...alwaysEvent,
  };
}

/** Stores a new Always Event as a coach of Leeds. */
export async function create(collector: TestCollector, alwaysEvent: AlwaysEvent = alwaysEventWith()): Promise<Told> {
  return collector.ask(`PUT /v1/always-events/${alwaysEvent.id}`, {
    token: 'coach',
    headers: { 'if-none-match': '*' },
    body: alwaysEvent,
  });
}
