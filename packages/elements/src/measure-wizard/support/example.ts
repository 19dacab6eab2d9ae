import type { AlwaysEvent, EntryOf, Measure, Person, Questionnaire, Series } from '@always-kit/contract';
import { alwaysFeedback, builtInQuestionnaires } from '@always-kit/contract/built-in';
import { MeasuresCollector } from './collector.ts';

const teamMember: Person = { name: 'Tom Ellis', role: 'team', livedExperience: false };
export const viewer: Person = { name: 'Ann Jones', role: 'viewer', livedExperience: false };

/** The ward's own question. */
const goingHome: Questionnaire = alwaysFeedback({
  id: 'bramley-going-home',
  version: '2',
  title: { plain: 'Going home from Bramley ward' },
  vision: { plain: 'Did you know who to call when you got home?' },
});

/** One that the ward counts already. */
export const named: Measure = {
  id: 'named',
  title: 'Were told who would look after them',
  kind: 'process',
  questionnaire: 'bramley-going-home',
  question: 'always',
  numerator: ['always'],
  denominator: ['always', 'mostly', 'sometimes', 'never'],
  period: 'week',
  direction: 'increase',
  chart: 'run',
  target: 0.8,
  baseline: { points: 12 },
};

const alwaysEvent: AlwaysEvent = {
  id: 'going-home',
  revision: 4,
  service: 'bramley-ward',
  title: 'Going home',
  phase: 'co-design',
  visionStatement: { text: 'I will always know who to call when I get home.' },
  aimStatement: { text: '95 in 100 people always know who to call.', target: 0.95 },
  pointOfCareTeam: [],
  measures: [named],
};

export const plan: EntryOf<'measure-plan'> = {
  form: 'measure-plan',
  id: '0199a0b0-0000-7000-8000-000000000001',
  revision: 1,
  content: { measure: 'named', people: 5, often: 'weekly', whoAsks: 'A volunteer' },
  by: teamMember,
  at: '2026-06-01T10:00:00+01:00',
  since: '2026-06-01T10:00:00+01:00',
};

/** Twenty weeks of five people, of whom so many said so. */
export function seriesOf(said: number, weeks = 20, measure: Measure = named): Series {
  const points = Array.from({ length: weeks }, (_, week) => ({
    start: new Date(Date.UTC(2026, 5, 1 + 7 * week)).toISOString().slice(0, 10),
    numerator: week % 7 === 3 ? said - 1 : said,
    denominator: 5,
    responses: 5,
  }));
  return {
    alwaysEvent: 'going-home',
    service: 'bramley-ward',
    measure,
    points,
    generatedAt: '2026-11-23T10:00:00+00:00',
  };
}

/** A ward that counts one thing already. */
export function ward(person: Person = teamMember, series?: Series): MeasuresCollector {
  return new MeasuresCollector({
    alwaysEvent,
    person,
    questionnaires: [goingHome, ...builtInQuestionnaires],
    entries: [plan],
    series,
  });
}

/** A ward that has never measured. */
export function newWard(person: Person = teamMember): MeasuresCollector {
  return new MeasuresCollector({
    alwaysEvent: { ...alwaysEvent, measures: [] },
    person,
    questionnaires: [goingHome, ...builtInQuestionnaires],
  });
}
