import { nothing, type TemplateResult } from 'lit';
import { html as staticHtml, literal, type StaticValue } from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

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
  const tag = tagOf(level);
  return staticHtml`<${tag}
    id=${options.id ?? nothing}
    class=${options.class ?? nothing}
    part=${options.part ?? nothing}
    tabindex=${options.focusable ? '-1' : nothing}
    aria-describedby=${options.describedBy ?? nothing}
    >${content}</${tag}>`;
}

function tagOf(level: number): StaticValue {
  return tags[Math.min(Math.max(Math.round(level) || 2, 1), 6) - 1] ?? literal`h2`;
}
