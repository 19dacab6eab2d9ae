import { html, nothing, type TemplateResult } from 'lit';
import type { Picture, Pictures } from './pictures.ts';

/**
 * The drawing called `key`, hidden from screen readers because the words beside it say the same; nothing where nobody has
 * drawn it. While the pictures are still on their way (`undefined`) its room is kept, so that nothing moves when they come.
 */
export function picture(key: string | undefined, pictures: Pictures | undefined): TemplateResult | typeof nothing {
  if (key === undefined) return nothing;
  if (!pictures) return html`<span class="picture"></span>`;
  const drawing = Object.hasOwn(pictures, key) ? pictures[key] : undefined;
  if (!drawing) return nothing;
  if ('src' in drawing) return html`<img class="picture" src=${drawing.src} alt=${drawing.alt ?? ''} />`;
  return html`<svg
    class=${classOf(drawing)}
    viewBox=${drawing.viewBox ?? '0 0 24 24'}
    aria-hidden="true"
    focusable="false"
  >
    <path d=${drawing.path}></path>
  </svg>`;
}

function classOf({ filled, forward }: Exclude<Picture, { src: string }>): string {
  return ['picture', filled && 'filled', forward && 'forward'].filter(Boolean).join(' ');
}
