import type { AuditActor } from '../stores/audit-store.ts';
import { operator } from '../stores/audit-store.ts';
import type { Store } from '../stores/store.ts';
import { countedBefore } from './accept.ts';

/** Who asks for a response to be forgotten, and when. */
export interface ErasedBy {
  readonly actor: AuditActor;
  /** Whether the person took it back themselves, or somebody does it for them. */
  readonly action: 'withdraw' | 'erase';
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Forgets a response: the answers, its place in every count, what the person told of themselves with it, and its mark.
 * Whether there was one. A contact cannot be forgotten by it: nothing leads from the one to the other.
 */
export async function eraseResponse(
  store: Store,
  organisation: string,
  id: string,
  { actor, action, at }: ErasedBy = { actor: operator, action: 'erase', at: Date.now() },
): Promise<boolean> {
  const stored = await store.responses.read(organisation, id);
  if (!stored) return false;
  const { response, day } = stored;
  const reference = response.questionnaire;
  const questionnaire = await store.questionnaires.version(organisation, reference.id, reference.version);
  if (!questionnaire) throw new Error(`There is no questionnaire ${reference.id} ${reference.version} to count it by.`);
  const erased = { organisation, response, day, ...countedBefore(questionnaire, stored) };
  return store.responses.erase(erased, { organisation, at, actor, action, subject: id });
}
