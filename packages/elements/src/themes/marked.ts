import { html, type TemplateResult } from 'lit';
import type { Span } from '@always-kit/method/themes';

/** Somebody's words, with some of them marked. */
export function marked(words: string, spans: readonly Span[]): TemplateResult {
  let end = 0;
  const parts = spans.map((span) => {
    const before = words.slice(end, span.start);
    end = span.end;
    return html`${before}<mark>${words.slice(span.start, span.end)}</mark>`;
  });
  return html`${parts}${words.slice(end)}`;
}
