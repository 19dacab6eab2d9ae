import type { QuestionnaireResponse } from '@always-kit/contract';
import { sql, type CompiledQuery, type Kysely, type Transaction } from 'kysely';
import { canonicalJson } from '../../canonical-json.ts';
import type { AcceptedResponse, PutResponse, SentResponse } from '../response-store.ts';
import type { Happening } from '../webhook-store.ts';
import { countAll } from './counts.ts';
import type { Engine, RowColumns } from './engine.ts';
import type { JobForMany } from './group-commit.ts';
import { overRows } from './over-rows.ts';
import type { Tables } from './tables.ts';
import { messagesFor, webhooksToTell } from './tell-webhooks.ts';

/** A response ready to be stored, with the text that a repeat is compared with. */
export interface ReadyResponse {
  readonly accepted: AcceptedResponse;
  readonly content: string;
  /** Where that may be other than what is kept. */
  readonly sent?: SentResponse | undefined;
}

type Name = Pick<AcceptedResponse, 'organisation'> & { readonly response: Pick<QuestionnaireResponse, 'id'> };

const responseColumns = {
  organisation: 'text',
  id: 'text',
  service: 'text',
  questionnaire: 'text',
  version: 'text',
  day: 'text',
  answered_at: 'bigint',
  received_at: 'bigint',
  sent_at: 'text',
  content: 'text',
  digest: 'text',
  found: 'text',
} as const satisfies RowColumns;
/**
 * Stores all responses of a group with a handful of statements: the keys first, and what had none before with its counts.
 * A key that another transaction is just storing is waited for; so two instances cannot both store one.
 *
 * @param told the organisations that have webhooks, as far as was seen; kept up to date
 */
export function putResponses(
  engine: Pick<Engine, 'list' | 'listed' | 'inOneGo' | 'last' | 'makeRoom'>,
  told: Set<string>,
): JobForMany<ReadyResponse, PutResponse> {
  return async (transaction, ready) => {
    const firsts = new Map<string, ReadyResponse>();
    for (const one of ready) if (!firsts.has(nameOf(one.accepted))) firsts.set(nameOf(one.accepted), one);
    const inOrder = inOrderOfNames(firsts);
    await engine.makeRoom(monthsOf(inOrder));
    const [claimed, webhooks] = await claimKeys(transaction, engine, inOrder);
    for (const { accepted } of inOrder) told.delete(accepted.organisation);
    for (const { organisation } of webhooks) told.add(organisation);
    const [fresh, others] = partition(inOrder, ({ accepted }) => claimed.has(nameOf(accepted)));
    const names = others.map(({ accepted }) => accepted);
    const stored = await storedUnder(transaction, engine, names);
    const there = new Map(names.map((name, at) => [nameOf(name), stored[at]]));
    const happenings = fresh.map(({ accepted: { organisation, response, receivedAt } }): Happening => ({
      organisation,
      event: 'response.stored',
      at: receivedAt,
      data: { response: response.id, service: response.service, questionnaire: response.questionnaire.id },
    }));
    const messages = messagesFor(transaction, webhooks, happenings);
    await engine.last(transaction, [...inserts(transaction, engine, fresh), ...messages]);
    return ready.map((one): PutResponse => {
      const name = nameOf(one.accepted);
      const first = firsts.get(name) ?? one;
      const isNew = claimed.has(name);
      if (isNew && first === one) return { put: 'stored', receivedAt: one.accepted.receivedAt };
      const before = isNew ? storedFrom(first) : there.get(name);
      return compared(before, one.sent ?? { response: one.accepted.response, digest: () => one.accepted.digest });
    });
  };
}

/** The first of each name, as everybody takes them: so two instances never wait for each other. */
export function inOrderOfNames(named: ReadonlyMap<string, ReadyResponse>): ReadyResponse[] {
  return [...named].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The months (`YYYY-MM`) that responses are filed under. */
export function monthsOf(ready: readonly ReadyResponse[]): Set<string> {
  return new Set(ready.map(({ accepted }) => accepted.day.slice(0, 7)));
}

/** What came of a response whose key was there. Where only the key is left it was erased: a device may still repeat it. */
export function compared(
  before: StoredBefore | 'erased' | undefined,
  { response, digest }: Pick<SentResponse, 'response'> & { readonly digest: () => string | undefined },
): PutResponse {
  if (!before || before === 'erased') return { put: 'conflict', receivedAt: 0 };
  const same = before.digest === null ? before.content === contentOf(response) : before.digest === digest();
  return { put: same ? 'repeated' : 'conflict', receivedAt: before.receivedAt };
}

/** What a repeat is compared with: all but when this attempt left. */
export function contentOf(response: QuestionnaireResponse): string {
  return canonicalJson({ ...response, sentAt: undefined });
}

/** What was stored under a key. */
export interface StoredBefore {
  readonly content: string;
  /** Of what was sent, where that is not what is kept. */
  readonly digest: string | null;
  readonly receivedAt: number;
}

function storedFrom({ accepted, content }: ReadyResponse): StoredBefore {
  return { content, digest: accepted.digest ?? null, receivedAt: accepted.receivedAt };
}

/** What is stored under the keys of responses, in their order: `undefined` where there is no key, `'erased'` where only that. */
export async function storedUnder(
  db: Kysely<Tables>,
  engine: Pick<Engine, 'list' | 'listed'>,
  names: readonly Name[],
): Promise<(StoredBefore | 'erased' | undefined)[]> {
  if (names.length === 0) return [];
  const rows = names.map(({ organisation, response: { id } }) => ({ organisation, id }));
  const found = await findStored(db, engine, rows);
  const byName = new Map(found.map((row) => [nameOf({ organisation: row.organisation, response: row }), row]));
  return names.map((name) => {
    const row = byName.get(nameOf(name));
    if (!row) return undefined;
    if (row.content === null || row.received_at === null) return 'erased';
    return { content: row.content, digest: row.digest, receivedAt: row.received_at };
  });
}

const findStored = overRows(
  { organisation: 'text', id: 'text' },
  (names) => sql<StoredRow>`
    select k.organisation, k.id, r.content, r.digest, r.received_at
    from (select organisation, id from ${names}) as asked
    join response_keys as k on k.organisation = asked.organisation and k.id = asked.id
    left join responses as r on r.organisation = k.organisation and r.day = k.day and r.id = k.id`,
);

interface StoredRow {
  readonly organisation: string;
  readonly id: string;
  readonly content: string | null;
  readonly digest: string | null;
  readonly received_at: number | null;
}

/** Which of the responses are new: their keys were not there. With the webhooks that may want to know of them. */
async function claimKeys(
  transaction: Transaction<Tables>,
  engine: Pick<Engine, 'list' | 'listed' | 'inOneGo'>,
  ready: readonly ReadyResponse[],
): Promise<[claimed: Set<string>, webhooks: RowsOf<ReturnType<typeof webhooksToTell>>]> {
  const accepted = ready.map((one) => one.accepted);
  const claiming = insertKeys.statement(transaction, engine, accepted.map(keyOf));
  const asking = webhooksToTell(transaction, engine, accepted);
  const [claimed, webhooks] = (await engine.inOneGo(transaction, [claiming, asking])) as readonly [
    RowsOf<typeof claiming>,
    RowsOf<typeof asking>,
  ];
  return [new Set(claimed.map((row) => nameOf({ organisation: row.organisation, response: row }))), webhooks];
}

type RowsOf<Statement> = Statement extends CompiledQuery<infer Row> ? readonly Row[] : never;

/** The columns of a response's key. */
export const keyColumns: Readonly<Record<'organisation' | 'id' | 'day', 'text'>> = {
  organisation: 'text',
  id: 'text',
  day: 'text',
};

/** The key that a response is stored under. */
export function keyOf({ organisation, response, day }: AcceptedResponse): Record<keyof typeof keyColumns, string> {
  return { organisation, id: response.id, day };
}

const insertKeys = overRows(
  keyColumns,
  (keys) => sql<{ organisation: string; id: string }>`
    insert into response_keys (organisation, id, day)
    select organisation, id, day from ${keys} where true
    on conflict (organisation, id) do nothing
    returning organisation, id`,
);

/** What stores responses that are new, and counts them. */
export function inserts(
  db: Kysely<Tables>,
  engine: Pick<Engine, 'list' | 'listed'>,
  ready: readonly ReadyResponse[],
): CompiledQuery[] {
  if (ready.length === 0) return [];
  const marked = ready.flatMap(({ accepted: { organisation, response, cues = response.attention, receivedAt } }) =>
    cues ? [{ organisation, response: response.id, received_at: receivedAt, cues: JSON.stringify(cues) }] : [],
  );
  const accepted = ready.map((one) => one.accepted);
  return [
    insertResponses.statement(db, engine, ready.map(responseRow)),
    ...(marked.length > 0 ? [insertAttention.statement(db, engine, marked)] : []),
    ...countAll(db, engine, accepted, 1),
  ];
}

const everyColumn = sql.join(Object.keys(responseColumns).map((column) => sql.ref(column)));
const insertResponses = overRows(
  responseColumns,
  (rows) => sql`insert into responses (${everyColumn}) select ${everyColumn} from ${rows} where true`,
);
const insertAttention = overRows(
  { organisation: 'text', response: 'text', received_at: 'bigint', cues: 'text' },
  (rows) => sql`
    insert into attention (organisation, response, received_at, cues)
    select organisation, response, received_at, cues from ${rows} where true`,
);

function responseRow({ accepted, content }: ReadyResponse): Record<keyof typeof responseColumns, unknown> {
  const { organisation, response, day, answeredAt, receivedAt } = accepted;
  return {
    organisation,
    id: response.id,
    service: response.service,
    questionnaire: response.questionnaire.id,
    version: response.questionnaire.version,
    day,
    answered_at: answeredAt,
    received_at: receivedAt,
    sent_at: response.sentAt ?? null,
    content,
    digest: accepted.digest ?? null,
    found: accepted.found ? JSON.stringify(accepted.found) : null,
  };
}

/** What a response is known by. An organisation has no blank in its id. */
export function nameOf({ organisation, response }: Name): string {
  return `${organisation} ${response.id}`;
}

function partition<Item>(items: readonly Item[], is: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(is), items.filter((item) => !is(item))];
}
