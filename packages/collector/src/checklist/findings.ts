import type { RecordedEvidence, RecordEntry, Shortfall } from '@always-kit/contract';

/** Evidence of one kind that is already recorded, and what is short of it. */
export interface Part {
  /** The kind of evidence. */
  readonly type: string;
  readonly evidence?: RecordedEvidence;
  readonly missing: readonly Shortfall[];
  /** What a person attached of this kind does as well: nothing is missing then. */
  readonly orAttached?: boolean;
}

/** What a check found. */
export interface Finding {
  readonly part?: Part;
  /** Other kinds of evidence that are recorded too, for a criterion that asks for them. */
  readonly beside?: readonly Part[];
  /** A kind of evidence that is there without a record of its own to show. */
  readonly covers?: string;
  /** The evidence that was found helps people to judge, but a person must still attach evidence of its kind. */
  readonly onlyHelps?: boolean;
  /** What people wrote down of which a sign-off speaks. Left out for what only grows by itself, such as a count. */
  readonly subject?: unknown;
}

type Found = Pick<RecordedEvidence, 'count' | 'words' | 'since' | 'until' | 'entries'>;
type HaveAndNeed = Pick<Shortfall, 'have' | 'need'>;

/** Evidence of which there must be so many. */
export function counted(check: string, type: string, code: string, { have, need }: HaveAndNeed, found: Found): Part {
  return {
    type,
    ...(found.count > 0 && { evidence: recorded(type, code, found) }),
    missing: have < need ? [{ code: check, evidence: type, have, need }] : [],
  };
}

/** Evidence that is words. */
export function worded(check: string, type: string, code: string, words: string | undefined, complete: boolean): Part {
  return {
    type,
    ...(words !== undefined && { evidence: recorded(type, code, { count: 1, words }) }),
    missing: complete ? [] : [{ code: check, evidence: type, have: 0, need: 1 }],
  };
}

/** Entries of the record, of which there must be so many. Other evidence of the kind that somebody attached does as well. */
export function written(
  check: string,
  type: string,
  code: string,
  entries: readonly RecordEntry[],
  need = 1,
): Part & { readonly subject: unknown } {
  const found = { count: entries.length, entries: entries.map(({ id }) => id) };
  return {
    ...counted(check, type, code, { have: Math.min(entries.length, need), need }, found),
    orAttached: true,
    subject: subjectOf(entries, need),
  };
}

export function recorded(type: string, code: string, found: Found): RecordedEvidence {
  return { source: 'recorded', id: code, type, code, ...found };
}

/** What a sign-off speaks of: the first entries that were enough. Those that come later take nothing from it. */
function subjectOf(entries: readonly RecordEntry[], need: number): unknown {
  return entries.length === 0 ? undefined : entries.slice(0, need).map(({ id, content }) => ({ id, content }));
}
