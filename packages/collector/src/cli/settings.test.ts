import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settings } from '../configuration/settings.ts';
import { rulesOf } from './guard-commands.ts';
import { readCommandLine, type CommandLine } from './options.ts';
import { guardSettings, usualFile } from './settings.ts';

/** What each setting is read by, and a value for it. */
const each: Readonly<Record<string, [value: string, read: (line: CommandLine) => unknown]>> = {
  ALWAYS_DATA: ['/data/a.sqlite', (line) => line.place(usualFile)],
  DATABASE_URL: ['postgres://collector@db.test/always', (line) => line.place(usualFile)],
  ALWAYS_PORT: ['9000', (line) => line.number('port', 8787, 0, 65535)],
  ALWAYS_HOST: ['0.0.0.0', (line) => line.optional('host')],
  ALWAYS_KEYS_FILE: ['/data/keys.json', (line) => guardSettings(line).keyFile],
  ALWAYS_KEYS: ['{}', (line) => line.optional('keys-text')],
  ALWAYS_IDENTITY_PROVIDERS: ['/data/idp.json', (line) => line.optional('identity-providers')],
  ALWAYS_PUBLIC_URL: ['https://always.test', (line) => guardSettings(line).audience],
  ALWAYS_TRUST_PROXY: ['10.0.0.1', (line) => guardSettings(line).trustProxy],
  ALWAYS_PER_MINUTE: ['50', (line) => guardSettings(line).limits?.siteKey],
  ALWAYS_PER_DEVICE: ['5', (line) => guardSettings(line).limits?.device],
  ALWAYS_CONTACT_DAYS: ['30', (line) => line.optional('contact-days')],
  ALWAYS_LOG_LEVEL: ['info', (line) => line.optional('log-level')],
  ALWAYS_METRICS_TOKEN: ['a'.repeat(16), (line) => line.optional('metrics-token')],
  ALWAYS_WEBHOOK_PRIVATE_HOSTS: ['pas.test', (line) => line.optional('webhook-private-hosts')],
};

describe('a setting in the environment', () => {
  it('is tried here, whichever it is', () => {
    assert.deepEqual(Object.keys(each).sort(), Object.keys(settings).sort());
  });

  for (const [name, [value, read]] of Object.entries(each)) {
    const of = (env: NodeJS.ProcessEnv): unknown => read(readCommandLine(['serve'], env));

    it(`has an effect: ${name}`, () => {
      assert.notDeepEqual(of({ [name]: value }), of({}));
    });

    it(`is not set where it is empty: ${name}`, () => {
      assert.deepEqual(of({ [name]: '' }), of({}));
    });
  }

  it('limits the collector, and is no rule of a site key that is added meanwhile', () => {
    const env = { ALWAYS_PER_MINUTE: '50', ALWAYS_PER_DEVICE: '5' };

    assert.deepEqual(guardSettings(readCommandLine([], env)).limits, { siteKey: 50, device: 5 });
    assert.deepEqual(rulesOf(readCommandLine(['site-key', 'add'], env)), {});
  });

  it('gives way to an option', () => {
    const line = readCommandLine(['serve', '--per-minute', '70'], { ALWAYS_PER_MINUTE: '50' });

    assert.equal(guardSettings(line).limits?.siteKey, 70);
  });
});
