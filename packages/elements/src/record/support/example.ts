import type { AlwaysEvent, EntryContent, EntryForm, Person, RecordEntry, Voice } from '@always-kit/contract';
import { singleForms } from '@always-kit/contract';
import { MemoryRecord } from './collector.ts';

export const coach: Person = { name: 'Priya Shah', role: 'coach', livedExperience: false };
export const teamMember: Person = { name: 'Tom Ellis', role: 'team', livedExperience: false };
export const sponsor: Person = { name: 'Dr Helen Okoro', role: 'sponsor', livedExperience: false };
export const viewer: Person = { name: 'Ann Jones', role: 'viewer', livedExperience: false };

export const begun: AlwaysEvent = {
  id: 'going-home',
  revision: 1,
  service: 'bramley-ward',
  title: 'Going home',
  phase: 'set-up',
  pointOfCareTeam: [],
  measures: [],
};

let made = 0;

/** An id for an entry or a response of a test. */
export function someId(): string {
  return `018f0000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
}

/** An entry as the collector gives it out. */
export function entry<Form extends EntryForm>(
  form: Form,
  content: EntryContent<Form>,
  more: { readonly id?: string; readonly by?: Person; readonly on?: string } = {},
): RecordEntry {
  const { by = coach, on = '2026-06-03', id = singleForms.some((single) => single === form) ? form : someId() } = more;
  const at = `${on}T09:00:00Z`;
  return { id, form, content, revision: 1, by, at, since: at } as RecordEntry;
}

export const said: readonly Voice[] = [
  voice('Nobody told me when I could go home.', true),
  voice('I did not know who to ring.', true),
  voice('Please do not quote this.', false),
];

export const quoteId = someId();
export const ideaId = someId();

/** A ward some months into its first Always Event. */
export function halfWay(person: Person = coach): MemoryRecord {
  return new MemoryRecord({
    person,
    voices: said,
    alwaysEvent: {
      ...begun,
      phase: 'co-design',
      visionStatement: { text: 'I will always know who to call when I am home.', agreedOn: '2026-06-20' },
      pointOfCareTeam: [{ role: 'lived-experience-partner' }, { role: 'frontline-staff', name: 'Tom' }],
      measures: [
        {
          ...{ id: 'knew-who', title: 'Knew who to call', kind: 'outcome', questionnaire: 'home', question: 'knew' },
          ...{ numerator: ['always'], denominator: ['always', 'not-always'], period: 'week', direction: 'increase' },
        },
      ],
    },
    entries: [
      entry('readiness', {
        statements: [
          { statement: 'sponsor', answer: 'fully' },
          { statement: 'protected-time', answer: 'not-yet', note: 'Asked for in May' },
          { statement: 'staff-asked', answer: 'mostly' },
          { statement: 'can-thank', answer: 'starting' },
          { statement: 'two-leads', answer: 'not-yet' },
        ],
      }),
      entry(
        'quote',
        { response: someId(), question: 'matters', words: 'I did not know who to ring.' },
        { id: quoteId },
      ),
      entry(
        'change-idea',
        {
          idea: 'A card with a name and a number',
          nature: 'both',
          quotes: [quoteId],
          themes: ['calls'],
          designedWith: [],
        },
        { id: ideaId },
      ),
      entry(
        'test-of-change',
        {
          title: 'The card, with one person',
          idea: ideaId,
          scale: '1-person',
          startedOn: '2026-07-01',
          designedWith: [],
        },
        { by: teamMember },
      ),
      entry('taking-part', { step: 'vision', role: 'patient', level: 'co-designed', people: 3, on: '2026-06-20' }),
      entry('taking-part', { step: 'ideas', role: 'staff', level: 'led', on: '2026-06-27' }),
    ],
  });
}

/** Only just begun: nothing is written down yet. */
export function justBegun(person: Person = coach): MemoryRecord {
  return new MemoryRecord({ person, alwaysEvent: begun });
}

function voice(words: string, mayQuote: boolean): Voice {
  const response = someId();
  return {
    response,
    questionnaire: 'wm-core',
    question: 'matters',
    words,
    on: '2026-06-03',
    language: 'en-GB',
    mayQuote,
  };
}
