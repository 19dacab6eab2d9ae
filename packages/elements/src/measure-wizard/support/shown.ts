import { fixture, html, waitUntil } from '@open-wc/testing';
import { textOf } from '../../support/person.ts';
import { until } from '../../support/until.ts';
import '../measure-wizard.define.ts';
import type { AlwaysMeasureWizard } from '../measure-wizard.ts';
import type { SomeMessages } from '../words.ts';
import type { MeasuresCollector } from './collector.ts';

/** What a person sees and does in the wizard. */
export class AtWizard {
  readonly element: AlwaysMeasureWizard;
  readonly pages: string[] = [];
  readonly saved: string[] = [];

  constructor(element: AlwaysMeasureWizard) {
    this.element = element;
    element.addEventListener('always-measure-page', ({ page, number, total, error }) =>
      this.pages.push(`${page} ${number}/${total}${error ? ' error' : ''}`),
    );
    element.addEventListener('always-measure-saved', ({ alwaysEvent, measure }) =>
      this.saved.push(`${alwaysEvent}/${measure.id}`),
    );
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get heading(): string {
    return textOf(this.root.querySelector('#heading'));
  }

  get sees(): string {
    return textOf(this.root.querySelector('.form'));
  }

  /** The id of what has the focus. */
  get at(): string | undefined {
    return this.root.activeElement?.id;
  }

  get choices(): string[] {
    return [...this.root.querySelectorAll('.choice > label')].map(textOf);
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.root.querySelector<Found>(selector);
    if (!found) throw new Error(`Nothing matches ${selector} in: ${this.sees}`);
    return found;
  }

  part(name: string): string {
    return textOf(this.find(`[part='${name}']`));
  }

  /** Everything that was answered, or is saved, by its label. */
  get rows(): Record<string, string> {
    return Object.fromEntries(
      [...this.root.querySelectorAll('dl > div')].map((row) => [
        textOf(row.querySelector('dt')),
        textOf(row.querySelector('dd')),
      ]),
    );
  }

  async pick(...labels: readonly string[]): Promise<void> {
    for (const label of labels) {
      const found = [...this.root.querySelectorAll('label')].find((each) => textOf(each).startsWith(label));
      if (!found) throw new Error(`There is no “${label}” in: ${this.sees}`);
      found.click();
      await this.element.updateComplete;
    }
  }

  /** Says what an answer counts as. */
  async count(code: string, way: 'yes' | 'no' | 'out'): Promise<void> {
    this.find(`input[name='counts-${code}'][value='${way}']`).click();
    await this.element.updateComplete;
  }

  async fill(id: string, words: string): Promise<void> {
    const field = this.find<HTMLInputElement>(`#${id}`);
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  async press(name: string): Promise<void> {
    const found = [...this.root.querySelectorAll('button')].find((each) => textOf(each).startsWith(name));
    if (!found) throw new Error(`There is no button “${name}” in: ${this.sees}`);
    found.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** Goes on and waits for the page with this heading. */
  async goOn(heading: string): Promise<void> {
    await this.press('Continue');
    await this.shows(heading);
  }

  async shows(heading: string): Promise<void> {
    await until(() => this.heading === heading, `“${heading}” is shown, and not “${this.heading}”`);
  }

  /** What is foreseen, once it is worked out: that takes its time where much else goes on. */
  async foreseen(): Promise<string> {
    await waitUntil(() => /is seen within/.test(this.part('outlook')), 'it is worked out', { timeout: 10_000 });
    return this.part('outlook');
  }

  async save(): Promise<void> {
    await this.press('Save the measure');
    await until(() => !this.sees.includes('Saving…'), 'it is saved, or not');
    await this.element.updateComplete;
  }

  /** From the first page to the name, with the ward's own question. */
  async answerAll(): Promise<void> {
    await this.pick('Do people feel it?');
    await this.toAnswers();
    await this.goOn('How much is good enough?');
    await this.pick('More people', 'We want to reach');
    await this.fill('target', '95');
    await this.goOn('How will you ask?');
    await this.fill('people', '10');
    await this.pick('Every week');
    await this.goOn('Which chart?');
    await this.goOn('What do you call it?');
    await this.fill('name', 'Knew who to call');
    await this.goOn('Check your answers');
  }

  async toAnswers(): Promise<void> {
    await this.goOn('Which question do you ask people?');
    await until(() => this.choices.length > 1, 'the questions came');
    await this.pick('Did you know who to call');
    await this.goOn('Which answers count?');
  }
}

export interface ShownOptions {
  readonly measure?: string;
  readonly messages?: SomeMessages;
  readonly alwaysEvent?: string;
}

export async function shown(collector: MeasuresCollector, options: ShownOptions = {}): Promise<AtWizard> {
  const { measure = '', messages = {}, alwaysEvent = 'going-home' } = options;
  const element = await fixture<AlwaysMeasureWizard>(html`
    <always-measure-wizard
      always-event=${alwaysEvent}
      measure=${measure}
      .messages=${messages}
      .client=${collector.client}
    ></always-measure-wizard>
  `);
  const at = new AtWizard(element);
  await until(() => !at.sees.includes('Getting the measures'), 'the measures came');
  await element.updateComplete;
  return at;
}
