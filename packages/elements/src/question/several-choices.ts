import type { SeveralChoicesQuestion } from '@always-kit/contract';
import { fillCount } from '../language/fill.ts';
import type { Kind } from './field.ts';
import { group } from './frame.ts';
import { options, picked, sayOptions } from './options.ts';

/** Pick as many as you like; one that is set apart is picked alone. */
export const severalChoices: Kind<SeveralChoicesQuestion> = {
  ask: (field) => {
    const { question, reader } = field;
    const hint =
      question.atMost === undefined
        ? reader.text.severalHint
        : fillCount(reader.text.atMostHint, question.atMost, reader.text.language);
    const onChange = (event: Event): void => {
      const { value, checked } = event.target as HTMLInputElement;
      field.keep(afterPicking(value, checked, picked(field.draft), question));
    };
    return group({ field, hint, inputs: options(field, { type: 'checkbox', lie: 'list', hint, onChange }) });
  },
  answer: (draft) => (picked(draft).length > 0 ? [...picked(draft)] : undefined),
  say: sayOptions,
};

/** In the order of the options. Picking one that is set apart unpicks the rest, and the other way round. */
function afterPicking(
  code: string,
  checked: boolean,
  before: readonly string[],
  { options }: SeveralChoicesQuestion,
): string[] {
  const isApart = new Map(options.map((option) => [option.code, option.apart ?? false]));
  const kept = before.filter((each) => each !== code && (!checked || (!isApart.get(code) && !isApart.get(each))));
  const now = new Set(checked ? [...kept, code] : kept);
  return options.map((option) => option.code).filter((each) => now.has(each));
}
