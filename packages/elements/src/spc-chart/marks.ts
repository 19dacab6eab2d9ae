import { rounded } from './scale.ts';

/** What a point is drawn as. A shape each, so that colour is never needed to tell them apart. */
export type Mark = 'common' | 'improvement' | 'concern' | 'neutral' | 'unfinished';

/** By the number that each point's mark has in a column; 0 is a point without a value. */
export const markKinds: readonly (Mark | null)[] = [null, 'common', 'improvement', 'concern', 'neutral', 'unfinished'];

type Shape = (x: number, y: number, radius: number) => string;

const circle: Shape = (x, y, r) => `M${rounded(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

const shapes: Readonly<Record<Mark, Shape>> = {
  common: circle,
  unfinished: circle, // hollow, by the styles
  // The three below are as large to the eye as a circle of this radius: a little over, because they are special.
  improvement: (x, y, r) => {
    const d = rounded(r * 1.75);
    return `M${x} ${rounded(y - d)}l${d} ${d}l${-d} ${d}l${-d} ${-d}z`;
  },
  concern: (x, y, r) => {
    const d = rounded(r * 1.7);
    return `M${rounded(x - d)} ${rounded(y - d * 0.8)}h${2 * d}l${-d} ${rounded(d * 1.75)}z`;
  },
  neutral: (x, y, r) => {
    const d = rounded(r * 1.35);
    return `M${rounded(x - d)} ${rounded(y - d)}h${2 * d}v${2 * d}h${-2 * d}z`;
  },
};

/** One mark as a piece of a path. */
export function markAt(mark: Mark, x: number, y: number, radius: number): string {
  return shapes[mark](rounded(x), rounded(y), rounded(radius));
}
