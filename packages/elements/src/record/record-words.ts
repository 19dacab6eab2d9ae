import type { Failure } from '@always-kit/client';
import type { MethodStanding, MethodStep, Person, Prompt } from '@always-kit/contract';
import type { Hint } from '@always-kit/method';
import { WrittenWords, type SomeOf } from '../language/written-words.ts';
import { failureKind } from '../reading/failure-kind.ts';
import type { FormName } from './forms/form.ts';
import { recordMessages, type RecordMessages } from './record.messages.ts';

/** What can be wrong with a field. */
export type Fault =
  'fillIn' | 'tooLong' | 'day' | 'number' | 'share' | 'link' | 'choose' | 'within' | 'future' | 'notSaid' | 'gone';

/** What the page gave us of our own words: any key may be left out, and any entry of a key that holds several. */
export type SomeMessages = SomeOf<RecordMessages>;

/** The record in words of one language. */
export class RecordWords extends WrittenWords<RecordMessages> {
  constructor(messages: SomeMessages) {
    super(recordMessages, messages);
  }

  role({ role, livedExperience }: Pick<Person, 'role' | 'livedExperience'>): string {
    return this.text.roles[livedExperience ? 'livedExperience' : role];
  }

  formName(form: FormName): string {
    return this.text.formNames[form];
  }

  /** The name of a field. One of the contract that we have no words for goes by its id. */
  label(form: FormName, field: string): string {
    const { labels } = this.text;
    return labels[`${form}.${field}`] ?? labels[field] ?? field;
  }

  fieldHint(form: FormName, field: string): string | undefined {
    const { fieldHints } = this.text;
    return fieldHints[`${form}.${field}`] ?? fieldHints[field];
  }

  optional(label: string): string {
    return this.fill(this.text.optional, { field: label });
  }

  /** The words of a choice; those of a step are the step's own. */
  choice(of: string, choice: string): string {
    if (of === 'step') return this.text.steps[choice as MethodStep] ?? choice;
    return this.text.choices[`${of}.${choice}`] ?? choice.replaceAll('-', ' ');
  }

  /** A choice as it reads inside a sentence. */
  inSentence(of: string, choice: string): string {
    const [first = '', ...rest] = this.choice(of, choice);
    return first.toLocaleLowerCase(this.language) + rest.join('');
  }

  prompt({ code, step, count, since }: Prompt): string {
    const { prompts, steps } = this.text;
    const forms =
      (count === undefined ? undefined : prompts[`${code}.${step}.left`]) ??
      prompts[`${code}.${step}`] ??
      prompts[code] ??
      prompts[`next-step.${step}`];
    const values = { step: steps[step], since: since === undefined ? '' : this.day(since) };
    return forms ? this.count(forms, count ?? 1, values) : steps[step];
  }

  hint({ code, count }: Pick<Hint, 'code' | 'count'>): string {
    return this.count(this.text.hints[code] ?? { other: code }, count ?? 1);
  }

  /** What is wrong with a field. */
  wrong(fault: Fault, values: Readonly<Record<string, string | number>>): string {
    return this.fill(this.text.faults[fault], values);
  }

  /** What is wrong with one field of one form, where that has words of its own. */
  ownFault(form: FormName, field: string, code: string): string | undefined {
    return ['custom', 'invalid-format'].includes(code) ? this.text.ownFaults[`${form}.${field}`] : undefined;
  }

  /** What to tell the person when reading failed. */
  notRead(failure: Failure): string {
    const kind = failureKind(failure);
    return kind === 'gone' ? this.text.notFound : this.text.failures[kind];
  }

  notDone(failure: Failure): string {
    return this.text.failures[failureKind(failure)];
  }

  stateOf({ steps }: MethodStanding, step: MethodStep): string {
    const state = steps.find((each) => each.step === step)?.state ?? 'not-started';
    return this.text.states[state];
  }
}
