/** A text at the end of a line. */
export interface Label {
  /** Where its line is. */
  readonly at: number;
  readonly text: string;
  readonly kind: 'mean' | 'limit' | 'target';
}

/** The same, moved so that no two overlap. */
export type PlacedLabel = Placed<Label>;

/** What wants to be at a place, and where it is put: `y`, or whichever way it was moved. */
type Placed<Thing> = Thing & { readonly y: number };

interface Wanting {
  readonly at: number;
}

interface Block<Thing> {
  readonly things: readonly Thing[];
  /** Mean of where they want the middle of the block to be. */
  readonly middle: number;
}

/**
 * Moves labels up and down (or sideways) as little as possible, so that each has `size` to itself between `least` and `most`.
 * Those that would overlap form a block around the middle of where they want to be, and blocks that meet become one.
 */
export function placeLabels<Thing extends Wanting>(
  labels: readonly Thing[],
  size: number,
  least: number,
  most: number,
): Placed<Thing>[] {
  const blocks: Block<Thing>[] = [];
  for (const label of [...labels].sort((one, other) => one.at - other.at)) {
    let block = blockOf([label], size, least, most);
    for (let before = blocks.at(-1); before && overlap(before, block, size); before = blocks.at(-1)) {
      blocks.pop();
      block = blockOf([...before.things, ...block.things], size, least, most);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ things, middle }) =>
    things.map((thing, at) => ({ ...thing, y: middle + (at - (things.length - 1) / 2) * size })),
  );
}

function blockOf<Thing extends Wanting>(
  things: readonly Thing[],
  size: number,
  least: number,
  most: number,
): Block<Thing> {
  const wanted = things.reduce((sum, { at }) => sum + at, 0) / things.length;
  const half = (things.length * size) / 2;
  return { things, middle: Math.max(least + half, Math.min(most - half, wanted)) };
}

function overlap(before: Block<unknown>, after: Block<unknown>, size: number): boolean {
  return before.middle + (before.things.length * size) / 2 > after.middle - (after.things.length * size) / 2 + 1e-9;
}
