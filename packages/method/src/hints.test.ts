import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { VisionStatement } from '@always-kit/contract';
import { aimHints, hintsOf, teamHints, visionHints } from './index.ts';

const context = { today: '2026-06-15' };
const codes = (hints: readonly { readonly code: string }[]): string[] => hints.map(({ code }) => code);
const agreed = {
  agreedBy: ['lived-experience-partner'],
  quotes: ['018f0000-0000-7000-8000-000000000001'],
} satisfies Partial<VisionStatement>;

describe('hints for a vision statement', () => {
  // Six that NHS England shows as examples.
  for (const text of [
    'I will always feel supported moving on in care',
    'My Voice Always Matters',
    'We will always be able to contact people who are important to us 24hrs a day',
    'We will always be supported to be involved in the planning and delivery of our care',
    'I will always be kept updated if there are any changes which may cause my operation to be cancelled',
  ]) {
    it(`has nothing to say about its sentence: ${text}`, () => {
      assert.deepEqual(visionHints({ text, ...agreed }), []);
    });
  }

  it('notices that it does not say always', () => {
    assert.deepEqual(codes(visionHints({ text: 'I will feel safe', ...agreed })), ['no-always']);
  });

  it('notices that it is about what staff do, in the words of a service', () => {
    const hints = codes(
      visionHints({ text: 'Staff will always ensure compliance with the discharge policy', ...agreed }),
    );
    assert.deepEqual(hints, ['about-staff', 'service-words']);
  });

  it('notices that it is too long to say, and how long it is', () => {
    const text = `I will always ${'feel safe and '.repeat(9)}well`;
    assert.deepEqual(visionHints({ text, ...agreed })[0], { code: 'too-long', field: 'text', count: 31 });
  });

  it('asks whose words it came from, and whether they agreed', () => {
    assert.deepEqual(codes(visionHints({ text: 'I will always feel safe' })), ['no-quotes', 'not-agreed']);
  });
});

describe('hints for an aim', () => {
  it('asks how much and by when', () => {
    assert.deepEqual(codes(aimHints({ text: 'More people feel safe' }, context)), ['no-target', 'no-date']);
  });

  it('takes an aim that goes on for good as it is', () => {
    assert.deepEqual(aimHints({ text: '95 % from June', target: 0.95, ongoing: true }, context), []);
  });

  it('says when the day has passed', () => {
    assert.deepEqual(codes(aimHints({ text: '80 % by May', target: 0.8, by: '2026-05-31' }, context)), ['date-passed']);
  });
});

describe('hints for a team', () => {
  it('asks for somebody who uses the service, then for one in three', () => {
    const staff = Array.from({ length: 3 }, () => ({ role: 'frontline-staff' as const }));
    const partner = { role: 'lived-experience-partner' as const };
    assert.deepEqual(codes(teamHints(staff)), ['no-partner']);
    assert.deepEqual(codes(teamHints([...staff, partner])), ['few-partners']);
    assert.deepEqual(teamHints([...staff.slice(1), partner]), []);
  });
});

describe('hints for entries', () => {
  it('asks who designed a test, and what came of it once it is over', () => {
    const test = {
      title: 'A call',
      scale: '1-person',
      startedOn: '2026-06-01',
      endedOn: '2026-06-08',
      prediction: 'They feel safer',
    } as const;
    const alone = hintsOf('test-of-change', { ...test, designedWith: [{ role: 'staff', level: 'led' }] }, context);
    assert.deepEqual(alone, [
      { code: 'designed-without', field: 'designedWith' },
      { code: 'not-finished', field: 'learned' },
    ]);
    const whole = {
      ...test,
      learned: 'They do',
      decision: 'adopt',
      designedWith: [{ role: 'carer', level: 'co-designed' }],
    } as const;
    assert.deepEqual(hintsOf('test-of-change', { ...whole, designedWith: [...whole.designedWith] }, context), []);
  });

  it('says nothing about forms that it has no advice for', () => {
    assert.deepEqual(hintsOf('scope', { place: 'Bramley ward' }, context), []);
  });
});
