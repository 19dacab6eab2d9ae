import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Identifier } from '../identifiers.ts';
import { principles, themeGroups, themes } from './themes.ts';

describe('the lists of themes', () => {
  it('are eight principles, and ten groups of 32 themes', () => {
    assert.equal(principles.length, 8);
    assert.equal(themeGroups.length, 10);
    assert.equal(themes.length, 32);
  });

  it('have ids that a decision can name, and no id twice, so that one says which list it is of', () => {
    const ids = [...principles, ...themes].map(({ id }) => id);

    for (const id of ids) assert.ok(Identifier.safeParse(id).success, id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('say of each theme which principle it is about, or that it is about none of them', () => {
    const known = new Set(principles.map(({ id }) => id));

    for (const { id, principle } of themes) if (principle !== undefined) assert.ok(known.has(principle), id);
    for (const { id } of principles)
      assert.ok(
        themes.some(({ principle }) => principle === id),
        id,
      );
  });
});
