import type { Question, Questionnaire } from '@always-kit/contract';
import { aTimeout, fixture, html } from '@open-wc/testing';
import { TestCollector } from '../../support/collector.ts';
import { Person } from '../../support/person.ts';
import { asking } from '../../support/questionnaires.ts';
import type { AlwaysWhatMatters } from '../../what-matters/what-matters.ts';
import '../../what-matters/what-matters.define.ts';

/** A question that asks for words. */
export const matters: Question = { kind: 'text', id: 'matters', text: { plain: 'What matters to you?' } };
const more: Question = { kind: 'text', id: 'more', text: { plain: 'Is there anything else?' } };

/** A form at its first question, and who fills it in. */
export interface Opened {
  readonly person: Person;
  readonly form: AlwaysWhatMatters;
  readonly collector: TestCollector;
}

interface Page {
  readonly questionnaire?: Questionnaire;
  readonly cautions?: 'on' | 'off';
  readonly layout?: 'pages' | 'one-page';
  readonly language?: string;
  readonly inside?: unknown;
  readonly dir?: 'ltr' | 'rtl';
}

/** At the first question, with everything loaded. */
export async function open({
  questionnaire = asking(matters, more),
  cautions = 'on',
  layout = 'pages',
  language = 'en-GB',
  inside = '',
  dir = 'ltr',
}: Page = {}): Promise<Opened> {
  const collector = new TestCollector(questionnaire);
  const page = await fixture<HTMLElement>(
    html`<div lang="en-GB" dir=${dir}>
      <always-what-matters
        service="bramley-ward"
        cautions=${cautions}
        layout=${layout}
        language=${language}
        .questionnaire=${questionnaire}
        .client=${collector.client}
        >${inside}</always-what-matters
      >
    </div>`,
  );
  const form = page.querySelector('always-what-matters')!;
  const person = new Person(form);
  await form.prepare();
  await person.until(() => person.root.querySelector('[part=start]') !== null, 'it can be started');
  person.find('[part=start]').click();
  await person.settled();
  if (cautions === 'on') await here(person);
  return { person, form, collector };
}

/** Cautions come late, and move nothing on the page that is shown by then: on the next it shows that they are there. */
export async function here(person: Person): Promise<void> {
  for (let turn = 0; turn < 50 && !/not watched|not read this all day/.test(person.sees); turn++) {
    await aTimeout(10);
    person.find('[part=back]').click();
    await person.settled();
    person.find('[part=start]').click();
    await person.settled();
  }
}

/** What asks about private words, where something does. */
export function notice({ root }: Person): HTMLElement | null {
  return root.querySelector<HTMLElement>('[part=caution]');
}

/** Where help is said, where it is. */
export function help({ root }: Person): HTMLElement | null {
  return root.querySelector<HTMLElement>('[part=help-now]');
}

/** Leaves the field by the keyboard. */
export async function leave(person: Person): Promise<void> {
  await person.key('Tab');
}

/** Goes on to the end, and sends. */
export async function send(person: Person): Promise<void> {
  while (person.heading !== 'Check your answers') await person.press('Continue');
  await person.press('Send');
  await person.until(() => person.heading === 'Thank you', 'it is sent');
}
