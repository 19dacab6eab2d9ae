import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createClient, type AlwaysClient } from '@always-kit/client';
import { addOrganisation, addService, addStaffToken, startCollector } from '@always-kit/collector';
import { alwaysFeedback } from '@always-kit/contract/built-in';
import { createUuid, type AlwaysEvent, type Measure } from '@always-kit/contract';
import {
  measurePlanOf,
  whatIsCounted,
  type Undertaking,
} from '../../packages/elements/src/measure-wizard/as-written.ts';
import { countedAnswers, groupOf } from '../../packages/elements/src/measure-wizard/countable.ts';
import { emptyDraft, type MeasurePlan } from '../../packages/elements/src/measure-wizard/draft.ts';
import { writeMeasure, type Written } from '../../packages/elements/src/measure-wizard/saving.ts';
import { guide } from './guide.ts';

// What the wizard's pages write, against the collector itself: the pages have one in memory.

const going: AlwaysEvent = {
  id: 'going-home',
  revision: 0,
  service: 'bramley-ward',
  title: 'Going home',
  phase: 'co-design',
  pointOfCareTeam: [],
  measures: [],
};

describe('a measure that the wizard writes', () => {
  let client: AlwaysClient;
  let other: AlwaysClient;
  const started = new AsyncDisposableStack();
  before(async () => {
    const folder = started.adopt(await mkdtemp(join(tmpdir(), 'always-kit-measure-')), (path) =>
      rm(path, { recursive: true, force: true }),
    );
    const collector = started.adopt(
      await startCollector({ file: join(folder, 'collector.sqlite'), port: 0, host: '127.0.0.1' }),
      (one) => one.close(),
    );
    await addOrganisation(collector.store, { id: 'trust', name: 'A trust', staffOrigins: [] });
    await addService(collector.store, { organisation: 'trust', id: 'bramley-ward', name: 'Bramley Ward' });
    const clientOf = async (name: string): Promise<AlwaysClient> => {
      const token = `ak_staff_${name}_0000000000000000000000000000000000`;
      const person = { name, role: 'team', livedExperience: false } as const;
      await addStaffToken(collector.store, { organisation: 'trust', token, ...person });
      return createClient({ url: collector.url, token });
    };
    client = await clientOf('tom');
    other = await clientOf('ann');
    assert.ok((await client.writeAlwaysEvent(going)).ok);
    await publishAsTheGuideSays(client);
  });
  after(() => started.disposeAsync());

  /** A measure of the first question that is found, under an id of its own. */
  async function write(
    by: AlwaysClient,
    change: Partial<Measure> = {},
    undertaking = begun(),
    plan: Partial<MeasurePlan> = {},
  ): Promise<Written> {
    const read = await by.readQuestionnaire('bramley-going-home');
    assert.ok(read.ok);
    const [question] = groupOf(read.value, 'en-GB')!.questions;
    const measure: Measure = {
      id: undertaking.id,
      title: 'Knew who to call',
      kind: 'outcome',
      ...whatIsCounted(question!, countedAnswers(emptyDraft, question!, undefined)),
      period: 'week',
      direction: 'increase',
      chart: 'i',
      ...change,
    };
    const draft = { ...emptyDraft, people: '5', often: 'weekly', whoAsks: 'A volunteer' } as const;
    const whole = { ...measurePlanOf(draft, measure.id), ...plan };
    return await writeMeasure(by, { alwaysEvent: going.id, undertaking, measure, plan: whole, tried: [] });
  }

  const measures = async (): Promise<Measure[]> => {
    const read = await client.readAlwaysEvent(going.id);
    return read.ok ? read.value.measures : [];
  };
  const plansOf = async (measure: string): Promise<unknown[]> => {
    const read = await client.readRecord(going.id);
    const entries = read.ok ? read.value.entries : [];
    return entries.flatMap(({ form, content }) =>
      form === 'measure-plan' && content.measure === measure ? [content] : [],
    );
  };

  it('is taken with how it is taken, and counts what the question asks', async () => {
    const undertaking = begun();
    const written = await write(client, {}, undertaking);

    assert.equal(written.kind, 'saved');
    const found = (await measures()).find(({ id }) => id === undertaking.id);
    assert.deepEqual(found?.numerator, ['always']);
    assert.deepEqual(found?.denominator, ['always', 'mostly', 'sometimes', 'never']);
    assert.deepEqual(await plansOf(undertaking.id), [
      { measure: undertaking.id, whoAsks: 'A volunteer', people: 5, often: 'weekly' },
    ]);
  });

  it('is there once, however often it is written', async () => {
    const undertaking = begun();
    for (let time = 0; time < 3; time++) assert.equal((await write(client, {}, undertaking)).kind, 'saved');

    assert.equal((await measures()).filter(({ id }) => id === undertaking.id).length, 1);
    assert.equal((await plansOf(undertaking.id)).length, 1);
  });

  it('is kept beside those that others write at the same time', async () => {
    const all = [begun(), begun(), begun()];
    const written = await Promise.all(all.map((each, at) => write(at % 2 ? other : client, {}, each)));

    assert.deepEqual(
      written.map(({ kind }) => kind),
      ['saved', 'saved', 'saved'],
    );
    const ids = (await measures()).map(({ id }) => id);
    assert.ok(all.every(({ id }) => ids.includes(id)));
  });

  it('does not take the place of what somebody else made of it, and is told what that is', async () => {
    const first = await write(client);
    assert.ok(first.kind === 'saved');
    const theirs = changing(first);
    assert.equal((await write(other, { target: 0.7 }, theirs, { people: 8 })).kind, 'saved');

    const written = await write(client, { target: 0.9 }, theirs);

    assert.equal(written.kind, 'theirs');
    assert.ok(written.kind === 'theirs');
    assert.equal(written.measure?.target, 0.7);
    assert.equal(written.entry?.content.people, 8);
    const again = changing({ ...first, measure: written.measure, entry: written.entry });
    assert.equal((await write(client, { target: 0.9 }, again)).kind, 'saved');
    assert.equal((await measures()).find(({ id }) => id === first.measure.id)?.target, 0.9);
  });
});

function begun(): Undertaking {
  const id = createUuid();
  const entry = { id, before: undefined };
  return {
    id: `measure-${id.slice(-8)}`,
    began: { measure: undefined, plan: undefined },
    before: undefined,
    entry,
    revision: 1,
  };
}

function changing({ measure, entry }: Pick<Extract<Written, { kind: 'saved' }>, 'measure' | 'entry'>): Undertaking {
  const began = { measure, plan: entry.content };
  return { id: measure.id, began, before: measure, entry: { id: entry.id, before: entry }, revision: 1 };
}

/** What the guide tells whoever runs the service to publish. */
async function publishAsTheGuideSays(client: AlwaysClient): Promise<void> {
  const options = {
    id: 'bramley-going-home',
    version: '1',
    title: { plain: 'Going home from Bramley Ward' },
    vision: { plain: 'Did you know what to do when you got home, and who to call?' },
  };
  for (const said of [options.id, options.title.plain, options.vision.plain])
    assert.ok(guide('measure').includes(said));
  assert.ok((await client.publishQuestionnaire(alwaysFeedback(options))).ok);
}
