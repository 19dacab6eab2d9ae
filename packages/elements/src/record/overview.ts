import { mayRecord, type MethodStep, type Person, type Phase, type Prompt } from '@always-kit/contract';
import { steps } from '@always-kit/method';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../heading/heading.ts';
import { openForm } from './entry-form.ts';
import type { RecordWords } from './record-words.ts';
import { restOn } from './resting.ts';
import { titleOf } from './title-of.ts';
import { entriesOf, mayWrite, type View } from './view.ts';

export const phases: readonly Phase[] = ['set-up', 'co-design', 'reliable'];

export interface OverviewOptions {
  readonly view: View;
  readonly openStep: (step: MethodStep) => void;
  readonly startAgain: () => void;
  readonly starting: boolean;
}

/** What would help now, with a way to do it; whether the work rests; and how far each phase has come. */
export function overview({ view, openStep, startAgain, starting }: OverviewOptions): TemplateResult {
  const { words, work, headingLevel } = view;
  const { text } = words;
  const { standing } = work;
  const [first] = standing.prompts;
  const level = headingLevel + 1;
  const until = restOn(work.entries, work.standing.generatedAt.slice(0, 10))?.content.until;
  return html`
    <section class="now" part="now">
      ${
        standing.pausedSince === undefined
          ? html`
              ${heading(level, text.helpsNow, { id: 'now', class: 'now-title' })}
              <p class="helps" part="helps">${first ? helps(first, view) : text.nothingHelps}</p>
              ${
                first
                  ? html`<button type="button" class="button" id="open-step" @click=${() => openStep(first.step)}>
                      ${words.fill(text.openStep, { step: text.steps[first.step] })}
                    </button>`
                  : nothing
              }
            `
          : html`
              ${heading(level, words.fill(text.resting, { since: words.day(standing.pausedSince) }), {
                id: 'now',
                class: 'now-title',
              })}
              <p>
                ${text.restingMeans}
                ${until === undefined ? nothing : words.fill(text.restUntil, { until: words.day(until) })}
              </p>
              ${
                mayWrite(view)
                  ? html`<button
                      type="button"
                      class="button"
                      id="start-again"
                      aria-disabled=${starting ? 'true' : nothing}
                      @click=${startAgain}
                    >
                      ${starting ? text.saving : text.startAgain}
                    </button>`
                  : nothing
              }
            `
      }
    </section>
    <section class="how-far" part="progress">
      ${heading(level, text.howFar, { class: 'now-title' })}
      <ul>
        ${phases.map((phase) => html`<li>${progressOf(phase, view)}</li>`)}
      </ul>
      ${openForm('phase', level + 1, view)} ${mayWrite(view) ? whereYouAre(view) : nothing}
    </section>
  `;
}

/** What would help; where it is about one promise, with what was promised. */
function helps(prompt: Prompt, view: View): string {
  const { words, work } = view;
  const said = words.prompt(prompt);
  const promise =
    prompt.code === 'commitment-overdue' && prompt.count === 1
      ? entriesOf(view, 'commitment').find(({ content: { done, due } }) => done === undefined && due === prompt.since)
      : undefined;
  const what = promise && titleOf(promise, { words, alwaysEvent: work.alwaysEvent });
  return what === undefined ? said : words.fill(words.text.promised, { prompt: said, what });
}

/** The team says itself in which phase it is: a way to say so. */
function whereYouAre({ tasks, work, words }: View): TemplateResult | typeof nothing {
  if (tasks.of('phase')) return nothing;
  return html`
    <button
      type="button"
      class="link"
      id="add-phase"
      @click=${() => tasks.part('phase', work.alwaysEvent, work.entries)}
    >
      ${words.text.changePhase}
    </button>
  `;
}

/** "Set up and oversight: 2 of 4 steps done, 1 started (you are here)". */
function progressOf(phase: Phase, { work, words }: View): string {
  const { text } = words;
  const here = steps.filter((step) => step.phase === phase).map(({ id }) => id);
  const states = work.standing.steps.filter(({ step }) => here.includes(step)).map(({ state }) => state);
  const done = states.filter((state) => state === 'done').length;
  const started = states.filter((state) => state === 'started').length;
  const sentence = words.count(text.phaseProgress, here.length, {
    phase: text.phases[phase],
    done,
    total: here.length,
  });
  const more = [
    started > 0 ? words.count(text.phaseStarted, started) : '',
    work.standing.phase === phase ? text.phaseHere : '',
  ].filter(Boolean);
  return [sentence, ...more].join(', ');
}

/** Who the person is and what they may do here, so that a reader knows why there are no buttons. */
export function youAre(person: Person | undefined, words: RecordWords): string {
  const { text } = words;
  if (!person) return text.youAreUnknown;
  const template = mayRecord(person) ? text.youMayRecord : text.youMayRead;
  return words.fill(template, { name: person.name, role: words.role(person) });
}
