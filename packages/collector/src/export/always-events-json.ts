import { readFacts } from '../checklist/facts.ts';
import { judge } from '../checklist/judge.ts';
import type { Store } from '../stores/store.ts';

/** Every Always Event with its record, its checklist, the evidence that was attached and the sign-offs, as one JSON document in pieces. */
export async function* alwaysEventsJson(store: Store, organisation: string, now: number): AsyncGenerator<string> {
  const criteriaSet = await store.questionnaires.criteriaSet(organisation);
  const head = { organisation, exportedAt: new Date(now).toISOString(), criteriaSet };
  yield `${JSON.stringify(head).slice(0, -1)},"alwaysEvents":[`;
  let before = '\n';
  for (const alwaysEvent of await store.alwaysEvents.list(organisation)) {
    const facts = await readFacts(store, organisation, alwaysEvent, now);
    const checklist = criteriaSet?.criteria.map((criterion) => judge(criterion, facts)) ?? [];
    const evidence = facts.attached.map(({ criterion, evidence }) => ({ criterion, ...evidence }));
    yield `${before}${JSON.stringify({ alwaysEvent, record: facts.entries, checklist, evidence })}`;
    before = ',\n';
    await new Promise(setImmediate); // SQLite answers at once: let others have their turn
  }
  yield '\n]}\n';
}
