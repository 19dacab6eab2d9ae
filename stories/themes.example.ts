import { createClient, type AlwaysClient } from '@always-kit/client';
import { problem, type Person, type ProblemKind, type RecordEntry, type Voice } from '@always-kit/contract';

export const teamMember: Person = { name: 'Tom Ellis', role: 'team', livedExperience: false };
export const sponsor: Person = { name: 'Dr Helen Okoro', role: 'sponsor', livedExperience: false };
const partner: Person = { name: 'Marcia Bell', role: 'team', livedExperience: true };

const id = (number: number): string => `0199a0b0-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** What made-up people say about a made-up ward. `true`: they may be quoted. */
const said: readonly (readonly [words: string, mayQuote: boolean, more?: Partial<Voice>])[] = [
  ['Nobody told us what was going on. We sat there all day and my mum got more and more upset.', true],
  ['The nurses were so kind, but I waited four hours for a bed.', true],
  ['I never know who is looking after me. It is a different nurse every time.', true],
  ['They listened to me and explained everything in plain English. Thank you.', false],
  ['It was too noisy to sleep. The lights were on all night.', false],
  ['No one asked what mattered to me. They talked about me as if I was not there.', true],
  ['There was nowhere to park and my husband was late for visiting.', false, { audience: 'family-friend' }],
  ['Waited hours for my tablets before I could go home.', true],
  ['I was kept informed all the way. I knew what would happen next.', true],
  ['the food was cold an no choise for vegetarian', false],
  ['My son has autism and the staff were wonderful with him. They let me stay all night.', true, { audience: 'carer' }],
  ['Long wait, no updates.', false],
  ['I was told one thing by the doctor and another by the nurse.', false],
  ['Rwy’n hoffi’r nyrsys.', false, { language: 'cy' }],
  ['n/a', false],
  ['Kind staff. Clean ward. Good food.', false],
  ['Nobody rang me back. I called six times.', true],
  ['I pressed the buzzer and nobody came.', false],
];

/** All that people said, some months of it. */
export const voices: readonly Voice[] = said.map(([words, mayQuote, more], at): Voice => ({
  ...{ response: id(at + 1), questionnaire: 'wm-patient', question: 'WM1', words, language: 'en-GB', mayQuote },
  ...{ audience: 'patient', on: `2026-11-${String(2 + at).padStart(2, '0')}`, ...more },
}));

/** Six thousand comments, for which the browser is not kept from anything else. */
export const manyVoices: readonly Voice[] = Array.from({ length: 6_000 }, (_, at): Voice => {
  const one = voices[at % voices.length]!;
  return { ...one, response: id(at + 100), words: `${one.words} (${at})` };
});

const written = (by: Person, day: string, number: number) => ({
  ...{ id: id(90_000 + number), revision: 1, by, at: `${day}T09:00:00Z`, since: `${day}T09:00:00Z` },
});

function decided(voice: number, themes: string[], by: Person, day: string): RecordEntry {
  const { response, question } = voices[voice]!;
  return { form: 'theme-decision', content: { response, question, themes }, ...written(by, day, voice) };
}

/** A team that has put two themes together, made a part of one, decided about some comments and quoted one. */
export const decidedBySome: readonly RecordEntry[] = [
  {
    form: 'team-theme',
    content: {
      name: 'Knowing what happens next',
      parts: ['being-kept-informed-clarity-consistency-of-information', 'information-directly-from-staff-during-care'],
    },
    ...written(partner, '2026-11-18', 1_001),
  },
  {
    form: 'team-theme',
    content: { name: 'Waiting for a bed', parts: [], splitFrom: 'timeliness-of-care', words: ['bed'] },
    ...written(teamMember, '2026-11-19', 1_002),
  },
  decided(
    0,
    ['being-kept-informed-clarity-consistency-of-information', 'interaction-with-family-carers'],
    partner,
    '2026-11-20',
  ),
  decided(1, ['staff-manner-personal-attributes', id(91_002)], teamMember, '2026-11-20'),
  decided(6, ['parking'], teamMember, '2026-11-20'),
  decided(17, [], partner, '2026-11-21'),
  {
    form: 'quote',
    content: { response: voices[0]!.response, question: 'WM1', words: 'Nobody told us what was going on.' },
    ...written(partner, '2026-11-21', 1_003),
  },
];

/** A client of somebody, with a collector in memory behind it. */
export function clientOf(
  person: Person,
  all: readonly Voice[] = voices,
  recorded: readonly RecordEntry[] = [],
  faults: Partial<Record<'GET' | 'PUT', ProblemKind>> = {},
): AlwaysClient {
  let entries = [...recorded];
  return createClient({
    url: 'https://collector.example',
    token: 'story',
    fetch: (input, { method = 'GET', body } = {}) => {
      const fault = faults[method as 'GET'];
      const { pathname, searchParams } = input as URL;
      const [, , first, , what, name = ''] = pathname.split('/');
      if (fault) return answer(problem(fault), problem(fault).status);
      if (first === 'me') return answer(person);
      if (what === 'voices') return person.role === 'team' ? page(all, searchParams.get('after')) : refuse();
      if (method === 'DELETE') {
        entries = entries.filter((one) => one.id !== name);
        return Promise.resolve(new Response(null, { status: 204 }));
      }
      if (method !== 'PUT') return answer({ alwaysEvent: 'knowing-who-cares-for-me', entries });
      const before = entries.find((one) => one.id === name);
      const at = '2026-11-22T10:00:00Z';
      const stored = { ...(JSON.parse(body as string) as object), id: name, by: person, at, since: at };
      const entry = { ...stored, revision: (before?.revision ?? 0) + 1 } as RecordEntry;
      entries = [...entries.filter((one) => one.id !== name), entry];
      return answer(entry);
    },
  });
}

function page(all: readonly Voice[], after: string | null): Promise<Response> {
  const begin = all.findIndex(({ response }) => response === after) + 1;
  const some = all.slice(begin, begin + 500);
  const isLast = begin + some.length >= all.length;
  return answer({ voices: some, ...(!isLast && { next: some.at(-1)?.response }) });
}

function refuse(): Promise<Response> {
  const refusal = problem('not-permitted');
  return answer(refusal, refusal.status);
}

function answer(value: object, status = 200): Promise<Response> {
  return Promise.resolve(new Response(JSON.stringify(value), { status }));
}
