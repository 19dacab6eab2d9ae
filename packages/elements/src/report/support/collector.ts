import { createClient, type AlwaysClient } from '@always-kit/client';
import {
  NewEntry,
  parseStrictly,
  problem,
  type AlwaysEvent,
  type MethodStanding,
  type Person,
  type ProblemKind,
  type RecordEntry,
  type Series,
} from '@always-kit/contract';

/** One Always Event with all that a report reads of it. */
export interface Known {
  readonly alwaysEvent: AlwaysEvent;
  entries: readonly RecordEntry[];
  readonly series: readonly Series[];
  /** Worked out anew at each reading, from the entries there are by then. */
  readonly standing: (entries: readonly RecordEntry[]) => MethodStanding;
}

const now = '2026-06-15T09:00:00+00:00';

/** A collector in memory, behind a real client: it keeps the contract's rules and speaks HTTP through `fetch`. */
export class ReportCollector {
  person: Person;
  readonly known: Map<string, Known>;
  /** Every request that came, as `PUT /v1/…`. */
  readonly requests: string[] = [];
  /** What comes instead of an answer, by the beginning of a request: nothing at all, or a problem. */
  readonly faults = new Map<string, 'no network' | 'stored, then no network' | ProblemKind>();
  readonly client: AlwaysClient;

  constructor(person: Person, ...known: readonly Known[]) {
    this.person = person;
    this.known = new Map(known.map((each) => [each.alwaysEvent.id, { ...each }]));
    this.client = createClient({ url: 'https://collector.test', token: 'token', fetch: this.#fetch });
  }

  entries(id: string): readonly RecordEntry[] {
    return this.known.get(id)?.entries ?? [];
  }

  /** How many requests were open at once, at most. */
  most = 0;
  #open = 0;

  readonly #fetch: typeof globalThis.fetch = async (input, init) => {
    this.most = Math.max(this.most, ++this.#open);
    await new Promise((resolve) => setTimeout(resolve));
    this.#open--;
    return this.#respond(input as URL, init);
  };

  #respond({ pathname }: URL, init?: RequestInit): Response {
    const request = `${init?.method ?? 'GET'} ${pathname}`;
    this.requests.push(request);
    const fault = [...this.faults].find(([start]) => request.startsWith(start))?.[1];
    if (fault === 'no network') throw new TypeError('Failed to fetch');
    if (fault && fault !== 'stored, then no network') return refuse(fault);
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const response = this.#answer(pathname.split('/').slice(2), body, new Headers(init?.headers));
    if (fault) throw new TypeError('Failed to fetch');
    return response;
  }

  #answer([first, id = '', what, name = '']: string[], body: unknown, headers: Headers): Response {
    if (first === 'me') return answer(200, this.person);
    if (first === 'standings') {
      return answer(200, { standings: [...this.known.values()].map(({ entries, standing }) => standing(entries)) });
    }
    const found = this.known.get(id);
    if (!found) return refuse('not-found');
    if (what === undefined) return answer(200, found.alwaysEvent);
    if (what === 'standing') return answer(200, found.standing(found.entries));
    if (what === 'measures') {
      const series = found.series.find(({ measure }) => measure.id === name);
      return series ? answer(200, series) : refuse('not-found');
    }
    if (body === undefined) return answer(200, { alwaysEvent: id, entries: found.entries });
    return this.#write(found, name, body, headers);
  }

  #write(found: Known, id: string, body: unknown, headers: Headers): Response {
    const parsed = parseStrictly(NewEntry, body);
    if (!parsed.ok) return answer(422, problem('invalid', undefined, parsed.errors));
    const before = found.entries.find((entry) => entry.id === id);
    const revision = before?.revision ?? 0;
    const same = before && JSON.stringify(before.content) === JSON.stringify(parsed.value.content);
    if (same) return answer(200, before);
    const fits = before ? headers.get('if-match') === `"${revision}"` : headers.get('if-none-match') === '*';
    if (!fits) return refuse(before && headers.has('if-none-match') ? 'id-conflict' : 'stale-revision');
    const by = this.person;
    const entry = {
      ...parsed.value,
      id,
      revision: revision + 1,
      by,
      at: now,
      since: before?.since ?? now,
    } as RecordEntry;
    found.entries = [...found.entries.filter((each) => each.id !== id), entry];
    return answer(before ? 200 : 201, entry);
  }
}

function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status });
}

function refuse(kind: ProblemKind): Response {
  const document = problem(kind);
  return answer(document.status, document);
}
