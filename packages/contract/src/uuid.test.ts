import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Uuid } from './identifiers.ts';
import { parse } from './parse.ts';
import { createUuid, momentOfUuid } from './uuid.ts';

test('a made id is a UUID version 7', () => {
  assert.equal(parse(Uuid, createUuid()).ok, true);
});

test('a made id starts with its moment, so ids sort by when they were made', () => {
  const id = createUuid(Date.UTC(2026, 10, 22, 10));

  assert.equal(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16), Date.UTC(2026, 10, 22, 10));
  assert.equal(momentOfUuid(id), Date.UTC(2026, 10, 22, 10));
  assert.ok(createUuid(1) < createUuid(2));
});

test('no two of 10,000 ids made in one moment are the same', () => {
  assert.equal(new Set(Array.from({ length: 10_000 }, () => createUuid(0))).size, 10_000);
});

test('an id in capitals is the same id, so that it is not stored twice', () => {
  const id = createUuid();

  assert.deepEqual(parse(Uuid, id.toUpperCase()), { ok: true, value: id });
});
