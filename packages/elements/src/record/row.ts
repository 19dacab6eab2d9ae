import type { StepStanding } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { arrow, tick } from '../disclosure/marks.ts';
import { heading } from '../heading/heading.ts';

export interface RowOptions {
  readonly id: string;
  readonly level: number;
  readonly title: string;
  /** Where a step stands, and in words. */
  readonly state?: { readonly code: StepStanding['state']; readonly words: string } | undefined;
  /** What is said beside it while it is closed. */
  readonly hint?: string | undefined;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly content: unknown;
}

/** One row that opens: a step of the method, or what stands beside the steps. */
export function row({ id, level, title, state, hint, open, setOpen, content }: RowOptions): TemplateResult {
  return html`
    <li class="step" part="step" data-step=${id} data-state=${state?.code ?? nothing} data-focus-next="toggle-${id}">
      <div class="row">
        ${heading(
          level,
          html`
            <button
              type="button"
              class="toggle"
              id="toggle-${id}"
              aria-expanded=${open ? 'true' : 'false'}
              aria-controls="panel-${id}"
              aria-describedby="state-${id} hint-${id}"
              @click=${() => setOpen(!open)}
            >
              ${arrow} <span class="text">${title}</span>
            </button>
          `,
        )}
        <p class="state" part="state" id="state-${id}">${state?.code === 'done' ? tick : nothing}${state?.words}</p>
        <p class="hint" id="hint-${id}">${hint ?? nothing}</p>
      </div>
      <div class="panel" id="panel-${id}" hidden=${open ? nothing : 'until-found'} @beforematch=${() => setOpen(true)}>
        <div class="details">${content}</div>
      </div>
    </li>
  `;
}
