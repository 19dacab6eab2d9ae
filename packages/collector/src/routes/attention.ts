import { inTeamView, mayRecord, type AttentionItem, type Questionnaire } from '@always-kit/contract';
import { entryOf } from '../identity/actor.ts';
import { refusal } from '../refusal.ts';
import type { MarkedResponse } from '../stores/attention-store.ts';
import type { Handlers, Surroundings } from './handler.ts';

/** How many are listed at once: those that wait longest. Whoever has looked at one says so, and the next comes up. */
const atMost = 500;

/** Responses whose words hold something that somebody should look at. */
export function attentionHandlers({ store, now }: Surroundings): Pick<Handlers, 'listAttention' | 'markSeen'> {
  return {
    async listAttention({ caller, query }) {
      const { organisation, person } = caller;
      if (!inTeamView(person)) throw refusal('not-permitted'); // one line a response is a number that is too small
      const marked = await store.attention.list(organisation, query.seen === 'yes', atMost);
      await store.audit.record(entryOf(caller, now(), 'read-words', 'attention', { responses: marked.length }));
      const responses = await Promise.all(
        marked.map(async (one) => {
          const { id, version } = one.response.questionnaire;
          return itemOf(one, await store.questionnaires.version(organisation, id, version));
        }),
      );
      return { status: 200, body: { responses } };
    },
    async markSeen({ caller, params }) {
      const { organisation, person } = caller;
      if (!mayRecord(person)) throw refusal('not-permitted');
      const at = new Date(now()).toISOString();
      const seen = await store.attention.markSeen(
        organisation,
        params.id,
        { by: person, at },
        entryOf(caller, Date.parse(at), 'mark-seen', params.id),
      );
      if (!seen) throw refusal('not-found');
      return { status: 200, body: seen };
    },
  };
}

/** @param questionnaire what was asked; without it, the person's words are left out. */
function itemOf(
  { response: { id, service, questionnaire: reference, answers }, day, cues, found, seen }: MarkedResponse,
  questionnaire: Questionnaire | undefined,
): AttentionItem {
  const asked = new Set(questionnaire?.questions.filter(({ kind }) => kind === 'text').map((one) => one.id));
  const words = answers
    .filter(({ question }) => asked.has(question))
    .map(({ question, value }) => ({ question, text: String(value) }));
  return {
    id,
    service,
    day,
    cues: [...cues],
    ...(found.length > 0 && { found: [...found] }),
    questionnaire: reference,
    ...(questionnaire && { words }),
    ...(seen && { seen }),
  };
}
