import { html, type TemplateResult } from 'lit';

// A template for each level, as the tag of an element cannot be filled in.
const levels = [1, 2, 3, 4, 5, 6].map((level) => {
  const strings = [`<h${level} id="title" class="title" part="title" tabindex="-1">`, `</h${level}>`];
  return Object.assign(strings, { raw: strings });
});

/** The heading of the chart, of `level` 1 to 6; a level beyond is taken for the nearest. */
export function chartTitle(level: number, content: unknown): TemplateResult {
  const strings = levels[Math.min(Math.max(Math.round(level) || 2, 1), 6) - 1];
  return html(strings as unknown as TemplateStringsArray, content);
}
