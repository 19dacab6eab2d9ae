import type { Question } from '@always-kit/contract';
import { expect, fixture, html } from '@open-wc/testing';
import type { AlwaysFeedback } from '../../feedback/feedback.ts';
import type { Media } from '../../media/media.ts';
import { TestCollector } from '../../support/collector.ts';
import { Person } from '../../support/person.ts';
import { asking, nights } from '../../support/questionnaires.ts';
import type { AlwaysWhatMatters } from '../../what-matters/what-matters.ts';
import '../../what-matters/what-matters.define.ts';

export const mattered: Question = {
  kind: 'text',
  id: 'mattered',
  text: {
    plain: 'What mattered? Tell us in your words.',
    translations: { cy: { plain: 'Beth oedd yn bwysig?' }, pl: { plain: 'Co było ważne?' } },
  },
  hint: { plain: 'Think about today.' },
};
export const staff: Question = {
  kind: 'yes-no',
  id: 'names',
  text: { plain: 'Did staff tell you their names?' },
  options: [
    { code: 'yes', text: { plain: 'Yes' } },
    { code: 'no', text: { plain: 'No' } },
  ],
};

export interface Opened {
  readonly person: Person;
  readonly form: AlwaysWhatMatters | AlwaysFeedback;
}

export async function open({ language = 'en-GB', media }: { language?: string; media?: Media } = {}): Promise<Opened> {
  const questionnaire = asking(mattered, staff, nights);
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters
      read-aloud="button"
      service="bramley-ward"
      language=${language}
      .media=${media}
      .questionnaire=${questionnaire}
      .client=${new TestCollector(questionnaire).client}
    ></always-what-matters>
  `);
  await form.prepare();
  const person = new Person(form);
  await person.until(() => person.root.querySelector('[part=start]') !== null, 'it can be started');
  person.find('[part=start]').click();
  await person.settled();
  return { person, form };
}

export function button({ person }: Opened): HTMLButtonElement | null {
  return person.root.querySelector('[part=read-aloud]');
}

export async function offered(opened: Opened): Promise<HTMLButtonElement> {
  await opened.person.until(() => button(opened) !== null, 'reading is offered');
  return button(opened)!;
}

export async function notOffered(opened: Opened): Promise<void> {
  await opened.person.until(() => opened.person.heading !== '', 'the question is there');
  await import('../read-aloud.ts');
  await opened.person.settled();
  expect(button(opened)).to.equal(null);
}
