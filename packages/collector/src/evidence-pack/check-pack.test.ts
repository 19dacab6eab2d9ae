import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { EvidencePack } from '@always-kit/contract';
import fc from 'fast-check';
import { canonicalJson } from '../canonical-json.ts';
import { newEvidence, withEvent } from '../support/test-checklist.ts';
import { alwaysEventWith, measureWith } from '../support/test-collector.ts';
import { changed, improved, packOf } from '../support/test-pack.ts';
import { checkPack, type PackFault } from './check-pack.ts';
import { boundTogether, manifestOf } from './manifest.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

describe('a look at an evidence pack', () => {
  let made: EvidencePack;
  const ends: (() => unknown)[] = [];
  before(async () => {
    const measure = measureWith({ target: 0.8, baseline: { until: changed } });
    const vision = { text: 'I will always know “who” to ask.', agreedBy: ['lived-experience-partner' as const] };
    const { collector, attach, sign } = await withEvent(
      { after: (end) => ends.push(end as () => unknown) },
      alwaysEventWith({ measures: [measure], visionStatement: vision }),
    );
    await improved(collector);
    await attach(newEvidence('B3', 'test-log'));
    await sign('B3', 'partner', { note: 'I was there.' });
    made = await packOf(collector);
  });
  after(async () => {
    for (const end of ends) await end();
  });
  const copy = () => structuredClone(made) as unknown as { parts: Record<string, Json>; manifest: { parts: Json[] } };

  it('finds nothing in one that is as it was made, however it is laid out', () => {
    assert.deepEqual(faultsIn(made), []);
    const reversed = (value: Json): Json => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, each]) => [name, reversed(each)]),
      );
    };
    assert.deepEqual(faultsIn(reversed(copy() as Json)), []);
  });

  it('finds any change of any value in any part, and names the part', () => {
    const places = placesIn(copy().parts);
    assert.ok(places.length > 500);
    assert.deepEqual(new Set(places.map(([part]) => part)).size, Object.keys(made.parts).length);
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.jsonValue(), (at, value) => {
        const path = places[at]!;
        const pack = copy();
        const [holder, name] = holderOf(pack.parts, path);
        fc.pre(canonicalJson(holder[name]) !== canonicalJson(value));
        holder[name] = value as Json;
        assert.deepEqual(faultsIn(pack), [{ part: path[0], why: 'changed' }]);
      }),
      { numRuns: 400 },
    );
  });

  it('finds whatever is taken out of a part or put into it', () => {
    const places = placesIn(copy().parts).filter(({ length }) => length > 1);
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.boolean(), (at, out) => {
        const path = places[at]!;
        const pack = copy();
        const [holder, name] = holderOf(pack.parts, path);
        if (Array.isArray(holder)) holder.splice(Number(name), out ? 1 : 0, ...(out ? [] : ['']));
        else if (out) Reflect.deleteProperty(holder, name);
        else Object.defineProperty(holder, '__proto__', { value: 1, enumerable: true });
        assert.deepEqual(faultsIn(pack), [{ part: path[0], why: 'changed' }]);
      }),
      { numRuns: 200 },
    );
  });

  it('finds any change of the list that holds the parts together', () => {
    const places = placesIn({ manifest: copy().manifest as Json });
    for (const path of places) {
      const pack = copy();
      const [holder, name] = holderOf(pack, path);
      holder[name] = holder[name] === 'made' ? 'audit' : '0'.repeat(64);
      const checked = checkPack(pack);
      assert.ok(!checked.isPack || checked.faults.length > 0, path.join('/'));
    }
  });

  it('finds a part that is gone, with its hash or without, one that was added, and what stands beside', () => {
    const without = copy();
    delete without.parts['gates'];
    assert.deepEqual(faultsIn(without), [{ part: 'gates', why: 'missing' }]);

    const rest = { ...copy().parts };
    delete rest['gates'];
    assert.deepEqual(faultsIn({ ...made, parts: rest, manifest: manifestOf(rest) }), [
      { part: 'gates', why: 'missing' },
    ]);

    const more = copy();
    more.parts['accredited'] = true;
    assert.deepEqual(faultsIn(more), [{ part: 'accredited', why: 'added' }]);
    assert.deepEqual(faultsIn({ ...made, accredited: true }), [{ part: 'accredited', why: 'added' }]);
    assert.deepEqual(faultsIn({ ...made, manifest: { ...made.manifest, accredited: true } }), [
      { part: 'accredited', why: 'added' },
    ]);
  });

  it('finds that two parts have changed places', () => {
    const parts = [...made.manifest.parts].reverse();
    const manifest = { ...made.manifest, parts };

    assert.deepEqual(faultsIn({ ...made, manifest }), [{ part: 'manifest', why: 'manifest' }]);
    assert.notEqual(boundTogether(parts).sha256, made.manifest.sha256);
  });

  for (const other of [null, 1, 'pack', [], {}, { format: 'always-kit/evidence-pack/1', parts: {} }]) {
    it(`knows that ${JSON.stringify(other)} is none`, () => {
      assert.deepEqual(checkPack(other), { isPack: false });
    });
  }
});

function faultsIn(pack: unknown): readonly PackFault[] {
  const checked = checkPack(pack);
  assert.ok(checked.isPack);
  return checked.faults;
}

/** The way to every value: of a part, of what is in it, and so on. */
function placesIn(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([name, each]) => placesIn(each, [...path, name]));
  return path.length === 0 ? inside : [path, ...inside];
}

function holderOf(parts: Record<string, Json>, path: readonly string[]): [holder: Record<string, Json>, name: string] {
  const holder = path.slice(0, -1).reduce<Json>((value, name) => (value as Record<string, Json>)[name]!, parts);
  return [holder as Record<string, Json>, path.at(-1)!];
}
