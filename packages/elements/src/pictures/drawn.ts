import { faces } from './faces.ts';
import { phosphor } from './phosphor.ts';
import type { Picture, Pictures } from './pictures.ts';
import { shares } from './shares.ts';

/** Those that point the way on. */
const forward = new Set(['skip', 'send']);

function icon(key: string, path: string): Picture {
  return { path, viewBox: '0 0 256 256', filled: true, forward: forward.has(key) };
}

/**
 * The drawings we bring: faces and shares of our own, and Phosphor's for all else. They never stand alone: the words beside them say it
 * all. Whether a picture is understood is a question for the people who will use it; a provider may replace any of them.
 */
export const drawn: Pictures = {
  ...Object.fromEntries(Object.entries(phosphor).map(([key, path]) => [key, icon(key, path)])),
  ...faces,
  ...shares,
};
