import { aTimeout } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AnswerForm } from '../response/answer-form.ts';

/** What a person sees and does in a form. Keys are real ones. */
export class Person {
  readonly form: AnswerForm;

  constructor(form: AnswerForm) {
    this.form = form;
  }

  get root(): ShadowRoot {
    return this.form.shadowRoot!;
  }

  /** The heading that is shown. */
  get heading(): string {
    return textOf(this.root.querySelector('#heading'));
  }

  /** Everything that is shown, as words. */
  get sees(): string {
    return textOf(this.root.querySelector('.form'));
  }

  /** Where the focus is, inside the form. */
  get at(): Element | null {
    return this.root.activeElement;
  }

  /** Whether the focus is where the heading is told: on it, or on the page that it names. */
  get atHeading(): boolean {
    return this.at?.id === 'heading' || this.at?.getAttribute('aria-labelledby') === 'heading';
  }

  /** What is announced. */
  get hears(): string {
    return textOf(this.root.querySelector('[role=status]'));
  }

  /** The words that describe a field, as a screen reader adds them. */
  description(field: Element | null = this.at): string {
    const ids = (field?.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);
    return ids
      .map((id) => textOf(this.root.querySelector(`#${id}`)))
      .join(' ')
      .trim();
  }

  find<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`Nothing matches ${selector} in: ${this.sees}`);
    return found;
  }

  button(name: string): HTMLButtonElement {
    const found = this.#button(name);
    if (!found) throw new Error(`There is no button "${name}" in: ${this.sees}`);
    return found;
  }

  /** Waits for the button, as people do while a part is on its way, goes to it, and presses it with a real key. */
  async press(name: string): Promise<void> {
    if (!this.#button(name)) await this.until(() => this.#button(name) !== undefined, `there is a button "${name}"`);
    this.button(name).focus();
    await this.key('Enter');
  }

  async key(press: string): Promise<void> {
    await sendKeys({ press });
    await this.settled();
  }

  async type(text: string): Promise<void> {
    await sendKeys({ type: text });
    await this.settled();
  }

  /** Focuses the first field of the question, and types. */
  async answer(text: string): Promise<void> {
    this.find(':is(textarea, input)').focus();
    await this.type(text);
  }

  /** Puts a text into the first field of the question at once. */
  async paste(text: string): Promise<void> {
    const field = this.find<HTMLTextAreaElement>(':is(textarea, input)');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  /** Picks an option by its words. */
  async pick(words: string): Promise<void> {
    const label = [...this.root.querySelectorAll('label')].find((each) => textOf(each) === words);
    if (!label) throw new Error(`There is no option "${words}" in: ${this.sees}`);
    label.click();
    await this.settled();
  }

  /** Until the form has drawn everything that follows from what was done. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 500; turn++) {
      const drawing = this.form.updateComplete;
      await drawing;
      await aTimeout(this.#waitsForWords ? 4 : 0);
      // A page that was drawn meanwhile moves the focus in a task of its own, which is still to come.
      if (drawing === this.form.updateComplete && !this.form.isUpdatePending && !this.#waitsForWords) return;
    }
    throw new Error('The form is never done drawing.');
  }

  #button(name: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((button) => textOf(button).startsWith(name));
  }

  /** Whether it shows nothing because its words are being loaded. English is there at once. */
  get #waitsForWords(): boolean {
    return !this.root.querySelector('.form');
  }

  /** Until `condition` holds. */
  async until(condition: () => boolean, what: string): Promise<void> {
    for (let turn = 0; turn < 500; turn++) {
      await this.settled();
      if (condition()) return;
      await aTimeout(4);
    }
    throw new Error(`Waited in vain until ${what}; the form shows: ${this.sees}`);
  }
}

/** The text of an element, its white space as it is drawn. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
