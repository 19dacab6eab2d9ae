import { Identifier, maySignOff, parse, parseStrictly, SignOff, z } from '@always-kit/contract';
import { operator } from '../stores/audit-store.ts';
import type { FiledSignOff } from '../stores/evidence-store.ts';
import type { Store } from '../stores/store.ts';
import { fieldsOf, notYet, type Refused, type Taken } from './lines.ts';

/** A line of `always-events.ndjson` that holds a sign-off. `digest` is of what was signed. */
const Line = z.strictObject({
  signOff: z.unknown(),
  alwaysEvent: Identifier,
  criterion: Identifier,
  digest: z.string().check(z.regex(/^[\w-]{43}$/)),
});

/** A sign-off, and of what. */
export interface SignOffElsewhere extends FiledSignOff {
  readonly alwaysEvent: string;
}

/** The sign-off in a line, where it can be right. */
export function signOffIn(given: unknown, now: number): SignOffElsewhere | Refused {
  const line = parse(Line, given);
  if (!line.ok) return { why: fieldsOf(line.errors) };
  const signOff = parseStrictly(SignOff, line.value.signOff);
  if (!signOff.ok) return { why: fieldsOf(signOff.errors) };
  const { by, at } = signOff.value;
  if (!maySignOff(by)) return { why: '/by not-permitted' };
  if (notYet(at, now)) return { why: '/at in-the-future' };
  return { ...line.value, signOff: { ...signOff.value, takenIn: new Date(now).toISOString() } };
}

/**
 * Stores it as whoever gave it elsewhere, where the criterion has none. Whether it counts is judged as everywhere, each time
 * somebody looks: not when its evidence is incomplete here, nor when what was signed is another now.
 */
export async function takeSignOff(
  store: Store,
  organisation: string,
  { alwaysEvent, criterion, signOff, digest }: SignOffElsewhere,
  now: number,
): Promise<Taken> {
  if (!(await store.alwaysEvents.read(organisation, alwaysEvent))) return { why: '/alwaysEvent not-here' };
  const criteriaSet = await store.questionnaires.criteriaSet(organisation);
  const known = criteriaSet?.criteria.some(({ id }) => id === criterion);
  if (known !== true) return { why: '/criterion unknown-criterion' };
  const entry = { organisation, at: now, actor: operator, action: 'take-in-sign-off', subject: alwaysEvent };
  const filed = { criterion, signOff, digest };
  const put = await store.evidence.takeInSignOff(organisation, alwaysEvent, filed, { ...entry, detail: { criterion } });
  if (put === 'conflict') return { why: '/criterion signed-off-already' };
  return put === 'withdrawn' ? { why: '/criterion withdrawn' } : put;
}
