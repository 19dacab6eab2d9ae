import type { Checklist, CriterionState, Person } from '@always-kit/contract';
import { mayRecord, maySignOff } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './words.ts';

/** In the order of the bar: the furthest first. */
const states: readonly CriterionState[] = ['signed-off', 'evidence-complete', 'in-progress', 'not-started'];

export interface OverviewOptions {
  readonly checklist: Checklist;
  readonly words: Words;
}

/** Whose criteria they are, whether they are a draft, and how far the Always Event has come by them. */
export function overview({ checklist, words }: OverviewOptions): TemplateResult {
  const { text } = words;
  const { issuer, version, standing, notice } = checklist.criteriaSet;
  const total = checklist.items.length;
  const counts = new Map(states.map((state) => [state, checklist.items.filter((item) => item.state === state).length]));
  const signedOff = counts.get('signed-off') ?? 0;
  const complete = signedOff + (counts.get('evidence-complete') ?? 0);
  const draft = standing === 'project-draft';
  const notes = notice ?? (draft ? text.draftNotice : undefined);

  return html`
    <p class="aside" part="issuer">${words.fill(text.criteriaFrom, { issuer, version })}</p>
    ${
      notes === undefined
        ? nothing
        : html`<p class="notice" part="notice">${draft ? html`<strong>${text.draft}.</strong> ` : nothing}${notes}</p>`
    }
    <p class="summary" part="summary">
      ${words.fill(text.summary, {
        complete: words.count(text.complete, complete, { total }),
        signedOff: words.count(text.signedOffCount, signedOff),
      })}
    </p>
    ${signedOff > 0 ? html`<p class="aside">${text.signedOffMeans}</p>` : nothing}
    <div class="bar" aria-hidden="true">
      ${states.map((state) => Array.from({ length: counts.get(state) ?? 0 }, () => html`<i data-state=${state}></i>`))}
    </div>
    <ul class="counts">
      ${states.map(
        (state) => html`
          <li><i data-state=${state}></i><b>${words.number(counts.get(state) ?? 0)}</b> ${text.states[state]}</li>
        `,
      )}
    </ul>
  `;
}

/** Who the person is and what they may do here, so that a reader knows why there are no buttons. */
export function youAre(person: Person | undefined, words: Words): string {
  const { text } = words;
  if (!person) return text.youAreUnknown;
  const template = maySignOff(person) ? text.youMaySignOff : mayRecord(person) ? text.youMayRecord : text.youMayRead;
  return words.fill(template, { name: person.name, role: words.role(person) });
}
