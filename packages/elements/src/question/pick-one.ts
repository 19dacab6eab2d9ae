import type { AnswerValue, ChoiceQuestion } from '@always-kit/contract';
import type { Draft, Kind } from './field.ts';
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
      }),
    answer: onePicked,
    say: sayOptions,
  };
}

function onePicked(draft: Draft | undefined): AnswerValue | undefined {
  return typeof draft === 'string' ? draft : undefined;
}
