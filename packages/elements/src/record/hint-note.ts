import type { Hint } from '@always-kit/method';
import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../writing/field.ts';
import type { WriteTask } from './task.ts';
import type { View } from './view.ts';

/** What would make a field stronger, gently: the person can leave it as it is and say why. */
export function hintNote(key: string, hint: Hint, task: WriteTask, view: View): TemplateResult {
  const { words, tasks } = view;
  const { text } = words;
  const { code } = hint;
  const aside = task.setAside.find((each) => each.hint === code);
  const thinking = task.thinking?.hint === code ? task.thinking : undefined;
  const sentence = words.hint(hint);
  return html`
    <div class="hint-note" part="hint" id="hint-${key}-${code}" tabindex="-1">
      <p>${aside ? words.fill(text.leftAsItIs, { hint: sentence, reason: aside.reason }) : sentence}</p>
      ${
        aside
          ? html`<button type="button" class="link" @click=${() => tasks.takeHintBack(key, code)}>
              ${text.hintTakeBack}
            </button>`
          : nothing
      }
      ${
        !aside && !thinking
          ? html`<button type="button" class="link" @click=${() => tasks.think(key, code)}>
              ${text.hintKeep}<span class="only-heard">: ${sentence}</span>
            </button>`
          : nothing
      }
      ${
        thinking
          ? html`
              ${textField({
                id: `reason-${key}`,
                label: text.hintReason,
                lines: 2,
                error: thinking.missing ? text.hintReasonMissing : undefined,
                value: thinking.reason,
                write: (reason) => tasks.writeReason(key, reason),
              })}
              <div class="buttons">
                <button type="button" class="button quiet" @click=${() => tasks.setAside(key)}>
                  ${text.hintKeepYes}
                </button>
                <button type="button" class="link" @click=${() => tasks.thinkAgain(key)}>${text.hintKeepNo}</button>
              </div>
            `
          : nothing
      }
    </div>
  `;
}
