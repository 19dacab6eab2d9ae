import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { AlwaysEvent, AlwaysEventList, FamilySeries } from '@always-kit/contract';
import { addSiteKey } from '../index.ts';
import { alwaysEventWith, create, measureWith, responseWith, testCollector } from '../support/test-collector.ts';
import { turnsDuring } from '../support/turns.ts';

const path = 'GET /v1/families/home/measures/always/series';
const file = 'GET /v1/exports/families/home/measures/always/series.csv';

describe('one Always Event in many places', () => {
  it('is every place by name, each with its points, and the sum of them', async (test) => {
    const { said, series } = await withPlaces(test);
    await said('bramley', '2026-10-05', 'always', 3);
    await said('chapel', '2026-10-06', 'always', 20);
    await said('chapel', '2026-10-06', 'never', 10);

    const { places, rollUp, family, measure, disclosure } = await series('team');

    assert.deepEqual([family, measure, disclosure], ['home', 'always', undefined]);
    assert.deepEqual(
      places.map(({ alwaysEvent, service, place, points }) => [alwaysEvent, service, place, points]),
      [
        ['bramley-home', 'bramley', { name: 'Bramley', site: 'RXX01' }, [point('2026-10-05', 3, 3)]],
        ['chapel-home', 'chapel', { name: 'Chapel' }, [point('2026-10-05', 20, 30)]],
      ],
    );
    assert.deepEqual(rollUp, [{ ...point('2026-10-05', 23, 33), places: 2, placesHidden: 0 }]);
  });

  it('is read while others have their turn', async (test) => {
    const collector = await testCollector(test);
    const many = 20;
    for (let at = 0; at < many; at++) {
      await create(collector, alwaysEventWith({ id: `home-${at}`, family: 'home' }));
    }

    for (const token of ['team', 'viewer']) {
      const turns = await turnsDuring(collector.ask(path, { token }));

      assert.ok(turns >= many, `${turns} turns`);
    }
  });

  it('is by whole months outside the team, and the sum of what is shown', async (test) => {
    const { said, series } = await withPlaces(test);
    await said('bramley', '2026-10-05', 'always', 3);
    await said('chapel', '2026-10-06', 'always', 21);
    await said('chapel', '2026-10-20', 'never', 11);
    await said('chapel', '2026-11-20', 'never', 11); // this month is not over

    for (const role of ['viewer', 'sponsor']) {
      const { places, rollUp, disclosure } = await series(role);

      assert.deepEqual(
        places.map(({ points }) => points),
        [[{ ...point('2026-10-01', 0, 0), hidden: true }], [point('2026-10-01', 20, 30)]],
      );
      assert.deepEqual(rollUp, [{ ...point('2026-10-01', 20, 30), places: 1, placesHidden: 1 }]);
      assert.deepEqual(disclosure, { below: 8, roundedTo: 5 });
      assert.ok(places.every(({ measure, within }) => measure.period === 'month' && within === 2));
    }
  });

  it('tells no more of a hidden place: with another small number everything looks the same', async (test) => {
    const seen = [];
    for (const few of [1, 6]) {
      const { said, series, csv } = await withPlaces(test);
      await said('bramley', '2026-10-05', 'always', few);
      await said('chapel', '2026-10-06', 'always', 20);
      const { generatedAt: _, ...rest } = await series('viewer');
      seen.push({ rest, csv: await csv('viewer') });
    }

    assert.deepEqual(seen[0], seen[1]);
  });

  it('can be of some time only', async (test) => {
    const { said, collector } = await withPlaces(test);
    await said('chapel', '2026-08-06', 'always', 20);
    await said('chapel', '2026-10-06', 'always', 20);

    const { body } = await collector.ask(`${path}?from=2026-09-01&to=2026-10-31`, { token: 'viewer' });
    const { rollUp } = body as FamilySeries;
    assert.deepEqual(
      rollUp.map(({ start }) => start),
      ['2026-10-01'],
    );
    assert.equal((await collector.ask(`${path}?from=2026-09-02&to=2026-09-01`, { token: 'viewer' })).status, 422);
  });

  it('adds up only what counts the same, by month where the periods differ', async (test) => {
    const { said, collector, series } = await withPlaces(test);
    await said('bramley', '2026-10-05', 'mostly', 4);
    await said('chapel', '2026-10-06', 'always', 6);
    const other = placeWith({ id: 'other-home', measures: [measureWith({ numerator: ['always', 'mostly'] })] });
    const monthly = placeWith({ id: 'zz-home', title: 'Zz', measures: [measureWith({ period: 'month' })] });
    for (const event of [other, monthly]) assert.equal((await create(collector, event)).status, 201);

    const { places, rollUp } = await series('team');

    assert.deepEqual(
      places.map(({ alwaysEvent, inRollUp, measure }) => [alwaysEvent, inRollUp, measure.period]),
      [
        ['bramley-home', true, 'month'],
        ['chapel-home', true, 'month'],
        ['other-home', false, 'month'],
        ['zz-home', false, 'month'], // the same answers of the same service
      ],
    );
    assert.deepEqual(rollUp, [{ ...point('2026-10-01', 6, 10), places: 2, placesHidden: 0 }]);
  });

  it('is listed with its family and its place', async (test) => {
    const { collector } = await withPlaces(test);

    const { alwaysEvents } = (await collector.ask('GET /v1/always-events', { token: 'viewer' }))
      .body as AlwaysEventList;

    assert.deepEqual(
      alwaysEvents.find(({ id }) => id === 'bramley-home'),
      {
        id: 'bramley-home',
        service: 'bramley',
        title: 'Going home',
        family: 'home',
        place: { name: 'Bramley', site: 'RXX01' },
        phase: 'set-up',
      },
    );
  });

  it('is of one organisation, and there only where some place has the measure', async (test) => {
    const { collector } = await withPlaces(test);
    const status = async (line: string, token = 'viewer') => (await collector.ask(line, { token })).status;

    assert.equal(await status(path, 'york'), 404);
    assert.equal(await status(file, 'york'), 404);
    assert.equal(await status(path.replace('home', 'nowhere')), 404);
    assert.equal(await status(path.replace('always', 'nothing')), 404);
    assert.equal((await collector.ask(`${path}?key=pk_leeds`)).status, 401);
  });

  it('takes no code of a site that is none', async (test) => {
    const collector = await testCollector(test);

    const told = await create(collector, alwaysEventWith({ place: { name: 'Bramley', site: 'no code' } }));

    assert.equal(told.status, 422);
    assert.equal(told.problem.errors?.[0]?.pointer, '/place/site');
  });
});

describe('the table of many places for those who commission', () => {
  it('has a row for each place and month, then all together, with nothing small, whoever asks', async (test) => {
    const { said, csv } = await withPlaces(test);
    await said('bramley', '2026-10-05', 'always', 3);
    await said('chapel', '2026-10-06', 'always', 21);

    for (const role of ['viewer', 'team', 'administrator']) {
      assert.deepEqual((await csv(role)).split('\r\n'), [
        '\uFEFFrow,place,ods_code,service,always_event,measure,period_start,numerator,denominator,hidden,in_roll_up,places,places_hidden',
        'place,Bramley,RXX01,bramley,bramley-home,always,2026-10-01,,,yes,yes,,',
        'place,Chapel,,chapel,chapel-home,always,2026-10-01,20,20,no,yes,,',
        'roll-up,home,,,,always,2026-10-01,20,20,no,,1,1',
        '',
      ]);
    }
  });

  it('carries no formula', async (test) => {
    const { collector, said, csv } = await withPlaces(test);
    const evil = placeWith({ id: 'evil', place: { name: '=HYPERLINK("https://evil.test")' } });
    assert.equal((await create(collector, evil)).status, 201);
    await said('bramley', '2026-10-06', 'always', 20);

    const text = await csv('viewer');

    assert.ok(text.includes(`"'=HYPERLINK`), text);
    assert.ok(!/(?:^|,|")=/m.test(text));
  });

  it('is written into the audit trail', async (test) => {
    const { collector, csv } = await withPlaces(test);
    await csv('viewer');

    const { body } = await collector.ask('GET /v1/audit', { token: 'administrator' });

    assert.ok(JSON.stringify(body).includes('family-series.csv'));
  });
});

function point(start: string, numerator: number, denominator: number) {
  return { start, numerator, denominator, responses: denominator };
}

function placeWith(change: Partial<AlwaysEvent>): AlwaysEvent {
  return alwaysEventWith({ family: 'home', ...change });
}

async function withPlaces(test: TestContext) {
  const collector = await testCollector(test);
  const made = new Set<string>();
  for (const event of [
    placeWith({ id: 'chapel-home', service: 'chapel', place: { name: 'Chapel' } }),
    placeWith({ id: 'bramley-home', place: { name: 'Bramley', site: 'RXX01' } }),
    alwaysEventWith({ id: 'alone' }),
  ]) {
    assert.equal((await create(collector, event)).status, 201);
  }
  return {
    collector,
    async said(service: string, day: string, value: string, people: number): Promise<void> {
      for (let person = 0; person < people; person++) {
        const response = responseWith({
          service,
          answeredAt: `${day}T10:00:00Z`,
          answers: [{ question: 'always', value }],
        });
        const { status } = await collector.ask(`POST /v1/responses?key=${await keyOf(service)}`, { body: response });
        assert.equal(status, 201);
      }
    },
    async series(token: string): Promise<FamilySeries> {
      const { status, body } = await collector.ask(path, { token });
      assert.equal(status, 200, JSON.stringify(body));
      return body as FamilySeries;
    },
    async csv(token: string): Promise<string> {
      const { status, body } = await collector.ask(file, { token });
      assert.equal(status, 200, JSON.stringify(body));
      return body as string;
    },
  };

  /** Bramley has a key; a key for another service is made when it is first needed. */
  async function keyOf(service: string): Promise<string> {
    if (service === 'bramley') return 'pk_leeds';
    const key = `pk_${service}`;
    if (!made.has(key)) {
      made.add(key);
      await addSiteKey(collector.store, {
        organisation: 'leeds',
        name: service,
        services: [service],
        origins: [],
        key,
      });
    }
    return key;
  }
}
