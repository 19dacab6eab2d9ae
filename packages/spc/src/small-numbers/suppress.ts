/** How many people there are in a group, and how many of them it happened to. */
export interface PrivateCount {
  readonly people: number;
  readonly yes: number;
}

/** The same as it may be seen outside the team: rounded to 5, 0 as it is; `null` is not shown. */
export interface PublicCount {
  readonly people: number | null;
  /** Always `null` where `people` is. */
  readonly yes: number | null;
}

export interface PublicTable {
  readonly groups: readonly PublicCount[];
  readonly total: PublicCount;
}

/** From this number of people on a count is shown: 1 to 7 are not (NHS Digital's rule for numbers below national level). */
const fewest = 8;
const step = 5;
/** What is not shown stands for at least this many together, so that none of them can be told from their sum. */
const leastHidden = 15;

/**
 * Makes counts of people private. A count of 1 to 7 is not shown, all others are rounded to 5, and where one is not shown others
 * join it until neither what is shown nor the total, even where that is known exactly from elsewhere, gives it away: not to those
 * who know this rule either. It does not tell which of those not shown were small.
 *
 * Shares, intervals and lengths must be made from what this returns, never from what it was given.
 *
 * @param counts One for each group; whole numbers from 0 up, and no `yes` above its `people`.
 */
export function suppress(counts: readonly PrivateCount[]): PublicTable {
  const people = counts.map((count) => count.people);
  const yes = counts.map((count) => count.yes);
  const noPeople = hidden(people, new Set());
  const noYes = hidden(yes, noPeople);
  const total = people.reduce(sum, 0);
  const totalYes = yes.reduce(sum, 0);
  const totalShown = !isFew(total);
  return {
    groups: counts.map((count, at) => ({
      people: noPeople.has(at) ? null : rounded(count.people),
      yes: noYes.has(at) ? null : rounded(count.yes),
    })),
    total: {
      people: totalShown ? rounded(total) : null,
      yes: totalShown && !isFew(totalYes) ? rounded(totalYes) : null,
    },
  };
}

/** The exact counts that a count which is shown may stand for, both included; or the sum of so many `parts`. */
export function behind(shown: number, parts = 1): readonly [least: number, most: number] {
  const off = parts * Math.floor(step / 2);
  return shown === 0 ? [0, 0] : [Math.max(fewest, shown - off), shown + off];
}

/** The places of those not to be shown. `already` are hidden for another reason. */
function hidden(counts: readonly number[], already: ReadonlySet<number>): ReadonlySet<number> {
  const places = new Set(already);
  for (const [at, count] of counts.entries()) if (isFew(count)) places.add(at);
  if (places.size === already.size) return places; // nothing here to keep private but what already is
  for (let next = nextShown(counts, places); !isSafe(counts, places) && next !== undefined;) {
    places.add(next);
    next = nextShown(counts, places);
  }
  return places;
}

/** A single small count never holds that many, so there always are two. */
function isSafe(counts: readonly number[], places: ReadonlySet<number>): boolean {
  return [...places].reduce((all, at) => all + (counts[at] ?? 0), 0) >= leastHidden;
}

/**
 * The one after the last that is hidden, round to the first again. Not the smallest, as is usual: that it was the smallest would
 * tell its greatest size and so, with the total, the least size of the others.
 */
function nextShown(counts: readonly number[], places: ReadonlySet<number>): number | undefined {
  const last = Math.max(...places);
  const order = counts.map((_, at) => (last + 1 + at) % counts.length);
  return order.find((at) => !places.has(at) && counts[at] !== 0);
}

function isFew(count: number): boolean {
  return count > 0 && count < fewest;
}

function rounded(count: number): number {
  return Math.round(count / step) * step;
}

function sum(one: number, other: number): number {
  return one + other;
}
