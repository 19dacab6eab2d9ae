import type { AnswerValue, ChoiceQuestion } from '@always-kit/contract';
import { html, type TemplateResult } from 'lit';
import type { Draft, Field, Kind } from './field.ts';
import { group } from './frame.ts';
import { options, sayOptions, type OptionsLook } from './options.ts';

/** A kind of question that is answered by picking one of its options. */
export function pickOne<Asked extends ChoiceQuestion>(look: Pick<OptionsLook, 'lie' | 'draw'>): Kind<Asked> {
  return {
    ask: (field) =>
      group({
        field,
        inputs: options(field, {
          ...look,
          type: 'radio',
          onChange: (event) => field.keep((event.target as HTMLInputElement).value),
        }),
        decline: 'radio',
        after: clearing(field),
      }),
    answer: onePicked,
    say: sayOptions,
  };
}

function onePicked(draft: Draft | undefined): AnswerValue | undefined {
  return typeof draft === 'string' && draft !== '' ? draft : undefined;
}

/** Takes a pick back, which a radio button by itself cannot. Its room is kept, so that nothing moves when it comes. */
function clearing({ draft, reader, clear }: Field): TemplateResult {
  const onClick = (event: Event): void => {
    // The button is about to go, and must not take the focus with it.
    (event.currentTarget as HTMLElement).closest('fieldset')?.querySelector('input')?.focus();
    clear();
  };
  const picked = draft !== undefined && draft !== '';
  return html`<p class=${picked ? '' : 'gone'}>
    <button type="button" class="link" part="clear" @click=${onClick}>${reader.text.clear}</button>
  </p>`;
}
