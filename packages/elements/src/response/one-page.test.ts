import type { Questionnaire } from '@always-kit/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import { Person, textOf } from '../support/person.ts';
import { asking, names, nights, ward, why } from '../support/questionnaires.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';

describe('all questions on one page', () => {
  it('asks them together, each under its own heading and with ids of its own', async () => {
    const { person } = await onePage(asking(names, nights, ward));

    expect(person.heading).to.equal('Your stay');
    expect([...person.root.querySelectorAll('h3')].map(textOf)).to.deep.equal([
      'Did staff tell you their names? (optional)',
      'How many nights did you stay? (optional)',
      'Where were you?',
    ]);
    const ids = [...person.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('opens a question in its place, and leaves the focus where it is', async () => {
    const { person } = await onePage(asking(names, why, nights));
    const radio = person.find<HTMLInputElement>('input[value=no]');
    radio.focus();

    await person.key('Space');

    expect([...person.root.querySelectorAll('h3')].map(textOf)[1]).to.equal('What happened?');
    expect(person.at).to.equal(radio);
    expect(textOf(person.find('.one-page [role=status]'))).to.equal('There are more questions after this one');
  });

  it('keeps what was typed when a question before it closes', async () => {
    const { person } = await onePage(asking(names, why, nights));
    await person.pick('No');
    const field = person.find<HTMLInputElement>('#answer-nights');
    field.focus();
    await person.type('3');

    await person.pick('Yes');

    expect(person.find<HTMLInputElement>('#answer-nights')).to.equal(field);
    expect(field.value).to.equal('3');
  });

  it('says everything that is wrong in one summary, each line leading to its field', async () => {
    const { person } = await onePage(asking(names, nights, ward));
    person.find('#answer-nights').focus();
    await person.type('lots');

    await person.press('Continue');

    expect(person.at?.id).to.equal('summary');
    const links = [...person.root.querySelectorAll<HTMLElement>('#summary a')];
    expect(links.map(textOf)).to.deep.equal(['Enter a number, like 7', 'Select an answer']);
    links[1]!.click();
    await person.settled();
    expect(person.at?.getAttribute('name')).to.equal('answer-ward');
    expect(person.description()).to.contain('Select an answer');
  });

  it('goes on to the answers, and from there back to one of them', async () => {
    const { person, collector } = await onePage(asking(names, nights));
    await person.pick('Yes');
    await person.press('Continue');
    expect(person.heading).to.equal('Check your answers');

    person.root.querySelectorAll<HTMLElement>('dd button')[1]!.click();
    await person.settled();
    expect(person.at?.id).to.equal('heading-nights');
    await person.press('Continue');
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ names: 'yes' });
  });

  it('is accessible, also with mistakes', async () => {
    const { form, person } = await onePage(asking(names, nights, ward));
    await expectAccessible(form);
    await person.press('Continue');
    await expectAccessible(form);
  });
});

async function onePage(questionnaire: Questionnaire): Promise<{
  form: AlwaysWhatMatters;
  person: Person;
  collector: TestCollector;
}> {
  const collector = new TestCollector(questionnaire);
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters
      layout="one-page"
      service="bramley-ward"
      .questionnaire=${questionnaire}
      .client=${collector.client}
    ></always-what-matters>
  `);
  await form.prepare();
  const person = new Person(form);
  await person.press('Start');
  return { form, person, collector };
}
