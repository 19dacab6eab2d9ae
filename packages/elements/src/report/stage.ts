import type { Phase } from '@always-kit/contract';
import { entriesOf, sharedSteps, steps, wasShared } from '@always-kit/method';
import { html, type TemplateResult } from 'lit';
import { behindIt, entriesBehind, section, type View } from './view.ts';

const phases: readonly Phase[] = ['set-up', 'co-design', 'reliable'];

/** How far the work is, step by step, and how many of the shared steps were shared. */
export function stage(view: View): TemplateResult {
  const { standing, words, entries } = view;
  const { text } = words;
  const states = new Map(standing.steps.map(({ step, state }) => [step, state]));
  const shared = sharedSteps(standing.coProduction);
  const sharing = [
    ...entriesOf({ entries }, 'taking-part').filter(({ content }) => wasShared([content])),
    ...(['change-idea', 'test-of-change', 'spread'] as const).flatMap((form) =>
      entriesOf({ entries }, form).filter(({ content }) => wasShared(content.designedWith)),
    ),
  ];
  return section(
    'stage',
    view,
    html`
      <p>${stageIs(view)}</p>
      <ul class="phases">
        ${phases.map((phase) => {
          const own = steps.filter((step) => step.phase === phase);
          const done = own.filter(({ id }) => states.get(id) === 'done').length;
          return html`
            <li>
              <p>
                ${words.count(text.phaseProgress, own.length, { phase: text.phases[phase], done, total: own.length })}
              </p>
              <ul class="steps">
                ${own.map(({ id }) => {
                  const state = states.get(id) ?? 'not-started';
                  const here = id === standing.step ? ' here' : '';
                  return html`
                    <li class="step ${state}${here}">
                      <i data-state=${state} aria-hidden="true"></i>${behindIt(
                        view,
                        { step: id },
                        html`${text.steps[id]}<span class="only-heard">: ${text.states[state]}</span>`,
                      )}
                    </li>
                  `;
                })}
              </ul>
            </li>
          `;
        })}
      </ul>
      <p class="key" aria-hidden="true">
        ${(['done', 'started', 'not-started'] as const).map(
          (state) => html`<span><i data-state=${state}></i>${text.states[state]}</span>`,
        )}
      </p>
      <p>
        ${entriesBehind(view, sharing, words.count(text.sharedSteps, shared, { total: standing.coProduction.length }))}
      </p>
    `,
  );
}

/** The phase, and the step that the work is at. */
export function stageIs({ standing, words }: Pick<View, 'standing' | 'words'>): string {
  const { text } = words;
  return words.fill(text.stageIs, { phase: text.phases[standing.phase], step: text.steps[standing.step] });
}
