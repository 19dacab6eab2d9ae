import {
  NewEntry,
  NewEvidence,
  NewSignOff,
  parseStrictly,
  problem,
  type AlwaysEvent,
  type AttachedEvidence,
  type Checklist,
  type ChecklistItem,
  type CriteriaSet,
  type Person,
  type Problem,
  type RecordedEvidence,
  type RecordEntry,
  type Series,
  type Shortfall,
  type SignOff,
} from '@always-kit/contract';
import { createClient, type AlwaysClient } from '@always-kit/client';

/** What is recorded for a criterion before anybody attaches anything. */
export interface Recorded {
  readonly evidence?: readonly RecordedEvidence[];
  readonly missing?: readonly Shortfall[];
}

export interface MemoryCollectorOptions {
  readonly criteriaSet: CriteriaSet;
  readonly person: Person;
  readonly recorded?: Readonly<Record<string, Recorded>>;
  readonly attached?: readonly (readonly [criterion: string, evidence: AttachedEvidence])[];
  readonly signOffs?: Readonly<Record<string, SignOff>>;
}

const address = 'https://collector.test';
const now = '2026-11-22T10:00:00+00:00';

/** A collector's checklist in memory, behind a real client: it keeps the contract's rules and speaks HTTP through `fetch`. */
export class MemoryCollector {
  person: Person;
  criteriaSet: CriteriaSet;
  recorded: Record<string, Recorded>;
  readonly attached: Map<string, { readonly criterion: string; readonly evidence: AttachedEvidence }>;
  readonly signOffs: Map<string, SignOff>;
  /** Criteria whose sign-off no longer counts, because what was signed has changed. */
  readonly lapsed = new Set<string>();
  /** What is written down about the Always Event, by id. */
  readonly entries = new Map<string, RecordEntry>();
  /** The Always Event with its measures, and a series for each of them, where they are asked for. */
  work: { readonly alwaysEvent: AlwaysEvent; readonly series: readonly Series[] } | undefined;
  /** Every request that came, as `PUT /v1/…`. */
  readonly requests: string[] = [];
  readonly client: AlwaysClient;
  /** What comes instead of an answer, for requests of a method: nothing at all, or a problem. */
  readonly faults = new Map<string, 'no network' | 'stored, then no network' | Problem>();

  constructor({ criteriaSet, person, recorded = {}, attached = [], signOffs = {} }: MemoryCollectorOptions) {
    this.criteriaSet = criteriaSet;
    this.person = person;
    this.recorded = { ...recorded };
    this.attached = new Map(attached.map(([criterion, evidence]) => [evidence.id, { criterion, evidence }]));
    this.signOffs = new Map(Object.entries(signOffs));
    this.client = createClient({ url: address, token: 'token', fetch: this.#fetch });
  }

  readonly #fetch: typeof globalThis.fetch = (input, init) =>
    Promise.resolve().then(() => this.#respond(input as URL, init));

  #respond({ pathname }: URL, init?: RequestInit): Response {
    const method = init?.method ?? 'GET';
    this.requests.push(`${method} ${pathname}`);
    const fault = this.faults.get(method);
    if (fault === 'no network') throw new TypeError('Failed to fetch');
    if (typeof fault === 'object') return answer(fault.status, fault);
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const response = this.#answer(method, pathname.split('/').slice(2), body);
    if (fault) throw new TypeError('Failed to fetch');
    return response;
  }

  #answer(method: string, [first, id = '', what, name = '']: string[], body: unknown): Response {
    if (first === 'me') return answer(200, this.person);
    if (what === 'record') return method === 'PUT' ? this.#write(name, body) : this.#record(id);
    if (what === undefined && this.work) return answer(200, this.work.alwaysEvent);
    if (what === 'measures')
      return answer(
        200,
        this.work?.series.find(({ measure }) => measure.id === name),
      );
    if (what?.startsWith('evidence-pack.')) return new Response(`The pack of ${id}, as ${what.slice(14)}`);
    if (what === 'checklist') return answer(200, this.#checklist(id));
    if (what === 'evidence') return method === 'POST' ? this.#attach(body) : this.#remove(name);
    if (what === 'criteria') return method === 'PUT' ? this.#signOff(name, body) : this.#withdraw(name);
    return refuse('not-found');
  }

  #record(alwaysEvent: string): Response {
    return answer(200, { alwaysEvent, entries: [...this.entries.values()] });
  }

  #write(id: string, body: unknown): Response {
    const parsed = parseStrictly(NewEntry, body);
    if (!parsed.ok) return answer(422, problem('invalid', undefined, parsed.errors));
    const stored = { ...parsed.value, id, revision: 1, by: this.person, at: now, since: now } as RecordEntry;
    const before = this.entries.get(id);
    if (before) return JSON.stringify(before) === JSON.stringify(stored) ? answer(200, before) : refuse('id-conflict');
    this.entries.set(id, stored);
    return answer(201, stored);
  }

  #attach(body: unknown): Response {
    const parsed = parseStrictly(NewEvidence, body);
    if (!parsed.ok) return answer(422, problem('invalid', undefined, parsed.errors));
    const { criterion, ...rest } = parsed.value;
    const before = this.attached.get(rest.id);
    if (before) {
      const same = before.evidence.title === rest.title && before.evidence.detail === rest.detail;
      return same ? answer(200, before.evidence) : refuse('id-conflict');
    }
    const evidence: AttachedEvidence = { source: 'attached', ...rest, by: this.person, at: now };
    this.attached.set(rest.id, { criterion, evidence });
    return answer(201, evidence);
  }

  #remove(id: string): Response {
    const attached = this.attached.get(id);
    if (!attached) return refuse('not-found');
    this.attached.delete(id);
    this.signOffs.delete(attached.criterion);
    return new Response(null, { status: 204 });
  }

  #signOff(criterion: string, body: unknown): Response {
    const parsed = parseStrictly(NewSignOff, body);
    if (!parsed.ok) return answer(422, problem('invalid', undefined, parsed.errors));
    const signOff: SignOff = { by: this.person, at: now, ...parsed.value };
    this.signOffs.set(criterion, signOff);
    this.lapsed.delete(criterion);
    if (this.item(criterion).missing.length === 0) return answer(200, signOff);
    this.signOffs.delete(criterion);
    return refuse('evidence-incomplete');
  }

  #withdraw(criterion: string): Response {
    return this.signOffs.delete(criterion) ? new Response(null, { status: 204 }) : refuse('not-found');
  }

  #checklist(alwaysEvent: string): Checklist {
    const { criteriaSet } = this;
    return { alwaysEvent, criteriaSet, items: criteriaSet.criteria.map(({ id }) => this.item(id)), generatedAt: now };
  }

  item(criterion: string): ChecklistItem {
    const recorded = this.recorded[criterion] ?? {};
    const attached = [...this.attached.values()].filter((each) => each.criterion === criterion);
    const evidence = [...(recorded.evidence ?? []), ...attached.map((each) => each.evidence)];
    const types = this.criteriaSet.criteria.find(({ id }) => id === criterion)?.evidence ?? [];
    const signOff = this.signOffs.get(criterion);
    const counts = signOff !== undefined && !this.lapsed.has(criterion);
    const signed = counts && signOff.by.livedExperience;
    const checks = (recorded.missing ?? []).filter(({ code }) => code !== 'lived-experience-signed-off' || !signed);
    const spokenFor = [...(recorded.missing ?? []), ...evidence.map(({ type }) => ({ evidence: type }))];
    const missing: Shortfall[] = [
      ...checks,
      ...types
        .filter((type) => !spokenFor.some((each) => each.evidence === type))
        .map((type) => ({ code: 'evidence', evidence: type, have: 0, need: 1 })),
    ];
    const complete = missing.length === 0;
    const state =
      counts && complete
        ? 'signed-off'
        : complete
          ? 'evidence-complete'
          : evidence.length > 0
            ? 'in-progress'
            : 'not-started';
    return { criterion, state, evidence, missing, ...(signOff && { signOff }) };
  }
}

function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status });
}

function refuse(kind: Parameters<typeof problem>[0]): Response {
  const document = problem(kind);
  return answer(document.status, document);
}
