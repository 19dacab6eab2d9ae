import type { CSSResult } from 'lit';
import type { AnswerForm } from './answer-form.ts';

/** Gives a form the styles of a part that has come later. */
export function addStyles({ renderRoot }: AnswerForm, { styleSheet }: CSSResult): void {
  if (styleSheet) (renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet);
}
