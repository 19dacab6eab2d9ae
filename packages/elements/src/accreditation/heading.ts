import { html, nothing, type TemplateResult } from 'lit';

/** A heading. Levels past 6 are 6, as HTML has no more. `focusable` lets focus be sent to it, though not by Tab. */
export function heading(level: number, id: string, content: unknown, focusable = true): TemplateResult {
  const tabindex = focusable ? '-1' : nothing;
  switch (Math.min(Math.max(Math.round(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 id=${id} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 id=${id} tabindex=${tabindex}>${content}</h6>`;
  }
}
