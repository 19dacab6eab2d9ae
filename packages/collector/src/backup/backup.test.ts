import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, it, type TestContext } from 'node:test';
import { receiptCode } from '@always-kit/contract';
import { run } from '../cli.ts';
import { only, testEngine } from '../support/places.ts';
import { create, responseWith, testCollector, type TestCollector } from '../support/test-collector.ts';

describe('a backup', only('sqlite'), () => {
  it('is taken while answers come in, and is whole when it is put back', async (test) => {
    const { collector, type, folder } = await keyboard(test);
    const sending = Array.from({ length: 40 }, () => collector.send({}));
    assert.equal((await type(`backup --to ${folder}/copy.sqlite`)).code, 0);
    await Promise.all(sending);

    const restored = await type(`restore --from ${folder}/copy.sqlite --data ${folder}/new.sqlite`);

    assert.equal(restored.code, 0, restored.said);
    assert.match(restored.said, /Every count agrees with \d+ responses/);
    assert.equal(statSync(join(folder, 'copy.sqlite')).mode & 0o777, 0o600);
    assert.equal(statSync(join(folder, 'new.sqlite')).mode & 0o777, 0o600);
  });

  it('is for nobody else from its first byte on', async (test) => {
    const { folder } = await keyboard(test);
    const large = new DatabaseSync(join(folder, 'large.sqlite'));
    large.exec('create table words (text)');
    for (let row = 0; row < 40; row++) large.exec('insert into words values (zeroblob(1000000))');
    large.close();
    const module = JSON.stringify(join(import.meta.dirname, 'back-up.ts'));
    const act = `process.umask(0); (await import(${module})).backUp('large.sqlite', 'copy.sqlite')`;
    const how = ['--conditions=@always-kit/source', '--input-type=module', '--eval', act];
    const backingUp = spawn(process.execPath, how, { cwd: folder, stdio: 'inherit' });
    const ended = once(backingUp, 'exit');

    const seen = new Set<string>();
    while (backingUp.exitCode === null) {
      for (const file of readdirSync(folder).filter((name) => name.startsWith('copy.'))) {
        const mode = statSync(join(folder, file), { throwIfNoEntry: false })?.mode;
        if (mode !== undefined) seen.add(`${file} ${(mode & 0o777).toString(8)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await ended;

    assert.ok(seen.has('copy.sqlite.unfinished 600'), [...seen].join());
    assert.deepEqual(
      [...seen].filter((one) => !one.endsWith(' 600')),
      [],
    );
  });

  it('that is put back without its keys says so, and a collector does not start there', async (test) => {
    const { collector, type, folder } = await keyboard(test);
    await collector.send({});
    const first = (await type('keys list')).said;
    await type(`backup --to ${folder}/copy.sqlite`);

    const without = await type(
      `restore --from ${folder}/copy.sqlite --data ${folder}/new.sqlite --keys ${folder}/none.json`,
    );
    const started = await type(`serve --port 0 --data ${folder}/new.sqlite --keys ${folder}/none.json`);
    const restored = await type(`restore --from ${folder}/copy.sqlite --data ${folder}/again.sqlite`);

    assert.equal(without.code, 0);
    assert.match(without.said, /there is no .*none\.json.* put them back/s);
    assert.deepEqual([started.code, started.said.includes('--new-keys')], [1, true]);
    assert.doesNotMatch(restored.said, /put them back/);
    assert.equal((await type(`keys list --data ${folder}/again.sqlite`)).said, first);
    assert.equal((await type(`keys list --data ${folder}/new.sqlite --keys ${folder}/none.json`)).code, 1);
  });

  it('holds nothing of who was forgotten', async (test) => {
    const { collector, type, folder } = await keyboard(test);
    const response = responseWith({
      answers: [
        { question: 'always', value: 'always' },
        { question: 'more', value: 'Zanzibar' },
      ],
    });
    await collector.send(response);
    assert.equal((await type(`response erase --organisation leeds --code ${receiptCode(response.id)}`)).said, 'Done.');

    await type(`backup --to ${folder}/copy.sqlite`);

    assert.ok(!readFileSync(join(folder, 'copy.sqlite'), 'latin1').includes('Zanzibar'));
  });

  it('is tried without touching the data', async (test) => {
    const { collector, type, folder } = await keyboard(test);
    await collector.send({});
    await type(`backup --to ${folder}/copy.sqlite`);
    await collector.send({});

    const checked = await type(`restore --from ${folder}/copy.sqlite --check`);

    assert.equal(checked.code, 0);
    assert.match(checked.said, /agrees with 1 responses/);
    assert.match((await type('check')).said, /agrees with 2 responses/);
  });

  for (const [what, sql] of [
    ['a count that was changed', 'update response_counts set count = count + 1'],
    ['a response that was taken out', 'delete from responses where id = (select min(id) from responses)'],
    ['a count of a code that is gone', "delete from answer_counts where code = 'always'"],
    ['an entry of the audit trail that was changed', "update audit set subject = 'nothing'"],
    ['an entry of the audit trail that is gone', 'delete from audit where seq = (select max(seq) from audit)'],
  ] as const) {
    it(`shows ${what}`, async (test) => {
      const { collector, type, folder } = await keyboard(test);
      await collector.send({});
      await collector.send({});
      await type(`backup --to ${folder}/copy.sqlite`);
      const copy = new DatabaseSync(join(folder, 'copy.sqlite'));
      copy.exec(sql);
      copy.close();

      const checked = await type(`restore --from ${folder}/copy.sqlite --check`);

      assert.equal(checked.code, 1, checked.said);
      assert.match(checked.said, /Not right: /);
    });
  }

  it('is never written over something, nor put back over data', async (test) => {
    const { type, folder, collector } = await keyboard(test);
    writeFileSync(join(folder, 'copy.sqlite'), 'mine');

    assert.equal((await type(`backup --to ${folder}/copy.sqlite`)).code, 1);
    assert.equal(readFileSync(join(folder, 'copy.sqlite'), 'utf8'), 'mine');
    assert.equal((await type(`backup --to ${folder}/other.sqlite`)).code, 0);
    assert.equal((await type(`restore --from ${folder}/other.sqlite --data ${collector.file}`)).code, 1);
    assert.equal((await type(`restore --from ${folder}/none.sqlite --data ${folder}/new.sqlite`)).code, 1);
    assert.equal((await type('backup --to x --database postgres://nobody@127.0.0.1:1/x')).code, 2);
  });
});

describe('at the command line', () => {
  it('retention is set, listed and run, and everything is taken out and in again', async (test) => {
    const { collector, type, folder } = await keyboard(test);
    await collector.send({ answeredAt: '2020-01-01T10:00:00+00:00' });
    const leeds = '--organisation leeds';

    assert.equal((await type(`retention list ${leeds}`)).said, 'There is no rule: everything is kept.');
    assert.equal((await type(`retention set ${leeds} --words 6 --answers 24`)).code, 0);
    assert.equal((await type(`retention set ${leeds} --questionnaire home-feedback --words 9`)).code, 0);
    assert.equal((await type(`retention set ${leeds} --words 9 --answers 6`)).code, 2);
    assert.equal((await type(`retention list ${leeds}`)).said, '*\t6\t24\nhome-feedback\t9\t');
    assert.equal(
      (await type('retention run')).said,
      'Words taken out of 0 responses or what was told with them. Forgotten whole: 0.',
    );

    for (const [what, file] of [
      ['responses', 'responses.csv'],
      ['responses', 'responses.ndjson'],
      ['friends-and-family', 'fft.csv'],
      ['always-events', 'events.json'],
    ]) {
      assert.equal((await type(`export ${what} ${leeds} --to ${folder}/${file}`)).said, `Written: ${folder}/${file}`);
    }
    const taken = await type(`import ${leeds} --from ${folder}/responses.ndjson`);
    assert.equal(taken.said, 'Taken in: 0. There already: 1. Refused: 0.');
    assert.equal((await type(`export responses ${leeds} --to ${folder}/responses.csv`)).code, 2);
  });

  it('what is taken out is for nobody else, whatever an earlier run has left in its place', async (test) => {
    const { collector, type, folder } = await keyboard(test);
    await collector.send({});
    const file = join(folder, 'responses.csv');
    writeFileSync(`${file}.unfinished`, 'old');
    chmodSync(`${file}.unfinished`, 0o666);
    const looking = openSync(`${file}.unfinished`, 'r'); // by somebody who came before

    assert.equal((await type(`export responses --organisation leeds --to ${file}`)).code, 0);

    assert.equal(statSync(file).mode & 0o777, 0o600);
    assert.equal(readFileSync(looking, 'utf8'), 'old');
    closeSync(looking);
    assert.equal(existsSync(`${file}.unfinished`), false);
  });

  it('a webhook is added, listed and removed, and a code that was misheard is said to be one', async (test) => {
    const { type } = await keyboard(test);
    const added = await type(
      'webhook add --organisation leeds --id board --url https://example.org/ --event response.stored',
    );
    assert.match(added.said, /^Added: whsec_\S{44}/);
    assert.match(
      (await type('webhook list --organisation leeds')).said,
      /^board\thttps:\/\/example.org\/\tresponse.stored\t0\t0/,
    );
    assert.equal(
      (await type('webhook add --organisation leeds --id lan --url https://10.0.0.1/ --event response.stored')).code,
      2,
    );
    assert.equal((await type('webhook remove --organisation leeds --id board')).said, 'Done.');
    assert.equal((await type('response erase --organisation leeds --code AAAA-AAAA-AAA')).code, 2);
  });

  it('a setting that is wrong is named before anything is done', async (test) => {
    const { type } = await keyboard(test);
    const told = await type('organisation list', { ALWAYS_PORT: 'abc', ALWAYS_DATTA: 'x' });

    assert.equal(told.code, 2);
    assert.match(told.said, /^ALWAYS_PORT must be a whole number from 0 to 65535\.\nALWAYS_DATTA is no setting/);
  });
});

async function keyboard(test: TestContext) {
  const collector: TestCollector = await testCollector(test);
  await create(collector);
  const folder = mkdtempSync(join(tmpdir(), 'always-backup-'));
  test.after(() => rmSync(folder, { recursive: true }));
  const type = async (line: string, env: NodeJS.ProcessEnv = {}) => {
    const said: string[] = [];
    const terminal = { out: (text: string) => void said.push(text), error: (text: string) => void said.push(text) };
    const keys = `${folder}/keys.json`;
    const data = testEngine === 'postgres' ? 'DATABASE_URL' : 'ALWAYS_DATA';
    const place = { [data]: collector.file, ALWAYS_KEYS_FILE: keys };
    const code = await run(line.split(' '), { ...place, ...env }, terminal);
    return { code, said: said.join('\n') };
  };
  return { collector, type, folder };
}
