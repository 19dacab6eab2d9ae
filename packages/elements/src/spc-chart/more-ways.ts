import { html, nothing, type TemplateResult } from 'lit';
import type { ChartData } from './chart-data.ts';
import type { CompanionMessages } from './companion.messages.ts';
import { landmarks, type Landmark } from './walk.ts';

export interface MoreWaysOptions {
  readonly data: ChartData;
  readonly text: CompanionMessages;
  /** Whether the chart is being listened to. */
  readonly playing: boolean;
  readonly noKeys: boolean;
  readonly jump: (kind: Landmark, way: -1 | 1, aloud: boolean) => void;
  readonly sayLines: () => void;
  readonly saySummary: () => void;
  readonly listen: () => void;
}

/** A button for each key, and the keys: jumps to what this chart has, what the lines are, the summary, and the sound. */
export function moreWays(options: MoreWaysOptions): TemplateResult {
  const { data, text, playing, noKeys, jump, sayLines, saySummary, listen } = options;
  const jumps = (['signal', 'phase', 'note'] as const).filter((kind) => landmarks(data, kind).length > 0);
  return html`
    <div class="ways">
      ${jumps.map(
        (kind) => html`
          ${button(text.previousOf[kind], () => jump(kind, -1, true))}
          ${button(text.nextOf[kind], () => jump(kind, 1, true))}
        `,
      )}
      ${button(text.sayLines, sayLines)} ${button(text.saySummary, saySummary)}
      ${button(playing ? text.stopListening : text.listen, listen)}
      <p class="hint">${text.listenHelp}</p>
      ${noKeys ? nothing : keyHelp(text)}
    </div>
  `;
}

function button(label: string, act: () => void): TemplateResult {
  return html`<button type="button" class="button quiet" @click=${act}>${label}</button>`;
}

/** What stands between `|` is a key. */
function keyHelp({ keysTitle, keys }: CompanionMessages): TemplateResult {
  return html`
    <p class="hint"><strong>${keysTitle}</strong></p>
    <ul class="keys">
      ${keys.map((line) => html`<li>${line.split('|').map((part, at) => (at % 2 ? html`<kbd>${part}</kbd>` : part))}</li>`)}
    </ul>
  `;
}
