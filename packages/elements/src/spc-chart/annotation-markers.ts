import { placeLabels } from './labels.ts';
import type { Places } from './paths.ts';
import { rounded } from './scale.ts';

/** What is marked above the plot. Its words stand below the chart, under the same number. */
export interface MarkedEvent {
  readonly number: number;
  /** Its point, as a place in `Analysis.points`. */
  readonly place: number;
  /** A change that was tried out has a square, anything else a round marker. */
  readonly kind: 'test-of-change' | 'note';
}

export interface MarkerDrawing {
  /** The rims of the markers. */
  readonly markers: string;
  /** From each marker down through the plot. */
  readonly markerLines: string;
  readonly markerTexts: readonly { readonly x: number; readonly text: string }[];
  /** The middle of the row of markers. */
  readonly markerRow: number;
}

export interface MarkerOptions extends Pick<Places, 'xs'> {
  readonly events: readonly MarkedEvent[];
  /** The top of the row of markers. */
  readonly row: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
}

/**
 * Numbered markers in a row above the plot, moved sideways where they would overlap, each with a line down to its date. Where
 * there is no room for all, the newest have markers; the others keep their lines.
 */
export function markersOf({ events, xs, row, top, bottom, left, right, fontSize }: MarkerOptions): MarkerDrawing {
  const size = fontSize * 1.5;
  const middle = row + size / 2;
  const shown = events.slice(-Math.max(1, Math.floor((right - left) / size)));
  const wanted = shown.map((event) => ({ at: xs[event.place] ?? left, event }));
  const placed = placeLabels(wanted, size, left, right);
  const half = rounded(size * 0.43);
  return {
    markerRow: middle,
    markers: placed
      .map(({ y: x, event: { kind } }) =>
        kind === 'note'
          ? `M${rounded(x - half)} ${rounded(middle)}a${half} ${half} 0 1 0 ${2 * half} 0a${half} ${half} 0 1 0 ${-2 * half} 0z`
          : `M${rounded(x - half)} ${rounded(middle - half)}h${2 * half}v${2 * half}h${-2 * half}z`,
      )
      .join(''),
    markerLines: [
      ...events.map(({ place }) => `M${rounded(xs[place] ?? left)} ${rounded(top)}V${rounded(bottom)}`),
      ...placed.map(({ at, y: x }) => `M${rounded(x)} ${rounded(middle + half)}L${rounded(at)} ${rounded(top)}`),
    ].join(''),
    markerTexts: placed.map(({ y: x, event }) => ({ x, text: String(event.number) })),
  };
}
