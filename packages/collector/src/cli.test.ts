import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { createUuid } from '@always-kit/contract';
import { run } from './cli.ts';
import { messages } from './cli/messages.ts';
import { addStaffToken, openStore, seed } from './index.ts';
import { hashOf } from './identity/secrets.ts';
import { childCollector, runCommand } from './support/child-collector.ts';
import { alwaysEventWith } from './support/test-collector.ts';

describe('always-collector', () => {
  it('says what it can do, from a checkout without a build', async () => {
    const { code, out } = await runCommand('--help');

    assert.equal(code, 0);
    assert.equal(out.trim(), messages.help.trim());
  });

  it('sets up all that a site needs', async (test) => {
    const { type, file } = keyboard(test);

    await type('organisation add --id leeds --name Leeds --staff-origin https://intranet.leeds.test/');
    await type('service add --organisation leeds --id bramley --name Bramley');
    const key = await type('site-key add --organisation leeds --name portal --service bramley --origin https://a.test');
    const token = await type('token add --organisation leeds --name Ama --role coach --lived-experience --days 7');

    assert.match(key.out, /^Added: pk_\S{24}$/);
    const shown = /st_\S{43}/.exec(token.out)![0];
    const store = await openStore(file);
    assert.deepEqual((await store.identities.organisation('leeds'))?.staffOrigins, ['https://intranet.leeds.test']);
    const { person, expiresAt } = (await store.identities.staffToken(hashOf(shown)))!;
    assert.deepEqual(person, { name: 'Ama', role: 'coach', livedExperience: true });
    assert.ok(Math.abs(expiresAt! - Date.now() - 7 * 24 * 60 * 60 * 1000) < 60_000);
    await store.close();
  });

  it('lists what there is, without the tokens themselves, and removes it', async (test) => {
    const { type } = keyboard(test);
    await type('organisation add --id leeds --name Leeds');
    await type('service add --organisation leeds --id bramley --name Bramley');
    await type('site-key add --organisation leeds --name portal --service bramley --origin * --key pk_own');
    const token = /st_\S+/.exec((await type('token add --organisation leeds --name Ama --role viewer')).out)![0];

    assert.equal((await type('organisation list')).out, 'leeds\tLeeds');
    assert.equal((await type('service list --organisation leeds')).out, 'bramley\tBramley');
    assert.equal((await type('site-key list')).out, 'pk_own\tleeds\tportal\tbramley\t*');
    const id = hashOf(token).slice(0, 12);
    assert.match((await type('token list')).out, new RegExp(`^${id}\tleeds\tAma\tviewer\t\t`));

    assert.equal((await type('site-key remove --key pk_own')).out, messages.done);
    assert.equal((await type(`token remove --id ${id}`)).out, messages.done);
    assert.equal((await type(`token remove --id ${id}`)).out, messages.nothingToRemove);
    assert.equal((await type('site-key list')).out + (await type('token list')).out, '');
  });

  it('forgets a person and a response when it is told to', async (test) => {
    const { type, file } = keyboard(test);
    const store = await openStore(file);
    for (const [name, day] of [
      ['Early', '2025-01-01'],
      ['Late', '2999-01-01'],
    ] as const) {
      const reach = { name, phone: '01273 800 900', reasons: ['take-part' as const] };
      await store.contacts.put('leeds', { id: createUuid(), service: 'bramley', ...reach }, day);
    }

    assert.equal((await type('contact expire --contact-days 30')).out, messages.forgotten(1));
    const [late] = await store.contacts.list('leeds');
    assert.equal(late?.name, 'Late');
    const remove = `contact remove --organisation leeds --id ${late.id}`;
    assert.equal((await type(remove)).out, messages.done);
    assert.equal((await type(remove)).out, messages.nothingToRemove);
    const erased = await type(`response erase --organisation leeds --id ${createUuid()}`);
    assert.equal(erased.out, messages.nothingToRemove);
    await store.close();
  });

  it('carries Always Events and who wants to stay in touch from one collector to another', async (test) => {
    const [from, to] = [keyboard(test), keyboard(test)];
    const store = await openStore(from.file);
    await seed(store);
    for (const { type } of [from, to]) {
      await type('organisation add --id leeds --name Leeds');
      await type('service add --organisation leeds --id bramley --name Bramley');
    }
    await store.alwaysEvents.create('leeds', alwaysEventWith({ measures: [], revision: 1 }));
    const reach = { name: 'Amal', phone: '01273 800 900', reasons: ['take-part' as const] };
    const today = new Date().toISOString().slice(0, 10);
    await store.contacts.put('leeds', { id: createUuid(), service: 'bramley', ...reach }, today);
    await store.close();
    const files = [`${from.file}.always-events.ndjson`, `${from.file}.contacts.ndjson`, `${from.file}.json`] as const;
    for (const [what, file] of [
      ['always-events', files[0]],
      ['contacts', files[1]],
      ['always-events', files[2]],
    ] as const) {
      const written = await from.type(`export ${what} --organisation leeds --to ${file}`);
      assert.equal(written.out, messages.written(file));
    }

    for (const file of files.slice(0, 2)) {
      const taken = await to.type(`import --organisation leeds --from ${file}`);
      assert.equal(taken.out, messages.tookIn(1, 0, 0));
    }
    const whole = await to.type(`import --organisation leeds --from ${files[2]}`);

    assert.equal(whole.error, messages.notLines(files[2]));
    const filled = await openStore(to.file);
    assert.equal((await filled.alwaysEvents.list('leeds')).length, 1);
    const [contact] = await filled.contacts.list('leeds');
    assert.equal(contact?.name, 'Amal');
    const remove = `contact remove --organisation leeds --id ${contact.id}`;
    assert.equal((await to.type(remove)).out, messages.done);
    const again = await to.type(`import --organisation leeds --from ${files[1]}`);
    assert.equal(again.out, [messages.refusedLine(1, '/id forgotten'), messages.tookIn(0, 0, 1)].join('\n'));
    const trail = (await filled.audit.list('leeds', 0, 100)).map(({ action }) => action);
    assert.deepEqual(trail.slice(2), [
      ...['take-in-always-event', 'import', 'take-in-contact', 'import', 'forget-contact', 'import'],
    ]);
    await filled.close();
  });

  it('forgets by itself, when it starts, whom it has kept long enough', async (test) => {
    const { file } = keyboard(test);
    const store = await openStore(file);
    const reach = { phone: '01273 800 900', reasons: ['take-part' as const] };
    await store.contacts.put('leeds', { id: createUuid(), service: 'bramley', ...reach }, '2025-01-01');

    const collector = await childCollector(file);

    assert.deepEqual(await store.contacts.list('leeds'), []);
    await collector.end('SIGTERM');
    await store.close();
  });

  const wrong: [line: string, error: string | RegExp][] = [
    ['launch', messages.unknownCommand('launch')],
    ['organisation add --id leeds', messages.missing('name')],
    ['organisation add --id Leeds!! --name Leeds', messages.notIdentifier('id')],
    ['organisation add --id leeds --name L --staff-origin leeds', messages.notOrigin('leeds')],
    [
      'organisation add --id leeds --name L --staff-origin https://a.test/path',
      messages.notOrigin('https://a.test/path'),
    ],
    ['serve --port 99999', messages.notNumber('port', 0, 65535)],
    ['serve --contact-days 0', messages.notNumber('contact-days', 1, 730)],
    ['serve --port http', messages.notNumber('port', 0, 65535)],
    ['token add --organisation leeds --name A --role boss', /viewer, team, coach, sponsor, administrator/],
    [`token add --organisation leeds --role coach --name ${'A'.repeat(121)}`, messages.notName],
    ['site-key add --organisation leeds --name A', messages.missing('service')],
    ['serve --colour red', /--colour/],
  ];
  for (const [line, error] of wrong) {
    it(`says what is wrong with "${line}"`, async (test) => {
      const told = await keyboard(test).type(line);

      assert.equal(told.code, 2);
      if (typeof error === 'string') assert.equal(told.error, error);
      else assert.match(told.error, error);
    });
  }

  it('adds nothing to an organisation that is not there, nor for a service that is not', async (test) => {
    const { type } = keyboard(test);
    await type('organisation add --id leeds --name Leeds');

    const orphan = await type('service add --organisation york --id bramley --name Bramley');
    const strange = await type('site-key add --organisation leeds --name p --service bramley --origin *');

    assert.deepEqual([orphan.code, strange.code], [1, 1]);
    assert.match(orphan.error, /no organisation york/);
    assert.match(strange.error, /no service bramley/);
  });

  it('moves no key and no token from one organisation to another', async (test) => {
    const { type, file } = keyboard(test);
    for (const id of ['leeds', 'york']) {
      await type(`organisation add --id ${id} --name ${id}`);
      await type(`service add --organisation ${id} --id bramley --name Bramley`);
    }
    const add = 'site-key add --name portal --service bramley --origin * --key pk_own';
    await type(`${add} --organisation leeds`);

    const moved = await type(`${add} --organisation york`);

    assert.equal(moved.code, 1);
    assert.match(moved.error, /pk_own is that of another organisation/);
    assert.equal((await type(`${add} --organisation leeds`)).code, 0); // a set-up script may be run again
    assert.equal((await type('site-key list')).out, 'pk_own\tleeds\tportal\tbramley\t*');
    const store = await openStore(file);
    const person = { name: 'Ama', role: 'coach', livedExperience: false, token: 'st_own' } as const;
    await addStaffToken(store, { organisation: 'leeds', ...person });
    await assert.rejects(addStaffToken(store, { organisation: 'york', ...person }), /another organisation/);
    await assert.rejects(addStaffToken(store, { organisation: 'leeds', ...person, name: 'A'.repeat(121) }), /\/name/);
    assert.equal((await store.identities.staffToken(hashOf('st_own')))?.organisation, 'leeds');
    await store.close();
  });

  it('names the port that is taken, and the way to choose another', async (test) => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    test.after(() => taken.close());
    const { port } = taken.address() as AddressInfo;

    const told = await keyboard(test).type(`serve --port ${port}`);

    assert.equal(told.code, 1);
    assert.equal(told.error, messages.portBusy(port));
    assert.match(told.error, /--port/);
  });

  it('says which file it cannot use', async (test) => {
    const { type, file } = keyboard(test);
    writeFileSync(file, 'Dear Sir or Madam, this is a letter and no database at all. '.repeat(20));

    const told = await type('organisation list');

    assert.equal(told.code, 1);
    assert.match(told.error, /collector\.sqlite cannot be used/);
  });

  it('takes its settings from the environment where there is no option', async (test) => {
    const { file, type } = keyboard(test);
    const out: string[] = [];
    await type('organisation add --id leeds --name Leeds');

    const terminal = { out: (line: string) => void out.push(line), error: (line: string) => void out.push(line) };
    await run(['organisation', 'list'], { ALWAYS_DATA: file }, terminal);

    assert.deepEqual(out, ['leeds\tLeeds']);
  });

  it('serves, says what to do first, and stops when asked', async (test) => {
    const collector = await childCollector(keyboard(test).file);

    assert.equal((await fetch(`${collector.url}/readyz`)).status, 200);
    assert.equal(await collector.end('SIGINT'), 0);
    assert.ok(collector.said().includes(messages.nothingYet));
  });
});

/** A command line over a file of its own. */
function keyboard(test: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'always-collector-'));
  test.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'collector.sqlite');
  return {
    file,
    async type(line: string) {
      const out: string[] = [];
      const error: string[] = [];
      const terminal = { out: (text: string) => void out.push(text), error: (text: string) => void error.push(text) };
      const code = await run([...line.split(' '), '--data', file], {}, terminal);
      return { code, out: out.join('\n'), error: error.join('\n') };
    },
  };
}
