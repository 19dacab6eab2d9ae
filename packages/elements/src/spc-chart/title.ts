import type { TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';

/** The heading of the chart. */
export function chartTitle(level: number, content: unknown): TemplateResult {
  return heading(level, content, { id: 'title', class: 'title', part: 'title', focusable: true });
}
