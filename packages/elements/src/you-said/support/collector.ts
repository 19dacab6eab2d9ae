import { createClient, type AlwaysClient } from '@always-kit/client';
import type { AlwaysEvent, EntryContent, EntryForm, RecordEntry, Series, SeriesPoint } from '@always-kit/contract';

export const quoteId = '018f0000-0000-7000-8000-000000000001';

let made = 0x10;

/** An entry as the collector gives it out. */
export function entry<Form extends EntryForm>(form: Form, content: EntryContent<Form>, id?: string): RecordEntry {
  const by = { name: 'Sam Ward', role: 'team', livedExperience: false } as const;
  const at = '2026-06-01T08:00:00Z';
  const own = id ?? `018f0000-0000-7000-8000-${(made += 1).toString(16).padStart(12, '0')}`;
  return { form, content, id: own, revision: 1, by, at, since: at } as unknown as RecordEntry;
}

const goingHome: AlwaysEvent = {
  id: 'going-home',
  revision: 3,
  service: 'bramley-ward',
  title: 'Going home',
  phase: 'co-design',
  pointOfCareTeam: [],
  measures: [
    {
      id: 'knew',
      title: 'People who always knew who to call',
      kind: 'outcome',
      questionnaire: 'bramley-going-home',
      question: 'always',
      numerator: ['always'],
      denominator: ['always', 'never'],
      period: 'week',
      direction: 'increase',
    },
  ],
};

/** A collector with one record, that says what it was asked for. */
export class RecordCollector {
  readonly asked: string[] = [];
  entries: readonly RecordEntry[];
  points: readonly SeriesPoint[];
  disclosure: Series['disclosure'];
  /** Whether nothing arrives. */
  down = false;
  readonly client: AlwaysClient = createClient({
    url: 'https://collector.test',
    token: 'staff',
    fetch: (input) => {
      const { pathname } = input as URL;
      this.asked.push(pathname);
      if (this.down) return Promise.reject(new TypeError('Failed to fetch'));
      if (pathname.endsWith('/record')) return answer({ alwaysEvent: goingHome.id, entries: this.entries });
      if (pathname.endsWith('/series')) return answer(this.#series());
      return answer(goingHome);
    },
  });

  constructor(entries: readonly RecordEntry[], points: readonly SeriesPoint[] = []) {
    this.entries = entries;
    this.points = points;
  }

  #series(): Series {
    const { disclosure } = this;
    return {
      alwaysEvent: goingHome.id,
      service: goingHome.service,
      measure: goingHome.measures[0]!,
      points: [...this.points],
      ...(disclosure && { disclosure }),
      generatedAt: '2026-06-15T09:00:00Z',
    };
  }
}

function answer(value: object): Promise<Response> {
  return Promise.resolve(Response.json(value));
}
