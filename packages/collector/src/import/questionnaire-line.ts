import { parse, parseStrictly, Questionnaire, z } from '@always-kit/contract';
import { changedKinds } from '../questionnaires/changed-kinds.ts';
import { operator } from '../stores/audit-store.ts';
import type { Store } from '../stores/store.ts';
import { fieldsOf, type Refused, type Taken } from './lines.ts';

/** One line of `questionnaires.ndjson`. */
const Line = z.strictObject({ questionnaire: z.unknown() });

/** The questionnaire in a line, where it can be right. */
export function questionnaireIn(given: unknown): Questionnaire | Refused {
  const line = parse(Line, given);
  if (!line.ok) return { why: fieldsOf(line.errors) };
  const questionnaire = parseStrictly(Questionnaire, line.value.questionnaire);
  return questionnaire.ok ? questionnaire.value : { why: fieldsOf(questionnaire.errors) };
}

/** Publishes it, unless this version is there. */
export async function takeQuestionnaire(
  { questionnaires }: Pick<Store, 'questionnaires'>,
  organisation: string,
  questionnaire: Questionnaire,
): Promise<Taken> {
  const { id, version } = questionnaire;
  const changed = changedKinds(questionnaire, await questionnaires.versions(organisation, id));
  if (changed.length > 0) return { why: fieldsOf(changed) };
  const entry = { organisation, at: Date.now(), actor: operator, action: 'publish-questionnaire', subject: id };
  const put = await questionnaires.put(questionnaire, organisation, { ...entry, detail: { version } });
  return put === 'conflict' ? { why: '/version id-conflict' } : put;
}
