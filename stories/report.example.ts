import { createClient, type AlwaysClient } from '@always-kit/client';
import {
  problem,
  SharedStep,
  MethodStep,
  type AlwaysEvent,
  type EntryContent,
  type EntryForm,
  type Measure,
  type MethodStanding,
  type Person,
  type ProblemKind,
  type RecordEntry,
  type Series,
} from '@always-kit/contract';

/** One Always Event with all that a report reads of it. */
export interface Known {
  readonly alwaysEvent: AlwaysEvent;
  readonly entries: readonly RecordEntry[];
  readonly series: readonly Series[];
  readonly standing: MethodStanding;
}

export const sponsor: Person = { name: 'Dr Helen Okoro', role: 'sponsor', livedExperience: false };
export const team: Person = { name: 'Tom Ellis', role: 'team', livedExperience: false };
export const viewer: Person = { name: 'Ann Jones', role: 'viewer', livedExperience: false };

const now = '2026-06-15T09:00:00Z';

const asked: Measure = {
  id: 'asked',
  title: 'People who say that we asked what matters to them',
  kind: 'outcome',
  questionnaire: 'ward-feedback',
  question: 'asked',
  numerator: ['always'],
  denominator: ['always', 'mostly', 'sometimes', 'never'],
  period: 'week',
  direction: 'increase',
  target: 0.9,
  baseline: { points: 12 },
};

let made = 0;

function entry<Form extends EntryForm>(form: Form, content: EntryContent<Form>, on = '2026-05-20'): RecordEntry {
  const at = `${on}T08:00:00Z`;
  const id = `018f0000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
  return { form, content, id, revision: 1, by: team, at, since: at } as unknown as RecordEntry;
}

type Counts = readonly (readonly [yes: number, of: number])[];

function weeks(alwaysEvent: string, counts: Counts): Series {
  const week = 7 * 24 * 60 * 60 * 1000;
  const first = Date.parse('2026-06-08') - (counts.length - 1) * week;
  const points = counts.map(([numerator, denominator], at) => {
    const start = new Date(first + at * week).toISOString().slice(0, 10);
    return { start, numerator, denominator, responses: denominator };
  });
  return { alwaysEvent, service: 'bramley-ward', measure: asked, points, generatedAt: now };
}

const outOf = (of: number, ...yes: readonly number[]): Counts => yes.map((each) => [each, of] as const);
const before = outOf(10, 5, 4, 6, 5, 5, 4, 5, 6, 5, 4, 5, 5);
const after = outOf(10, 8, 8, 9, 8, 9, 8, 9, 9);

const quote = entry('quote', {
  response: '018f0000-0000-7000-8000-0000000000aa',
  question: 'what-matters',
  words: 'Nobody had asked me before what I was afraid of. After that I slept.',
});

const goingHome: AlwaysEvent = {
  id: 'going-home',
  revision: 4,
  service: 'bramley-ward',
  title: 'Going home',
  phase: 'co-design',
  visionStatement: {
    text: 'I will always be asked what matters to me before I go home.',
    agreedBy: ['lived-experience-partner'],
    quotes: [quote.id],
  },
  aimStatement: { text: 'Nine in ten people say so by December.', target: 0.9, by: '2026-12-31', measure: 'asked' },
  pointOfCareTeam: [{ role: 'lived-experience-partner' }, { role: 'frontline-staff' }, { role: 'executive-sponsor' }],
  measures: [asked],
};

function test(
  title: string,
  startedOn: string,
  learned: string,
  decision: 'adopt' | 'adapt' | 'test-again',
): RecordEntry {
  const designedWith = [{ role: 'patient', level: 'co-designed' } as const];
  return entry('test-of-change', { title, startedOn, learned, decision, scale: '1-shift', designedWith }, startedOn);
}

const wellEntries: readonly RecordEntry[] = [
  quote,
  entry('commitment', { what: 'Come to the ward and ask five people', due: '2026-07-01' }),
  entry('commitment', { what: 'Money for a welcome card', due: '2026-04-01', done: '2026-03-30' }),
  entry('sponsor-review', { on: '2026-06-01', decided: 'Go on, and tell the board in July.' }),
  entry('oversight-report', {
    on: '2026-05-28',
    to: 'the experience group',
    asked: 'Somebody to help with the printing.',
  }),
  test('Ask at the bedside', '2026-03-02', 'People said more when we sat down.', 'adapt'),
  test('Sit down to ask', '2026-04-13', 'It takes two minutes, and people are calmer at the door.', 'adopt'),
  test('A card to take home', '2026-05-25', 'The words were too small. Next time with a photo.', 'test-again'),
  entry('taking-part', { step: 'vision', role: 'patient', level: 'led', on: '2026-06-02' }, '2026-06-02'),
  entry('benefit', {
    ...{ side: 'put-in', what: 'Time of two nurses', amount: 20, unit: 'hours', poundsEach: 25, on: '2026-05-01' },
    ...{ source: 'Counted by the ward clerk', confidence: 'high' },
  }),
  entry('benefit', {
    ...{ side: 'came-out', what: 'Fewer calls after people went home', amount: 30, unit: 'contacts', poundsEach: 40 },
    ...{ on: '2026-06-01', source: 'Telephone log, May with the May before', confidence: 'medium', for: 'service' },
  }),
  entry('benefit', {
    ...{ side: 'unexpected', what: 'Staff say that they know people better', on: '2026-06-02', for: 'staff' },
    ...{ source: 'Staff meeting on 2 June', confidence: 'low' },
  }),
  entry('communication', { audience: 'everybody', on: '2026-05-10', said: 'Ask us', did: 'We ask', quotes: [] }),
];

interface Stand {
  /** How many of the steps are done, from the first. */
  readonly done: number;
  readonly shared: number;
  readonly voices: readonly [number, number, number];
  readonly tests: readonly [number, number, number];
}

function standing(
  { id, service, title, phase }: AlwaysEvent,
  stand: Stand,
  more: Partial<MethodStanding> = {},
): MethodStanding {
  const { done, shared, voices, tests } = stand;
  return {
    alwaysEvent: id,
    ...{ service, title, phase, progress: 2, generatedAt: now },
    step: MethodStep.options[done] ?? 'recognise',
    steps: MethodStep.options.map((step, at) => ({
      step,
      state: at < done ? 'done' : at < done + 2 ? 'started' : 'not-started',
    })),
    prompts: [],
    coProduction: SharedStep.options.map((step, at) =>
      at < shared ? { step, level: 'co-designed', roles: ['patient', 'staff'] } : { step, roles: [] },
    ),
    indicators: ([30, 60, 90] as const).map((days, at) => ({
      days,
      voices: voices[at] ?? 0,
      tests: tests[at] ?? 0,
      ledgerEntries: tests[at] ?? 0,
      entries: 2 * (tests[at] ?? 0),
    })),
    sponsor: { commitments: 0, overdue: 0 },
    ...more,
  };
}

const looked = { lookedOn: '2026-06-01', daysSince: 14, commitments: 2, overdue: 0 };

/** The chart shows it, and people were told. */
export function goingWell(id = goingHome.id, title = goingHome.title): Known {
  const alwaysEvent = { ...goingHome, id, title };
  return {
    alwaysEvent,
    entries: wellEntries,
    series: [weeks(id, [...before, ...after])],
    standing: standing(
      alwaysEvent,
      { done: 13, shared: 3, voices: [41, 82, 120], tests: [1, 1, 2] },
      {
        prompts: [
          { code: 'next-step', step: 'implement' },
          { code: 'few-partners', step: 'team', count: 1 },
        ],
        sponsor: looked,
        saidToDone: { days: 33, voices: 24 },
      },
    ),
  };
}

/** Only just begun: nothing is written down, and nobody has answered. */
export function justBegun(id = 'knowing-my-nurse', title = 'Knowing my nurse'): Known {
  const { visionStatement: _vision, aimStatement: _aim, ...rest } = goingHome;
  const alwaysEvent: AlwaysEvent = { ...rest, id, title, phase: 'set-up', pointOfCareTeam: [], measures: [] };
  const stand = { done: 0, shared: 0, voices: [0, 0, 0], tests: [0, 0, 0] } as const;
  const prompts = [{ code: 'next-step', step: 'readiness' }] as const;
  return { alwaysEvent, entries: [], series: [], standing: standing(alwaysEvent, stand, { prompts: [...prompts] }) };
}

/** Weeks without an answer, a promise that is late, and nobody who looked: said kindly. */
export function stalled(id = 'a-quiet-night', title = 'A quiet night'): Known {
  const alwaysEvent = { ...goingHome, id, title };
  const late = entry('commitment', { what: 'An hour a week for the two leads', due: '2026-04-20' });
  return {
    alwaysEvent,
    entries: [quote, late, entry('commitment', { what: 'Soft shoes for the night staff', due: '2026-06-30' })],
    series: [weeks(id, [...outOf(6, 3, 3, 2, 4, 3, 2, 3, 3, 2, 3, 3, 3, 2), ...outOf(0, 0, 0, 0, 0, 0)])],
    standing: standing(
      alwaysEvent,
      { done: 9, shared: 1, voices: [0, 6, 22], tests: [0, 0, 0] },
      {
        prompts: [
          { code: 'commitment-overdue', step: 'oversight', count: 1, since: '2026-04-20' },
          { code: 'no-answers-lately', step: 'measures', count: 5, since: '2026-05-10' },
          { code: 'sponsor-not-looked', step: 'oversight', since: '2026-02-02', count: 133 },
        ],
        sponsor: { lookedOn: '2026-02-02', daysSince: 133, commitments: 2, overdue: 1 },
      },
    ),
  };
}

export function resting(): Known {
  const well = goingWell();
  return { ...well, standing: { ...well.standing, prompts: [], pausedSince: '2026-05-30' } };
}

/** As somebody outside the team sees it: whole months, rounded, and the last one hidden. */
export function fromOutside(id = goingHome.id, title = goingHome.title): Known {
  const well = goingWell(id, title);
  const disclosure = { below: 8, roundedTo: 5 };
  const points: Series['points'] = [20, 25, 20, 25, 30, 35].map((numerator, at) => ({
    start: `2025-${String(at + 6).padStart(2, '0')}-01`,
    ...{ numerator, denominator: 40, responses: 40 },
  }));
  points.push({ start: '2025-12-01', numerator: 0, denominator: 0, responses: 0, hidden: true });
  const measure: Measure = { ...asked, period: 'month', baseline: { points: 4 } };
  const indicators = well.standing.indicators.map(({ voices: _voices, ...one }) => one);
  return {
    ...well,
    series: [{ ...weeks(id, []), measure, points, disclosure }],
    standing: { ...well.standing, disclosure, indicators },
  };
}

/** Many of a trust. */
export function many(): Known[] {
  return [
    goingWell(),
    justBegun(),
    stalled(),
    goingWell('called-by-name', 'Called by the name I like'),
    fromOutside('a-meal-i-can-eat', 'A meal that I can eat'),
    {
      ...resting(),
      alwaysEvent: { ...goingHome, id: 'company', title: 'Company' },
      standing: { ...resting().standing, alwaysEvent: 'company', title: 'Company' },
    },
  ];
}

/** A real client whose requests end here instead of on a network. What is written stays for as long as the story is open. */
export function clientOf(person: Person, known: readonly Known[], fault?: ProblemKind): AlwaysClient {
  const works = new Map(known.map((each) => [each.alwaysEvent.id, { ...each }]));
  return createClient({
    url: 'https://collector.example',
    token: 'a-token',
    fetch: async (input, init) => {
      const { pathname } = new URL((input as URL).href);
      const [, , first, id = '', what, name = ''] = pathname.split('/');
      if (first === 'me') return Response.json(person);
      if (fault) return refused(fault);
      if (first === 'standings') return Response.json({ standings: [...works.values()].map((each) => each.standing) });
      const found = works.get(id);
      if (!found) return refused('not-found');
      if (what === undefined) return Response.json(found.alwaysEvent);
      if (what === 'standing') return Response.json(found.standing);
      if (what === 'measures') {
        const series = found.series.find(({ measure }) => measure.id === name);
        return series ? Response.json(series) : refused('not-found');
      }
      if (init?.method !== 'PUT') return Response.json({ alwaysEvent: id, entries: found.entries });
      const old = found.entries.find((each) => each.id === name);
      const written = JSON.parse(typeof init.body === 'string' ? init.body : '{}') as object;
      const revision = (old?.revision ?? 0) + 1;
      const kept = { ...written, id: name, revision, by: person, at: now, since: old?.since ?? now } as RecordEntry;
      works.set(id, { ...found, entries: [...found.entries.filter((each) => each.id !== name), kept] });
      return Response.json(kept, { status: old ? 200 : 201 });
    },
  });
}

function refused(kind: ProblemKind): Response {
  const body = problem(kind);
  return Response.json(body, { status: body.status });
}
