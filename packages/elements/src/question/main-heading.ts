import type { TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';

/** The heading of what is shown now, `#heading`: it takes the focus when the step changes. */
export function mainHeading(level: number, content: unknown, describedBy?: string): TemplateResult {
  return heading(level, content, { id: 'heading', class: 'title', focusable: true, describedBy });
}
