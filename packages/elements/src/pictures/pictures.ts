import type { ReactiveControllerHost } from 'lit';
import { Part } from '../parts/part.ts';
import type * as Drawn from './drawn.ts';

/** A drawing: the data of one SVG path, stroked in the colour of the text around it, or an image of the page's own. */
export type Picture =
  | {
      readonly path: string;
      /** `0 0 24 24` unless said. */
      readonly viewBox?: string;
      /** Fills the path instead of stroking it. */
      readonly filled?: boolean;
      /** Points the way on, so it is mirrored where people read from right to left. */
      readonly forward?: boolean;
    }
  | {
      readonly src: string;
      /** What it shows, where that is more than the words beside it say. Left out, it is hidden from screen readers. */
      readonly alt?: string;
    };

/** Drawings by key: a question's or an option's `picture`, or a face's name. */
export type Pictures = Readonly<Record<string, Picture>>;

/** Drawings as they are now: where more are on their way, room is kept for those that are not here. */
export interface PictureSet {
  readonly here: Pictures;
  readonly more: boolean;
}

/** The drawings we bring. Loaded when the first form of the page shows pictures: most pages show none. */
const ours: Part<typeof Drawn> = new Part(() => import('./drawn.ts'));

/**
 * All drawings there are for `host`, those of the page before ours; `host` is rendered again when ours come. Where no picture
 * is `wanted`, only those of the page.
 */
export function picturesFor(host: ReactiveControllerHost, wanted: boolean, own: Pictures = {}): PictureSet {
  const part = wanted ? ours.for(host) : undefined;
  return { here: part ? { ...part.drawn, ...own } : own, more: wanted && !part && !ours.failed };
}
