import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createUuid, problemType, type Contact, type ContactList } from '@always-kit/contract';
import { forgetContacts } from '../contacts/forget.ts';
import { only } from '../support/places.ts';
import { rowsOf } from '../support/rows.ts';
import {
  portal,
  responseWith,
  testCollector,
  today,
  type TestCollector,
  type Told,
} from '../support/test-collector.ts';

const day = 24 * 60 * 60 * 1000;

describe('somebody who wants to stay in touch', () => {
  it('is kept, and the receipt says on which day', async (test) => {
    const collector = await testCollector(test);
    const contact = contactWith();

    const kept = await stay(collector, contact);

    assert.equal(kept.status, 201);
    assert.deepEqual(kept.body, { id: contact.id, storedOn: '2026-11-22' });
  });

  it('is kept once, however often it is sent; another one under the same id is refused', async (test) => {
    const collector = await testCollector(test);
    const contact = contactWith();
    const sent = await Promise.all(Array.from({ length: 8 }, () => stay(collector, contact)));
    collector.clock += 3 * day;

    const late = await stay(collector, contact);
    const other = await stay(collector, { ...contact, email: 'b@example.org' });

    assert.deepEqual(sent.map(({ status }) => status).sort(), [...Array<number>(7).fill(200), 201]);
    assert.deepEqual([late.status, late.body], [200, sent[0]!.body]);
    assert.equal(other.problem.type, problemType('id-conflict'));
    assert.equal((await listed(collector)).length, 1);
  });

  it('is listed for the team, and taken away when they ask for it', async (test) => {
    const collector = await testCollector(test);
    const { id: _, ...sent } = contactWith({ name: '\u202eRosalind <b> 👍 \ud800', phone: '01273 800 900' });
    await stay(collector, { id: createUuid(), ...sent });

    const [contact] = await listed(collector);
    const { id, ...shown } = contact!;

    assert.deepEqual(shown, { ...sent, storedOn: '2026-11-22' });
    const forget = `DELETE /v1/contacts/${id}`;
    assert.equal((await collector.ask(forget, { token: 'york' })).status, 404);
    assert.equal((await collector.ask(forget, { token: 'viewer' })).status, 403);
    assert.equal((await collector.ask(forget, { token: 'team' })).status, 204);
    assert.equal((await collector.ask(forget, { token: 'team' })).status, 404);
    assert.deepEqual(await listed(collector), []);
  });

  it('is shown to nobody who may only look, nor to another organisation, nor to a page', async (test) => {
    const collector = await testCollector(test);
    await stay(collector, contactWith());

    assert.equal((await collector.ask('GET /v1/contacts', { token: 'viewer' })).status, 403);
    assert.equal((await collector.ask('GET /v1/contacts?key=pk_leeds')).status, 401);
    assert.deepEqual((await collector.ask('GET /v1/contacts', { token: 'york' })).body, { contacts: [] });
  });

  it('may come from a page that the key lists, about its service only', async (test) => {
    const collector = await testCollector(test);

    const fine = await stay(collector, contactWith(), { origin: portal });
    const elsewhere = await stay(collector, contactWith({ service: 'chapel' }));

    assert.equal(fine.status, 201);
    assert.equal(elsewhere.problem.type, problemType('service-not-allowed'));
  });

  it('cannot be put to any answers: no id, no time, no order of arrival', async (test) => {
    const collector = await testCollector(test);
    const contacts = Array.from({ length: 12 }, (_, person) => contactWith({ email: `${person}@example.org` }));
    for (const contact of contacts) {
      await collector.send(responseWith());
      await stay(collector, contact);
    }

    const rows = rowsOf<Record<string, string>>(collector, 'select * from contacts');

    for (const row of rows) {
      assert.deepEqual(Object.keys(row), ['organisation', 'key', 'day', 'content']);
      assert.match(row['day']!, /^\d{4}-\d\d-\d\d$/);
      // The id that the page made holds the millisecond it was made in.
      assert.ok(!contacts.some(({ id }) => JSON.stringify(row).includes(id)));
    }
    const order = rows.map(({ content }) => (JSON.parse(content!) as Contact).email);
    assert.notDeepEqual(
      order,
      contacts.map(({ email }) => email),
    );
    assert.throws(() => rowsOf(collector, 'select rowid from contacts'), /no such column|does not exist/);
  });

  it('is forgotten by itself after the time that the collector is told', async (test) => {
    const collector = await testCollector(test);
    await stay(collector, contactWith({ name: 'Early' }));
    collector.clock += 30 * day;
    await stay(collector, contactWith({ name: 'Late' }));

    assert.equal(await forgetContacts(collector.store, 30, today + 30 * day), 0);
    assert.equal(await forgetContacts(collector.store, 30, today + 31 * day), 1);

    assert.deepEqual(
      (await listed(collector)).map(({ name }) => name),
      ['Late'],
    );
  });

  it('does not come back when a device repeats late what the team has forgotten', async (test) => {
    const collector = await testCollector(test);
    const contact = contactWith({ name: 'Rosalind' });
    await stay(collector, contact);
    const [{ id } = { id: '' }] = await listed(collector);
    assert.equal((await collector.ask(`DELETE /v1/contacts/${id}`, { token: 'team' })).status, 204);
    collector.clock += 400 * day;

    const late = await stay(collector, contact);

    assert.deepEqual([late.status, late.problem.type], [410, problemType('contact-gone')]);
    assert.deepEqual(await listed(collector), []);
    assert.doesNotMatch(JSON.stringify(rowsOf(collector, 'select * from contacts_forgotten')), /Rosalind|r@example/);
  });

  it('does not come back either when their time was over', async (test) => {
    const collector = await testCollector(test);
    const contact = contactWith();
    await stay(collector, contact);
    collector.clock += 31 * day;
    await forgetContacts(collector.store, 30, collector.clock);

    assert.equal((await stay(collector, contact)).status, 410);
    assert.deepEqual(await listed(collector), []);
  });

  it('may ask again, and is forgotten for one organisation only', async (test) => {
    const collector = await testCollector(test);
    const contact = contactWith();
    await stay(collector, contact);
    const [{ id } = { id: '' }] = await listed(collector);
    await collector.ask(`DELETE /v1/contacts/${id}`, { token: 'team' });

    const elsewhere = await collector.ask('POST /v1/contacts?key=pk_york', { body: { ...contact, service: 'chapel' } });

    assert.equal((await stay(collector, contactWith())).status, 201);
    assert.notEqual(elsewhere.status, 410);
  });

  it('is overwritten in the file when it is forgotten', only('sqlite'), async (test) => {
    const collector = await testCollector(test);
    await stay(collector, contactWith({ name: 'Rosalind' }));

    await forgetContacts(collector.store, 1, today + 9 * day);
    rowsOf(collector, 'select 1'); // nobody else has the file open
    await collector.app.close();
    await collector.store.close(); // folds the log of writes into the file

    assert.ok(!readFileSync(collector.file).includes('Rosalind'));
  });

  const wrong: [name: string, change: object, pointer: string][] = [
    ['nothing to reach them by', { email: undefined }, '/email'],
    ['the id of a response', { response: createUuid() }, '/response'],
    ['an email that is none', { email: 'Rosalind of Mill Lane' }, '/email'],
  ];
  for (const [name, change, pointer] of wrong) {
    it(`with ${name} is refused by that field, which is not repeated`, async (test) => {
      const collector = await testCollector(test);

      const told = await stay(collector, { ...contactWith(), ...change });

      assert.deepEqual([told.status, told.problem.errors?.[0]?.pointer], [422, pointer]);
      assert.doesNotMatch(JSON.stringify(told.body), /Rosalind/);
      assert.deepEqual(await listed(collector), []);
    });
  }
});

function contactWith(change: Partial<Contact> = {}): Contact {
  return { id: createUuid(), service: 'bramley', email: 'r@example.org', reasons: ['take-part'], ...change };
}

function stay(collector: TestCollector, contact: object, headers: Record<string, string> = {}): Promise<Told> {
  return collector.ask('POST /v1/contacts?key=pk_leeds', { body: contact, headers });
}

async function listed(collector: TestCollector): Promise<ContactList['contacts']> {
  const told = await collector.ask('GET /v1/contacts', { token: 'team' });
  assert.equal(told.status, 200, JSON.stringify(told.body));
  return (told.body as ContactList).contacts;
}
