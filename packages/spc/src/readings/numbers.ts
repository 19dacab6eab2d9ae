/** Writes numbers of one unit. */
export interface Numbers {
  readonly number: (value: number) => string;
  /** A limit: a share is kept between none and all, because it cannot be otherwise whatever the limits say. */
  readonly limit: (value: number) => string;
  /** Two numbers that are not equal, with decimals enough that they do not look equal. */
  readonly apart: (one: number, other: number) => readonly [string, string];
  /** The same for these numbers: no two of them that are not equal look equal, limits among them. */
  readonly among: (values: readonly (number | null)[]) => Numbers;
}

/** How many decimals more than usual are tried before two numbers are taken to be the same. */
const most = 4;

/** `written` writes a number with so many decimals at most, `usual` says how many it has by itself. */
export function numbersOf(
  written: (value: number, decimals: number) => string,
  usual: (value: number) => number,
  shares: boolean,
): Numbers {
  const number = (value: number): string => written(value, usual(value));
  const possible = (value: number): number => (shares ? Math.min(1, Math.max(0, value)) : value);
  const among = (values: readonly (number | null)[]): Numbers => {
    const raised = raisedAmong(values, written, usual);
    return raised.size === 0 ? own : numbersOf(written, (value) => raised.get(value) ?? usual(value), shares);
  };
  const own: Numbers = {
    number,
    limit: (value) => number(possible(value)),
    apart(one, other) {
      const { number } = among([one, other]);
      return [number(one), number(other)];
    },
    among: (values) => among(values.map((value) => value && possible(value))),
  };
  return own;
}

/**
 * The decimals of those numbers that need more than usual, so that a limit of 74.96 does not look like a target of 75. Numbers
 * that differ by rounding only stay as they are.
 */
function raisedAmong(
  values: readonly (number | null)[],
  written: (value: number, decimals: number) => string,
  usual: (value: number) => number,
): ReadonlyMap<number, number> {
  const raised = new Map<number, number>();
  const numbers = values.filter((value) => value !== null);
  const texts = numbers.map((value) => written(value, usual(value)));
  numbers.forEach((one, at) => {
    numbers.slice(0, at).forEach((other, before) => {
      if (one === other || texts[at] !== texts[before]) return;
      const least = Math.max(usual(one), usual(other));
      for (let decimals = least; decimals < least + most; decimals++) {
        if (written(one, decimals) === written(other, decimals)) continue;
        for (const value of [one, other]) raised.set(value, Math.max(decimals, raised.get(value) ?? 0));
        return;
      }
    });
  });
  return raised;
}
