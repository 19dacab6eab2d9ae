import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { atCheck, atFirstQuestion } from '../support/opened.ts';
import type { Person } from '../support/person.ts';
import { asking, helped, names, nights, ward, why } from '../support/questionnaires.ts';

const send = async (person: Person): Promise<void> => {
  await person.press('Send your answers');
  await person.until(() => person.heading === 'Thank you', 'it is sent');
};

describe('prefer not to say', () => {
  it('is offered only where the question says so', async () => {
    const { person } = await atFirstQuestion(asking(names, { ...ward, mayDecline: true }));
    expect(person.sees).not.to.contain('Prefer not to say');

    await person.press('Continue');

    expect(person.sees).to.contain('Prefer not to say');
  });

  it('is one of the answers to pick from, and is told as no answer at all', async () => {
    const { person, collector } = await atFirstQuestion(asking({ ...names, mayDecline: true }, nights));
    await person.pick('No');
    await person.pick('Prefer not to say');
    expect(person.root.querySelectorAll(':checked').length).to.equal(1);
    await person.press('Continue');
    await person.answer('2');
    await person.press('Continue');
    expect(person.find('dd').textContent).to.contain('Prefer not to say');
    await send(person);

    expect(collector.answers).to.deep.equal({ nights: 2 });
    expect(collector.only.declined).to.deep.equal(['names']);
  });

  it('is enough where an answer is required', async () => {
    const { person, collector } = await atFirstQuestion(asking({ ...ward, mayDecline: true }));
    await person.pick('Prefer not to say');
    await person.press('Continue');
    await send(person);

    expect(collector.only.declined).to.deep.equal(['ward']);
    expect(collector.only.answers).to.deep.equal([]);
  });

  it('sets words aside without losing them', async () => {
    const told = { ...why, id: 'told', mayDecline: true };
    const { when: _, ...always } = told;
    const { person } = await atFirstQuestion(asking(always));
    await person.answer('My words');
    await person.pick('Prefer not to say');
    expect(person.find<HTMLTextAreaElement>('textarea').value).to.equal('');

    await person.pick('Prefer not to say');

    expect(person.find<HTMLTextAreaElement>('textarea').value).to.equal('My words');
  });

  it('opens nothing that hangs on an answer', async () => {
    const { person } = await atFirstQuestion(asking({ ...names, mayDecline: true }, why));
    await person.pick('No');
    expect(person.sees).to.contain('Question 1 of 2');

    await person.pick('Prefer not to say');

    expect(person.sees).to.contain('Question 1 of 1');
  });

  it('is accessible', async () => {
    const { form } = await atFirstQuestion(asking({ ...helped, mayDecline: true }));
    await expectAccessible(form);
  });
});

describe('taking back a pick', () => {
  it('is offered once there is one, and moves nothing', async () => {
    const { person } = await atFirstQuestion(asking(names, nights));
    const button = person.button('Clear my answer');
    const place = person.button('Continue').getBoundingClientRect().top;
    expect(getComputedStyle(button).visibility).to.equal('hidden');

    await person.pick('Yes');

    expect(getComputedStyle(button).visibility).to.equal('visible');
    expect(person.button('Continue').getBoundingClientRect().top).to.equal(place);
  });

  it('clears it by keyboard, says so, and keeps the focus in the question', async () => {
    const { person } = await atFirstQuestion(asking(names, why));
    await person.pick('No');

    await person.press('Clear my answer');

    expect(person.root.querySelector(':checked')).to.equal(null);
    expect(person.hears).to.equal('Your answer is cleared');
    expect(person.at?.localName).to.equal('input');
    expect(person.sees).to.contain('Question 1 of 1');
  });
});

describe('finishing early', () => {
  it('goes to the answers with what was given so far, and loses nothing', async () => {
    const { person, collector } = await atFirstQuestion(asking(names, helped, nights));
    await person.pick('Yes');
    await person.press('Continue');
    await person.pick('Being listened to');

    await person.press('Finish now');
    expect(person.heading).to.equal('Check your answers');
    expect(person.sees).to.contain('Not answered');
    await send(person);

    expect(collector.answers).to.deep.equal({ names: 'yes', helped: ['heard'] });
  });

  it('stays so when an answer is changed: only what the change opens is asked', async () => {
    const { person } = await atFirstQuestion(asking(names, why, helped, nights));
    await person.pick('Yes');
    await person.press('Finish now');

    await person.press('Change: Did staff');
    await person.pick('No');
    await person.press('Continue');
    expect(person.heading).to.equal('What happened?');
    await person.press('Continue');

    expect(person.heading).to.equal('Check your answers');
  });

  it('is not offered on the last question, nor while one is changed', async () => {
    const { person } = await atCheck(asking(names, nights), (person) => person.pick('Yes'));
    await person.press('Back');
    expect(() => person.button('Finish now')).to.throw();
    await person.press('Continue');

    await person.press('Change');

    expect(() => person.button('Finish now')).to.throw();
  });

  it('does not let an answer that is wrong go', async () => {
    const { person, collector } = await atFirstQuestion(asking(nights, names));
    await person.answer('lots');
    await person.press('Finish now');
    await person.press('Send your answers');

    expect(person.at?.id).to.equal('summary');
    expect(collector.attempts.length).to.equal(0);
  });
});
