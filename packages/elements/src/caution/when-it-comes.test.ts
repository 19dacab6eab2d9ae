import { expect, fixture, html } from '@open-wc/testing';
import { TestCollector } from '../support/collector.ts';
import { Person, textOf } from '../support/person.ts';
import { asking, names } from '../support/questionnaires.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';
import { leave, matters, notice } from './support/opened.ts';

describe('what looks at words', () => {
  before(() => {
    performance.clearResourceTimings(); // a browser keeps the first few hundred
  });

  // In this order: what has come once in a page is there for good.
  it('is not loaded for who is at a first question to pick from', async () => {
    const person = await opened();
    await person.press('Start');
    await person.pick('Yes');
    await quiet();

    expect(isLoaded()).to.equal(false);
  });

  it('is there for the first words that are typed, which may come next', async () => {
    const person = await opened();
    await person.press('Start');
    await person.pick('Yes');
    await person.press('Continue');
    await person.answer('My NHS number is 999 123 4567');
    await leave(person);
    await import('./caution.ts'); // as long as that takes

    await person.until(() => notice(person) !== null, 'it asks');
    expect(textOf(notice(person))).to.contain('NHS number');
  });

  it('is there without a connection for a form that was told to prepare', async () => {
    const person = await opened();
    await person.form.prepare();

    await person.press('Start');
    await person.press('Continue');

    expect(person.heading).to.equal('What matters to you?');
    expect(person.sees).to.contain('This is not watched all day.');
  });
});

async function opened(): Promise<Person> {
  const questionnaire = asking(names, matters);
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters
      service="bramley-ward"
      .questionnaire=${questionnaire}
      .client=${new TestCollector(questionnaire).client}
    ></always-what-matters>
  `);
  const person = new Person(form);
  await person.until(() => form.shadowRoot!.querySelector('[part=start]') !== null, 'it can be started');
  return person;
}

function isLoaded(): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => name.includes('/caution/caution.ts'));
}

/** Until the browser has had nothing to do for a while, all that is loaded later with it. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((done) => requestIdleCallback(done));
  await new Promise((done) => setTimeout(done, 300));
}
