import { isFields } from '../checked.ts';
import { isShare } from './is-share.ts';

/** What to show, and how surely. Shares and chances from 0 to 1. */
export interface PeopleToAskOptions {
  /** The share that should say "always": 0.8 for 80 %. */
  readonly standard: number;
  /** The share that you think do. Below the standard: to show that it is missed; above: that it is beaten. */
  readonly suspected: number;
  /** The chance of calling it missed (or beaten) when it is just met. Default 0.05. */
  readonly alpha?: number;
  /** The wanted chance of showing it when the suspicion is right. Default 0.8. */
  readonly power?: number;
  /** 1 when only the suspected way is looked for; 2 when either way counts, which halves `alpha` on each side. Default 1. */
  readonly sides?: 1 | 2;
}

export type PeopleToAskResult =
  | ({ readonly ok: true } & PeopleToAsk)
  | {
      readonly ok: false;
      /**
       * `share`: the standard or the suspected share is not between 0 and 1 (the standard may not be either end); `same`: they
       * are equal, or so close that a million people might not be enough; `chance`: alpha or power is not between 0 and 1, or
       * the power is not above alpha, or there are not one or two sides.
       */
      readonly reason: 'share' | 'same' | 'chance';
    };

export interface PeopleToAsk {
  readonly standard: number;
  readonly suspected: number;
  /** People to ask: from this many on the chance of showing it never falls below the wanted power again. */
  readonly people: number;
  /** The fewest people with that power. Asking one more may lose it again: see `peopleToAsk`. */
  readonly fewest: number;
  /**
   * The fewest people for whom the suspected share, should it turn up exactly (as nearly as whole people allow), would show
   * it: for reading a result you have. As a plan it works about one time in two.
   */
  readonly ifSeen: number;
  readonly direction: 'below' | 'above';
  /** With `people` asked: it is shown if this many or fewer (`below`), or this many or more (`above`), say "always". */
  readonly shownAt: number;
  /** With `people` asked: the chance of showing it when the suspicion is right. */
  readonly power: number;
  /** With `people` asked: the chance of showing it when the standard is just met; never above `alpha`. */
  readonly falseAlarm: number;
}

/**
 * How many people to ask to show that performance is below, or above, a standard.
 *
 * The test is the exact binomial test: the standard is missed when so few say "always" that this or fewer would have a chance
 * of at most `alpha` if the standard were met (`alpha / 2` with two sides; Clopper & Pearson 1934, Biometrika 26: 404–413).
 *
 * People come whole, so the test cannot use up `alpha` exactly and its power goes up and down like the teeth of a saw as people
 * are added (Chernick & Liu 2002, The American Statistician 56: 149–155). `people` is where the last tooth has been passed. That
 * no tooth is left beyond is proved, not guessed: Hoeffding's inequality bounds the power of all larger samples from below.
 *
 * Etchells, Ho & Shojania (BMJ Quality & Safety 2016; 25: 202–206) tabulate something else: how many people make an *observed*
 * share significant. Their "12 for 50 % against 80 %" is our `ifSeen` with `sides: 2`, which gives 11 of their 14 numbers; they
 * round the other three up (276 to 280, 9 to 10, 17 to 20).
 *
 * @example
 * peopleToAsk({ standard: 0.8, suspected: 0.5 }); // { ok: true, people: 19, fewest: 17, shownAt: 11, … }
 */
export function peopleToAsk(options: PeopleToAskOptions): PeopleToAskResult {
  // What a page hands over may be anything at all.
  const given: Partial<PeopleToAskOptions> = isFields(options) ? options : {};
  const { standard, suspected, alpha = 0.05, power = 0.8, sides = 1 } = given;
  if (!isShare(standard) || !isShare(suspected) || standard === 0 || standard === 1) {
    return { ok: false, reason: 'share' };
  }
  const areChances = isShare(alpha) && isShare(power) && alpha > 0 && power > alpha && power < 1;
  if (!areChances || !(sides === 1 || sides === 2)) return { ok: false, reason: 'chance' };
  const enough = surelyEnough(Math.abs(standard - suspected), alpha / sides, power);
  if (enough > 1e6) return { ok: false, reason: 'same' };

  // What is shown to be above a standard has its misses shown to be below what the standard leaves room for.
  const direction = suspected < standard ? 'below' : 'above';
  const [rate, thought] = direction === 'below' ? [standard, suspected] : [1 - standard, 1 - suspected];
  const tests = growingTests(rate, thought, alpha / sides);
  let fewest: Test | null = null;
  let settled: Test | null = null;
  let ifSeen: number | null = null;
  for (let people = 1; people <= enough; people++) {
    const test = tests();
    if (test.power < power) settled = null;
    else settled ??= test;
    fewest ??= settled;
    // A hair less, so that 30 % of 10 people is 3 of them in spite of rounding.
    if (ifSeen === null && test.critical >= Math.ceil(people * thought - 1e-9)) ifSeen = people;
  }
  // Beyond `enough` the power is certain; at it rounding alone could leave the loop without an answer.
  const { people, critical, power: reached, falseAlarm } = settled ?? tests();
  return {
    ok: true,
    standard,
    suspected,
    people,
    fewest: fewest?.people ?? people,
    ifSeen: ifSeen ?? people,
    direction,
    shownAt: direction === 'below' ? critical : people - critical,
    power: reached,
    falseAlarm,
  };
}

// A number of people from which on the power is certain to be reached. By Hoeffding the test calls at least everything below
// n(standard − s) with s = √(ln(1/alpha) / 2n), and misses that with a chance of at most exp(−2n(distance − s)²).
function surelyEnough(distance: number, alpha: number, power: number): number {
  return Math.ceil(((Math.sqrt(Math.log(1 / alpha) / 2) + Math.sqrt(Math.log(1 / (1 - power)) / 2)) / distance) ** 2);
}

interface Test {
  readonly people: number;
  /** The most who may say it for the test to call it; −1 when it never does. */
  readonly critical: number;
  readonly power: number;
  readonly falseAlarm: number;
}

// The test for 1, 2, 3 … people, each from the one before. With one more person, the chance of `critical` or fewer loses the
// share of people who were at `critical` and are now above it; and `critical` itself rises by one at most.
function growingTests(rate: number, thought: number, alpha: number): () => Test {
  const standard = lowerTail(rate);
  const suspicion = lowerTail(thought);
  let people = 0;
  let critical = -1;
  return () => {
    people++;
    standard.add(people, critical);
    suspicion.add(people, critical);
    if (standard.upTo + standard.next(people, critical) <= alpha) {
      standard.raise(people, critical);
      suspicion.raise(people, critical);
      critical++;
    }
    return { people, critical, power: suspicion.upTo, falseAlarm: standard.upTo };
  };
}

interface LowerTail {
  /** The chance of `critical` or fewer. */
  upTo: number;
  readonly next: (people: number, critical: number) => number;
  readonly add: (people: number, critical: number) => void;
  readonly raise: (people: number, critical: number) => void;
}

function lowerTail(rate: number): LowerTail {
  let at = 0; // the chance of exactly `critical`
  const tail: LowerTail = {
    upTo: 0,
    next: (people, critical) =>
      critical < 0 ? (1 - rate) ** people : (at * (people - critical) * rate) / ((critical + 1) * (1 - rate)),
    add(people, critical) {
      tail.upTo -= rate * at;
      if (critical >= 0) at *= (people * (1 - rate)) / (people - critical);
    },
    raise(people, critical) {
      at = tail.next(people, critical);
      tail.upTo += at;
    },
  };
  return tail;
}
