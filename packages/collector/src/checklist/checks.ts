import type { RecordedEvidence } from '@always-kit/contract';
import { baselineNeeded, entriesOf, hasLivedExperience, voicesNeeded } from '@always-kit/method';
import { coDesignChecks } from './co-design-checks.ts';
import type { Facts } from './facts.ts';
import { counted, worded, written, type Finding } from './findings.ts';
import { sharingChecks } from './sharing-checks.ts';
import { sustainedFinding } from './sustained.ts';

/** Looks at what is recorded, for one criterion. */
export type Check = (facts: Facts, criterion: string) => Finding;

/** How long a sponsor's review counts, in days. */
const reviewDays = 90;
const dayLength = 24 * 60 * 60 * 1000;

/**
 * What the collector can see by itself, by the name that a criterion gives. A criteria set may name a check that is not
 * here: then people judge. `need` says how many of it make the criterion's evidence complete.
 */
export const checks: Readonly<Record<string, Check>> = {
  ...coDesignChecks,
  ...sharingChecks,

  'voices-recorded'({ voices, heardBeforeIdeas, entries }) {
    const heard = counted('voices-recorded', 'quote-set', 'voices', { have: voices.count, need: voicesNeeded }, voices);
    const late = { code: 'heard-before-ideas', evidence: 'quote-set', have: 0, need: 1 };
    const part = heardBeforeIdeas ? heard : { ...heard, missing: [...heard.missing, late] };
    const took = entriesOf({ entries }, 'taking-part').filter(
      ({ content: { step, role } }) => step === 'what-matters' && hasLivedExperience(role),
    );
    const { subject, ...ledger } = written('ledger-of-what-matters', 'ledger-entry', 'took-part', took);
    return { part, beside: [ledger], subject };
  },

  'lived-experience-on-team': ({ alwaysEvent }) => {
    const roles = alwaysEvent.pointOfCareTeam.map(({ role }) => role).sort();
    const count = roles.filter((role) => role === 'lived-experience-partner').length;
    const found = { have: count, need: 1 };
    return {
      part: counted('lived-experience-on-team', 'ledger-entry', 'team-members', found, { count }),
      subject: roles,
    };
  },

  'vision-agreed': ({ alwaysEvent: { visionStatement }, entries }) => {
    const agreed = visionStatement?.agreedBy?.includes('lived-experience-partner') === true;
    const quotes = entries.filter(({ form, id }) => form === 'quote' && visionStatement?.quotes?.includes(id));
    const { subject: _inTheVision, ...quoted } = written('vision-quotes', 'quote-set', 'vision-quotes', quotes);
    return {
      part: worded('vision-agreed', 'vision-record', 'vision', visionStatement?.text, agreed),
      beside: [quoted],
      subject: visionStatement,
    };
  },

  'aim-set': ({ alwaysEvent: { aimStatement } }) => {
    const { target, by, ongoing } = aimStatement ?? {};
    const set = target !== undefined && (by !== undefined || ongoing === true);
    return { part: worded('aim-set', 'aim-record', 'aim', aimStatement?.text, set), subject: aimStatement };
  },

  'both-measures': ({ alwaysEvent: { measures } }) => {
    const kinds = (['process', 'outcome'] as const).filter((kind) => measures.some((one) => one.kind === kind));
    const count = measures.filter(({ kind }) => kind !== 'balancing').length;
    const found = { have: kinds.length, need: 2 };
    return {
      part: counted('both-measures', 'measure-definition', 'measures', found, { count }),
      subject: measures.map(({ id, kind, target }) => ({ id, kind, target })),
    };
  },

  'baseline-measured': ({ baseline }) => {
    const found = { have: baseline.count, need: baselineNeeded };
    return { part: counted('baseline-measured', 'chart', 'baseline-points', found, baseline) };
  },

  'improvement-sustained': sustainedFinding,

  'sponsor-reviewed': ({ signOffs, attached, entries, now }, criterion) => {
    const isRecent = (at: string): boolean => now - Date.parse(at) <= reviewDays * dayLength;
    const signed = signOffs.filter(({ signOff }) => signOff.by.role === 'sponsor' && isRecent(signOff.at));
    const looked = entries.filter((entry) => entry.form === 'sponsor-review' && isRecent(entry.content.on));
    const records = attached.filter(
      (filed) => isSignOffOf(criterion)(filed) && filed.evidence.by.role === 'sponsor' && isRecent(filed.evidence.at),
    );
    const count = signed.length + looked.length;
    if (count === 0 && records.length > 0) return { covers: 'sign-off' };
    const found: Pick<RecordedEvidence, 'count' | 'entries'> = {
      count,
      ...(looked.length > 0 && { entries: looked.map(({ id }) => id) }),
    };
    return { part: counted('sponsor-reviewed', 'sign-off', 'sponsor-review', { have: count, need: 1 }, found) };
  },

  // That people answered in two ways does not say that their communication needs were met: a person must.
  'two-ways-to-answer': ({ ways }) => {
    const count = ways.size;
    const found = { have: count, need: 2 };
    return {
      part: counted('two-ways-to-answer', 'accessibility-record', 'ways-to-answer', found, { count }),
      onlyHelps: true,
    };
  },

  // The sign-off is itself the evidence, or a record of one that was given on paper.
  'lived-experience-signed-off': ({ signOffs, attached }, criterion) => {
    const signed = signOffs.some((one) => one.criterion === criterion && one.signOff.by.livedExperience);
    const onPaper = attached.some((filed) => isSignOffOf(criterion)(filed) && filed.evidence.by.livedExperience);
    if (signed || onPaper) return { covers: 'sign-off' };
    const missing = [{ code: 'lived-experience-signed-off', evidence: 'sign-off', have: 0, need: 1 }];
    return { part: { type: 'sign-off', missing } };
  },
};

function isSignOffOf(criterion: string): (filed: Facts['attached'][number]) => boolean {
  return (filed) => filed.criterion === criterion && filed.evidence.type === 'sign-off';
}
