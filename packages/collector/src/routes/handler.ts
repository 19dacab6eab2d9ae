import type { endpoints, EndpointName, z } from '@always-kit/contract';
import type { CallerByAccess } from '../identity/caller.ts';
import type { Store } from '../stores/store.ts';

/** What every route may use. */
export interface Surroundings {
  readonly store: Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
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
}

/** What to answer. Checked by the contract before it leaves. */
export interface Answer<Name extends EndpointName> {
  readonly status: keyof Table[Name]['answers'];
  readonly body: AnswerIn<Table[Name]['answers']>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the collector does for each endpoint of the contract. One that is missing is a type error. */
export type Handlers = {
  readonly [Name in EndpointName]: (asked: Asked<Name>) => Promise<Answer<Name>>;
};
