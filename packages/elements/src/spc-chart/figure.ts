import { html, nothing, type TemplateResult } from 'lit';
import type { Companion } from './companion.ts';
import { explorer } from './explorer.ts';
import type { Exploring, Shown } from './exploring.ts';
import { keyEntries } from './key.ts';
import { summary } from './summary.ts';

/**
 * The whole chart: what it says, the key, the drawing, the way through its points, and what follows once its code is here. `head` is
 * the heading, and `end` what stands at the end until then.
 */
export function figure(shown: Shown, exploring: Exploring, head: unknown, wide: boolean, end: unknown): TemplateResult {
  const companion = exploring.joined();
  return html`
    <figure
      class=${wide ? 'wide' : nothing}
      aria-labelledby="title"
      lang=${shown.lang ?? nothing}
      dir=${shown.dir ?? nothing}
      @keydown=${exploring.press}
    >
      <figcaption>${head} ${companion?.summary() ?? summary(shown.sight)}</figcaption>
      ${drawn(shown, exploring, companion)} ${companion?.below() ?? end}
    </figure>
  `;
}

function drawn(
  { drawing, sight, text }: Shown,
  exploring: Exploring,
  companion: Companion | undefined,
): TemplateResult | typeof nothing {
  const { plan, value, point } = sight;
  if (!plan) return nothing;
  const last = plan.values.length - 1;
  const said = point(exploring.index);
  // The keyboard has the slider, which sets the same point.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  return html`
    <ul class="key" part="key" aria-label=${text.key}>
      ${
        drawing &&
        keyEntries(plan, drawing, text, value).map(({ kind, text: name }) => html`<li class=${kind}>${name}</li>`)
      }
    </ul>
    <div class="plot" @click=${exploring.pick} @pointermove=${exploring.hover}>
      ${drawing && html`<svg part="plot" aria-hidden="true" focusable="false"></svg>`}
    </div>
    ${
      drawing &&
      last > 0 &&
      explorer(exploring, last, text, companion?.point() ?? { aloud: said, written: said }, companion?.ways())
    }
  `;
  /* eslint-enable lit-a11y/click-events-have-key-events */
}
