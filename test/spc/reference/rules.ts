import type { Lines, Rule, Side } from '@always-kit/spc';
import type { Settings } from './settings.ts';
import { roundingOf, sideOf } from './sides.ts';

/** What a rule found: which places it flags, and on which side. */
export interface Pattern {
  readonly rule: Rule;
  readonly side: Side;
  readonly places: readonly number[];
}

/** Runs of places that the rules may look at, by how far each rule may reach. */
export interface Tracks {
  readonly near: readonly (readonly number[])[];
  readonly far: readonly (readonly number[])[];
}

/** Every rule asked of every window of every track. */
export function patternsOf(
  values: readonly (number | null)[],
  lines: readonly Lines[],
  { near, far }: Tracks,
  settings: Settings,
): Pattern[] {
  const roundings = lines.map(roundingOf);
  const lies = (at: number, line: number | null): Side | null => {
    const side = line === null ? 'on' : sideOf(values[at]!, line, roundings[at]!);
    return side === 'on' ? null : side;
  };
  const sideOfCentre = (at: number): Side | null => lies(at, lines[at]!.centre);
  const above = (at: number, line: number | null): boolean => lies(at, line) === 'high';
  const below = (at: number, line: number | null): boolean => lies(at, line) === 'low';
  const sides: readonly Side[] = ['high', 'low'];
  const patterns: Pattern[] = [];
  const { outside, shift, trend, twoOfThree } = settings;
  for (const side of sides) {
    if (outside) {
      const found = near
        .flat()
        .filter((at) => (side === 'high' ? above(at, lines[at]!.upperLimit) : below(at, lines[at]!.lowerLimit)));
      patterns.push(...found.map((at): Pattern => ({ rule: 'outside', side, places: [at] })));
    }
    if (shift) {
      const tracks =
        shift.onCentre === 'skip' ? near.map((run) => run.filter((at) => sideOfCentre(at) !== null)) : near;
      const found = windows(tracks, shift.n).filter((window) => window.every((at) => sideOfCentre(at) === side));
      patterns.push(...joined(found).map((places): Pattern => ({ rule: 'shift', side, places })));
    }
    if (trend) {
      const tracks = trend.ties === 'skip' ? far.map((run) => withoutTies(run, values)) : far;
      const found = windows(tracks, trend.n).filter((window) =>
        window.every((at, index) => {
          if (index === 0) return true;
          const before = values[window[index - 1]!]!;
          return side === 'high' ? values[at]! > before : values[at]! < before;
        }),
      );
      patterns.push(...joined(found).map((places): Pattern => ({ rule: 'trend', side, places })));
    }
    if (twoOfThree) {
      const beyond = (at: number, side: Side): boolean =>
        side === 'high' ? above(at, lines[at]!.upperTwoSigma) : below(at, lines[at]!.lowerTwoSigma);
      const counts = (at: number): boolean => {
        if (!beyond(at, side)) return false;
        if (twoOfThree.count === 'beyond2') return true;
        return side === 'high' ? !above(at, lines[at]!.upperLimit) : !below(at, lines[at]!.lowerLimit);
      };
      const found = windows(near, 3)
        .filter((window) => window.filter(counts).length >= 2)
        .filter((window) =>
          twoOfThree.third === 'same'
            ? window.every((at) => sideOfCentre(at) === side)
            : !window.some((at) => beyond(at, side === 'high' ? 'low' : 'high')),
        )
        .map((window) => (twoOfThree.highlight === 'all' ? window : window.filter(counts)));
      patterns.push(...joined(found).map((places): Pattern => ({ rule: 'twoOfThree', side, places })));
    }
  }
  return trend?.pivot === 'later' ? patterns.map((pattern) => withoutPivot(pattern, patterns)) : patterns;
}

/** A trend without its last place, if that is where the opposite trend begins. */
function withoutPivot(pattern: Pattern, patterns: readonly Pattern[]): Pattern {
  const { rule, places } = pattern;
  const isPivot = patterns.some((other) => other.rule === 'trend' && other.places[0] === places.at(-1));
  return rule === 'trend' && isPivot ? { ...pattern, places: places.slice(0, -1) } : pattern;
}

/** Every `length` neighbours of each run. */
function windows(runs: readonly (readonly number[])[], length: number): number[][] {
  return runs.flatMap((run) => run.slice(length - 1).map((_, from) => run.slice(from, from + length)));
}

function withoutTies(run: readonly number[], values: readonly (number | null)[]): number[] {
  return run.filter((at, index) => index === 0 || values[at] !== values[run[index - 1]!]);
}

/** Windows that share a place are one pattern. */
function joined(windows: readonly (readonly number[])[]): number[][] {
  const patterns: number[][] = [];
  for (const window of windows) {
    const last = patterns.at(-1);
    if (last && window.some((at) => last.slice(-window.length).includes(at))) {
      last.push(...window.filter((at) => at > last.at(-1)!));
    } else {
      patterns.push([...window]);
    }
  }
  return patterns;
}
