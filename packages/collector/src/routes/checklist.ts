import { inTeamView, maySignOff, SignOff, type AlwaysEvent, type CriteriaSet } from '@always-kit/contract';
import { readFacts, type Facts } from '../checklist/facts.ts';
import { judge, subjectDigest } from '../checklist/judge.ts';
import { outsideFacts, outsideItems } from '../disclosure/outside-checklist.ts';
import { rule } from '../disclosure/rule.ts';
import { entryOf } from '../identity/actor.ts';
import { refusal } from '../refusal.ts';
import type { Store } from '../stores/store.ts';
import { byContract } from './contract-error.ts';
import type { Handlers, Surroundings } from './handler.ts';

type ChecklistHandlers = Pick<Handlers, 'readChecklist' | 'signOff' | 'withdrawSignOff'>;

/** What is met, what is missing, and people's word that it is so. */
export function checklistHandlers({ store, now }: Surroundings): ChecklistHandlers {
  return {
    async readChecklist({ caller: { organisation, person }, params }) {
      const { alwaysEvent, criteriaSet } = await readSubject(store, organisation, params.id);
      const facts = await readFacts(store, organisation, alwaysEvent, now());
      const judged = (by: Facts) => criteriaSet.criteria.map((criterion) => judge(criterion, by));
      const items = judged(facts);
      const generatedAt = new Date(facts.now).toISOString();
      const about = { alwaysEvent: alwaysEvent.id, criteriaSet, generatedAt };
      if (inTeamView(person)) return { status: 200, body: { ...about, items } };
      const seen = judged(await outsideFacts(store, organisation, facts));
      return { status: 200, body: { ...about, items: outsideItems(seen, items), disclosure: rule } };
    },
    async signOff({ caller, params, body }) {
      const { organisation, person } = caller;
      if (!maySignOff(person)) throw refusal('not-permitted');
      const { alwaysEvent, criteriaSet } = await readSubject(store, organisation, params.id);
      const criterion = criteriaSet.criteria.find(({ id }) => id === params.criterion);
      if (!criterion) throw refusal('not-found');
      const facts = await readFacts(store, organisation, alwaysEvent, now());
      const at = new Date(facts.now).toISOString();
      const signOff = byContract(SignOff, { by: person, at, ...body }, 'The sign-off');
      // As it would be with this sign-off: where a criterion asks for somebody's sign-off, this may be the one.
      const filed = { criterion: criterion.id, signOff, digest: subjectDigest(criterion, facts) };
      const others = facts.signOffs.filter((one) => one.criterion !== criterion.id);
      const judged = (by: Facts) => judge(criterion, { ...by, signOffs: [...others, filed] }).missing;
      const missing = judged(facts);
      if (missing.length > 0) {
        // Of what is exactly missing, whoever is outside the team could tell whether one person answered in some way.
        const seen = inTeamView(person) ? missing : judged(await outsideFacts(store, organisation, facts));
        throw refusal(
          'evidence-incomplete',
          undefined,
          seen.map(({ code, evidence, have, need }) => ({
            pointer: '',
            code,
            detail: `${evidence ?? 'evidence'}: ${inTeamView(person) ? `${have} of ${need}` : `not enough of ${need}`}`,
          })),
        );
      }
      const entry = entryOf(caller, facts.now, 'sign-off', alwaysEvent.id, { criterion: criterion.id });
      await store.evidence.signOff(organisation, alwaysEvent.id, filed, entry);
      return { status: 200, body: signOff };
    },
    async withdrawSignOff({ caller, params }) {
      const { organisation, person } = caller;
      if (!maySignOff(person)) throw refusal('not-permitted');
      const withdrawn = await store.evidence.withdraw(
        organisation,
        params.id,
        params.criterion,
        entryOf(caller, now(), 'withdraw-sign-off', params.id, { criterion: params.criterion }),
      );
      if (!withdrawn) throw refusal('not-found');
      return { status: 204, body: undefined };
    },
  };
}

/** The Always Event, and what its organisation judges it by. */
export async function readSubject(
  store: Store,
  organisation: string,
  id: string,
): Promise<{ alwaysEvent: AlwaysEvent; criteriaSet: CriteriaSet }> {
  const alwaysEvent = await store.alwaysEvents.read(organisation, id);
  if (!alwaysEvent) throw refusal('not-found');
  const criteriaSet = await store.questionnaires.criteriaSet(organisation);
  if (!criteriaSet) throw refusal('not-found', 'No criteria set is known');
  return { alwaysEvent, criteriaSet };
}
