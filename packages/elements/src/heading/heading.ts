import { html, nothing, type TemplateResult } from 'lit';

/** What a heading may carry besides its words. */
export interface HeadingOptions {
  readonly id?: string;
  readonly class?: string;
  readonly part?: string;
  /** Whether focus can be sent to it, though not by Tab. */
  readonly focusable?: boolean;
  /** The id of what is read after it. */
  readonly describedBy?: string | undefined;
}

/** A heading of `level` 1 to 6, so that ours fit the page's; a level beyond is taken for the nearest. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const { id = nothing, class: name = nothing, part = nothing, describedBy = nothing } = options;
  const tab = options.focusable ? '-1' : nothing;
  // One template each: they compress to little more than one, and Lit's static templates weigh more than all of them.
  switch (Math.min(Math.max(Math.round(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 id=${id} class=${name} part=${part} tabindex=${tab} aria-describedby=${describedBy}>
        ${content}
      </h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} part=${part} tabindex=${tab} aria-describedby=${describedBy}>
        ${content}
      </h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} part=${part} tabindex=${tab} aria-describedby=${describedBy}>
        ${content}
      </h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} part=${part} tabindex=${tab} aria-describedby=${describedBy}>
        ${content}
      </h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} part=${part} tabindex=${tab} aria-describedby=${describedBy}>
        ${content}
      </h5>`;
    default:
      return html`<h6 id=${id} class=${name} part=${part} tabindex=${tab} aria-describedby=${describedBy}>
        ${content}
      </h6>`;
  }
}
