import { createClient, type AlwaysClient } from '@always-kit/client';
import { problem, type ProblemKind, type Series } from '@always-kit/contract';

/** What the collector does next: answers with a series, with a problem, not at all, or with no network. */
export type NextAnswer = Series | ProblemKind | 'offline';

/** A real client whose requests end here instead of on a network. `next` may be changed between readings. */
export class Collector {
  next: NextAnswer;
  /** The path of each request. */
  readonly asked: string[] = [];
  readonly client: AlwaysClient = createClient({
    url: 'https://collector.example/',
    token: 'a-token',
    fetch: (input) => this.#answer(new URL((input as URL).href)),
  });

  constructor(next: NextAnswer) {
    this.next = next;
  }

  #answer({ pathname }: URL): Promise<Response> {
    this.asked.push(pathname);
    const { next } = this;
    if (next === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    if (typeof next !== 'string') return Promise.resolve(Response.json(next));
    const body = problem(next);
    return Promise.resolve(Response.json(body, { status: body.status }));
  }
}
