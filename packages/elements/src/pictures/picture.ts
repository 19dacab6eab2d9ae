import { html, nothing, type TemplateResult } from 'lit';
import { drawnPictures, type Pictures } from './pictures.ts';

/**
 * The drawing called `key`, hidden from screen readers because the words beside it say the same; nothing where nobody has
 * drawn it. `replaced` goes before ours.
 */
export function picture(key: string | undefined, replaced: Pictures = {}): TemplateResult | typeof nothing {
  const drawing = key === undefined ? undefined : (replaced[key] ?? drawnPictures[key]);
  if (!drawing) return nothing;
  if ('src' in drawing) return html`<img class="picture" src=${drawing.src} alt="" />`;
  return html`<svg
    class=${drawing.filled ? 'picture filled' : 'picture'}
    viewBox=${drawing.viewBox ?? '0 0 24 24'}
    aria-hidden="true"
    focusable="false"
  >
    <path d=${drawing.path}></path>
  </svg>`;
}
