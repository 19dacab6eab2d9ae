import type { Whole } from '../whole-data.ts';
import { pictureOf } from './picture.ts';
import { pngFile } from './png-file.ts';
import { svgFile } from './svg-file.ts';

// A module of its own, loaded by the first picture: most people want only the numbers.

/** The chart as PNG; `null` until there is a drawing, and where the browser cannot make one. */
export async function pngOf(root: ShadowRoot, shown: Whole, rtl: boolean): Promise<Blob | null> {
  const scene = pictureOf(root, shown, rtl);
  return scene && (await pngFile(scene));
}

/** The chart as SVG, with `description` for those who do not see it; `null` until there is a drawing. */
export function svgOf(root: ShadowRoot, shown: Whole, rtl: boolean, description: string): Blob | null {
  const scene = pictureOf(root, shown, rtl);
  return scene && new Blob([svgFile(scene, shown.title, description)], { type: 'image/svg+xml' });
}
