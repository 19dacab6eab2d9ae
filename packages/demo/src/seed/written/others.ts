import { ReadinessStatement, SharedStep, type ReadinessAnswer } from '@always-kit/contract';
import { people } from '../../people.ts';
import { dayAgo, writerFor, type Write, type WrittenDown } from '../record.ts';

const [, sponsor] = people;
const together = [{ role: 'carer', level: 'co-designed' }] as const;

/** The Harbour Team knows what matters and has an aim. It measures, and has not tested anything yet. */
export function movingOnRecord(now: Date): WrittenDown[] {
  const write = writerFor(201, now);
  return about('moving-on', [
    ...setUp(write, now, 90, 'The Harbour Team'),
    write('team-charter', { purpose: 'That nobody is left alone when they move on.', support: ['travel'] }, 80),
    write(
      'four-tests',
      {
        tests: [
          { test: 'important', met: true, why: 'People told us so.' },
          { test: 'evidence-based', met: true, why: 'A steady person helps.' },
          { test: 'measurable', met: true, why: 'We ask one question.' },
          { test: 'affordable', met: false, why: 'We do not know yet.' },
        ],
      },
      60,
    ),
    write('measure-plan', { measure: 'felt-supported', people: 7, often: 'weekly' }, 55),
    write(
      'taking-part',
      { step: 'what-matters', role: 'patient', level: 'consulted', people: 9, on: dayAgo(now, 75) },
      75,
    ),
    write('sponsor-review', { on: dayAgo(now, 45) }, 45, sponsor.person),
  ]);
}

/** Cedar Ward began last week, with the readiness check. */
export function knowMyTeamRecord(now: Date): WrittenDown[] {
  const write = writerFor(301, now);
  return about('know-my-team', [readiness(write, 6, (at) => (at % 3 === 0 ? 'not-yet' : 'starting'))]);
}

/** Willow Ward was in the middle of a test when it went quiet six weeks ago. Its sponsor promised something and has not done it. */
export function quietNightsRecord(now: Date): WrittenDown[] {
  const write = writerFor(401, now);
  return about('quiet-nights', [
    ...setUp(write, now, 170, 'Willow Ward'),
    write('commitment', { what: 'Soft-closing bins for the ward.', due: dayAgo(now, 40) }, 100, sponsor.person),
    write('sponsor-review', { on: dayAgo(now, 100) }, 100, sponsor.person),
    write('team-charter', { purpose: 'That people can sleep.', support: ['pay', 'travel'] }, 150),
    write(
      'change-idea',
      {
        idea: 'Lights down at 10 in the evening.',
        nature: 'transactional',
        quotes: [],
        themes: ['environment'],
        designedWith: [...together],
      },
      75,
    ),
    write('measure-plan', { measure: 'slept-well', people: 5, often: 'weekly' }, 120),
    write(
      'test-of-change',
      { title: 'Lights down at 10', scale: '1-week', startedOn: dayAgo(now, 49), designedWith: [...together] },
      49,
    ),
  ]);
}

/** The Elm Clinic has kept its improvement up. The day to look at it again was last week. */
export function askMyCarerRecord(now: Date): WrittenDown[] {
  const write = writerFor(501, now);
  const test = (title: string, startedAgo: number, decision: 'adopt' | 'adapt') =>
    write(
      'test-of-change',
      {
        title,
        scale: '1-team',
        prediction: 'Carers say they were asked.',
        startedOn: dayAgo(now, startedAgo),
        endedOn: dayAgo(now, startedAgo - 7),
        did: 'We asked every carer who came.',
        learned: 'It takes two minutes.',
        decision,
        designedWith: [...together],
      },
      startedAgo,
    );
  return about('ask-my-carer', [
    ...setUp(write, now, 380, 'The Elm Clinic'),
    write('team-charter', { purpose: 'That carers are asked.', support: ['carer-cover', 'travel'] }, 370),
    write(
      'change-idea',
      {
        idea: 'Ask each carer at the door: what do you need today?',
        nature: 'relational',
        quotes: [],
        themes: ['family'],
        designedWith: [...together],
      },
      270,
    ),
    test('Ask one carer', 255, 'adapt'),
    test('Ask for a week', 245, 'adapt'),
    test('Ask every carer', 230, 'adopt'),
    write(
      'standard-work',
      { what: 'We ask each carer what they need today.', who: 'Whoever opens the door', when: 'Each visit' },
      200,
    ),
    write(
      'sustain-plan',
      {
        owner: 'The clinic manager',
        deputy: 'The lead nurse',
        reviewOn: dayAgo(now, 8),
        ifItDrops: 'We talk about it on Monday.',
      },
      190,
    ),
    write(
      'communication',
      {
        audience: 'people',
        on: dayAgo(now, 180),
        said: 'Nobody asks me.',
        did: 'We ask each carer at each visit.',
        quotes: [],
      },
      180,
    ),
    ...SharedStep.options.map((step) =>
      write('taking-part', { step, role: 'carer', level: 'led', people: 3, on: dayAgo(now, 250) }, 250),
    ),
    write('sponsor-review', { on: dayAgo(now, 30), decided: 'Show it to the other clinics.' }, 30, sponsor.person),
  ]);
}

function setUp(write: Write, now: Date, daysAgo: number, place: string) {
  return [
    readiness(write, daysAgo, (at) => (at % 4 === 0 ? 'fully' : 'mostly')),
    write('oversight', { group: 'Patient experience group', reportsTo: 'Quality committee' }, daysAgo - 2),
    write('scope', { place, startsOn: dayAgo(now, daysAgo - 5) }, daysAgo - 3),
    write('strategy-link', { kind: 'programme', title: 'People at the centre' }, daysAgo - 3),
  ];
}

function readiness(write: Write, daysAgo: number, answer: (at: number) => ReadinessAnswer) {
  const statements = ReadinessStatement.options.map((statement, at) => ({ statement, answer: answer(at) }));
  return write('readiness', { statements }, daysAgo);
}

function about(alwaysEvent: string, entries: readonly WrittenDown['entry'][]): WrittenDown[] {
  return entries.map((entry) => ({ alwaysEvent, entry }));
}
