import { createClient, type AlwaysClient } from '@always-kit/client';
import {
  problem,
  type AlwaysEvent,
  type AttachedEvidence,
  type Checklist,
  type ChecklistItem,
  type CriteriaSet,
  type Measure,
  type NewEntry,
  type NewEvidence,
  type NewSignOff,
  type Person,
  type ProblemKind,
  type RecordedEvidence,
  type RecordEntry,
  type Series,
  type Shortfall,
  type SignOff,
} from '@always-kit/contract';
import { draftCriteria } from '@always-kit/contract/built-in';

export const coach: Person = { name: 'Priya Shah', role: 'coach', livedExperience: false };
export const teamMember: Person = { name: 'Tom Ellis', role: 'team', livedExperience: false };
export const partner: Person = { name: 'Marcia Bell', role: 'team', livedExperience: true };
export const viewer: Person = { name: 'Ann Jones', role: 'viewer', livedExperience: false };
const sponsor: Person = { name: 'Dr Helen Okoro', role: 'sponsor', livedExperience: false };

type Item = Partial<Pick<ChecklistItem, 'evidence' | 'missing' | 'signOff'>>;

const team = found('team-members', 'ledger-entry', 3, { since: '2026-05-11' });
const voices = found('voices', 'quote-set', 38, { since: '2026-06-03' });
const vision = 'I will always know who is looking after me today, and that I can ask them anything.';
const aim = '95 in 100 people say they always knew who was looking after them, by 31 March 2027.';

/** A ward some months into its first Always Event, under the draft criteria. */
const halfWayItems: Readonly<Record<string, Item>> = {
  A1: {
    evidence: [voices, team],
    signOff: { by: partner, at: '2026-07-02T10:00:00Z', note: 'I read the words people gave. They are there first.' },
  },
  A2: { evidence: [team, attached('minutes', 'Notes of the first team meeting', coach, '2026-05-11')] },
  A3: { evidence: [found('vision', 'vision-record', 1, { words: vision, since: '2026-06-24' }), voices] },
  A4: {
    evidence: [attached('criteria-record', 'The 4 criteria, met with notes', coach, '2026-06-30')],
    signOff: { by: coach, at: '2026-07-02T10:10:00Z' },
  },
  A5: {
    evidence: [found('aim', 'aim-record', 1, { words: aim })],
    signOff: { by: sponsor, at: '2026-07-09T12:30:00Z' },
  },
  B1: { evidence: [attached('test-log', 'Who designed which test', partner, '2026-08-14')] },
  B2: {
    evidence: [
      attached('test-log', 'Three small tests of the welcome card', teamMember, '2026-08-12', {
        detail: 'One person, then one shift, then one ward. The card was changed twice: bigger names, and a photo.',
        link: 'https://intranet.example/bramley/tests-of-change',
      }),
    ],
  },
  B3: { evidence: [attached('test-log', 'Sitting down to say hello', teamMember, '2026-08-20')] },
  C1: { evidence: [found('measures', 'measure-definition', 2)] },
  C2: { evidence: [found('baseline-points', 'chart', 14, { since: '2026-05-18', until: '2026-08-17' })] },
  C3: {
    evidence: [found('chart', 'chart', 27, { since: '2026-05-18' })],
    missing: [{ code: 'improvement-sustained', evidence: 'gate-result', have: 0, need: 1 }],
  },
  D2: { evidence: [attached('minutes', 'Notes of the experience group, September', coach, '2026-09-21')] },
  F1: {
    evidence: [found('ways-to-answer', 'accessibility-record', 1)],
    missing: [{ code: 'two-ways-to-answer', evidence: 'accessibility-record', have: 1, need: 2 }],
  },
  F2: { missing: [{ code: 'lived-experience-signed-off', evidence: 'sign-off', have: 0, need: 1 }] },
};

const justBegunItems: Readonly<Record<string, Item>> = {
  A1: {
    evidence: [found('voices', 'quote-set', 7, { since: '2026-11-16' })],
    missing: [{ code: 'voices-recorded', evidence: 'quote-set', have: 7, need: 10 }],
  },
};

export const halfWay = (): Checklist => checklist(halfWayItems);
/** The same, but what was signed off under A5 has changed since. */
export function changedSince(): Checklist {
  const whole = halfWay();
  const lapsed = (item: ChecklistItem): ChecklistItem =>
    item.criterion === 'A5' ? { ...item, state: 'evidence-complete' } : item;
  return { ...whole, items: whole.items.map(lapsed) };
}
export const justBegun = (): Checklist => checklist(justBegunItems);

/** What else the collector of a story knows. */
export interface Known {
  readonly entries?: readonly RecordEntry[];
  readonly work?: { readonly alwaysEvent: AlwaysEvent; readonly series: Series };
}

/** A real client whose collector is this page: what is attached, signed or said is there until the page is loaded again. */
export function clientOf(
  start: Checklist,
  person: Person,
  faults: Readonly<Record<string, ProblemKind>> = {},
  { entries: begun = [], work }: Known = {},
): AlwaysClient {
  let now = start;
  const entries = [...begun];
  const change = (id: string | undefined, change: (item: ChecklistItem) => Item): void => {
    const items = now.items.map((item) => (item.criterion === id ? itemOf(item.criterion, change(item)) : item));
    now = { ...now, items };
  };
  const answer = (method: string, pathname: string, body: string): Response => {
    const fault = faults[method];
    if (fault) return new Response(JSON.stringify(problem(fault)), { status: problem(fault).status });
    const [, , , , what, name] = pathname.split('/');
    if (method === 'GET') {
      if (what === 'record') return Response.json({ alwaysEvent: now.alwaysEvent, entries });
      if (what === 'measures') return Response.json(work?.series);
      if (what?.startsWith('evidence-pack')) return new Response('The evidence pack of a story');
      if (pathname.endsWith(now.alwaysEvent)) return Response.json(work?.alwaysEvent);
      return Response.json(what === 'checklist' ? now : person);
    }
    if (method === 'POST') {
      const { criterion, ...rest } = JSON.parse(body) as NewEvidence;
      const evidence: AttachedEvidence = { source: 'attached', ...rest, by: person, at: new Date().toISOString() };
      change(criterion, (item) => ({ ...item, evidence: [...item.evidence, evidence] }));
      return Response.json(evidence, { status: 201 });
    }
    if (method === 'PUT' && what === 'record') {
      const at = new Date().toISOString();
      const entry = {
        ...(JSON.parse(body) as NewEntry),
        id: name,
        revision: 1,
        by: person,
        at,
        since: at,
      } as RecordEntry;
      entries.push(entry);
      return Response.json(entry, { status: 201 });
    }
    if (method === 'PUT') {
      const signOff: SignOff = { by: person, at: new Date().toISOString(), ...(JSON.parse(body) as NewSignOff) };
      change(name, (item) => ({ ...item, signOff }));
      return Response.json(signOff);
    }
    const held =
      what === 'evidence' ? now.items.find(({ evidence }) => evidence.some(({ id }) => id === name)) : undefined;
    change(held?.criterion ?? name, ({ evidence, missing }) => ({
      evidence: evidence.filter(({ id }) => id !== name),
      missing,
    }));
    return new Response(null, { status: 204 });
  };
  return createClient({
    url: 'https://collector.example',
    token: 'example',
    fetch: (address, { method = 'GET', body } = {}) =>
      Promise.resolve().then(() => answer(method, (address as URL).pathname, body as string)),
  });
}

/** What a coach and a partner said to help. */
export const comments: readonly RecordEntry[] = [
  comment('B2', coach, '2026-08-21', 'Lovely small tests. What would change if you asked the night staff, too?'),
  comment(
    'B2',
    partner,
    '2026-09-02',
    'Please ask people who do not read English as well. My mother would not have seen the card.',
  ),
];

const measure: Measure = {
  id: 'always',
  title: 'People who always knew who was caring for them',
  kind: 'outcome',
  questionnaire: 'feedback',
  question: 'always',
  numerator: ['always'],
  denominator: ['always', 'mostly', 'sometimes', 'never'],
  period: 'week',
  direction: 'increase',
  target: 0.8,
  baseline: { until: '2026-04-26' },
};

/** Five people a week: half of them before the change, and nearly all of them since. */
export const improved: NonNullable<Known['work']> = {
  alwaysEvent: {
    id: 'knowing-who-cares-for-me',
    revision: 7,
    service: 'bramley',
    title: 'Knowing who cares for me',
    phase: 'reliable',
    pointOfCareTeam: [],
    measures: [measure],
  },
  series: {
    alwaysEvent: 'knowing-who-cares-for-me',
    service: 'bramley',
    measure,
    points: Array.from({ length: 42 }, (_, week) => ({
      start: new Date(Date.UTC(2026, 1, 2 + 7 * week)).toISOString().slice(0, 10),
      numerator: week < 12 ? 2 + (week % 2) : 5 - (week % 3 === 0 ? 1 : 0),
      denominator: 5,
      responses: 5,
    })),
    generatedAt: '2026-11-22T10:00:00Z',
  },
};

/** Another set, made up: some criteria as ours, one put otherwise, one of its own. */
export const anotherSet: CriteriaSet = {
  id: 'example-trust',
  version: '3',
  issuer: 'Example Trust (made up)',
  standing: 'local',
  criteria: [
    ...draftCriteria.criteria.slice(0, 3).map((criterion, at) => ({ ...criterion, id: `T${at + 1}` })),
    { id: 'T4', text: 'The aim has a number and a date.', evidence: ['aim-record'], check: 'aim-set' },
    { id: 'T5', text: 'The ward’s volunteers know about it.', evidence: ['document'] },
  ],
};

function comment(criterion: string, by: Person, day: string, words: string): RecordEntry {
  const at = `${day}T09:00:00Z`;
  const id = `0199a0b0-0000-7000-8000-${day.replaceAll('-', '').padStart(12, '1')}`;
  return { form: 'comment', content: { criterion, words }, id, revision: 1, by, at, since: at };
}

function checklist(items: Readonly<Record<string, Item>>): Checklist {
  return {
    alwaysEvent: 'knowing-who-cares-for-me',
    criteriaSet: draftCriteria,
    items: draftCriteria.criteria.map(({ id }) => itemOf(id, items[id] ?? {})),
    generatedAt: '2026-11-22T10:00:00Z',
  };
}

function itemOf(criterion: string, { evidence = [], missing = [], signOff }: Item): ChecklistItem {
  const signed = signOff?.by.livedExperience === true;
  const checks = missing.filter(
    ({ code }) => code !== 'evidence' && !(signed && code === 'lived-experience-signed-off'),
  );
  const spokenFor = [
    ...evidence.map(({ type }) => type),
    ...missing.filter(({ code }) => code !== 'evidence').map((each) => each.evidence),
  ];
  const types = draftCriteria.criteria.find(({ id }) => id === criterion)?.evidence ?? [];
  const absent = types.filter((type) => !spokenFor.includes(type));
  const needed: Shortfall[] = [
    ...checks,
    ...absent.map((type) => ({ code: 'evidence', evidence: type, have: 0, need: 1 })),
  ];
  const begun = evidence.length > 0 ? 'in-progress' : 'not-started';
  const state = needed.length > 0 ? begun : signOff ? 'signed-off' : 'evidence-complete';
  return { criterion, state, evidence, missing: needed, ...(signOff && { signOff }) };
}

function found(
  code: string,
  type: string,
  count: number,
  more: Partial<Pick<RecordedEvidence, 'words' | 'since' | 'until'>> = {},
): RecordedEvidence {
  return { source: 'recorded', id: `recorded-${code}`, type, code, count, ...more };
}

function attached(
  type: string,
  title: string,
  by: Person,
  day: string,
  more: Partial<Pick<AttachedEvidence, 'detail' | 'link'>> = {},
): AttachedEvidence {
  const id = `0199a0b0-0000-7000-8000-${day.replaceAll('-', '').padStart(12, '0')}`;
  return { source: 'attached', id, type, title, by, at: `${day}T09:00:00Z`, ...more };
}
