import { mayRecord, type AttentionItem, type Questionnaire } from '@always-kit/contract';
import { refusal } from '../refusal.ts';
import type { MarkedResponse } from '../stores/attention-store.ts';
import type { Handlers, Surroundings } from './handler.ts';

/** How many are listed at once: those that wait longest. Whoever has looked at one says so, and the next comes up. */
const atMost = 500;

/** Responses whose words hold something that somebody should look at. */
export function attentionHandlers({ store, now }: Surroundings): Pick<Handlers, 'listAttention' | 'markSeen'> {
  return {
    async listAttention({ caller: { organisation, person }, query }) {
      const marked = await store.attention.list(organisation, query.seen === 'yes', atMost);
      const readable = mayRecord(person);
      const responses = await Promise.all(
        marked.map(async (one) => {
          const { id, version } = one.response.questionnaire;
          return itemOf(one, readable ? await store.questionnaires.version(organisation, id, version) : undefined);
        }),
      );
      return { status: 200, body: { responses } };
    },
    async markSeen({ caller: { organisation, person }, params }) {
      if (!mayRecord(person)) throw refusal('not-permitted');
      const at = new Date(now()).toISOString();
      const seen = await store.attention.markSeen(organisation, params.id, { by: person, at });
      if (!seen) throw refusal('not-found');
      return { status: 200, body: seen };
    },
  };
}

/** @param questionnaire what was asked; without it, the person's words are left out. */
function itemOf(
  { response: { id, service, questionnaire: reference, answers }, day, cues, seen }: MarkedResponse,
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
    questionnaire: reference,
    ...(questionnaire && { words }),
    ...(seen && { seen }),
  };
}
