/** A text at the end of a line. */
export interface Label {
  /** Where its line is. */
  readonly at: number;
  readonly text: string;
  readonly kind: 'mean' | 'limit' | 'target';
}

/** The same, moved so that no two overlap. */
export interface PlacedLabel extends Label {
  readonly y: number;
}

interface Block {
  readonly labels: readonly Label[];
  /** Mean of where the labels want the middle of the block to be. */
  readonly middle: number;
}

/**
 * Moves labels up and down as little as possible, so that each has `height` to itself between `top` and `bottom`. Labels that
 * would overlap form a block around the middle of where they want to be, and blocks that meet become one.
 */
export function placeLabels(labels: readonly Label[], height: number, top: number, bottom: number): PlacedLabel[] {
  const blocks: Block[] = [];
  for (const label of [...labels].sort((one, other) => one.at - other.at)) {
    let block = blockOf([label], height, top, bottom);
    for (let above = blocks.at(-1); above && overlap(above, block, height); above = blocks.at(-1)) {
      blocks.pop();
      block = blockOf([...above.labels, ...block.labels], height, top, bottom);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ labels: own, middle }) =>
    own.map((label, at) => ({ ...label, y: middle + (at - (own.length - 1) / 2) * height })),
  );
}

function blockOf(labels: readonly Label[], height: number, top: number, bottom: number): Block {
  const wanted = labels.reduce((sum, { at }) => sum + at, 0) / labels.length;
  const half = (labels.length * height) / 2;
  return { labels, middle: Math.max(top + half, Math.min(bottom - half, wanted)) };
}

function overlap(above: Block, below: Block, height: number): boolean {
  return above.middle + (above.labels.length * height) / 2 > below.middle - (below.labels.length * height) / 2 + 1e-9;
}
