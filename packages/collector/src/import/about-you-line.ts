import { AboutYou, Identifier, Moment, parse, parseStrictly, z } from '@always-kit/contract';
import { canonicalJson } from '../canonical-json.ts';
import { acceptAboutYou } from '../responses/accept-about-you.ts';
import type { KeptAboutYou } from '../stores/about-you-store.ts';
import type { Store } from '../stores/store.ts';
import { fieldsOf, notYet, withoutStandIns, withStandIns, type Refused, type Taken } from './lines.ts';

/** One line of `about-you.ndjson`. What it is in national codes is not taken over: it follows from the answers. */
const Line = z.strictObject({
  aboutYou: z.unknown(),
  receivedAt: Moment,
  trimmed: z.optional(z.array(Identifier)),
  nationalCodes: z.optional(z.unknown()),
  nationalMapping: z.optional(z.unknown()),
});

/** What a person told of themselves in a line, where it can be right. */
export function aboutYouIn(given: unknown, now: number): KeptAboutYou | Refused {
  const line = parse(Line, given);
  if (!line.ok) return { why: fieldsOf(line.errors) };
  const { trimmed = [], receivedAt } = line.value;
  const told = parseStrictly(AboutYou, withStandIns(line.value.aboutYou, trimmed));
  if (!told.ok) return { why: fieldsOf(told.errors) };
  if (notYet(receivedAt, now)) return { why: '/receivedAt in-the-future' };
  return { aboutYou: withoutStandIns(told.value, trimmed), receivedAt: Date.parse(receivedAt), trimmed };
}

/**
 * Stores it with its response, unless it is there.
 *
 * @throws {Refusal} when it cannot be right.
 */
export async function takeAboutYou(
  store: Store,
  organisation: string,
  told: KeptAboutYou,
  digest: () => string,
): Promise<Taken> {
  const before = await store.aboutYou.read(organisation, told.aboutYou.id);
  if (before) {
    const same = canonicalJson(before.aboutYou) === canonicalJson(told.aboutYou);
    return same ? 'repeated' : { why: '/id id-conflict' };
  }
  const accepted = await acceptAboutYou(told, organisation, store, digest);
  const { put } = await store.aboutYou.put(organisation, accepted);
  if (put === 'conflict') return { why: '/id id-conflict' };
  if (put === 'already-told') return { why: '/response already-told' };
  if (put === 'response-gone') return { why: '/response not-here' };
  if (put === 'stored' && told.trimmed.length > 0) {
    const { aboutYou } = accepted;
    await store.retention.trimTold(organisation, [{ aboutYou, trimmed: told.trimmed, digest: digest() }]);
  }
  return put;
}
