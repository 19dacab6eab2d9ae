import type { Side } from '../analysis.ts';
import type { Centre, PatternFacts } from './messages.ts';

const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
export const counted = (count: number, thing: string): string => `${grouped(count)} ${thing}${count === 1 ? '' : 's'}`;
export const points = (count: number): string => counted(count, 'point');
export const are = (count: number): string => (count === 1 ? 'is' : 'are');
export const higher = (side: Side): string => (side === 'high' ? 'higher' : 'lower');
export const above = (side: Side): string => (side === 'high' ? 'above' : 'below');
export const limitOn = (side: Side): string => `the ${side === 'high' ? 'upper' : 'lower'} limit`;
export const named = (centre: Centre): string =>
  centre === 'mean' ? centre : `${centre === 'median' ? 'middle' : centre} value`;
export const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const of = (line: string | null): string => (line === null ? '' : ` of ${line}`);

/** The points of a run. */
export const those = ({ count, passing }: PatternFacts): string => points(count) + (passing ? ' that count' : '');
/** Where a point outside lies. */
export const past = ({ side, line }: PatternFacts): string => `${above(side)} ${limitOn(side)}${of(line)}`;

/** A `run` of points beside its centre or in one direction, or points that are `near` each other and close to a limit. */
export function pattern({ rule, side, centre, line }: PatternFacts, run: string, near: string): string {
  switch (rule) {
    case 'trend':
      return `${run} go ${side === 'high' ? 'up' : 'down'}`;
    case 'twoOfThree':
      return `${near} are close to ${limitOn(side)}${of(line)}, or past it`;
    default:
      return `${run} are ${above(side)} the ${named(centre)}${of(line)}`;
  }
}
