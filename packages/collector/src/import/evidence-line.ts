import { AttachedEvidence, Identifier, mayRecord, parse, parseStrictly, z } from '@always-kit/contract';
import { canonicalJson } from '../canonical-json.ts';
import { unknownNames } from '../checklist/unknown-names.ts';
import { operator } from '../stores/audit-store.ts';
import type { FiledEvidence } from '../stores/evidence-store.ts';
import type { Store } from '../stores/store.ts';
import { fieldsOf, notYet, type Refused, type Taken } from './lines.ts';

/** A line of `always-events.ndjson` that holds a piece of evidence. */
const Line = z.strictObject({ evidence: z.unknown(), alwaysEvent: Identifier, criterion: Identifier });

/** The evidence in a line, where it can be right. */
export function evidenceIn(given: unknown, now: number): FiledEvidence | Refused {
  const line = parse(Line, given);
  if (!line.ok) return { why: fieldsOf(line.errors) };
  const { alwaysEvent, criterion } = line.value;
  const evidence = parseStrictly(AttachedEvidence, line.value.evidence);
  if (!evidence.ok) return { why: fieldsOf(evidence.errors) };
  const { by, at } = evidence.value;
  if (!mayRecord(by)) return { why: '/by not-permitted' };
  if (notYet(at, now)) return { why: '/at in-the-future' };
  // Whose token it was is known to the other collector alone. So here only those who may sign off can take it away.
  const takenIn = new Date(now).toISOString();
  return { alwaysEvent, criterion, evidence: { ...evidence.value, takenIn }, token: operator.id };
}

/** Attaches it, as whoever did so elsewhere, unless it is there. What was taken away here stays away. */
export async function takeEvidence(
  store: Store,
  organisation: string,
  filed: FiledEvidence,
  now: number,
): Promise<Taken> {
  const { alwaysEvent, criterion, evidence } = filed;
  if (!(await store.alwaysEvents.read(organisation, alwaysEvent))) return { why: '/alwaysEvent not-here' };
  const criteriaSet = await store.questionnaires.criteriaSet(organisation);
  if (!criteriaSet) return { why: '/criterion unknown-criterion' };
  const errors = unknownNames({ criterion, type: evidence.type }, criteriaSet);
  if (errors.length > 0) return { why: fieldsOf(errors) };
  const entry = { organisation, at: now, actor: operator, action: 'take-in-evidence', subject: evidence.id };
  const outcome = await store.evidence.attach(organisation, filed, { ...entry, detail: { alwaysEvent, criterion } });
  if (outcome.put === 'stored') return 'stored';
  const same = outcome.put === 'repeated' && whatItSays(outcome.filed) === whatItSays(filed);
  return same ? 'repeated' : { why: '/id id-conflict' };
}

/** With who attached it and when: under the name of somebody else it is another. */
function whatItSays({ evidence }: FiledEvidence): string {
  return canonicalJson({ ...evidence, takenIn: undefined });
}
