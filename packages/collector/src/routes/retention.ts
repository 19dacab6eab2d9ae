import { mayKeepRecords } from '@always-kit/contract';
import { entryOf } from '../identity/actor.ts';
import { fieldRefusal, refusal } from '../refusal.ts';
import { goesWithItsResponse, ruleAboutYou } from '../retention/rule-about-you.ts';
import type { Handlers, Surroundings } from './handler.ts';

/** How long answers are kept. */
export function retentionHandlers({ store, now }: Surroundings): Pick<Handlers, 'readRetention' | 'setRetention'> {
  return {
    async readRetention({ caller: { organisation, person } }) {
      if (!mayKeepRecords(person)) throw refusal('not-permitted');
      return { status: 200, body: { rules: await store.retention.rules(organisation) } };
    },
    async setRetention({ caller, body: { rules } }) {
      if (!mayKeepRecords(caller.person)) throw refusal('not-permitted');
      const { organisation } = caller;
      const wrong = await ruleAboutYou(store, organisation, rules);
      if (wrong >= 0) throw fieldRefusal('invalid', `/rules/${wrong}/questionnaire`, 'about-you', goesWithItsResponse);
      const kept = rules.flatMap(({ questionnaire = '*', words, answers }) => [
        ...(words === undefined ? [] : [[`${questionnaire}.words`, words] as const]),
        ...(answers === undefined ? [] : [[`${questionnaire}.answers`, answers] as const]),
      ]);
      const entry = entryOf(caller, now(), 'set-retention', 'retention', Object.fromEntries(kept));
      await store.retention.setRules(organisation, rules, entry);
      return { status: 200, body: { rules: await store.retention.rules(organisation) } };
    },
  };
}
