import type { MethodStep } from '@always-kit/contract';
import type { FormName } from './forms/form.ts';

/** Something was written into a form, and the collector has it. What was written is not told. */
export class AlwaysEntryWrittenEvent extends Event {
  /** A form of the record, or `vision`, `aim`, `team` or `phase`; `begin` where the Always Event itself is new. */
  readonly form: FormName | 'begin';
  /** The step that it belongs to; `undefined` for what belongs to none, such as a pause. */
  readonly step: MethodStep | undefined;

  constructor(form: FormName | 'begin', step: MethodStep | undefined) {
    super('always-entry-written', { bubbles: true, composed: true });
    this.form = form;
    this.step = step;
  }
}

/** Something that was written down was taken out, and the collector has done it. */
export class AlwaysEntryRemovedEvent extends Event {
  readonly form: FormName;
  readonly step: MethodStep | undefined;

  constructor(form: FormName, step: MethodStep | undefined) {
    super('always-entry-removed', { bubbles: true, composed: true });
    this.form = form;
    this.step = step;
  }
}

/** The person opened a step of the method. */
export class AlwaysStepOpenedEvent extends Event {
  readonly step: MethodStep;

  constructor(step: MethodStep) {
    super('always-step-opened', { bubbles: true, composed: true });
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'always-entry-written': AlwaysEntryWrittenEvent;
    'always-entry-removed': AlwaysEntryRemovedEvent;
    'always-step-opened': AlwaysStepOpenedEvent;
  }
}
