import type { AttachedEvidence, Person, RecordedEvidence } from '@always-kit/contract';
import { draftCriteria } from '@always-kit/contract/built-in';
import { MemoryCollector, type Recorded } from './collector.ts';

export const coach: Person = { name: 'Priya Shah', role: 'coach', livedExperience: false };
export const teamMember: Person = { name: 'Tom Ellis', role: 'team', livedExperience: false };
export const partner: Person = { name: 'Marcia Bell', role: 'team', livedExperience: true };
export const viewer: Person = { name: 'Ann Jones', role: 'viewer', livedExperience: false };

const recorded: Readonly<Record<string, Recorded>> = {
  A1: {
    evidence: [
      found('voices', 'quote-set', 38, { since: '2026-06-03' }),
      found('team-members', 'ledger-entry', 3, { since: '2026-05-11' }),
    ],
  },
  A2: { evidence: [found('team-members', 'ledger-entry', 3, { since: '2026-05-11' })] },
  A3: {
    evidence: [
      found('vision', 'vision-record', 1, {
        words: 'I will always know who is looking after me today, and that I can ask them anything.',
        since: '2026-06-24',
      }),
      found('voices', 'quote-set', 38, { since: '2026-06-03' }),
    ],
  },
  A5: {
    evidence: [
      found('aim', 'aim-record', 1, {
        words: '95 in 100 people say they were always told who was looking after them, by 31 March 2027.',
      }),
    ],
  },
  C1: { evidence: [found('measures', 'measure-definition', 2)] },
  C2: { evidence: [found('baseline-points', 'chart', 14, { since: '2026-05-18', until: '2026-08-17' })] },
  C3: {
    evidence: [found('chart', 'chart', 27, { since: '2026-05-18' })],
    missing: [{ code: 'improvement-sustained', evidence: 'gate-result', have: 0, need: 1 }],
  },
  F1: {
    evidence: [found('ways-to-answer', 'accessibility-record', 1)],
    missing: [{ code: 'two-ways-to-answer', evidence: 'accessibility-record', have: 1, need: 2 }],
  },
  F2: { missing: [{ code: 'lived-experience-signed-off', evidence: 'sign-off', have: 0, need: 1 }] },
};

/** Half way: a ward some months into its first Always Event, under the draft criteria. */
export function halfWay(person: Person = coach): MemoryCollector {
  return new MemoryCollector({
    criteriaSet: draftCriteria,
    person,
    recorded,
    attached: [
      ['A4', attached('0001', 'criteria-record', 'The 4 criteria, met with notes', coach, '2026-06-30T14:20:00+01:00')],
      [
        'B2',
        attached('0002', 'test-log', 'Three small tests of the welcome card', teamMember, '2026-08-12T09:05:00+01:00', {
          detail: 'One person, then one shift, then one ward. The card was changed twice: bigger names, and a photo.',
          link: 'https://intranet.example/bramley/tests-of-change',
        }),
      ],
      ['A2', attached('0005', 'minutes', 'Notes of the first team meeting', coach, '2026-05-11T15:00:00+01:00')],
      ['B3', attached('0006', 'test-log', 'Sitting down to say hello', teamMember, '2026-08-20T10:00:00+01:00')],
      ['B1', attached('0003', 'test-log', 'Who designed which test', partner, '2026-08-14T16:00:00+01:00')],
      [
        'D2',
        attached('0004', 'minutes', 'Notes of the experience group, September', coach, '2026-09-21T11:00:00+01:00'),
      ],
    ],
    signOffs: {
      A1: { by: partner, at: '2026-07-02T10:00:00+01:00', note: 'I read the words people gave. They are there first.' },
      A4: { by: coach, at: '2026-07-02T10:10:00+01:00' },
      A5: { by: { name: 'Dr Helen Okoro', role: 'sponsor', livedExperience: false }, at: '2026-07-09T12:30:00+01:00' },
    },
  });
}

/** Only just begun: nothing is recorded yet. */
export function justBegun(person: Person = coach): MemoryCollector {
  return new MemoryCollector({
    criteriaSet: draftCriteria,
    person,
    recorded: {
      A1: {
        evidence: [found('voices', 'quote-set', 7, { since: '2026-11-16' })],
        missing: [{ code: 'voices-recorded', evidence: 'quote-set', have: 7, need: 10 }],
      },
    },
  });
}

export function found(
  code: string,
  type: string,
  count: number,
  more: Partial<Pick<RecordedEvidence, 'words' | 'since' | 'until'>> = {},
): RecordedEvidence {
  return { source: 'recorded', id: `recorded-${code}`, type, code, count, ...more };
}

function attached(
  number: string,
  type: string,
  title: string,
  by: Person,
  at: string,
  more: Partial<Pick<AttachedEvidence, 'detail' | 'link'>> = {},
): AttachedEvidence {
  return { source: 'attached', id: `0199a0b0-0000-7000-8000-00000000${number}`, type, title, by, at, ...more };
}
