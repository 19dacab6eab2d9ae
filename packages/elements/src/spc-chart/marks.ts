import { rounded } from './scale.ts';

/** What a point is drawn as. A shape each, so that colour is never needed to tell them apart. */
export type Mark = 'common' | 'improvement' | 'concern' | 'neutral' | 'unfinished';

/** By the number that each point's mark has in a column; 0 is a point without a value. */
export const markKinds: readonly (Mark | null)[] = [null, 'common', 'improvement', 'concern', 'neutral', 'unfinished'];

/** A closed line that begins at `dx` and `dy` from the middle of a mark. */
interface Outline {
  readonly dx: number;
  readonly dy: number;
  readonly line: string;
}

const circle = (r: number): Outline => ({
  dx: 0,
  dy: -r,
  line: `a${r} ${r} 0 1 0 0 ${2 * r}a${r} ${r} 0 1 0 0 ${-2 * r}z`,
});

const outlines: Readonly<Record<Mark, (radius: number) => Outline>> = {
  common: circle,
  unfinished: circle, // hollow, by the styles
  // The three below are as large to the eye as a circle of this radius: a little over, because they are special.
  improvement: (r) => {
    const d = rounded(r * 1.75);
    return { dx: 0, dy: -d, line: `l${d} ${d}l${-d} ${d}l${-d} ${-d}z` };
  },
  concern: (r) => {
    const d = rounded(r * 1.7);
    return { dx: -d, dy: d * -0.8, line: `h${2 * d}l${-d} ${rounded(d * 1.75)}z` };
  },
  neutral: (r) => {
    const d = rounded(r * 1.35);
    return { dx: -d, dy: -d, line: `h${2 * d}v${2 * d}h${-2 * d}z` };
  },
};

/** Writes marks of a kind as pieces of a path. What is the same for all of them is written once: there may be thousands. */
export function markWriter(mark: Mark, radius: number): (x: number, y: number) => string {
  const { dx, dy, line } = outlines[mark](rounded(radius));
  return (x, y) => `M${rounded(x + dx)} ${rounded(y + dy)}${line}`;
}
