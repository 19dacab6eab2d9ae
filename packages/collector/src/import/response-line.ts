import { Day, Identifier, Moment, parse, parseStrictly, QuestionnaireResponse, z } from '@always-kit/contract';
import { canonicalJson } from '../canonical-json.ts';
import { acceptAgain } from '../responses/accept.ts';
import { operator } from '../stores/audit-store.ts';
import type { KeptResponse } from '../stores/record-store.ts';
import type { Store } from '../stores/store.ts';
import { fieldsOf, notYet, withoutStandIns, withStandIns, type Refused, type Taken } from './lines.ts';

/** One line of `responses.ndjson`. */
const Line = z.strictObject({
  response: z.unknown(),
  day: Day,
  answeredAt: Moment,
  receivedAt: Moment,
  trimmed: z.optional(z.array(Identifier)),
});

/** How far the days of two places lie apart at most, in milliseconds. */
const furthestOffset = 14 * 60 * 60 * 1000;

/** The response in a line, where it can be right and is about one of these services. */
export function responseIn(given: unknown, services: ReadonlySet<string>, now: number): KeptResponse | Refused {
  const line = parse(Line, given);
  if (!line.ok) return { why: fieldsOf(line.errors) };
  const { trimmed = [], day, answeredAt, receivedAt } = line.value;
  const response = parseStrictly(QuestionnaireResponse, withStandIns(line.value.response, trimmed));
  if (!response.ok) return { why: fieldsOf(response.errors) };
  if (!services.has(response.value.service)) return { why: '/service unknown-service' };
  if (notYet(receivedAt, now)) return { why: '/receivedAt in-the-future' };
  if (!isDayOf(day, Date.parse(answeredAt))) return { why: '/day another-day' };
  return {
    response: withoutStandIns(response.value, trimmed),
    ...{ day, trimmed, answeredAt: Date.parse(answeredAt), receivedAt: Date.parse(receivedAt) },
  };
}

/** Whether it was this day somewhere. */
function isDayOf(day: string, at: number): boolean {
  const dayAt = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
  return dayAt(at - furthestOffset) <= day && day <= dayAt(at + furthestOffset);
}

/**
 * Stores it, unless it is there.
 *
 * @throws {Refusal} when it cannot be right.
 */
export async function takeResponse(
  store: Store,
  organisation: string,
  record: KeptResponse,
  digest: () => string,
): Promise<Taken> {
  const { response, day, trimmed } = record;
  const before = await store.responses.read(organisation, response.id);
  if (before) {
    const same = canonicalJson(before.response) === canonicalJson({ ...response, sentAt: undefined });
    return same ? 'repeated' : { why: '/id id-conflict' };
  }
  const accepted = await acceptAgain(record, { organisation }, store, digest);
  const { put } = await store.responses.put(accepted);
  if (put === 'conflict') return { why: '/id id-conflict' };
  if (put === 'stored' && trimmed.length > 0) {
    const without = [{ response: accepted.response, day, trimmed, digest: digest() }];
    await store.retention.trim(organisation, without, { actor: operator, at: Date.now() });
  }
  return put;
}
