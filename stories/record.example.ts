import { createClient, type AlwaysClient } from '@always-kit/client';
import {
  MethodStep,
  problem,
  SharedStep,
  type AlwaysEvent,
  type EntryContent,
  type EntryForm,
  type MethodStanding,
  type Person,
  type ProblemKind,
  type RecordEntry,
  type Voice,
} from '@always-kit/contract';

export const coach: Person = { name: 'Priya Shah', role: 'coach', livedExperience: false };
export const partner: Person = { name: 'Marcia Bell', role: 'team', livedExperience: true };
export const viewer: Person = { name: 'Ann Jones', role: 'viewer', livedExperience: false };
const nurse: Person = { name: 'Tom Ellis', role: 'team', livedExperience: false };
const sponsor: Person = { name: 'Dr Helen Okoro', role: 'sponsor', livedExperience: false };

/** All that is known of one Always Event of a story. */
export interface Example {
  readonly alwaysEvent: AlwaysEvent;
  readonly entries: readonly RecordEntry[];
  readonly standing: MethodStanding;
  readonly voices: readonly Voice[];
}

const id = (number: number): string => `0199a0b0-0000-7000-8000-${String(number).padStart(12, '0')}`;

const begun: AlwaysEvent = {
  id: 'knowing-who-cares-for-me',
  revision: 1,
  service: 'bramley-ward',
  title: 'Knowing who cares for me, on Bramley Ward',
  phase: 'set-up',
  pointOfCareTeam: [],
  measures: [],
};

const grown: AlwaysEvent = {
  ...begun,
  revision: 9,
  phase: 'co-design',
  visionStatement: {
    text: 'I will always know who is looking after me today, and that I can ask them anything.',
    agreedOn: '2026-06-24',
    agreedBy: ['lived-experience-partner', 'frontline-staff'],
    quotes: [id(1), id(2)],
  },
  aimStatement: {
    text: '95 in 100 people say they always knew who was looking after them, by 31 March 2027.',
    target: 0.95,
    by: '2027-03-31',
    who: 'Everybody who stays for a night or more',
    what: 'I always knew who was looking after me.',
    measure: 'knew-who',
  },
  pointOfCareTeam: [
    { role: 'lived-experience-partner', name: 'Marcia' },
    { role: 'lived-experience-partner' },
    { role: 'frontline-staff', name: 'Tom' },
    { role: 'coach' },
    { role: 'executive-sponsor' },
  ],
  measures: [
    {
      ...{ id: 'knew-who', title: 'Knew who was looking after them', kind: 'outcome', questionnaire: 'knowing' },
      ...{ question: 'knew', numerator: ['always'], denominator: ['always', 'not-always'] },
      ...{ period: 'week', direction: 'increase' },
    },
    {
      ...{ id: 'card-given', title: 'Welcome card was given', kind: 'process', questionnaire: 'knowing' },
      ...{ question: 'card', numerator: ['yes'], denominator: ['yes', 'no'], period: 'week', direction: 'increase' },
    },
  ],
};

const setUp: readonly RecordEntry[] = [
  entry('readiness', 'readiness', coach, '2026-05-04', {
    on: '2026-05-04',
    statements: [
      { statement: 'staff-asked', answer: 'fully' },
      { statement: 'open-mind', answer: 'mostly' },
      {
        ...{ statement: 'protected-time', answer: 'not-yet' },
        ...{ note: 'We asked for two hours a month.', owner: 'Tom' },
      },
      { statement: 'people-willing', answer: 'fully' },
      { statement: 'rarely-heard', answer: 'starting' },
      { statement: 'can-thank', answer: 'not-yet' },
      { statement: 'help-co-designing', answer: 'mostly' },
      { statement: 'sponsor', answer: 'fully' },
      { statement: 'two-leads', answer: 'fully' },
      { statement: 'help-measuring', answer: 'mostly' },
      { statement: 'reporting', answer: 'mostly' },
      { statement: 'in-strategy', answer: 'starting' },
    ],
  }),
  entry('oversight', 'oversight', coach, '2026-05-06', {
    ...{ group: 'Experience of care group', department: 'Quality improvement' },
    ...{ reportsTo: 'Quality committee', rhythm: 'Every month' },
  }),
  entry('commitment', id(20), coach, '2026-05-06', {
    what: 'Two hours a month for the two people who lead this',
    due: '2026-06-30',
  }),
  entry('scope', 'scope', coach, '2026-05-07', {
    ...{ place: 'Bramley Ward', site: 'RXX01', people: 'Everybody who stays for a night or more' },
    startsOn: '2026-05-18',
  }),
  entry('team-charter', 'team-charter', partner, '2026-05-11', {
    ...{ purpose: 'So that nobody on our ward has to wonder who to ask.', joining: 'Through the carers’ group.' },
    ...{
      rhythm: 'Every second Tuesday',
      support: ['pay', 'travel', 'easy-read'],
      decisions: 'We talk until all agree.',
    },
  }),
  entry('quote', id(1), coach, '2026-06-10', {
    ...{ response: id(101), question: 'matters-most', words: 'Nobody said who they were.' },
  }),
  entry('quote', id(2), coach, '2026-06-10', {
    ...{ response: id(102), question: 'matters-most', words: 'I did not like to ask, they were so busy.' },
  }),
  entry('four-tests', 'four-tests', coach, '2026-06-30', {
    tests: [
      { test: 'important', met: true, why: '31 of 38 people spoke of it.' },
      { test: 'evidence-based', met: true, why: 'Other wards that did it heard less worry at night.' },
      { test: 'measurable', met: true, why: 'We can ask five people a week.' },
      { test: 'affordable', met: false, why: 'We do not know yet who prints the cards.' },
    ],
  }),
];

const designing: readonly RecordEntry[] = [
  entry('change-idea', id(30), partner, '2026-07-06', {
    ...{ idea: 'A welcome card with names and photos', nature: 'transactional', quotes: [id(1)], themes: [] },
    designedWith: [
      { role: 'patient', level: 'co-designed' },
      { role: 'staff', level: 'co-designed' },
    ],
  }),
  entry('change-idea', id(31), nurse, '2026-07-06', {
    ...{ idea: 'Sit down to say hello', nature: 'relational', quotes: [id(2)], themes: [], designedWith: [] },
  }),
  entry('measure-plan', id(32), coach, '2026-07-10', {
    ...{ measure: 'knew-who', whoIsAsked: 'Five people each week, on Thursdays', whoAsks: 'A volunteer' },
    ...{ people: 5, often: 'weekly' },
  }),
  entry('test-of-change', id(33), nurse, '2026-08-12', {
    ...{ title: 'The card, with one person', idea: id(30), scale: '1-person', startedOn: '2026-08-10' },
    ...{ prediction: 'She will know a name the next day.', plan: 'Tom gives the card at bedside on Monday.' },
    ...{ did: 'She knew two names.', endedOn: '2026-08-11', learned: 'The names have to be bigger.' },
    ...{ decision: 'adapt', designedWith: [{ role: 'patient', level: 'co-designed' }] },
  }),
  entry('test-of-change', id(34), nurse, '2026-08-20', {
    ...{ title: 'Sitting down, for one shift', idea: id(31), scale: '1-shift', startedOn: '2026-08-20' },
    ...{ prediction: 'It takes two minutes more for each person.', designedWith: [{ role: 'staff', level: 'led' }] },
  }),
  entry('taking-part', id(40), partner, '2026-06-24', {
    ...{ step: 'vision', role: 'patient', level: 'co-designed', people: 4, on: '2026-06-24' },
  }),
];

const reliable: readonly RecordEntry[] = [
  entry('sponsor-review', id(21), sponsor, '2026-09-02', { on: '2026-09-02', decided: 'Cards are paid for a year.' }),
  entry('oversight-report', id(22), coach, '2026-09-21', {
    ...{ on: '2026-09-21', to: 'Quality committee', asked: 'Time for one more volunteer' },
    link: 'https://intranet.example/bramley/report',
  }),
  entry('strategy-link', id(23), coach, '2026-05-08', {
    kind: 'strategy',
    title: 'Our plan for the experience of care',
  }),
  entry('standard-work', 'standard-work', nurse, '2026-10-01', {
    ...{ what: 'Sit down, say your name, give the card.', who: 'The nurse who greets the person' },
    ...{ when: 'In the first hour, and at each change of shift', otherwise: 'The next nurse does it, and says sorry.' },
  }),
  entry('sustain-plan', 'sustain-plan', coach, '2026-10-02', {
    ...{ owner: 'The ward sister', deputy: 'Tom', reviewOn: '2027-04-05' },
    ifItDrops: 'We look at the last five answers together, and test one thing.',
  }),
  entry('spread', id(50), partner, '2026-11-02', {
    ...{ to: 'Harbour Ward', on: '2026-11-09', adapted: 'Photos were left out.', why: 'People there asked for that.' },
    designedWith: [{ role: 'patient', level: 'consulted' }],
  }),
  entry('communication', id(51), coach, '2026-10-12', {
    ...{ audience: 'everybody', on: '2026-10-12', channel: 'A poster in the corridor', quotes: [id(1)] },
    ...{ said: 'Nobody said who they were.', did: 'Everybody sits down, says their name and gives you a card.' },
  }),
  entry('benefit', id(52), coach, '2026-11-03', {
    ...{ side: 'came-out', what: 'Fewer calls to the ward at night', for: 'staff', amount: 12, unit: 'contacts' },
    ...{ on: '2026-11-03', source: 'The ward’s own count in October', confidence: 'medium' },
  }),
  entry('comment', id(53), coach, '2026-10-05', {
    ...{ step: 'implement', words: 'Put it into the welcome of new staff as well.' },
  }),
];

const rest = entry('pause', id(60), coach, '2026-11-01', { from: '2026-11-01', reason: 'Two of us are away.' });

const voices: readonly Voice[] = [
  'Nobody said who they were.',
  'I did not like to ask, they were so busy.',
  'The night nurse told me her name every time. That helped me sleep.',
].map((words, at) => ({
  ...{ response: id(101 + at), questionnaire: 'wm-core', question: 'matters-most', words, on: '2026-06-03' },
  ...{ language: 'en-GB', mayQuote: true },
}));

export const newTeam = (): Example => ({
  ...{ alwaysEvent: begun, entries: [], voices: [] },
  standing: standing(begun, 'readiness', { prompts: [{ code: 'next-step', step: 'readiness' }] }),
});

export const halfWay = (): Example => ({
  ...{ alwaysEvent: grown, entries: [...setUp, ...designing], voices },
  standing: standing(grown, 'test', {
    done: ['readiness', 'place', 'team', 'what-matters', 'vision', 'aim', 'ideas', 'measures', 'baseline'],
    started: ['oversight', 'four-tests', 'test'],
    prompts: [
      { code: 'test-unfinished', step: 'test', count: 1, since: '2026-08-20' },
      { code: 'commitment-overdue', step: 'oversight', count: 1, since: '2026-06-30' },
      { code: 'designed-without', step: 'ideas', count: 2 },
    ],
    shared: { vision: ['co-designed', 'patient'], ideas: ['co-designed', 'patient'], test: ['informed', 'patient'] },
  }),
});

export const everythingFilled = (): Example => ({
  alwaysEvent: { ...grown, phase: 'reliable' },
  entries: [...setUp, ...designing, ...reliable],
  voices,
  standing: standing({ ...grown, phase: 'reliable' }, 'recognise', {
    done: MethodStep.options.filter((step) => step !== 'recognise'),
    prompts: [],
    shared: Object.fromEntries(SharedStep.options.map((step) => [step, ['led', 'patient']])),
  }),
});

export const paused = (): Example => {
  const { alwaysEvent, entries, standing: before } = halfWay();
  return {
    alwaysEvent,
    entries: [...entries, rest],
    voices,
    standing: { ...before, prompts: [], pausedSince: '2026-11-01' },
  };
};

/** How a service behaves that does not do what it is asked. */
export type Behaviour = Readonly<Partial<Record<'GET' | 'PUT' | 'DELETE', ProblemKind>>> & {
  /** Nobody has begun the Always Event: there is none until one is sent. */
  readonly notBegun?: boolean;
};

/** A client whose collector lives in the story: it keeps what it is sent, until the story is drawn again. */
export function clientOf(example: Example, person: Person, behaviour: Behaviour = {}): AlwaysClient {
  let { alwaysEvent } = example;
  let entries = [...example.entries];
  let { notBegun = false } = behaviour;
  return createClient({
    url: 'https://collector.example',
    token: 'story',
    fetch: (input, { method = 'GET', body } = {}) => {
      const fault = behaviour[method as 'GET'];
      const [, , first, , what, name = ''] = (input as URL).pathname.split('/');
      if (fault === 'stale-revision' && what === 'record') entries = entries.map((one) => changed(one, name));
      if (fault) return answer(problem(fault), problem(fault).status);
      if (first === 'me') return answer(person);
      if (notBegun && method === 'GET') return answer(problem('not-found'), 404);
      notBegun = false;
      if (what === 'standing') return answer(example.standing);
      if (what === 'voices') return answer({ voices: example.voices });
      if (method === 'DELETE') {
        entries = entries.filter((one) => one.id !== name);
        return Promise.resolve(new Response(null, { status: 204 }));
      }
      const sent = method === 'PUT' ? (JSON.parse(body as string) as object) : undefined;
      if (what === undefined) {
        if (sent) alwaysEvent = { ...(sent as AlwaysEvent), revision: alwaysEvent.revision + 1 };
        return answer(alwaysEvent);
      }
      if (!sent) return answer({ alwaysEvent: alwaysEvent.id, entries });
      const at = '2026-11-22T10:00:00Z';
      const before = entries.find((one) => one.id === name);
      const written = {
        ...sent,
        id: name,
        revision: (before?.revision ?? 0) + 1,
        by: person,
        at,
        since: at,
      } as RecordEntry;
      entries = before ? entries.map((one) => (one.id === name ? written : one)) : [...entries, written];
      return answer(written);
    },
  });
}

/** As somebody else wrote it meanwhile. */
function changed(one: RecordEntry, name: string): RecordEntry {
  if (one.id !== name || one.form !== 'scope') return one;
  const content = { ...one.content, people: 'Everybody who is here in the daytime' };
  return { ...one, content, revision: one.revision + 1, by: partner, at: '2026-11-22T09:30:00Z' };
}

function answer(value: object, status = 200): Promise<Response> {
  return Promise.resolve(new Response(JSON.stringify(value), { status }));
}

function entry<Form extends EntryForm>(
  form: Form,
  name: string,
  by: Person,
  day: string,
  content: EntryContent<Form>,
): RecordEntry {
  const at = `${day}T09:00:00Z`;
  return { id: name, form, content, revision: 1, by, at, since: at } as unknown as RecordEntry;
}

interface Stands {
  readonly done?: readonly MethodStep[];
  readonly started?: readonly MethodStep[];
  readonly prompts: MethodStanding['prompts'];
  /** The most say that somebody had, and who. */
  readonly shared?: Readonly<Record<string, readonly string[]>>;
}

function standing(
  { id, service, title, phase }: AlwaysEvent,
  step: MethodStep,
  { done = [], started = [], prompts, shared = {} }: Stands,
): MethodStanding {
  const counts = { tests: 0, ledgerEntries: 0, entries: 0 };
  return {
    ...{ alwaysEvent: id, service, title, phase, step, prompts, progress: 2.5, generatedAt: '2026-11-22T10:00:00Z' },
    steps: MethodStep.options.map((each) => ({
      step: each,
      state: done.includes(each) ? 'done' : started.includes(each) ? 'started' : 'not-started',
    })),
    coProduction: SharedStep.options.map((each) => {
      const [level, ...roles] = shared[each] ?? [];
      return { step: each, ...(level && { level }), roles } as MethodStanding['coProduction'][number];
    }),
    indicators: ([30, 60, 90] as const).map((days) => ({ days, ...counts })),
    sponsor: { commitments: 0, overdue: 0 },
  };
}
