import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { budgets, type Element } from '../bench/budgets.ts';

const bundle = join(import.meta.dirname, '../../packages/elements/dist/browser');

describe('the first load of an element, in its own file', () => {
  for (const name of Object.keys(budgets) as Element[]) {
    it(`keeps ${name} to ${budgets[name].toLocaleString('en-GB')} bytes`, async () => {
      const size = await firstLoad(`alone/${name}.js`);

      assert.ok(size <= budgets[name], `${name} loads ${size} bytes (test/bench/budgets.ts says what to do)`);
    });
  }
});

/** Bytes by brotli of a file and of all that it imports before anything is used. */
async function firstLoad(entry: string): Promise<number> {
  const files = new Set([entry]);
  let size = 0;
  for (const file of files) {
    const code = await readFile(join(bundle, file));
    size += brotliCompressSync(code).length;
    for (const [, from = ''] of code.toString().matchAll(/\b(?:import|from)"(\.[^"]+)"/g)) {
      files.add(normalize(join(dirname(file), from)));
    }
  }
  return size;
}
