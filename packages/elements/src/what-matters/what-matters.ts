import type { Reading } from '@always-kit/contract';
import type { PropertyDeclarations } from 'lit';
import type { Part } from '../parts/part.ts';
import { AnswerForm } from '../response/answer-form.ts';
import type { FirstMessages } from '../response/form.messages.ts';
import { laterPart, type Later } from '../response/later-part.ts';
import { firstWords } from './first.messages.ts';
import type { WhatMattersMessages } from './what-matters.messages.ts';

const later = laterPart(() => import('./what-matters.later.ts'));

/**
 * Asks people what matters to them, in plain words and a question at a time, and sends what they say. In easy read the same
 * questionnaires are asked by `<always-feedback>`.
 *
 * @element always-what-matters
 */
export class AlwaysWhatMatters extends AnswerForm {
  static override properties: PropertyDeclarations = { messages: { attribute: false } };

  /** Words to say instead of ours. What is left out stays ours. Say their `language` where it is not English: they are shown to who wants it. */
  messages: Partial<WhatMattersMessages> = {};

  protected readonly later: Part<Later> = later;

  protected get words(): FirstMessages {
    return this.wordsFrom(firstWords, this.surroundings.messages?.['always-what-matters'], this.messages);
  }

  protected get shownReading(): Reading {
    return 'plain';
  }

  protected get showPictures(): boolean {
    return false;
  }

  protected get safetyOn(): 'start' {
    return 'start';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'always-what-matters': AlwaysWhatMatters;
  }
}
