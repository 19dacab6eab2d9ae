import type { AttachedEvidence, SignOff } from '@always-kit/contract';

/** The person attached evidence, and the collector has it. */
export class AlwaysAttachedEvent extends Event {
  /** The id of the criterion that it was attached to. */
  readonly criterion: string;
  readonly evidence: AttachedEvidence;

  constructor(criterion: string, evidence: AttachedEvidence) {
    super('always-attached', { bubbles: true, composed: true });
    this.criterion = criterion;
    this.evidence = evidence;
  }
}

/** The person signed off a criterion, and the collector has it. */
export class AlwaysSignedOffEvent extends Event {
  /** The id of the criterion. */
  readonly criterion: string;
  readonly signOff: SignOff;

  constructor(criterion: string, signOff: SignOff) {
    super('always-signed-off', { bubbles: true, composed: true });
    this.criterion = criterion;
    this.signOff = signOff;
  }
}

declare global {
  interface HTMLElementEventMap {
    'always-attached': AlwaysAttachedEvent;
    'always-signed-off': AlwaysSignedOffEvent;
  }
}
