import { entriesOf } from '@always-kit/method';
import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../writing/field.ts';
import { mayAct } from './sponsor-acts.ts';
import { behindIt, entriesBehind, section, type View } from './view.ts';

/** When a sponsor last looked, what they decided, and for a sponsor the way to say that they have looked. */
export function looked(view: View): TemplateResult {
  const { entries, standing, words, person } = view;
  const { lookedOn } = standing.sponsor;
  const reviews = entriesOf({ entries }, 'sponsor-review').toSorted((one, other) =>
    other.content.on.localeCompare(one.content.on),
  );
  const [latest] = reviews.filter(({ content }) => content.decided !== undefined);
  const ofThatDay = reviews.filter(({ content }) => content.on === lookedOn);
  const sentence = lookedWords(view);
  return section(
    'looked',
    view,
    html`
      <p>
        ${
          lookedOn !== undefined && ofThatDay.length === 0
            ? behindIt(view, { step: 'recognise' }, sentence) // by a sign-off of the checklist
            : entriesBehind(view, ofThatDay, sentence)
        }
      </p>
      ${
        latest
          ? html`<p>${words.fill(words.text.decidedOn, { day: words.day(latest.content.on) })}</p>
              <p class="theirs written">${latest.content.decided}</p>`
          : nothing
      }
      ${mayAct(person) ? form(view) : nothing}
    `,
  );
}

/** "A sponsor last looked 12 days ago, on 3 June 2026." */
export function lookedWords({ standing, words }: Pick<View, 'standing' | 'words'>): string {
  const { text } = words;
  const { lookedOn, daysSince = 0 } = standing.sponsor;
  if (lookedOn === undefined) return text.neverLooked;
  return daysSince === 0 ? text.lookedToday : words.count(text.lookedAgo, daysSince, { day: words.day(lookedOn) });
}

function form({ acts, words, person }: View): TemplateResult {
  const { text } = words;
  const { looking, failed } = acts;
  if (!looking) {
    return html`<button type="button" id="looked-button" class="button" @click=${() => acts.begin()}>
      ${text.iHaveLooked}
    </button>`;
  }
  const saving = acts.saving === 'looked';
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void acts.sayLooked();
  };
  return html`
    <form part="form" aria-label=${text.lookedForm} novalidate @submit=${onSubmit}>
      ${
        failed?.what === 'looked'
          ? html`<div class="problem" part="problem" id="problem-looked" role="group" tabindex="-1">
              <p><strong>${text.notSaved}</strong></p>
              <p>${words.notDone(failed.failure)} ${text.kept}</p>
            </div>`
          : nothing
      }
      ${person ? html`<p class="quietly">${words.fill(text.youMayLook, { name: person.name, role: words.role(person) })}</p>` : nothing}
      ${textField({
        id: 'decided',
        label: text.decidedLabel,
        hint: text.decidedHint,
        error: looking.tooLong ? text.tooLong : undefined,
        value: looking.decided,
        lines: 3,
        write: (value) => acts.write(value),
      })}
      <div class="buttons">
        <button type="submit" class="button" aria-disabled=${saving ? 'true' : nothing}>
          ${saving ? text.saving : text.save}
        </button>
        <button type="button" class="link" @click=${() => acts.cancel()}>${text.cancel}</button>
      </div>
    </form>
  `;
}
