import type { ReactiveControllerHost } from 'lit';
import { picture } from './picture.ts';
import { picturesFor, type Pictures } from './pictures.ts';

/** The drawing called `key`, of the page's `own` or of ours, which are loaded now if that has not been done. */
export function drawIn(host: ReactiveControllerHost, key: string | undefined, own: Pictures | undefined): unknown {
  return picture(key, picturesFor(host, true, own));
}
