import { html, nothing, type TemplateResult } from 'lit';
import type { Picture, PictureSet } from './pictures.ts';

/**
 * The drawing called `key`, hidden from screen readers because the words beside it say the same; nothing where nobody has
 * drawn it. While it may be on its way its room is kept, so that nothing moves when it comes.
 */
export function picture(key: string | undefined, { here, more }: PictureSet): TemplateResult | typeof nothing {
  const drawing = key !== undefined && Object.hasOwn(here, key) ? here[key] : undefined;
  if (!drawing) return more && key !== undefined ? html`<span class="picture"></span>` : nothing;
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
