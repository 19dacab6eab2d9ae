import type { Side } from '../analysis.ts';
import type { Centre, CrossingFacts, PatternFacts, StartFacts } from './messages.ts';

export const counted = (count: number, thing: string): string => `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
export const points = (count: number): string => counted(count, 'point');
export const are = (count: number): string => (count === 1 ? 'is' : 'are');
export const times = (count: number): string => (count === 1 ? 'once' : `${String(count)} times`);
export const higher = (side: Side): string => (side === 'high' ? 'higher' : 'lower');
export const above = (side: Side): string => (side === 'high' ? 'above' : 'below');
export const limitOn = (side: Side): string => `the ${side === 'high' ? 'upper' : 'lower'} limit`;
export const named = (centre: Centre): string =>
  ({ mean: 'mean', median: 'middle value', typical: 'typical value' })[centre];
export const because = (reason: string | null): string => (reason === null ? '.' : `: ${reason}.`);
export const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const of = (line: string | null): string => (line === null ? '' : ` of ${line}`);

/** Few crossings, or many, without the full stop. */
export function crossing({ crossings, least, most, line }: CrossingFacts): string {
  const few = crossings < least;
  return (
    `the line crosses the middle value (${line}) ${few && crossings > 0 ? 'only ' : ''}${times(crossings)}. ` +
    `By chance it would be ${few ? `${times(least)} or more` : `up to ${times(most ?? 0)}`}`
  );
}

/** That the lines started again. */
export function setAgain({ date, centre, limits }: StartFacts): string {
  return `the ${limits ? 'limits were' : `${named(centre)} was`} set again (${date})`;
}

/** What a pattern looks like: at the latest point (`now`), or whenever it was. */
export function seen(
  { rule, side, count, value, date, centre, line, passing, window }: PatternFacts,
  now: boolean,
): string {
  const those = `${points(count)}${passing ? ' that count' : ''}`;
  const run = now ? `the last ${those}` : `${those} in a row`;
  switch (rule) {
    case 'outside':
      return `${now ? `the latest point (${date}) is ` : ''}${value}${now ? ',' : ' is'} ${above(side)} ${limitOn(side)}${of(line)}`;
    case 'longRun':
    case 'shift':
      return `${run} are ${above(side)} the ${named(centre)}${of(line)}`;
    case 'trend':
      return `${run} go ${side === 'high' ? 'up' : 'down'}`;
    case 'twoOfThree': {
      const near = now
        ? 'at least 2 of the last 3 points'
        : `${window ? 'most of ' : ''}${points(count)} near each other`;
      return `${near} are close to ${limitOn(side)}${of(line)}, or past it`;
    }
  }
}
