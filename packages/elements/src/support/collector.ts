import type { z } from '@always-kit/contract';
import { aTimeout, fixtureCleanup } from '@open-wc/testing';
import { createClient, type AlwaysClient, type ClientOptions } from '@always-kit/client';
import {
  AboutYou,
  Contact,
  parseStrictly,
  problem,
  QuestionnaireResponse,
  type Problem,
  type Questionnaire,
} from '@always-kit/contract';

const all = new Set<TestCollector>();

/** Takes in all that elements have left behind on its way, so that the next test is told nothing of it. */
export async function letAllArrive(): Promise<void> {
  fixtureCleanup();
  await aTimeout(1);
  for (const collector of all) Object.assign(collector, { line: 'up', held: undefined, refusal: undefined });
  all.clear();
  dispatchEvent(new Event('online'));
  await aTimeout(50);
}

/**
 * A collector at the other end of a `fetch`, for what only a test can bring about: a line that is cut, an answer that is
 * lost on its way back, a refusal. It keeps the contract's promises and stores each id once.
 */
export class TestCollector {
  readonly stored = new Map<string, QuestionnaireResponse>();
  /** What people told of themselves, and how they can be reached. */
  readonly aboutYou: AboutYou[] = [];
  readonly contacts: Contact[] = [];
  /** The bodies of every attempt that was made to send, arrived or not. */
  readonly attempts: QuestionnaireResponse[] = [];
  /** `answer-lost`: it arrives, and nobody hears of it. */
  line: 'up' | 'down' | 'answer-lost' = 'up';
  /** What to answer instead of storing. */
  refusal: Problem | undefined;
  /** Holds every answer back until it is resolved. */
  held: Promise<void> | undefined;
  readonly site: ClientOptions & { readonly siteKey: string } = {
    url: 'https://collector.test',
    siteKey: 'site-key',
    fetch: (input, init) => this.#fetch(input as URL, init),
  };
  readonly client: AlwaysClient = createClient(this.site);

  readonly #questionnaires: readonly Questionnaire[];

  constructor(...questionnaires: Questionnaire[]) {
    all.add(this);
    this.#questionnaires = questionnaires;
  }

  /** The one response that is stored. Throws when there is none, or more than one. */
  get only(): QuestionnaireResponse {
    const [first, ...others] = this.stored.values();
    if (!first || others.length > 0) throw new Error(`${this.stored.size} responses are stored`);
    return first;
  }

  /** What was answered, by question. */
  get answers(): Record<string, unknown> {
    return Object.fromEntries(this.only.answers.map(({ question, value }) => [question, value]));
  }

  async #fetch(input: URL, { method = 'GET', body, signal }: RequestInit = {}): Promise<Response> {
    const { pathname } = input;
    if (pathname.endsWith('/responses')) this.attempts.push(JSON.parse(body as string) as QuestionnaireResponse);
    await this.held;
    signal?.throwIfAborted();
    if (this.line === 'down') throw new TypeError('Failed to fetch');
    const answer = method === 'POST' ? this.#take(pathname, body as string) : this.#read(pathname);
    if (this.line === 'answer-lost') throw new TypeError('Failed to fetch');
    return answer;
  }

  #read(pathname: string): Response {
    const [, , , id, , version] = pathname.split('/');
    const found = this.#questionnaires.find((each) => each.id === id && (!version || each.version === version));
    return found ? json(200, found) : refuse(problem('not-found'));
  }

  #take(pathname: string, body: string): Response {
    if (pathname.endsWith('/about-you')) return this.#keep(AboutYou, this.aboutYou, body, 'storedAt');
    if (pathname.endsWith('/contacts')) return this.#keep(Contact, this.contacts, body, 'storedOn');
    return this.#store(body);
  }

  #keep<Kept extends { id: string }>(
    schema: z.ZodMiniType<Kept>,
    all: Kept[],
    body: string,
    when: 'storedAt' | 'storedOn',
  ): Response {
    const parsed = parseStrictly(schema, JSON.parse(body));
    if (!parsed.ok) return refuse(problem('invalid', undefined, parsed.errors));
    if (this.refusal) return refuse(this.refusal);
    if (!all.some(({ id }) => id === parsed.value.id)) all.push(parsed.value);
    const now = new Date().toISOString();
    return json(201, { id: parsed.value.id, [when]: when === 'storedAt' ? now : now.slice(0, 10) });
  }

  #store(body: string): Response {
    const parsed = parseStrictly(QuestionnaireResponse, JSON.parse(body));
    if (!parsed.ok) return refuse(problem('invalid', undefined, parsed.errors));
    if (this.refusal) return refuse(this.refusal);
    const { sentAt: _, ...response } = parsed.value;
    const before = this.stored.get(response.id);
    if (before && JSON.stringify(before) !== JSON.stringify(response)) return refuse(problem('id-conflict'));
    this.stored.set(response.id, response);
    return json(before ? 200 : 201, { id: response.id, storedAt: new Date().toISOString() });
  }
}

function refuse(document: Problem): Response {
  return json(document.status, document, 'application/problem+json');
}

function json(status: number, value: unknown, type = 'application/json'): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': type } });
}
