/**
 * A column of numbers, one for each place, all of them `NaN` to begin with: a gap. A plain array: to make a typed array of a few
 * dozen numbers takes longer than all that is done with them, and with many numbers both are as quick.
 */
export function gaps(length: number): number[] {
  if (length < fewGaps.length) return fewGaps.slice(0, length);
  // Made by `push`, an array has no holes, and a number read from it needs no box to be told from one.
  const numbers: number[] = [];
  for (let place = 0; place < length; place++) numbers.push(NaN);
  return numbers;
}

/** The places themselves, in order. */
export function indices(length: number): readonly number[] {
  if (length < few.length) return (known[length] ??= few.slice(0, length));
  const numbers = new Array<number>(length);
  for (let place = 0; place < length; place++) numbers[place] = place;
  return numbers;
}

// Most series are short, and many have the same length.
const few: readonly number[] = Array.from({ length: 200 }, (_, place) => place);
const known: (readonly number[] | undefined)[] = [];
const fewGaps: number[] = [];
for (let place = 0; place < few.length; place++) fewGaps.push(NaN);
