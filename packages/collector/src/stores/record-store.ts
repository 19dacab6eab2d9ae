import type { QuestionnaireResponse } from '@always-kit/contract';

/** Which responses of an organisation. Days are included; what is left out is not asked for. */
export interface RecordQuery {
  readonly organisation: string;
  readonly questionnaire?: string | undefined;
  /** Any of these, instead of one. */
  readonly questionnaires?: readonly string[];
  readonly service?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Only these days. */
  readonly days?: readonly string[];
  /** Only those whose words were not looked at since their time was over. */
  readonly untrimmed?: boolean;
}

/** A response as it lies in the store. Times are milliseconds since 1970. */
export interface KeptResponse {
  readonly response: QuestionnaireResponse;
  readonly day: string;
  readonly answeredAt: number;
  readonly receivedAt: number;
  /** Questions whose words were taken out when their time was over. */
  readonly trimmed: readonly string[];
}

/** Where a response is in the order of day and id. */
export interface ResponsePlace {
  readonly day: string;
  readonly id: string;
}

/** Single responses, many of them. */
export interface RecordStore {
  /** At most `limit`, in order of day and id, after one of them. Never all at once: there may be millions. */
  page(query: RecordQuery, after: ResponsePlace | undefined, limit: number): Promise<KeptResponse[]>;
  /** Where in that order a response is, or was; `undefined` where there never was one of this id. */
  placeOf(organisation: string, id: string): Promise<ResponsePlace | undefined>;
  /** At most `limit` ids that end so, of responses that are there or were. */
  idsEndingWith(organisation: string, tail: string, limit: number): Promise<string[]>;
  /** The hash of the token of a response that was taken back or erased; `undefined` for none. */
  withdrawalOfErased(organisation: string, id: string): Promise<string | undefined>;
}

/** Every response of a query, one after the other, without holding more than a page of them. */
export async function* everyRecord(
  records: RecordStore,
  query: RecordQuery,
  { after: from, pageSize = 500 }: { readonly after?: ResponsePlace | undefined; readonly pageSize?: number } = {},
): AsyncGenerator<KeptResponse, void, undefined> {
  let after = from;
  for (;;) {
    const page = await records.page(query, after, pageSize);
    yield* page;
    const last = page.at(-1);
    after = last && { day: last.day, id: last.response.id };
    if (page.length < pageSize) return;
    await new Promise(setImmediate); // SQLite answers at once: let others have their turn
  }
}
