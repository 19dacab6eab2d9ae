import type { Reading } from '@always-kit/contract';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AnswerForm } from '../response/answer-form.ts';
import type { Part } from '../spc-chart/part.ts';
import { laterPart, type Later } from '../response/later-part.ts';
import type { FeedbackMessages } from './feedback.messages.ts';
import { firstWords, type FirstFeedbackMessages } from './first.messages.ts';
import { feedbackStyles } from './feedback.styles.ts';

const later = laterPart(() => import('./feedback.later.ts'));

/**
 * Asks for feedback in easy read: short sentences, large words, one idea a screen, each with its picture. One press
 * changes to plain words and back; the answers stay, and count the same whichever was read.
 *
 * @element always-feedback
 * @csspart reading - The button that changes between easy read and plain words.
 */
export class AlwaysFeedback extends AnswerForm<FirstFeedbackMessages> {
  static override styles: CSSResultGroup = [AnswerForm.styles, feedbackStyles];

  /** `easy` for easy read, `plain` for plain words. The person can change it. */
  @property() reading: Reading = 'easy';
  /** `off` leaves pictures out: some people find them distracting. Faces stay, for there they are the scale. */
  @property() pictures: 'on' | 'off' = 'on';
  /** Words to say instead of ours, for each reading. */
  @property({ attribute: false }) messages: {
    readonly plain?: Partial<FeedbackMessages>;
    readonly easy?: Partial<FeedbackMessages>;
  } = {};

  protected readonly later: Part<Later> = later;

  protected get words(): FirstFeedbackMessages {
    const reading = this.shownReading;
    const provided = this.surroundings.messages?.['always-feedback']?.[reading];
    return this.wordsFrom(firstWords[reading], provided, this.messages[reading]);
  }

  protected get shownReading(): Reading {
    return this.reading === 'plain' ? 'plain' : 'easy'; // an attribute may say anything
  }

  protected get showPictures(): boolean {
    return this.shownReading === 'easy' && this.pictures !== 'off';
  }

  protected get safetyOn(): 'question' {
    return 'question';
  }

  protected override renderAbove({ otherReading }: FirstFeedbackMessages): TemplateResult | typeof nothing {
    if (this.flow.step === 'loading' || this.flow.step === 'not-loaded') return nothing;
    return html`<p class="reading">
      <button type="button" class="link" part="reading" @click=${this.#changeReading}>${otherReading}</button>
    </p>`;
  }

  #changeReading = (): void => {
    this.reading = this.shownReading === 'easy' ? 'plain' : 'easy';
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'always-feedback': AlwaysFeedback;
  }
}
