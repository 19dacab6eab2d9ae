import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, type Contact, type KeptContact } from '@always-kit/contract';
import { forgetContacts } from '../contacts/forget.ts';
import { rowsOf } from '../support/rows.ts';
import { takeIn } from '../support/take-in.ts';
import { responseWith, testCollector, today, type TestCollector } from '../support/test-collector.ts';

const day = 24 * 60 * 60 * 1000;

describe('who wants to stay in touch', () => {
  it('is given out to administrators alone, and it is in the audit trail before the first line leaves', async (test) => {
    const collector = await testCollector(test);
    await stay(collector, contactWith());

    for (const token of ['viewer', 'team', 'partner', 'sponsor', 'coach']) {
      const refused = await collector.ask('GET /v1/exports/contacts.ndjson', { token });
      assert.equal(refused.status, 403, token);
    }
    const list = async () =>
      (await collector.store.audit.list('leeds', 0, 100)).filter(({ action }) => !action.startsWith('add-'));
    assert.deepEqual(await list(), []);
    await exported(collector);

    const [row, ...others] = await list();
    assert.deepEqual([row?.action, row?.subject, row?.actor.name], ['export', 'contacts.ndjson', 'administrator']);
    assert.deepEqual(others, []);
  });

  it('leads to no response in the file either: no id of a page, no time, no order of arrival', async (test) => {
    const collector = await testCollector(test);
    const contacts = Array.from({ length: 12 }, (_, person) => contactWith({ email: `${person}@example.org` }));
    for (const contact of contacts) {
      await collector.send(responseWith());
      await stay(collector, contact);
    }

    const body = await exported(collector);

    for (const { id } of contacts) assert.ok(!body.includes(id));
    const lines = body.trim().split('\n').map(parsed);
    for (const { contact } of lines) {
      assert.deepEqual(Object.keys(contact).sort(), ['email', 'id', 'reasons', 'service', 'storedOn']);
    }
    assert.notDeepEqual(
      lines.map(({ contact }) => contact.email),
      contacts.map(({ email }) => email),
    );
  });

  it('is taken in with what they agreed to and the day they did, once', async (test) => {
    const [from, to] = [await testCollector(test), await testCollector(test)];
    await stay(
      from,
      contactWith({ name: 'Amal', phone: '01273 800 900', reasons: ['take-part', 'hear-what-changed'] }),
    );
    from.clock += 3 * day;
    await stay(from, contactWith({ name: 'Bo' }));
    const body = await exported(from);

    const now = today + 9 * day;
    assert.deepEqual(await takeIn(to, body, { now }), { stored: 2, repeated: 0, refused: [] });
    assert.deepEqual(await takeIn(to, body, { now }), { stored: 0, repeated: 2, refused: [] });

    assert.equal(await exported(to), body);
    const rows = await to.store.audit.list('leeds', 0, 100);
    const taken = rows.filter(({ action }) => action === 'take-in-contact');
    assert.deepEqual(
      taken.map(({ actor, subject }) => `${actor.id} ${subject}`),
      body
        .trim()
        .split('\n')
        .map((line) => `operator ${parsed(line).contact.id}`),
    );
  });

  it('is still known by the page that sent it', async (test) => {
    const [from, to] = [await testCollector(test), await testCollector(test)];
    const contact = contactWith();
    await stay(from, contact);
    await takeIn(to, await exported(from));

    const again = await to.ask('POST /v1/contacts?key=pk_leeds', { body: contact });

    assert.deepEqual([again.status, again.body], [200, { id: contact.id, storedOn: '2026-11-22' }]);
  });

  it('is forgotten on the day on which they would have been', async (test) => {
    const [from, to] = [await testCollector(test), await testCollector(test)];
    await stay(from, contactWith());
    const body = await exported(from);
    await takeIn(to, body, { now: today + 29 * day, contactDays: 30 });

    assert.equal(await forgetContacts(to.store, 30, today + 30 * day), 0);
    assert.equal(await forgetContacts(to.store, 30, today + 31 * day), 1);

    const late = await takeIn(to, body, { now: today + 31 * day, contactDays: 30 });
    assert.deepEqual(late.refused, [{ line: 1, why: '/storedOn too-early' }]);
  });

  it('stays forgotten', async (test) => {
    const [from, to] = [await testCollector(test), await testCollector(test)];
    for (const name of ['Amal', 'Bo']) await stay(from, contactWith({ name }));
    const body = await exported(from);
    await takeIn(to, body);
    const { id } = parsed(body.split('\n')[0]!).contact;
    assert.equal((await to.ask(`DELETE /v1/contacts/${id}`, { token: 'team' })).status, 204);

    const outcome = await takeIn(to, body);

    assert.deepEqual(outcome, { stored: 0, repeated: 1, refused: [{ line: 1, why: '/id forgotten' }] });
    assert.doesNotMatch(await exported(to), new RegExp(id));
  });

  it('stays forgotten where their time was over, though the file would have them kept for longer', async (test) => {
    const [from, to] = [await testCollector(test), await testCollector(test)];
    await stay(from, contactWith());
    const body = await exported(from);
    await takeIn(to, body);
    await forgetContacts(to.store, 30, today + 31 * day);

    const outcome = await takeIn(to, body, { now: today + 31 * day, contactDays: 60 });

    assert.deepEqual(outcome.refused, [{ line: 1, why: '/id forgotten' }]);
    assert.deepEqual(await to.store.contacts.list('leeds'), []);
  });

  it('is refused where a line cannot be right, which is not repeated', async (test) => {
    const [from, to] = [await testCollector(test), await testCollector(test)];
    await stay(from, contactWith());
    const { contact } = parsed(await exported(from));
    const { email: _, ...unreachable } = contact;
    const lines: [line: object, why: string][] = [
      [{ contact: unreachable }, '/email custom'],
      [{ contact: { ...contact, id: createUuid() } }, '/id invalid-format'],
      [{ contact: { ...contact, response: createUuid() } }, '/response unknown-field'],
      [{ contact, response: 'Rosalind' }, '/response unknown-field'],
      [{ contact: { ...contact, storedOn: '2026-11-22T10:00:00Z' } }, '/storedOn invalid-format'],
      [{ contact: { ...contact, storedOn: '2026-11-23' } }, '/storedOn in-the-future'],
      [{ contact: { ...contact, service: 'rosalind' } }, '/service unknown-service'],
      [{ contact }, ''],
      [{ contact: { ...contact, name: 'Rosalind' } }, '/id id-conflict'],
    ];

    const { stored, refused } = await takeIn(to, lines.map(([line]) => JSON.stringify(line)).join('\n'));

    assert.equal(stored, 1);
    assert.deepEqual(
      refused,
      lines.map(([, why], at) => ({ line: at + 1, why })).filter(({ why }) => why !== ''),
    );
    assert.doesNotMatch(JSON.stringify(rowsOf(to, 'select * from contacts')), /rosalind/i);
  });

  it('is of one organisation', async (test) => {
    const collector = await testCollector(test);
    await stay(collector, contactWith());
    const body = await exported(collector);
    const ofChapel = body.replace('bramley', 'chapel');

    assert.deepEqual((await takeIn(collector, ofChapel, { organisation: 'york' })).refused, [
      { line: 1, why: '/service unknown-service' },
    ]);
    assert.equal((await collector.store.contacts.list('york')).length, 0);
    assert.equal((await takeIn(collector, body, { organisation: 'york' })).stored, 1);
    assert.equal((await collector.store.contacts.list('leeds')).length, 1);
  });
});

function contactWith(change: Partial<Contact> = {}): Contact {
  return { id: createUuid(), service: 'bramley', email: 'r@example.org', reasons: ['take-part'], ...change };
}

async function stay({ ask }: TestCollector, contact: Contact): Promise<void> {
  const { status } = await ask('POST /v1/contacts?key=pk_leeds', { body: contact });
  assert.equal(status, 201);
}

async function exported({ ask }: TestCollector): Promise<string> {
  const { status, body } = await ask('GET /v1/exports/contacts.ndjson', { token: 'administrator' });
  assert.equal(status, 200);
  return String(body);
}

function parsed(line: string): { readonly contact: KeptContact } {
  return JSON.parse(line) as { contact: KeptContact };
}
