import type { Analysis } from '@always-kit/spc';
import { between } from './lines.ts';
import type { Places } from './paths.ts';
import { rounded } from './scale.ts';

/** Times in which nothing was measured as usual. */
export interface PauseDrawing {
  /** A band for each. */
  readonly paused: string;
  /** What the bands are called; empty where there is none. */
  readonly pauseName: string;
  /** The bands that have room for the word. */
  readonly pauseTexts: readonly { readonly x: number; readonly text: string }[];
}

export interface PauseOptions extends Pick<Places, 'xs'> {
  readonly analysis: Pick<Analysis, 'pauses'>;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
  /** How wide the text is, in pixels. */
  readonly textWidth: number;
}

/** A band from the middle of the gap before the first point of a pause to the middle of the gap after its last. */
export function pausesOf({ analysis, xs, top, bottom, left, right, text, textWidth }: PauseOptions): PauseDrawing {
  const last = xs.length - 1;
  const bands = analysis.pauses.map(({ from, to, next }) => {
    if (from === null || to === null) {
      const x = next === null ? right : next === 0 ? left : between({ xs }, next - 1);
      return { from: x - 2, to: x + 2 }; // no point lies inside
    }
    return { from: from === 0 ? left : between({ xs }, from - 1), to: to === last ? right : between({ xs }, to) };
  });
  return {
    pauseName: bands.length > 0 ? text : '',
    paused: bands
      .map(({ from, to }) => `M${rounded(from)} ${rounded(top)}H${rounded(to)}V${rounded(bottom)}H${rounded(from)}z`)
      .join(''),
    pauseTexts: bands
      .filter(({ from, to }) => to - from > textWidth + 4)
      .slice(0, 3)
      .map(({ from, to }) => ({ x: (from + to) / 2, text })),
  };
}
