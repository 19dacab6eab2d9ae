import type { TemplateResult } from 'lit';
import { html as staticHtml, literal } from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** The heading of the chart, `#title`; focus can be sent to it, though not by Tab. A level beyond 1 to 6 is taken for the nearest. */
export function title(level: number, content: unknown): TemplateResult {
  return staticHtml`<${tag(level)} class="title" part="title" id="title" tabindex="-1">${content}</${tag(level)}>`;
}

/** A heading inside it. */
export function subtitle(level: number, content: unknown): TemplateResult {
  return staticHtml`<${tag(level)} class="subtitle">${content}</${tag(level)}>`;
}

function tag(level: number): (typeof tags)[number] {
  return tags[Math.min(Math.max(Math.round(level) || 2, 1), 6) - 1] ?? literal`h2`;
}
