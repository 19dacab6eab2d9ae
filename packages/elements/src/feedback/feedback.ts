import type { Reading } from '@always-kit/contract';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { drawIn } from '../pictures/draw-in.ts';
import { AnswerForm } from '../response/answer-form.ts';
import type { Reader } from '../question/reader.ts';
import type { Part } from '../parts/part.ts';
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
  static override properties: PropertyDeclarations = {
    reading: {},
    pictures: {},
    checkAnswers: { attribute: 'check-answers' },
    scale: { type: Number },
    scaleStyle: { attribute: 'scale-style' },
    messages: { attribute: false },
  };

  /** `easy` for easy read, `plain` for plain words. The person can change it. */
  reading: Reading = 'easy';
  /** `off` leaves pictures out: some people find them distracting. Faces stay, for there they are the scale. */
  pictures: 'on' | 'off' = 'on';
  /**
   * Where answers are looked at again before they are sent: `offered` beside the button that sends, so that five questions are
   * six screens; `always` on a page of its own.
   */
  checkAnswers: 'offered' | 'always' = 'offered';
  /**
   * How many points a scale of faces has, where the questionnaire allows both: `3` are easier to tell apart, `5` match other
   * scales. The answers count the same.
   */
  scale: 3 | 5 = 3;
  /** `words` leaves out the faces of a scale: some people cannot read moods from faces. */
  scaleStyle: 'faces' | 'words' = 'faces';
  /** Words to say instead of ours, for each reading. */
  messages: {
    readonly plain?: Partial<FeedbackMessages>;
    readonly easy?: Partial<FeedbackMessages>;
  } = {};

  override anotherWay: boolean = true;
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

  protected override get sendsAtEnd(): boolean {
    return this.checkAnswers !== 'always';
  }

  protected override get scaleLook(): Reader['scale'] {
    return { points: this.scale === 5 ? 5 : 3, faces: this.scaleStyle !== 'words' };
  }

  protected override renderAbove({ otherReading }: FirstFeedbackMessages): TemplateResult | typeof nothing {
    if (this.flow.step === 'loading' || this.flow.step === 'not-loaded') return nothing;
    return html`<p class="reading">
      <button type="button" class="link" part="reading" @click=${this.#changeReading}>${otherReading}</button>
    </p>`;
  }

  protected override draw(key: string | undefined): unknown {
    return drawIn(this, key, this.surroundings.pictures);
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
