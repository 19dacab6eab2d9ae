import { whatMattersPatient } from '@always-kit/contract/built-in';
import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import { Person } from '../support/person.ts';
import './what-matters.define.ts';
import type { AlwaysWhatMatters } from './what-matters.ts';

describe('<always-what-matters>', () => {
  it('is answered from start to thanks with the keyboard alone', async () => {
    const { person, collector } = await opened();
    await person.until(() => person.heading === 'What matters to you?', 'the first page is shown');

    await person.press('Start');
    expect(person.heading).to.equal('What matters to you when you use this service?');
    await person.key('Tab');
    await person.type('Being listened to');
    await person.key('Tab');
    await person.key('Enter');
    expect(person.heading).to.equal('When care goes well here, what makes it good?');
    for (let question = 2; question <= 5; question++) await person.press('Continue');
    expect(person.heading).to.equal('Check your answers');
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'the answers are sent');

    expect(collector.answers).to.deep.equal({ WM1: 'Being listened to' });
    expect(person.at?.id).to.equal('heading');
    expect(person.hears).to.equal('Thank you. We have your answers.');
  });

  it('has no accessibility violations on any page', async () => {
    const { person, collector } = await opened();
    await person.until(() => person.heading === 'What matters to you?', 'the first page is shown');
    await expectAccessible(person.form);
    await person.press('Start');
    await expectAccessible(person.form);
    for (let question = 1; question <= 5; question++) await person.press('Continue');
    await expectAccessible(person.form);
    await person.press('Send your answers');
    expect(person.heading).to.equal('Check your answers');
    await expectAccessible(person.form);
    await person.press('Change');
    await person.answer('To be heard');
    await person.press('Continue');
    collector.line = 'down';
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    await expectAccessible(person.form);
    collector.line = 'up';
    await person.press('Try again');
    await person.until(() => person.heading === 'Thank you', 'the answers are sent');
    await expectAccessible(person.form);
  });
});

async function opened(): Promise<{ person: Person; collector: TestCollector }> {
  const collector = new TestCollector(whatMattersPatient);
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters
      questionnaire="wm-core"
      service="bramley-ward"
      .client=${collector.client}
    ></always-what-matters>
  `);
  return { person: new Person(form), collector };
}
