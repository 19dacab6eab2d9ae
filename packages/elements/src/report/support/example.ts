import type { AlwaysEvent, EntryContent, EntryForm, Measure, Person, RecordEntry, Series } from '@always-kit/contract';
import { standingOf } from '@always-kit/method';
import type { Known } from './collector.ts';

export const sponsor: Person = { name: 'Dr Helen Okoro', role: 'sponsor', livedExperience: false };
export const administrator: Person = { name: 'Lee Adams', role: 'administrator', livedExperience: false };
export const coach: Person = { name: 'Priya Shah', role: 'coach', livedExperience: false };
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
  baseline: { points: 12 },
};

let made = 0;

/** An entry as the collector gives it out, written on `on`. */
export function entry<Form extends EntryForm>(
  form: Form,
  content: EntryContent<Form>,
  { on = '2026-05-20', id, by = team }: { readonly on?: string; readonly id?: string; readonly by?: Person } = {},
): RecordEntry {
  const at = `${on}T08:00:00Z`;
  const own = id ?? `018f0000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
  return { form, content, id: own, revision: 1, by, at, since: at } as unknown as RecordEntry;
}

/** A series of weeks that ends before today. */
function weeks(
  alwaysEvent: string,
  counts: readonly (readonly [yes: number, of: number])[],
  more: Partial<Series> = {},
): Series {
  const first = Date.parse('2026-06-08') - (counts.length - 1) * 7 * 24 * 60 * 60 * 1000;
  const points = counts.map(([numerator, denominator], at) => ({
    start: new Date(first + at * 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
    numerator,
    denominator,
    responses: denominator,
  }));
  return { alwaysEvent, service: 'bramley-ward', measure: asked, points, generatedAt: now, ...more };
}

const before = [5, 4, 6, 5, 5, 4, 5, 6, 5, 4, 5, 5].map((yes) => [yes, 10] as const);
const after = [8, 8, 9, 8, 9, 8, 9, 9].map((yes) => [yes, 10] as const);

/** Somebody's words, who agreed to be quoted. */
export const quote = entry('quote', {
  response: '018f0000-0000-7000-8000-0000000000aa',
  question: 'what-matters',
  words: 'Nobody had asked me before what I was afraid of.',
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

export const promise = entry('commitment', { what: 'An hour a week for the two leads', due: '2026-06-03' });
export const later = entry('commitment', { what: 'Come to the ward and ask five people', due: '2026-07-01' });

export const wellEntries: readonly RecordEntry[] = [
  quote,
  promise,
  later,
  entry('commitment', { what: 'Money for a welcome card', due: '2026-04-01', done: '2026-03-30' }),
  entry('sponsor-review', { on: '2026-06-01', decided: 'Go on, and tell the board in July.' }, { by: sponsor }),
  entry('oversight-report', {
    on: '2026-05-28',
    to: 'the experience group',
    asked: 'Somebody to help with the printing.',
  }),
  ...(
    [
      ['Ask at the bedside', '2026-03-02', 'People said more when we sat down.', 'adapt'],
      ['Sit down to ask', '2026-04-13', 'It takes two minutes, and people cried less at the door.', 'adopt'],
      ['A card to take home', '2026-05-25', 'The words were too small.', 'test-again'],
      ['The first try', '2026-02-02', 'We forgot half of the time.', 'abandon'],
    ] as const
  ).map(([title, startedOn, learned, decision]) =>
    entry(
      'test-of-change',
      {
        ...{ title, startedOn, learned, decision },
        scale: '1-shift',
        designedWith: [{ role: 'patient', level: 'co-designed' }],
      },
      { on: startedOn },
    ),
  ),
  entry('taking-part', { step: 'vision', role: 'patient', level: 'led', on: '2026-06-02' }, { on: '2026-06-02' }),
  entry('benefit', {
    ...worth('put-in', 'Time of two nurses', '2026-05-01'),
    amount: 20,
    unit: 'hours',
    poundsEach: 25,
  }),
  entry('benefit', {
    ...worth('came-out', 'Fewer calls after people went home', '2026-06-01'),
    amount: 30,
    unit: 'contacts',
    poundsEach: 40,
  }),
  entry('benefit', { ...worth('unexpected', 'Staff say that they know people better', '2026-06-02'), for: 'staff' }),
  entry('communication', { audience: 'everybody', on: '2026-05-10', said: 'Ask us', did: 'We ask', quotes: [] }),
];

function worth(side: 'put-in' | 'came-out' | 'unexpected', what: string, on: string) {
  return { side, what, on, source: 'Counted by the ward clerk', confidence: 'medium' } as const;
}

/** A ward that is going well: its chart shows it. */
export function goingWell(change: Partial<Known> & { readonly title?: string; readonly id?: string } = {}): Known {
  const { title = goingHome.title, id = goingHome.id, ...more } = change;
  const alwaysEvent = { ...goingHome, ...change.alwaysEvent, id, title };
  return known({ alwaysEvent, entries: wellEntries, series: [weeks(id, [...before, ...after])], ...more });
}

/** One that has only just begun: nothing is written down, and nobody has answered. */
export function justBegun(id = 'knowing-my-nurse', title = 'Knowing my nurse'): Known {
  const { visionStatement: _vision, aimStatement: _aim, ...rest } = goingHome;
  const alwaysEvent: AlwaysEvent = { ...rest, id, title, phase: 'set-up', pointOfCareTeam: [], measures: [] };
  return known({ alwaysEvent, entries: [], series: [] });
}

/** One that rests. */
export function resting(): Known {
  return goingWell({ entries: [...wellEntries, entry('pause', { from: '2026-05-30', reason: 'Winter' })] });
}

/** As somebody outside the team sees it: months, rounded, and the last one hidden. */
export function fromOutside(): Known {
  const disclosure = { below: 8, roundedTo: 5 };
  const measure: Measure = { ...asked, period: 'month', baseline: { points: 4 } };
  const counts = [20, 25, 20, 25, 30, 30].map((numerator) => ({ numerator, denominator: 40, responses: 40 }));
  const points: Series['points'] = counts.map((each, at) => ({
    start: `2025-${String(at + 6).padStart(2, '0')}-01`,
    ...each,
  }));
  points.push({ start: '2025-12-01', numerator: 0, denominator: 0, responses: 0, hidden: true });
  const well = goingWell({ series: [weeks('going-home', [], { measure, points, disclosure })] });
  return {
    ...well,
    standing: (entries) => {
      const { quietDays: _quiet, ...standing } = well.standing(entries);
      return { ...standing, disclosure, indicators: standing.indicators.map(({ voices: _voices, ...one }) => one) };
    },
  };
}

function known({ alwaysEvent, entries, series }: Pick<Known, 'alwaysEvent' | 'entries' | 'series'>): Known {
  return {
    ...{ alwaysEvent, entries, series },
    standing: (written) =>
      standingOf({
        alwaysEvent,
        entries: written,
        voices: { count: 38, recent: { 30: 41, 60: 82, 90: 120 } },
        points: new Map(series.map(({ measure, points }) => [measure.id, points])),
        sponsorSignOffs: [],
        lastAnswer: series.length > 0 ? '2026-06-14' : undefined,
        now,
      }),
  };
}
