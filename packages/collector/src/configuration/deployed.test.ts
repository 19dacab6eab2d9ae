import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { readCommandLine } from '../cli/options.ts';
import { keyFile } from '../cli/settings.ts';
import { mustBeSettings } from './must-be-settings.ts';
import { settings } from './settings.ts';

const here = new URL('../../', import.meta.url);
const root = new URL('../../', here);
const read = (path: string): string => readFileSync(new URL(path, here), 'utf8');
const container = read('deploy/Containerfile');
const unit = read('deploy/always-collector.service');
const database = 'postgres://collector@db.example.nhs.uk/always';

const ways: [
  name: string,
  environment: Record<string, string>,
  started: string,
  installed: string,
  writable: string,
][] = [
  [
    'the container',
    settingsIn(/^ENV (?:.*\\\n)*.*/gm, container),
    /^CMD (.*)$/m.exec(container)![1]!.replaceAll(/[[\]",]/g, ''),
    '/app/',
    '/data/',
  ],
  [
    'the unit',
    settingsIn(/^Environment=.*/gm, unit),
    /^ExecStart=(.*)$/m.exec(unit)![1]!,
    '/opt/always-collector/',
    `/var/lib/${/^StateDirectory=(.*)$/m.exec(unit)![1]}/`,
  ],
];

for (const [name, environment, started, installed, writable] of ways) {
  describe(`as it is deployed, ${name}`, () => {
    it('sets what can be set, as it must be', () => {
      mustBeSettings({ ...environment, DATABASE_URL: database });
      for (const each of Object.keys(environment)) assert.ok(each === 'NODE_ENV' || each in settings, each);
    });

    it('keeps data and keys where it may write, with a file and with a database', () => {
      for (const more of [{}, { DATABASE_URL: database }]) {
        const line = readCommandLine(['serve'], { ...environment, ...more });
        assert.ok(keyFile(line).startsWith(writable), keyFile(line));
        assert.ok(String(line.optional('data')).startsWith(writable));
      }
    });

    it('starts what is there, with a command that there is', () => {
      const [node, script = '', ...command] = started.split(' ');
      assert.match(String(node), /(^|\/)node$/);
      assert.ok(script.startsWith(installed));
      assert.ok(existsSync(new URL(script.slice(installed.length), here)), script);
      assert.deepEqual(command, ['serve']);
    });
  });
}

describe('the container', () => {
  it('is made with the pnpm that we use, and a Node that we run on', () => {
    const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
      packageManager: string;
    };
    const made = [...container.matchAll(/npx --yes (pnpm@\S+)/g)].map(([, pnpm]) => pnpm);
    assert.deepEqual(made, [packageManager, packageManager]);
    for (const [, node] of container.matchAll(/^FROM \S+node:(\d+)/gm)) {
      assert.equal(`>=${node}`, (JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node);
    }
  });

  it('opens the port that it listens on', () => {
    const [, { ALWAYS_PORT, ALWAYS_HOST }] = ways[0]!;
    assert.equal(/^EXPOSE (\d+)$/m.exec(container)?.[1], ALWAYS_PORT);
    assert.equal(ALWAYS_HOST, '0.0.0.0');
  });
});

describe('the command', () => {
  for (const [where, checkout, runs] of [
    ['from a checkout, the source', true, 'source'],
    ['deployed, what was built', false, 'built'],
  ] as const) {
    it(`runs ${where}`, (test) => {
      const folder = copied(test);
      if (checkout) writeFileSync(join(folder, 'tsconfig.json'), '{}');

      const said = execFileSync(process.execPath, [join(folder, 'bin/always-collector.mjs')], { encoding: 'utf8' });

      assert.equal(said.trim(), runs);
    });
  }
});

/** The command and its package as they are, over a collector that only says which one it is. */
function copied(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'always-deployed-'));
  test.after(() => rmSync(folder, { recursive: true }));
  for (const each of ['bin', 'package.json']) cpSync(new URL(each, here), join(folder, each), { recursive: true });
  for (const [file, word] of [
    ['src/cli.ts', 'source'],
    ['dist/cli.js', 'built'],
  ] as const) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), `export const run = async () => { console.log('${word}'); return 0; };\n`);
  }
  return folder;
}

/** What a file sets in the environment. */
function settingsIn(lines: RegExp, text: string): Record<string, string> {
  const set = [...text.matchAll(lines)].map(([line]) => line).join('\n');
  return Object.fromEntries(
    [...set.matchAll(/\b([A-Z][A-Z_]+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
}
