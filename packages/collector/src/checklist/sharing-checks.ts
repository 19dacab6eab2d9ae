import { entriesOf, entryOf } from '@always-kit/method';
import type { Check } from './checks.ts';
import { recorded, written, type Part } from './findings.ts';

/** How often it must have been reported to those who oversee it. */
const reportsNeeded = 2;

/** What the record says of who oversees the work, who keeps it up, and who was told. */
export const sharingChecks: Readonly<Record<string, Check>> = {
  'reported-and-linked'(facts) {
    const reports = entriesOf(facts, 'oversight-report');
    const links = entriesOf(facts, 'strategy-link');
    const reported = written('oversight-reports', 'minutes', 'oversight-reports', reports, reportsNeeded);
    const linked = written('strategy-link', 'document', 'strategy-links', links);
    const [{ subject: told, ...part }, { subject: to, ...beside }] = [reported, linked];
    return { part, beside: [beside], ...((told ?? to) !== undefined && { subject: { told, to } }) };
  },

  'sustain-plan-complete'(facts) {
    const entry = entryOf(facts, 'sustain-plan');
    const { owner, deputy, reviewOn } = entry?.content ?? {};
    const have = [owner, deputy, reviewOn].filter((one) => one !== undefined).length;
    const need = 3;
    const part: Part = {
      type: 'document',
      ...(entry && { evidence: recorded('document', 'sustain-plan', { count: have, entries: [entry.id] }) }),
      missing: have < need ? [{ code: 'sustain-plan-complete', evidence: 'document', have, need }] : [],
      orAttached: true,
    };
    return { part, subject: entry?.content };
  },

  'learning-shared'(facts) {
    const shared = facts.entries.filter(
      (entry) => entry.form === 'spread' || (entry.form === 'communication' && entry.content.audience !== 'people'),
    );
    const { subject, ...part } = written('learning-shared', 'spread-record', 'shared', shared);
    return { part, subject };
  },

  'people-told'(facts) {
    const told = entriesOf(facts, 'communication').filter(
      ({ content: { audience, said, did } }) =>
        (audience === 'people' || audience === 'everybody') && said !== undefined && did !== undefined,
    );
    const { subject, ...part } = written('people-told', 'document', 'people-told', told);
    return { part, subject };
  },
};
