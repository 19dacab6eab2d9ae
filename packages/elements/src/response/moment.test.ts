import { expect } from '@open-wc/testing';
import { dayHere, momentHere } from './moment.ts';

// The browser of the tests is in Europe/London.
describe('momentHere', () => {
  it('has the offset of the place', () => {
    expect(momentHere(new Date('2026-11-22T10:00:00Z'))).to.equal('2026-11-22T10:00:00+00:00');
    expect(momentHere(new Date('2026-07-01T10:00:00Z'))).to.equal('2026-07-01T11:00:00+01:00');
  });

  it('is the same moment', () => {
    const date = new Date('2026-07-01T23:30:15Z');

    expect(new Date(momentHere(date)).getTime()).to.equal(date.getTime());
  });
});

describe('dayHere', () => {
  it('is the day of the place, not that of Greenwich', () => {
    expect(dayHere(new Date('2026-07-01T23:30:00Z'))).to.equal('2026-07-02');
  });
});
