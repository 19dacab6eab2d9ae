import { entriesOf, entryOf, testsNeeded, wasShared } from '@always-kit/method';
import type { Check } from './checks.ts';
import { recorded, written, type Part } from './findings.ts';

/** How many tests an idea is put to before it may be called an Always Event. */
const fourTests = 4;

/** What the record says of how the work was designed and tested together. */
export const coDesignChecks: Readonly<Record<string, Check>> = {
  'four-tests-met'(facts) {
    const entry = entryOf(facts, 'four-tests');
    const met = entry?.content.tests.filter((one) => one.met).length ?? 0;
    const found = { count: met, ...(entry && { entries: [entry.id] }) };
    const part: Part = {
      type: 'criteria-record',
      ...(entry && { evidence: recorded('criteria-record', 'four-tests', found) }),
      missing:
        met < fourTests ? [{ code: 'four-tests-met', evidence: 'criteria-record', have: met, need: fourTests }] : [],
      orAttached: true,
    };
    return { part, subject: entry?.content };
  },

  // Half of them, and not one for show. A level of "consulted" is being asked, and not designing.
  'changes-co-designed'(facts) {
    const tests = entriesOf(facts, 'test-of-change');
    const shared = tests.filter(({ content }) => wasShared(content.designedWith));
    const need = Math.max(1, Math.ceil(tests.length / 2));
    const { subject, ...part } = written('changes-co-designed', 'test-log', 'tests-co-designed', shared, need);
    return { part, ...(subject !== undefined && { subject: (subject as unknown[]).slice(0, 1) }) };
  },

  'tests-learned-from'(facts) {
    const learned = entriesOf(facts, 'test-of-change').filter(
      ({ content }) => content.learned !== undefined && content.decision !== undefined,
    );
    const { subject, ...part } = written('tests-learned-from', 'test-log', 'tests-learned', learned, testsNeeded);
    return { part, subject };
  },

  'relational-change'(facts) {
    const relational = new Set(
      entriesOf(facts, 'change-idea')
        .filter(({ content }) => content.nature === 'relational' || content.nature === 'both')
        .map(({ id }) => id),
    );
    const adopted = entriesOf(facts, 'test-of-change').filter(
      ({ content: { decision, idea } }) => decision === 'adopt' && idea !== undefined && relational.has(idea),
    );
    const { subject, ...part } = written('relational-change', 'test-log', 'relational-changes', adopted);
    return { part, subject };
  },
};
