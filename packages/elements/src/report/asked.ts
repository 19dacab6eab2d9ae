import type { EntryOf } from '@always-kit/contract';
import { daysBetween, entriesOf } from '@always-kit/method';
import { html, nothing, type TemplateResult } from 'lit';
import { mayAct } from './sponsor-acts.ts';
import { entriesBehind, section, type View } from './view.ts';

/** What the sponsor promised and has not done yet, late ones plainly, and what the team asked for in its last report. */
export function asked(view: View): TemplateResult {
  const { entries, words } = view;
  const { text } = words;
  const commitments = entriesOf({ entries }, 'commitment');
  const open = openCommitments(view);
  const kept = commitments.filter(({ content }) => content.done !== undefined);
  const [report] = entriesOf({ entries }, 'oversight-report')
    .filter(({ content }) => content.asked !== undefined)
    .toSorted((one, other) => other.content.on.localeCompare(one.content.on));
  return section(
    'asked',
    view,
    html`
      ${
        open.length === 0
          ? html`<p>${text.nothingAsked}</p>`
          : html`<ul class="open-asks">
              ${open.map((each) => commitment(each, view))}
            </ul>`
      }
      ${kept.length === 0 ? nothing : html`<p>${entriesBehind(view, kept, words.count(text.keptCount, kept.length))}</p>`}
      ${
        report
          ? html`
              <p>
                ${entriesBehind(
                  view,
                  [report],
                  words.fill(text.lastReport, { to: report.content.to, day: words.day(report.content.on) }),
                )}
              </p>
              <p class="theirs written">${report.content.asked}</p>
            `
          : nothing
      }
    `,
  );
}

/** Those not done yet, the first due first. */
export function openCommitments({ entries }: Pick<View, 'entries'>): EntryOf<'commitment'>[] {
  return entriesOf({ entries }, 'commitment')
    .filter(({ content }) => content.done === undefined)
    .toSorted((one, other) => one.content.due.localeCompare(other.content.due));
}

function commitment(entry: EntryOf<'commitment'>, view: View): TemplateResult {
  const { words, acts, person, today } = view;
  const { text } = words;
  const { what, due } = entry.content;
  const late = daysBetween(due, today);
  const saving = acts.saving === entry.id;
  const failed = acts.failed?.what === entry.id ? acts.failed.failure : undefined;
  return html`
    <li class=${late > 0 ? 'overdue' : ''}>
      <p class="theirs">${entriesBehind(view, [entry], what)}</p>
      <p>${late > 0 ? html`<strong>${dueWords(due, late, view)}</strong>` : dueWords(due, late, view)}</p>
      ${
        failed
          ? html`<div class="problem" part="problem" id="problem-${entry.id}" role="group" tabindex="-1">
              <p><strong>${text.notSaved}</strong></p>
              <p>${words.notDone(failed)}</p>
            </div>`
          : nothing
      }
      ${
        mayAct(person)
          ? html`<button
              type="button"
              class="button quiet"
              aria-disabled=${saving ? 'true' : nothing}
              @click=${() => void acts.markDone(entry)}
            >
              ${saving ? text.saving : text.markDone}<span class="only-heard"
                >${words.fill(text.markDoneOf, { what })}</span
              >
            </button>`
          : nothing
      }
    </li>
  `;
}

function dueWords(due: string, late: number, { words }: View): string {
  const { text } = words;
  const day = words.day(due);
  if (late > 0) return words.count(text.overdue, late, { day });
  return late === 0 ? text.dueToday : words.fill(text.dueOn, { day });
}
