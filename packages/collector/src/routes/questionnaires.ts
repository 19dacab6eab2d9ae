import { mayRecord, type FieldProblem, type Questionnaire } from '@always-kit/contract';
import { entryOf } from '../identity/actor.ts';
import { changedKinds } from '../questionnaires/changed-kinds.ts';
import { refusal } from '../refusal.ts';
import type { Handlers, Surroundings } from './handler.ts';

type QuestionnaireHandlers = Pick<
  Handlers,
  'listQuestionnaires' | 'readQuestionnaire' | 'readQuestionnaireVersion' | 'publishQuestionnaire'
>;

/** A version never changes, so a browser need not ask for it again. */
const forGood = { 'cache-control': 'private, max-age=31536000, immutable' };

/** What may be asked, and publishing more. */
export function questionnaireHandlers({ store: { questionnaires }, now }: Surroundings): QuestionnaireHandlers {
  return {
    async listQuestionnaires({ caller }) {
      const newest = await questionnaires.newest(caller.organisation);
      return { status: 200, body: { questionnaires: newest } };
    },
    async readQuestionnaire({ caller, params }) {
      const newest = (await questionnaires.versions(caller.organisation, params.id)).at(-1);
      if (!newest) throw refusal('not-found');
      return { status: 200, body: newest };
    },
    async readQuestionnaireVersion({ caller, params }) {
      const version = await questionnaires.version(caller.organisation, params.id, params.version);
      if (!version) throw refusal('not-found');
      return { status: 200, body: version, headers: forGood };
    },
    async publishQuestionnaire({ caller, params, body }) {
      if (!mayRecord(caller.person)) throw refusal('not-permitted');
      const misnamed = misnamedFields(params, body);
      if (misnamed.length > 0) throw refusal('invalid', undefined, misnamed);
      const changed = changedKinds(body, await questionnaires.versions(caller.organisation, body.id));
      if (changed.length > 0) throw refusal('invalid', undefined, changed);
      const entry = entryOf(caller, now(), 'publish-questionnaire', body.id, { version: body.version });
      const put = await questionnaires.put(body, caller.organisation, entry);
      if (put === 'conflict') {
        throw refusal('id-conflict', 'This version was published with other content. Publish a new version.');
      }
      return { status: put === 'stored' ? 201 : 200, body };
    },
  };
}

function misnamedFields(params: { id: string; version: string }, body: Questionnaire): FieldProblem[] {
  return (['id', 'version'] as const)
    .filter((field) => params[field] !== body[field])
    .map((field) => ({ pointer: `/${field}`, code: 'not-the-address', detail: 'Must be as in the address' }));
}
