import { nothing, type TemplateResult } from 'lit';
import { html as staticHtml, literal, type StaticValue } from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** A heading of `level` 1 to 6; a level beyond is taken for the nearest. */
export function heading(level: number, content: unknown): TemplateResult {
  return staticHtml`<${tag(level)} class="subtitle">${content}</${tag(level)}>`;
}

/** The heading of what is shown now, `#heading`: it takes the focus when the step changes. */
export function mainHeading(level: number, content: unknown, describedBy?: string): TemplateResult {
  return staticHtml`<${tag(level)} class="title" id="heading" tabindex="-1" aria-describedby=${describedBy ?? nothing}
    >${content}</${tag(level)}>`;
}

function tag(level: number): StaticValue {
  return tags[Math.min(Math.max(Math.round(level) || 2, 1), 6) - 1] ?? literal`h2`;
}
