import type { FailureReason, Standing } from '@always-kit/client';

/** The response is with the collector, or where the page has an outbox, kept and on its way there. */
export class AlwaysSubmittedEvent extends Event {
  /** The id of the response: a UUID. */
  readonly responseId: string;
  /**
   * Whether the collector has it, or it is kept until that can be reached: on the device, or in this page only, which must stay
   * open then. Without an outbox always `accepted`.
   */
  readonly standing: Standing;

  constructor(responseId: string, standing: Standing = 'accepted') {
    super('always-submitted', { bubbles: true, composed: true });
    this.responseId = responseId;
    this.standing = standing;
  }
}

/** Loading the questions or sending the answers failed. The person has been told, and can try again. */
export class AlwaysFailedEvent extends Event {
  readonly doing: 'loading' | 'sending';
  readonly reason: FailureReason;

  constructor(doing: 'loading' | 'sending', reason: FailureReason) {
    super('always-failed', { bubbles: true, composed: true });
    this.doing = doing;
    this.reason = reason;
  }
}

/** Where a person is on the way through a form. */
export type StepName = 'loading' | 'not-loaded' | 'start' | 'question' | 'check' | 'done';

/**
 * Something else is shown: for a page that keeps its own title in step (WCAG 2.4.2). It says the same whatever was answered: a
 * question that only some are asked is told as the one before it that all are asked, and questions about the person as one part.
 */
export class AlwaysStepEvent extends Event {
  readonly step: StepName;
  /** The heading that is shown, or stands for it. Never what the person wrote. */
  readonly heading: string;
  /** Whether an error is shown: put "Error: " before the page's title. */
  readonly error: boolean;

  /** Which of the questions that all are asked, from 1; 0 where there is no one question. */
  readonly number: number;
  /** How many questions all are asked. */
  readonly total: number;

  constructor(step: StepName, heading: string, error: boolean, number = 0, total = 0) {
    super('always-step', { bubbles: true, composed: true });
    this.step = step;
    this.heading = heading;
    this.error = error;
    this.number = number;
    this.total = total;
  }
}

declare global {
  interface HTMLElementEventMap {
    'always-submitted': AlwaysSubmittedEvent;
    'always-failed': AlwaysFailedEvent;
    'always-step': AlwaysStepEvent;
  }
}
