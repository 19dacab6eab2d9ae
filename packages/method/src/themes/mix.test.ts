import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { natureOf, principlesOf } from './mix.ts';

describe('what themes have in common', () => {
  it('is whether they are about how people are with each other, about how things are done, or both', () => {
    assert.equal(natureOf(['staff-manner-personal-attributes']), 'relational');
    assert.equal(natureOf(['parking', 'timeliness-of-care']), 'transactional');
    assert.equal(natureOf(['parking', 'staff-manner-personal-attributes']), 'both');
    assert.equal(natureOf(['labelling-not-possible', 'nobody-knows']), undefined);
  });

  it('is which principles they are about, each once', () => {
    assert.deepEqual(
      principlesOf(['contacting-services', 'timeliness-of-care', 'parking', 'positive-experience-gratitude']),
      ['access', 'environment'],
    );
  });
});
