import {
  AlwaysEvent,
  inTeamView,
  isEntryId,
  NewEntry,
  parseStrictly,
  problem,
  type MethodRecord,
  type Person,
  type Problem,
  type RecordEntry,
  type Voice,
} from '@always-kit/contract';
import { createClient, type AlwaysClient } from '@always-kit/client';
import { standingOf } from '@always-kit/method';

export interface MemoryRecordOptions {
  readonly alwaysEvent: AlwaysEvent;
  readonly entries?: readonly RecordEntry[];
  readonly person: Person;
  readonly voices?: readonly Voice[];
}

const address = 'https://collector.test';

/** A collector's record in memory, behind a real client: it keeps the contract's rules and speaks HTTP through `fetch`. */
export class MemoryRecord {
  person: Person;
  /** Whether anybody has begun it. */
  isThere = true;
  alwaysEvent: AlwaysEvent;
  entries: RecordEntry[];
  voices: readonly Voice[];
  /** How many voices a page has at most. */
  voicesAPage = 500;
  readonly taken = new Set<string>();
  /** Every request that came, as `PUT /v1/…`. */
  readonly requests: string[] = [];
  readonly client: AlwaysClient;
  /** What comes instead of an answer, for requests of a method: nothing at all, or a problem. */
  readonly faults = new Map<string, 'no network' | 'stored, then no network' | Problem>();

  constructor({ alwaysEvent, entries = [], person, voices = [] }: MemoryRecordOptions) {
    this.alwaysEvent = alwaysEvent;
    this.entries = [...entries];
    this.person = person;
    this.voices = voices;
    this.client = createClient({ url: address, token: 'token', fetch: this.#fetch });
  }

  /** What is written in an entry. */
  content(id: string): object | undefined {
    return this.entries.find((entry) => entry.id === id)?.content;
  }

  /** Writes as somebody else, behind the person's back. */
  writeAs(person: Person, change: () => void): void {
    const before = this.person;
    this.person = person;
    change();
    this.person = before;
  }

  put(id: string, { form, content, setAside }: NewEntry): RecordEntry {
    const at = new Date().toISOString();
    const before = this.entries.find((entry) => entry.id === id);
    const entry = {
      ...{ id, form, content, revision: (before?.revision ?? 0) + 1, by: this.person, at, since: before?.since ?? at },
      ...(setAside && { setAside }),
    } as RecordEntry;
    this.entries = before ? this.entries.map((each) => (each.id === id ? entry : each)) : [...this.entries, entry];
    return entry;
  }

  readonly #fetch: typeof globalThis.fetch = (input, init) =>
    Promise.resolve().then(() => this.#respond(input as URL, init));

  #respond({ pathname, searchParams }: URL, init?: RequestInit): Response {
    const method = init?.method ?? 'GET';
    this.requests.push(`${method} ${pathname}`);
    const fault = this.faults.get(method);
    if (fault === 'no network') throw new TypeError('Failed to fetch');
    if (typeof fault === 'object') return answer(fault.status, fault);
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const headers = new Headers(init?.headers);
    const revision = headers.has('if-none-match') ? 0 : Number(headers.get('if-match')?.replaceAll('"', ''));
    const response = pathname.endsWith('/voices')
      ? this.#page(searchParams.get('after'))
      : this.#answer(method, pathname.split('/').slice(2), body, revision);
    if (fault) throw new TypeError('Failed to fetch');
    return response;
  }

  #answer(method: string, [first, id, what, entry = '']: string[], body: unknown, revision: number): Response {
    if (first === 'me') return answer(200, this.person);
    if (id !== this.alwaysEvent.id) return refuse('not-found');
    if (!this.isThere && (method !== 'PUT' || what !== undefined)) return refuse('not-found');
    if (what === undefined) return method === 'PUT' ? this.#write(body, revision) : answer(200, this.alwaysEvent);
    if (what === 'standing') return answer(200, this.#standing());
    if (method === 'PUT') return this.#writeEntry(entry, body, revision);
    if (method === 'DELETE') return this.#remove(entry);
    const record: MethodRecord = { alwaysEvent: id, entries: this.entries };
    return answer(200, record);
  }

  #page(after: string | null): Response {
    if (!inTeamView(this.person)) return refuse('not-permitted');
    const begin = this.voices.findIndex(({ response }) => response === after) + 1;
    const voices = this.voices.slice(begin, begin + this.voicesAPage);
    const isLast = begin + voices.length >= this.voices.length;
    return answer(200, { voices, ...(!isLast && { next: voices.at(-1)?.response }) });
  }

  #write(body: unknown, revision: number): Response {
    const parsed = parseStrictly(AlwaysEvent, body);
    if (!parsed.ok) return answer(422, problem('invalid', undefined, parsed.errors));
    if (revision !== (this.isThere ? this.alwaysEvent.revision : 0)) return refuse('stale-revision');
    this.isThere = true;
    this.alwaysEvent = { ...parsed.value, revision: revision + 1, updatedAt: new Date().toISOString() };
    return answer(200, this.alwaysEvent);
  }

  #writeEntry(id: string, body: unknown, revision: number): Response {
    const parsed = parseStrictly(NewEntry, body);
    if (!parsed.ok) return answer(422, problem('invalid', undefined, parsed.errors));
    if (!isEntryId(id, parsed.value.form)) return refuse('invalid');
    if (this.taken.has(id)) return refuse('id-conflict');
    const before = this.entries.find((entry) => entry.id === id);
    if ((before?.revision ?? 0) !== revision) return refuse('stale-revision');
    return answer(before ? 200 : 201, this.put(id, parsed.value));
  }

  #remove(id: string): Response {
    const before = this.entries.length;
    this.entries = this.entries.filter((entry) => entry.id !== id);
    if (this.entries.length === before) return refuse('not-found');
    this.taken.add(id);
    return new Response(null, { status: 204 });
  }

  #standing(): object {
    return standingOf({
      alwaysEvent: this.alwaysEvent,
      entries: this.entries,
      voices: { count: this.voices.length, recent: { 30: 0, 60: 0, 90: 0 } },
      points: new Map(),
      sponsorSignOffs: [],
      now: new Date().toISOString(),
    });
  }
}

function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status });
}

function refuse(kind: Parameters<typeof problem>[0]): Response {
  const document = problem(kind);
  return answer(document.status, document);
}
