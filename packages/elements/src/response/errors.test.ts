import { expect } from '@open-wc/testing';
import { atCheck, atFirstQuestion } from '../support/opened.ts';
import { asking, helped, left, names, nights, ward } from '../support/questionnaires.ts';
import { textOf } from '../support/person.ts';

describe('a mistake', () => {
  it('is told in a summary that takes the focus, named and described as one group', async () => {
    const { person } = await atFirstQuestion(asking(ward));

    await person.press('Continue');

    const summary = person.find('#summary');
    expect(person.at?.id).to.equal('summary');
    expect(summary.getAttribute('role')).to.equal('group');
    expect(summary.getAttribute('tabindex')).to.equal('-1');
    expect(textOf(person.find(`#${summary.getAttribute('aria-labelledby')}`))).to.equal('There is a problem');
    expect(person.description(summary)).to.equal('Select an answer');
    expect(person.root.querySelector('[role=alert]')).to.equal(null);
  });

  it('is told in the same words beside the field', async () => {
    const { person } = await atFirstQuestion(asking(ward));

    await person.press('Continue');

    expect(textOf(person.find('#error'))).to.equal(`Error: ${textOf(person.find('#summary a'))}`);
  });

  for (const question of [ward, helped, nights, left]) {
    it(`is led to its ${question.kind} field by the link`, async () => {
      const { person } = await atFirstQuestion(asking({ ...question, required: true }));
      await person.press('Continue');

      await person.key('Tab');
      await person.key('Enter');

      expect(person.at === person.find('.field :is(input, textarea)')).to.equal(true);
      expect(location.hash, 'the address of the page stays').to.equal('');
    });
  }

  it('is not heard before it is made: its place beside the field is there and empty', async () => {
    const { person } = await atFirstQuestion(asking(ward));

    expect(person.find('#error').textContent).to.equal('');
    expect(person.find('input').getAttribute('aria-invalid')).to.equal(null);
    expect(person.description(person.find('input'))).to.equal('');
  });

  it('takes the focus again when it is made again', async () => {
    const { person } = await atFirstQuestion(asking(ward));
    await person.press('Continue');
    await person.press('Continue');

    expect(person.at?.id).to.equal('summary');
  });

  it('is gone once it is put right', async () => {
    const { person } = await atFirstQuestion(asking(ward, nights));
    await person.press('Continue');

    await person.pick('Elm ward');
    await person.press('Continue');
    await person.press('Back');

    expect(person.root.querySelector('#summary')).to.equal(null);
  });
});

describe('sending nothing at all', () => {
  it('is told, with a link to the first question', async () => {
    const { person, collector } = await atCheck(asking(names, nights), () => Promise.resolve());

    await person.press('Send your answers');
    expect(person.description(person.find('#summary'))).to.equal('Answer at least 1 question before you send');
    expect(collector.attempts.length).to.equal(0);
    await person.key('Tab');
    await person.key('Enter');

    expect(person.heading).to.equal('Did staff tell you their names?');
  });
});

describe('a mistake that was skipped by going back', () => {
  it('is told before sending, with a link to its question', async () => {
    const { person, collector } = await atFirstQuestion(asking(names, nights));
    await person.pick('Yes');
    await person.press('Continue');
    await person.press('Continue');
    await person.press('Change: How many');
    await person.answer('many');
    await person.press('Back');

    await person.press('Send your answers');

    expect(collector.attempts.length).to.equal(0);
    expect(person.description(person.find('#summary'))).to.equal('Enter a number, like 7');
    expect(textOf(person.find('.answers .error'))).to.contain('Enter a number, like 7');
    await person.key('Tab');
    await person.key('Enter');
    expect(person.find<HTMLInputElement>('input').value).to.equal('many');
  });
});
