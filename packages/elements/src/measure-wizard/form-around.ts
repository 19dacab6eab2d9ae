import { html, nothing, type TemplateResult } from 'lit';
import { failureKind } from '../reading/failure-kind.ts';
import { problemSummary } from '../writing/problem-summary.ts';
import { pageNames } from './faults.ts';
import { pages } from './pages/pages.ts';
import type { Look } from './pages/page.ts';

/** The page that is shown, with its problems, which page it is, and the buttons to the one before and the next. */
export function formAround(look: Look): TemplateResult {
  const { wizard, words } = look;
  const { text } = words;
  const { page, sending } = wizard;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    wizard.go();
  };
  const number = pageNames.findIndex((name) => name === page) + 1;
  const first = page === 'kind' && !wizard.changing;
  const goesOn = number > 0;
  return html`
    <form class="page" novalidate data-page=${page} @submit=${onSubmit}>
      ${first || page === 'saved' ? nothing : backButton(look)} ${problems(look)}
      <p class="progress" id="progress" part="progress" ?hidden=${!goesOn}>
        ${words.fill(text.progress, { number, total: pageNames.length })}
      </p>
      ${pages[page](look)}
      ${
        goesOn
          ? html`<div class="actions">
              <button type="submit" class="button" part="continue" aria-disabled=${sending ? 'true' : nothing}>
                ${page === 'check' ? (sending ? text.saving : text.save) : text.continue}
              </button>
            </div>`
          : nothing
      }
    </form>
  `;
}

function backButton({ wizard, words }: Look): TemplateResult {
  return html`<div>
    <button type="button" class="link back" part="back" @click=${() => wizard.back()}>${words.text.back}</button>
  </div>`;
}

function problems(look: Look): TemplateResult | typeof nothing {
  const { wizard, words, toField } = look;
  const { text } = words;
  const reason = reasonOf(look);
  if (reason === '' && wizard.wrong.length === 0) return nothing;
  const wrong = wizard.wrong.map((each) => ({ sentence: words.wrong(each), field: each.field }));
  return problemSummary({ of: 'measure', title: text.problem, wrong, reason, toField });
}

function reasonOf({ wizard, words: { text } }: Look): string {
  const { failure, theirs, halfSaved } = wizard;
  if (theirs) return theirs.measure ? text.changedMeanwhile : text.takenAwayMeanwhile;
  if (!failure) return '';
  return [...(halfSaved ? [text.halfSaved] : []), text.failures[failureKind(failure)], text.kept].join(' ');
}
