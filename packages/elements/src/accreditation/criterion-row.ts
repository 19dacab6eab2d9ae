import { mayRecord, maySignOff, type ChecklistItem, type Criterion, type Person } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { copiedHere, evidenceList } from './evidence-list.ts';
import { arrow, tick } from '../disclosure/marks.ts';
import { heading } from '../heading/heading.ts';
import { hasLapsed, mayRemove, maySignOffNow } from './may-sign.ts';
import { attachForm, removeForm, signOffForm, takeBackForm, type TaskFormOptions } from './task-forms.ts';
import type { Extras } from './extras/extras.ts';
import type { Tasks } from './tasks.ts';
import type { Words } from './words.ts';

export interface CriterionRowOptions {
  readonly criterion: Criterion;
  readonly item: ChecklistItem;
  readonly person: Person | undefined;
  readonly words: Words;
  readonly tasks: Tasks;
  readonly open: boolean;
  /** Of the criterion's own heading. */
  readonly headingLevel: number;
  /** What comes after the list, once it is here. */
  readonly extras: Extras | undefined;
  readonly setOpen: (open: boolean) => void;
  readonly toField: (field: string) => void;
}

/** One criterion: where it stands and what is missing at a glance, and behind its button the evidence. */
export function criterionRow(options: CriterionRowOptions): TemplateResult {
  const { criterion, item, words, open, headingLevel, setOpen } = options;
  const { id } = criterion;
  const changed = hasLapsed(item) ? words.text.changedSince : undefined;
  const hint = [changed, words.stillNeeded(item)].filter(Boolean).join(' ');
  return html`
    <li class="criterion" part="criterion" data-criterion=${id} data-state=${item.state} data-focus-next="toggle-${id}">
      <div class="row">
        ${heading(
          headingLevel,
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
              ${arrow} <span class="name">${id}</span> <span class="text">${criterion.text}</span>
            </button>
          `,
          { id: `heading-${id}` },
        )}
        <p class="state" part="state" id="state-${id}">
          ${item.state === 'signed-off' ? tick : nothing}${words.text.states[item.state]}
        </p>
        <p class="hint" id="hint-${id}">${hint || nothing}</p>
      </div>
      <div class="panel" id="panel-${id}" hidden=${open ? nothing : 'until-found'} @beforematch=${() => setOpen(true)}>
        <div class="details">${details(options)}</div>
      </div>
    </li>
  `;
}

function details(options: CriterionRowOptions): TemplateResult {
  const { criterion, item, person, words, tasks, headingLevel, extras } = options;
  const { id } = criterion;
  const task = tasks.of(id);
  const forms: TaskFormOptions & CriterionRowOptions = { ...options, headingLevel: headingLevel + 1 };
  return html`
    ${heading(headingLevel + 1, words.text.evidence, { id: `evidence-${id}`, focusable: true })}
    ${evidenceList({
      criterion: id,
      evidence: item.evidence,
      words,
      source: (evidence) => extras?.source(evidence),
      mayRemove: (evidence) => !task && person !== undefined && mayRemove(person, evidence),
      remove: (evidence) => tasks.remove(id, evidence.id, evidence.title),
      asked: (evidence) =>
        task?.kind === 'remove' && task.evidence === evidence.id ? removeForm(task, forms) : undefined,
    })}
    ${extras?.within(forms)} ${signedBy(item, words)} ${task?.kind === 'attach' ? attachForm(task, forms) : nothing}
    ${task?.kind === 'sign-off' ? signOffForm(task, forms) : nothing}
    ${task?.kind === 'take-back' ? takeBackForm(task, forms) : nothing}
    ${person && !task ? controls(person, options) : nothing} ${extras?.comments(forms)}
  `;
}

function signedBy(item: ChecklistItem, words: Words): TemplateResult | typeof nothing {
  const { criterion, signOff, state } = item;
  if (!signOff) return nothing;
  const { by, at, note, takenIn } = signOff;
  const { text } = words;
  const lapsed = hasLapsed(item);
  const said = lapsed ? text.signedOffChanged : text.signedOffBy;
  return html`
    <div class="signed" id="signed-${criterion}" tabindex="-1">
      <p>${lapsed ? nothing : tick}${words.fill(said, { name: by.name, role: words.role(by), day: words.day(at) })}</p>
      ${copiedHere(takenIn, words)} ${note === undefined ? nothing : html`<p class="detail">${note}</p>`}
      ${state === 'signed-off' || lapsed ? nothing : html`<p>${text.signedOffBefore}</p>`}
    </div>
  `;
}

function controls(person: Person, { criterion, item, words, tasks }: CriterionRowOptions): TemplateResult {
  const { id } = criterion;
  const { text } = words;
  return html`
    <div class="buttons">
      ${
        maySignOffNow(person, item)
          ? html`
              <button type="button" class="button" id="sign-${id}" @click=${() => tasks.signOff(id)}>
                ${words.fill(text.signOff, { criterion: id })}
              </button>
            `
          : nothing
      }
      ${
        mayRecord(person)
          ? html`
              <button
                type="button"
                class="button quiet"
                id="add-${id}"
                @click=${() => tasks.attach(id, criterion.evidence)}
              >
                ${text.add}<span class="only-heard"> ${words.fill(text.addTo, { criterion: id })}</span>
              </button>
            `
          : nothing
      }
      ${
        maySignOff(person) && item.signOff
          ? html`
              <button type="button" class="link" @click=${() => tasks.takeBack(id)}>
                ${text.takeBack}<span class="only-heard"> (${id})</span>
              </button>
            `
          : nothing
      }
    </div>
  `;
}
