import type { Questionnaire } from '@always-kit/contract';
import { fixture, html } from '@open-wc/testing';
import type { AlwaysFeedback } from '../../feedback/feedback.ts';
import { TestCollector } from '../../support/collector.ts';
import { Person } from '../../support/person.ts';
import { asking, nights } from '../../support/questionnaires.ts';
import type { AlwaysWhatMatters } from '../../what-matters/what-matters.ts';
import '../../what-matters/what-matters.define.ts';

export const words = 'They sang to me by lamplight';
export const questionnaire: Questionnaire = asking(
  { kind: 'text', id: 'mattered', text: { plain: 'What mattered?' } },
  nights,
);

export interface Kiosk<Form extends AlwaysWhatMatters | AlwaysFeedback = AlwaysWhatMatters> {
  readonly person: Person;
  readonly form: Form;
  readonly collector: TestCollector;
}

export async function open(idle = 60): Promise<Kiosk> {
  const collector = new TestCollector(questionnaire);
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters
      kiosk
      kiosk-idle=${idle}
      service="bramley-ward"
      .questionnaire=${questionnaire}
      .client=${collector.client}
    ></always-what-matters>
  `);
  return await ready(form, collector);
}

export async function ready<Form extends AlwaysWhatMatters | AlwaysFeedback>(
  form: Form,
  collector: TestCollector,
): Promise<Kiosk<Form>> {
  await form.prepare();
  const person = new Person(form);
  await person.until(() => form.shadowRoot!.querySelector('dialog') !== null, 'it is a kiosk');
  return { person, form, collector };
}

/** A kiosk on which somebody has written. */
export async function written(idle?: number): Promise<Kiosk> {
  const kiosk = await open(idle);
  await kiosk.person.press('Start');
  await kiosk.person.answer(words);
  return kiosk;
}

export async function atCheck(): Promise<Kiosk> {
  const kiosk = await written();
  await kiosk.person.press('Continue');
  await kiosk.person.press('Continue');
  return kiosk;
}

export function dialog({ person }: Kiosk): HTMLDialogElement {
  return person.find<HTMLDialogElement>('dialog');
}

/** Lets time pass on kiosks, in the tests of the group in which it is called: nobody waits for it. */
export function passing(): (seconds: number, kiosk: Pick<Kiosk, 'person'>) => Promise<void> {
  const { now } = Date;
  let later = 0;
  beforeEach(() => {
    later = 0;
    Date.now = () => now() + later * 1000;
  });
  afterEach(() => (Date.now = now));

  // So many seconds in which nobody does anything. Then the page looks at the clock, as it does each second.
  return async (seconds, { person }) => {
    later += seconds;
    document.dispatchEvent(new Event('visibilitychange'));
    await person.settled();
  };
}
