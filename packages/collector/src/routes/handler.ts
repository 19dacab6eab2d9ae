import type { endpoints, EndpointName, z } from '@always-kit/contract';
import type { Challenges } from '../challenge/challenge.ts';
import type { CallerByAccess } from '../identity/caller.ts';
import type { Limiter, Limits } from '../limits/limiter.ts';
import type { KeyRing } from '../sealing/key-ring.ts';
import type { Store } from '../stores/store.ts';

/** What every route may use. */
export interface Surroundings {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hosts in a private network that webhooks may be sent to. */
  readonly privateHosts: readonly string[];
  readonly keys: KeyRing;
  readonly limits: Limits;
  readonly limiter: Limiter;
  readonly challenges: Challenges;
  /** JSON as every body is read: nothing in it reaches for a prototype. Throws what Fastify would. */
  readonly parseJson: (text: string) => unknown;
}

/** What may stand in the address of whoever sends. */
export interface Sending {
  /** The device's name of the day. */
  readonly device: string | undefined;
  /** Where it comes from, to count by. */
  readonly address: string | undefined;
  /** When it left, by the sender's own clock. */
  readonly sentAt: string | undefined;
  /** A challenge and its solution. */
  readonly proof: string | undefined;
}

type Table = typeof endpoints;
type Inferred<Name extends EndpointName, Part extends string> =
  Table[Name] extends Readonly<Record<Part, infer Schema extends z.core.$ZodType>> ? z.infer<Schema> : undefined;
type AnswerIn<Answers> = {
  [Status in keyof Answers]: Answers[Status] extends z.core.$ZodType ? z.infer<Answers[Status]> : undefined;
}[keyof Answers];

/** One request, let in and parsed by the contract. */
export interface Asked<Name extends EndpointName> {
  readonly caller: CallerByAccess[Table[Name]['access']];
  readonly params: Inferred<Name, 'params'>;
  readonly query: Inferred<Name, 'query'>;
  readonly body: Inferred<Name, 'body'>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** What stands behind the `?` besides `query`, for those who send. */
  readonly sending: Sending;
}

/** A file to save, in pieces: there may be more of it than there is memory. */
export type Download = AsyncIterable<string>;

/** What to answer. Checked by the contract before it leaves; a download is made by it. */
export interface Answer<Name extends EndpointName> {
  readonly status: keyof Table[Name]['answers'];
  readonly body: Table[Name] extends { readonly download: string } ? Download : AnswerIn<Table[Name]['answers']>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the collector does for each endpoint of the contract. One that is missing is a type error. */
export type Handlers = {
  readonly [Name in EndpointName]: (asked: Asked<Name>) => Promise<Answer<Name>>;
};
