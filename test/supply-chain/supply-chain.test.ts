import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

const root = resolve(import.meta.dirname, '../..');

/** What may be shipped with code under Apache-2.0 without asking more of those who use it. */
const licences = ['Apache-2.0', 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0'];

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly { readonly name: string; readonly version?: string; readonly purl?: string }[];
}

describe('what we ship with our code', () => {
  it('can be told in a bill: each package with its version, and none that only we work with', (test) => {
    const folder = mkdtempSync(join(tmpdir(), 'always-sbom-'));
    test.after(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'sbom.cdx.json');
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { sbom: string } };
    const [, ...words] = scripts.sbom.replace('sbom.cdx.json', file).split(' ');

    const { status, stderr } = pnpm(...words);

    assert.equal(status, 0, stderr);
    const { bomFormat, components } = JSON.parse(readFileSync(file, 'utf8')) as Bill;
    assert.equal(bomFormat, 'CycloneDX');
    const names = components.map(({ name }) => name);
    for (const shipped of ['lit', 'zod', 'fastify', 'pg', 'jose', 'contract'])
      assert.ok(names.includes(shipped), shipped);
    for (const ours of ['eslint', 'storybook', 'rollup', 'axe-core']) assert.ok(!names.includes(ours), ours);
    assert.deepEqual(
      components.filter(({ version, purl }) => !version || !purl),
      [],
    );
  });

  it('has licences that go with ours', () => {
    const { stdout, stderr } = pnpm('--recursive', 'licenses', 'list', '--prod', '--json');
    const used = JSON.parse(stdout) as Record<string, { name: string }[]>;

    assert.ok(Object.keys(used).length > 1, stderr);
    const others = Object.entries(used).filter(([licence]) => !licences.includes(licence));
    assert.deepEqual(others, []);
  });

  it('has no known fault of high severity, where the registry can be asked', (test) => {
    const { stdout } = pnpm('audit', '--prod', '--json');
    const advisories = advisoriesIn(stdout);
    if (!advisories) return test.skip('SKIPPED: the registry gives no list of known faults here.');

    assert.deepEqual(
      advisories.filter(({ severity }) => severity === 'high' || severity === 'critical'),
      [],
    );
  });
});

function pnpm(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const program = join(root, 'node_modules/pnpm/bin/pnpm.mjs');
  return spawnSync(process.execPath, [program, ...words], { cwd: root, encoding: 'utf8', timeout: 60_000 });
}

function advisoriesIn(answer: string): { severity: string }[] | undefined {
  try {
    const { advisories } = JSON.parse(answer) as { advisories?: Record<string, { severity: string }> };
    return advisories && Object.values(advisories);
  } catch {
    return undefined;
  }
}
