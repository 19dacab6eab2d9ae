import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { mustBeSettings, SettingsError } from './must-be-settings.ts';
import { settings } from './settings.ts';

describe('what is set in the environment', () => {
  it('is taken where it is as it must be, and empty is not set', () => {
    mustBeSettings({ ALWAYS_PORT: '0', ALWAYS_CONTACT_DAYS: '', HOME: '/root' });
  });

  it('is refused all at once, each by its name and without its value', () => {
    const wrong = {
      ALWAYS_PORT: '70000',
      ALWAYS_LOG_LEVEL: 'loud',
      ALWAYS_METRICS_TOKEN: 'short secret',
      DATABASE_URL: 'mysql://secret@db',
      ALWAYS_TRUST_PROXY: '10.0.0.1;10.0.0.2',
    };
    assert.throws(
      () => mustBeSettings(wrong),
      (error: unknown) => {
        assert.ok(error instanceof SettingsError);
        assert.equal(error.message.split('\n').length, 5);
        for (const name of Object.keys(wrong)) assert.match(error.message, new RegExp(`^${name} must be `, 'm'));
        assert.doesNotMatch(error.message, /secret|70000/);
        return true;
      },
    );
  });

  it('finds a name that is mistyped', () => {
    assert.throws(() => mustBeSettings({ ALWAYS_PROT: '80' }), /ALWAYS_PROT is no setting. Did you mean ALWAYS_PORT\?/);
    mustBeSettings({ ALWAYS_KIT_BROWSER: 'chrome' });
  });

  it('is all in the guide, in one table', () => {
    const guide = readFileSync(new URL('../../../../docs/guides/running.md', import.meta.url), 'utf8');
    const rows = new Map(
      [...guide.matchAll(/^\| `([A-Z_]+)`[^|]*\|([^|]*)\|([^|]*)\|$/gm)].map(([, name, meaning, usual]) => [
        name,
        [meaning?.trim(), usual?.trim()],
      ]),
    );

    const expected = Object.entries(settings).map(([name, { meaning, usual }]) => [name, [meaning, usual]] as const);
    assert.deepEqual(rows, new Map(expected));
  });
});
