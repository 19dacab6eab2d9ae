import type { SharedStanding } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecordWords } from './record-words.ts';
import type { View } from './view.ts';

const levels = ['informed', 'consulted', 'co-designed', 'led'];

/** Who shared the power to decide in each step, and kindly what would help where nobody did. */
export function ledger({ work, words }: View): TemplateResult {
  return html`
    <ul class="ledger" part="ledger">
      ${work.standing.coProduction.map((shared) => sharedStep(shared, words))}
    </ul>
  `;
}

function sharedStep({ step, level, roles }: SharedStanding, words: RecordWords): TemplateResult {
  const { text } = words;
  const reached = level === undefined ? 0 : levels.indexOf(level) + 1;
  const named = words.list(roles.map((role) => words.choice('participant', role)));
  const says =
    level !== undefined
      ? words.fill(text.ledgerSays, { level: words.choice('level', level), roles: named })
      : roles.length > 0
        ? text.ledgerOnlyStaff
        : text.ledgerNobody;
  return html`
    <li data-shared=${step} data-level=${level ?? nothing}>
      <p class="shared-name">${words.choice('shared', step)}</p>
      <p>
        <span class="pips" aria-hidden="true">
          ${levels.map((_, at) => html`<i class=${at < reached ? 'full' : ''}></i>`)}
        </span>
        ${says}
      </p>
      ${reached >= 3 ? nothing : html`<p class="aside">${text.ledgerHelp[step]}</p>`}
    </li>
  `;
}
