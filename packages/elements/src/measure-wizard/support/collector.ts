import { createClient, type AlwaysClient } from '@always-kit/client';
import {
  AlwaysEvent,
  NewEntry,
  parseStrictly,
  problem,
  type Person,
  type Problem,
  type Questionnaire,
  type RecordEntry,
  type Series,
} from '@always-kit/contract';

const address = 'https://collector.test';
const now = '2026-11-23T10:00:00+00:00';

export interface MeasuresCollectorOptions {
  readonly alwaysEvent: AlwaysEvent;
  readonly person: Person;
  readonly questionnaires: readonly Questionnaire[];
  readonly entries?: readonly RecordEntry[];
  readonly series?: Series | undefined;
}

/** What comes instead of an answer: nothing at all, nothing after it was done, or a problem. */
export type Line = 'no network' | 'stored, then no network' | Problem;

/** One Always Event, its record and what is asked, in memory behind a real client: it keeps the contract's rules and speaks HTTP. */
export class MeasuresCollector {
  alwaysEvent: AlwaysEvent;
  person: Person;
  questionnaires: Questionnaire[];
  entries: RecordEntry[];
  series: Series | undefined;
  /** Every request that came, as `PUT /v1/…`. */
  readonly requests: string[] = [];
  /** By the start of a request, such as `PUT /v1/always-events/going-home/record`. */
  readonly faults = new Map<string, Line>();
  /** Done once before the next request that begins so is answered, as by somebody who is faster. */
  readonly meanwhile = new Map<string, () => void>();
  readonly client: AlwaysClient;

  constructor({ alwaysEvent, person, questionnaires, entries = [], series }: MeasuresCollectorOptions) {
    this.alwaysEvent = alwaysEvent;
    this.person = person;
    this.questionnaires = [...questionnaires];
    this.entries = [...entries];
    this.series = series;
    this.client = createClient({ url: address, token: 'token', fetch: this.#fetch });
  }

  /** The requests that wrote something. */
  get writes(): string[] {
    return this.requests.filter((request) => request.startsWith('PUT'));
  }

  /** Changes the Always Event as somebody else. */
  changeElsewhere(change: Partial<AlwaysEvent>): void {
    this.alwaysEvent = { ...this.alwaysEvent, ...change, revision: this.alwaysEvent.revision + 1 };
  }

  readonly #fetch: typeof globalThis.fetch = (input, init) =>
    Promise.resolve().then(() => this.#respond(input as URL, init));

  #respond({ pathname }: URL, init?: RequestInit): Response {
    const method = init?.method ?? 'GET';
    const request = `${method} ${pathname}`;
    this.requests.push(request);
    const first = [...this.meanwhile.keys()].find((start) => request.startsWith(start));
    if (first) {
      const done = this.meanwhile.get(first);
      this.meanwhile.delete(first);
      done?.();
    }
    const fault = this.faults.get([...this.faults.keys()].find((start) => request.startsWith(start)) ?? '');
    if (fault === 'no network') throw new TypeError('Failed to fetch');
    if (typeof fault === 'object') return answer(fault.status, fault);
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const response = this.#answer(method, pathname.split('/').slice(2), body, new Headers(init?.headers));
    if (fault) throw new TypeError('Failed to fetch');
    return response;
  }

  #answer(method: string, [first, id, what, name]: string[], body: unknown, headers: Headers): Response {
    if (first === 'me') return answer(200, this.person);
    if (first === 'questionnaires') return this.#questionnaire(id);
    if (first !== 'always-events' || id !== this.alwaysEvent.id) return refuse('not-found');
    if (what === 'record') {
      return method === 'PUT'
        ? this.#write(name ?? '', body, headers)
        : answer(200, { alwaysEvent: id, entries: this.entries });
    }
    if (what === 'measures') return this.series ? answer(200, this.series) : refuse('not-found');
    return method === 'PUT' ? this.#put(body, headers) : answer(200, this.alwaysEvent);
  }

  #questionnaire(id: string | undefined): Response {
    if (id === undefined) {
      const questionnaires = this.questionnaires.map(({ id, version, title, audience }) => ({
        id,
        version,
        title,
        audience,
      }));
      return answer(200, { questionnaires });
    }
    const found = this.questionnaires.find((each) => each.id === id);
    return found ? answer(200, found) : refuse('not-found');
  }

  #put(body: unknown, headers: Headers): Response {
    const parsed = parseStrictly(AlwaysEvent, body);
    if (!parsed.ok) return answer(422, problem('invalid', undefined, parsed.errors));
    if (headers.get('if-match') !== `"${this.alwaysEvent.revision}"`) return refuse('stale-revision');
    this.alwaysEvent = { ...parsed.value, revision: this.alwaysEvent.revision + 1 };
    return answer(200, this.alwaysEvent);
  }

  #write(id: string, body: unknown, headers: Headers): Response {
    const parsed = parseStrictly(NewEntry, body);
    if (!parsed.ok) return answer(422, problem('invalid', undefined, parsed.errors));
    const before = this.entries.find((entry) => entry.id === id);
    const same = before && JSON.stringify(before.content) === JSON.stringify(parsed.value.content);
    if (same) return answer(200, before);
    if (headers.has('if-none-match') && before) return refuse('id-conflict');
    if (!headers.has('if-none-match') && headers.get('if-match') !== `"${before?.revision ?? 0}"`)
      return refuse('stale-revision');
    const revision = (before?.revision ?? 0) + 1;
    const entry = { ...parsed.value, id, revision, by: this.person, at: now, since: now } as RecordEntry;
    this.entries = [...this.entries.filter((each) => each !== before), entry];
    return answer(before ? 200 : 201, entry);
  }
}

function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status });
}

function refuse(kind: Parameters<typeof problem>[0]): Response {
  const document = problem(kind);
  return answer(document.status, document);
}
