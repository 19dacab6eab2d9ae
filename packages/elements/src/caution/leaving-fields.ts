import type { ReactiveController } from 'lit';
import type { AnswerForm } from '../response/answer-form.ts';

/**
 * Tells when a field of `form` is left. A press that moves the focus must still meet the button it began on, so nothing may
 * appear before it has ended: until then what is to be done waits. A button of the page's is met as one of ours is.
 */
export class LeavingFields implements ReactiveController {
  readonly #form: AnswerForm;
  readonly #onLeft: (field: Element) => (() => void) | undefined;
  #pressing = false;
  #afterPress: (() => void) | undefined;

  /** @param onLeft what is to be done where this field is left, as the form is at that moment. */
  constructor(form: AnswerForm, onLeft: (field: Element) => (() => void) | undefined) {
    this.#form = form;
    this.#onLeft = onLeft;
    form.addController(this);
  }

  hostConnected(): void {
    this.#form.renderRoot.addEventListener('focusout', this.#onLeave);
    addEventListener('pointerdown', this.#onPress, true);
    addEventListener('pointerup', this.#onRelease);
    addEventListener('pointercancel', this.#onRelease);
  }

  hostDisconnected(): void {
    this.#form.renderRoot.removeEventListener('focusout', this.#onLeave);
    removeEventListener('pointerdown', this.#onPress, true);
    removeEventListener('pointerup', this.#onRelease);
    removeEventListener('pointercancel', this.#onRelease);
  }

  #onLeave = (event: Event): void => {
    const act = this.#onLeft(event.target as Element);
    if (!act) return;
    if (this.#pressing) this.#afterPress = act;
    else act();
  };

  #onPress = (): void => {
    this.#pressing = true;
  };

  #onRelease = (): void => {
    setTimeout(() => {
      this.#pressing = false;
      this.#afterPress?.();
      this.#afterPress = undefined;
    });
  };
}
