import { html, type TemplateResult } from 'lit';
import { heading } from '../../heading/heading.ts';
import { ideas } from './ideas.ts';
import type { LaterPage } from './page.ts';

/** What happens with the answers now. */
export function whatNext({ reader }: LaterPage): TemplateResult {
  const { text, headingLevel } = reader;
  return html`${heading(headingLevel + 1, text.nextTitle, { class: 'subtitle' })} ${ideas(text.next, reader)}`;
}
