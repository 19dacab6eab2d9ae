import type { RecordedEvidence, Shortfall } from '@always-kit/contract';
import type { Facts } from './facts.ts';

/** What a check found: evidence that is already recorded, and what is short. */
export interface Finding {
  readonly evidence?: RecordedEvidence;
  readonly missing?: Shortfall;
  /** A kind of evidence that is there without a record of its own to show. */
  readonly covers?: string;
  /** The evidence that was found helps people to judge, but a person must still attach evidence of its kind. */
  readonly onlyHelps?: boolean;
  /** What people wrote down of which a sign-off speaks. Left out for what only grows by itself, such as a count. */
  readonly subject?: unknown;
}

/** Looks at what is recorded, for one criterion. */
export type Check = (facts: Facts, criterion: string) => Finding;

/** How many people must have said what matters to them. */
export const voicesNeeded = 10;
/** How many points from before the change there must be. */
export const baselineNeeded = 12;
/** How long a sponsor's review counts, in days. */
const reviewDays = 90;

/**
 * What the collector can see by itself, by the name that a criterion gives. A criteria set may name a check that is not
 * here: then people judge. `need` says how many of it make the criterion's evidence complete.
 */
export const checks: Readonly<Record<string, Check>> = {
  'voices-recorded': ({ voices }) =>
    counted('voices-recorded', 'quote-set', 'voices', { have: voices.count, need: voicesNeeded }, voices),

  'lived-experience-on-team': ({ alwaysEvent }) => {
    const roles = alwaysEvent.pointOfCareTeam.map(({ role }) => role).sort();
    const count = roles.filter((role) => role === 'lived-experience-partner').length;
    const found = { have: count, need: 1 };
    return {
      ...counted('lived-experience-on-team', 'ledger-entry', 'team-members', found, { count }),
      subject: roles,
    };
  },

  'vision-agreed': ({ alwaysEvent: { visionStatement } }) => {
    const agreed = visionStatement?.agreedBy?.includes('lived-experience-partner') === true;
    const finding = worded('vision-agreed', 'vision-record', 'vision', visionStatement?.text, agreed);
    return { ...finding, subject: visionStatement };
  },

  'aim-set': ({ alwaysEvent: { aimStatement } }) => {
    const { target, by, ongoing } = aimStatement ?? {};
    const set = target !== undefined && (by !== undefined || ongoing === true);
    return { ...worded('aim-set', 'aim-record', 'aim', aimStatement?.text, set), subject: aimStatement };
  },

  'both-measures': ({ alwaysEvent: { measures } }) => {
    const kinds = (['process', 'outcome'] as const).filter((kind) => measures.some((one) => one.kind === kind));
    const count = measures.filter(({ kind }) => kind !== 'balancing').length;
    const found = { have: kinds.length, need: 2 };
    return {
      ...counted('both-measures', 'measure-definition', 'measures', found, { count }),
      subject: measures.map(({ id, kind, target }) => ({ id, kind, target })),
    };
  },

  'baseline-measured': ({ baseline }) =>
    counted('baseline-measured', 'chart', 'baseline-points', { have: baseline.count, need: baselineNeeded }, baseline),

  // Whether it was kept up is not for us to say yet: we show that there is a chart, and a person attaches the result.
  'improvement-sustained': ({ chart }) => (chart.count > 0 ? { evidence: recorded('chart', 'chart', chart) } : {}),

  'sponsor-reviewed': ({ signOffs, attached, now }, criterion) => {
    const recent = (at: string): boolean => now - Date.parse(at) <= reviewDays * 24 * 60 * 60 * 1000;
    const reviews = signOffs.filter(({ signOff }) => signOff.by.role === 'sponsor' && recent(signOff.at));
    const records = attached.filter(
      (filed) => isSignOffOf(criterion)(filed) && filed.evidence.by.role === 'sponsor' && recent(filed.evidence.at),
    );
    const count = reviews.length;
    if (count === 0 && records.length > 0) return { covers: 'sign-off' };
    return counted('sponsor-reviewed', 'sign-off', 'sponsor-review', { have: count, need: 1 }, { count });
  },

  // That people answered in two ways does not say that their communication needs were met: a person must.
  'two-ways-to-answer': ({ ways }) => {
    const count = ways.size;
    const found = { have: count, need: 2 };
    return {
      ...counted('two-ways-to-answer', 'accessibility-record', 'ways-to-answer', found, { count }),
      onlyHelps: true,
    };
  },

  // The sign-off is itself the evidence, or a record of one that was given on paper.
  'lived-experience-signed-off': ({ signOffs, attached }, criterion) => {
    const signed = signOffs.some((one) => one.criterion === criterion && one.signOff.by.livedExperience);
    const onPaper = attached.some((filed) => isSignOffOf(criterion)(filed) && filed.evidence.by.livedExperience);
    if (signed || onPaper) return { covers: 'sign-off' };
    return { missing: { code: 'lived-experience-signed-off', evidence: 'sign-off', have: 0, need: 1 } };
  },
};

type Found = Pick<RecordedEvidence, 'count' | 'words' | 'since' | 'until'>;

function counted(
  check: string,
  type: string,
  code: string,
  { have, need }: Pick<Shortfall, 'have' | 'need'>,
  found: Found,
): Finding {
  return {
    ...(found.count > 0 && { evidence: recorded(type, code, found) }),
    ...(have < need && { missing: { code: check, evidence: type, have, need } }),
  };
}

function worded(check: string, type: string, code: string, words: string | undefined, complete: boolean): Finding {
  return {
    ...(words !== undefined && { evidence: recorded(type, code, { count: 1, words }) }),
    ...(!complete && { missing: { code: check, evidence: type, have: 0, need: 1 } }),
  };
}

function recorded(type: string, code: string, found: Found): RecordedEvidence {
  return { source: 'recorded', id: code, type, code, ...found };
}

function isSignOffOf(criterion: string): (filed: Facts['attached'][number]) => boolean {
  return (filed) => filed.criterion === criterion && filed.evidence.type === 'sign-off';
}
