import { html, nothing, type TemplateResult } from 'lit';
import { drawings } from '../icons/drawings.ts';
import type { Sight, SightIcon } from './sight.ts';

/** What the chart says, first of all: one sentence, then the numbers behind it, then the icons with their words. */
export function summary({ lead, more, icons }: Sight): TemplateResult {
  return html`
    <p class="lead" part="summary">${lead}</p>
    ${more && html`<p class="more">${more}</p>`} ${iconList(icons)}
  `;
}

/** Each icon with its words. */
export function iconList(icons: readonly SightIcon[]): TemplateResult | typeof nothing {
  if (icons.length === 0) return nothing;
  return html`
    <ul class="icons">
      ${icons.map(({ icon, question, label, meaning }) => {
        const { colour, hollow, frame, glyph } = drawings[icon];
        return html`<li class="icon" part="icon">
          <svg
            class="spc-icon ${colour} ${hollow ? 'hollow' : ''}"
            viewBox="0 0 48 48"
            aria-hidden="true"
            focusable="false"
          >
            <path class="frame" d=${frame} />
            <path class="glyph" d=${glyph} />
          </svg>
          ${question} <strong>${label}</strong> ${meaning}
        </li>`;
      })}
    </ul>
  `;
}
