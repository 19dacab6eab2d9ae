import { communicationNeeds, type CommunicationNeed } from '@always-kit/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { pictureFor } from '../question/reader.ts';
import { ideas } from './pages/ideas.ts';
import type { LaterPage } from './pages/page.ts';

const pictures: Readonly<Record<CommunicationNeed, string>> = {
  'easy-read': 'book',
  'large-print': 'large-print',
  braille: 'braille',
  audio: 'listen',
  bsl: 'signs',
  'other-language': 'language',
  'help-from-person': 'help',
  'phone-or-face-to-face': 'speech',
  'more-time': 'more-time',
  paper: 'paper',
};

/** "I need this in another way": what is picked goes with the answers, and can go without any. */
export function anotherWay({ flow, reader }: LaterPage): TemplateResult | typeof nothing {
  if (flow.settled || !(['start', 'question', 'check'] as string[]).includes(flow.step)) return nothing;
  const { text } = reader;
  const { title, hint, needs, picked } = text.anotherWay;
  const now = flow.said.needs ?? [];
  const onChange = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement;
    flow.say({ needs: communicationNeeds.filter((need) => (need === value ? checked : now.includes(need))) });
  };
  return html`<details class="another-way" part="another-way">
    <summary><span id="another-way">${title}</span></summary>
    <fieldset class="field" aria-labelledby="another-way another-way-hint" @change=${onChange}>
      <legend class="hint" id="another-way-hint">${hint}</legend>
      <div class="options list">
        ${communicationNeeds.map(
          (need) =>
            html`<label class="option" part="option">
              <input type="checkbox" value=${need} .checked=${live(now.includes(need))} />
              ${pictureFor(pictures[need], reader)} <span>${needs[need]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    ${
      now.length > 0
        ? html`${ideas(picked, reader)}
          ${
            flow.step === 'check'
              ? nothing
              : html`<button type="button" class="link" @click=${() => flow.finish()}>${text.finish}</button>`
          }`
        : nothing
    }
  </details>`;
}
