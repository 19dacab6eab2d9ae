import { createClient, type AlwaysClient } from '@always-kit/client';
import {
  problem,
  type AlwaysEvent,
  type Measure,
  type NewEntry,
  type Person,
  type ProblemKind,
  type Questionnaire,
  type RecordEntry,
  type Series,
} from '@always-kit/contract';
import { alwaysFeedback, builtInQuestionnaires } from '@always-kit/contract/built-in';

const teamMember: Person = { name: 'Tom Ellis', role: 'team', livedExperience: false };
export const viewer: Person = { name: 'Ann Jones', role: 'viewer', livedExperience: false };

/** The ward's own question. */
const goingHome: Questionnaire = alwaysFeedback({
  id: 'bramley-going-home',
  version: '2',
  title: { plain: 'Going home from Bramley ward' },
  vision: { plain: 'Did you know who to call when you got home?' },
});

const called: Measure = {
  id: 'called',
  title: 'Knew who to call at home',
  kind: 'outcome',
  questionnaire: 'bramley-going-home',
  question: 'always',
  numerator: ['always'],
  denominator: ['always', 'mostly', 'sometimes', 'never'],
  period: 'week',
  direction: 'increase',
  chart: 'i',
  target: 0.95,
};

/** A ward that has its aim and no measure yet. */
export const beginning: AlwaysEvent = {
  id: 'going-home',
  revision: 3,
  service: 'bramley-ward',
  title: 'Going home',
  phase: 'co-design',
  visionStatement: { text: 'I will always know who to call when I get home.' },
  aimStatement: { text: '95 in 100 people always know who to call.', target: 0.95 },
  pointOfCareTeam: [],
  measures: [],
};

/** The same ward some months later. */
export const measuring: AlwaysEvent = { ...beginning, revision: 9, measures: [called] };

const plan: RecordEntry = {
  form: 'measure-plan',
  id: '0199a0b0-0000-7000-8000-000000000001',
  revision: 1,
  content: {
    measure: 'called',
    people: 5,
    often: 'weekly',
    whoIsAsked: 'The first 5 people who are at home for 2 days, by phone',
    whoAsks: 'A volunteer',
  },
  by: teamMember,
  at: '2026-06-01T10:00:00+01:00',
  since: '2026-06-01T10:00:00+01:00',
};

/** Twenty weeks of five people, of whom so many said so. */
function seriesOf(said: number): Series {
  const points = Array.from({ length: 20 }, (_, week) => ({
    start: new Date(Date.UTC(2026, 5, 1 + 7 * week)).toISOString().slice(0, 10),
    numerator: week % 7 === 3 ? said - 1 : said,
    denominator: 5,
    responses: 5,
  }));
  const { id: alwaysEvent, service } = measuring;
  return { alwaysEvent, service, measure: called, points, generatedAt: '2026-11-23T10:00:00+00:00' };
}

export interface StoryCollector {
  readonly alwaysEvent: AlwaysEvent;
  readonly person?: Person;
  /** How many of five said so each week. */
  readonly said?: number;
  /** Whether the ward has a question of its own. */
  readonly ownQuestion?: boolean;
  /** What comes instead of an answer to a method. */
  readonly faults?: Readonly<Record<string, ProblemKind>>;
  /** What somebody else does just before the measure is saved. */
  readonly meanwhile?: (now: AlwaysEvent) => AlwaysEvent;
}

/** A real client whose collector is this page: what is saved is there until the page is loaded again. */
export function clientOf(options: StoryCollector): AlwaysClient {
  const { person = teamMember, said = 4, ownQuestion = true, faults = {}, meanwhile } = options;
  const questionnaires = [...(ownQuestion ? [goingHome] : []), ...builtInQuestionnaires];
  let now = options.alwaysEvent;
  let entries: RecordEntry[] = now.measures.length > 0 ? [plan] : [];
  let begun = false;
  const answer = (method: string, pathname: string, body: string): Response => {
    const fault = faults[method];
    if (fault) return new Response(JSON.stringify(problem(fault)), { status: problem(fault).status });
    const [, , first, id, what, name = ''] = pathname.split('/');
    if (first === 'me') return Response.json(person);
    if (first === 'questionnaires') {
      if (id !== undefined) return Response.json(questionnaires.find((each) => each.id === id));
      const all = questionnaires.map(({ id, version, title, audience }) => ({ id, version, title, audience }));
      return Response.json({ questionnaires: all });
    }
    if (what === 'measures') return Response.json(seriesOf(said));
    if (what === 'record') {
      if (method === 'GET') return Response.json({ alwaysEvent: id, entries });
      const at = new Date().toISOString();
      const entry = {
        ...(JSON.parse(body) as NewEntry),
        id: name,
        revision: 1,
        by: person,
        at,
        since: at,
      } as RecordEntry;
      entries = [...entries.filter((each) => each.id !== name), entry];
      return Response.json(entry, { status: 201 });
    }
    if (method === 'PUT') now = { ...(JSON.parse(body) as AlwaysEvent), revision: now.revision + 1 };
    else if (begun && meanwhile) now = { ...meanwhile(now), revision: now.revision + 1 };
    else begun = true;
    return Response.json(now);
  };
  return createClient({
    url: 'https://collector.example',
    token: 'example',
    fetch: (address, { method = 'GET', body } = {}) =>
      Promise.resolve().then(() => answer(method, (address as URL).pathname, body as string)),
  });
}
