import type { AlwaysEvent, EntryContent, EntryForm, Person, RecordEntry } from '@always-kit/contract';
import type { MethodFacts } from '../facts.ts';

export const today = '2026-06-15';
const now = `${today}T09:00:00Z`;

export const ward: Person = { name: 'Sam Ward', role: 'team', livedExperience: false };

/** An Always Event that has only just begun. */
const newAlwaysEvent: AlwaysEvent = {
  id: 'going-home',
  revision: 1,
  service: 'bramley-ward',
  title: 'Going home',
  phase: 'set-up',
  pointOfCareTeam: [],
  measures: [],
};

let made = 0;

/** An entry as the collector gives it out. Written on `on`, by `by`. */
export function entry<Form extends EntryForm>(
  form: Form,
  content: EntryContent<Form>,
  { on = today, by = ward }: { readonly on?: string; readonly by?: Person } = {},
): RecordEntry {
  const at = `${on}T08:00:00Z`;
  const id = `018f0000-0000-7000-8000-${String((made += 1)).padStart(12, '0')}`;
  return { form, content, id, revision: 1, by, at, since: at } as unknown as RecordEntry;
}

/** What is known of a team that has only just begun, with what a test changes. */
export function factsWith(
  given: Partial<Omit<MethodFacts, 'alwaysEvent'>> & { readonly alwaysEvent?: Partial<AlwaysEvent> } = {},
): MethodFacts {
  const { alwaysEvent, ...others } = given;
  return {
    entries: [],
    voices: { count: 0, recent: { 30: 0, 60: 0, 90: 0 } },
    points: new Map(),
    sponsorSignOffs: [],
    now,
    ...others,
    alwaysEvent: { ...newAlwaysEvent, ...alwaysEvent },
  };
}
