import { expect } from '@open-wc/testing';
import { atFirstQuestion } from '../support/opened.ts';
import { asking, left, nights, ward } from '../support/questionnaires.ts';
import { textOf, type Person } from '../support/person.ts';

describe('a question that takes words', () => {
  const more = { kind: 'text', id: 'more', text: { plain: 'What else?' } } as const;

  it('is labelled by the question', async () => {
    const { person } = await atFirstQuestion(asking(more));

    expect(person.find<HTMLTextAreaElement>('textarea').labels[0]?.textContent.trim()).to.equal('What else?');
  });

  it('sends every character of 4,000, line breaks too', async () => {
    const { person, collector } = await atFirstQuestion(asking(more));
    const long = 'Mae’n bwysig 🙂\n'.repeat(250).slice(0, 4000);

    paste(person, long);
    await sent(person);

    expect(collector.answers).to.deep.equal({ more: long });
  });

  it('never cuts what is too long: it says so and keeps every word', async () => {
    const { person } = await atFirstQuestion(asking({ ...more, maxLength: 20 }));

    expect(person.find<HTMLTextAreaElement>('textarea').maxLength, 'nothing stops the keys').to.equal(-1);
    await person.answer('I was told twenty-one');
    await person.press('Continue');

    expect(textOf(person.find('#error'))).to.equal('Error: Your answer must be 20 characters or fewer');
    expect(person.find<HTMLTextAreaElement>('textarea').value).to.equal('I was told twenty-one');
  });

  it('counts characters only once the limit is near', async () => {
    const { person } = await atFirstQuestion(asking({ ...more, maxLength: 20 }));

    await person.answer('123456789012345678');
    expect(textOf(person.find('#count'))).to.equal('');
    await person.type('9');
    expect(textOf(person.find('#count'))).to.equal('You have 1 character left');
    await person.type('0ab');
    expect(textOf(person.find('#count'))).to.equal('You have 2 characters too many');
  });

  it('says how many are left once the person pauses', async () => {
    const { person } = await atFirstQuestion(asking({ ...more, maxLength: 20 }));

    await person.answer('1234567890123456789');
    expect(person.hears, 'not while somebody types').to.equal('');

    await person.until(() => person.hears === 'You have 1 character left', 'it is said');
  });

  it('is not answered by spaces', async () => {
    const { person, collector } = await atFirstQuestion(asking(more, ward));

    await person.answer('   ');
    await person.press('Continue');
    await person.pick('Elm ward');
    await sent(person);

    expect(collector.answers).to.deep.equal({ ward: 'elm' });
  });
});

describe('a question that takes a number', () => {
  it('takes it with its unit, and says it back', async () => {
    const { person, collector } = await atFirstQuestion(asking(nights));

    await person.answer('1,200');
    await person.key('Enter');
    expect(textOf(person.find('dd'))).to.equal('1200 nights');
    await person.press('Send your answers');
    await person.until(() => collector.stored.size === 1, 'it is stored');

    expect(collector.answers).to.deep.equal({ nights: 1200 });
  });

  for (const [typed, said] of [
    ['two', 'Enter a number, like 7'],
    ['1.5', 'Enter a whole number, like 7'],
    ['-1', 'The number must be 0 or more'],
    ['1501', 'The number must be 1500 or less'],
  ] as const) {
    it(`says of "${typed}": ${said}`, async () => {
      const { person } = await atFirstQuestion(asking(nights));

      await person.answer(typed);
      await person.press('Continue');

      expect(textOf(person.find('#error'))).to.equal(`Error: ${said}`);
      expect(person.find<HTMLInputElement>('input').value).to.equal(typed);
    });
  }
});

describe('a question that takes a date', () => {
  it('takes day, month and year, and says them back in words', async () => {
    const { person, collector } = await atFirstQuestion(asking(left));

    await person.answer('5');
    await person.key('Tab');
    await person.type('3');
    await person.key('Tab');
    await person.type('2026');
    await person.press('Continue');
    expect(textOf(person.find('dd'))).to.equal('5 March 2026');
    await person.press('Send your answers');
    await person.until(() => collector.stored.size === 1, 'it is stored');

    expect(collector.answers).to.deep.equal({ left: '2026-03-05' });
  });

  for (const [day, month, year] of [
    ['31', '2', '2026'],
    ['5', '', '2026'],
    ['5', '3', '26'],
    ['a', 'b', 'c'],
  ] as const) {
    it(`does not take ${day}/${month}/${year}, and keeps it`, async () => {
      const { person } = await atFirstQuestion(asking(left));

      const parts = [...person.root.querySelectorAll('input')];
      for (const [index, text] of [day, month, year].entries()) {
        parts[index]!.focus();
        if (text) await person.type(text);
      }
      await person.press('Continue');

      expect(textOf(person.find('#error'))).to.contain('Enter a real date');
      expect(parts.map(({ value }) => value)).to.deep.equal([day, month, year]);
    });
  }

  it('does not take a day that has not come', async () => {
    const { person } = await atFirstQuestion(asking(left));

    await person.answer('1');
    await person.key('Tab');
    await person.type('1');
    await person.key('Tab');
    await person.type('2999');
    await person.press('Continue');

    expect(textOf(person.find('#error'))).to.equal('Error: The date must be today or in the past');
  });
});

/** As by pasting: one input event for all of it. */
function paste(person: Person, text: string): void {
  const field = person.find<HTMLTextAreaElement>('textarea');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function sent(person: Person): Promise<void> {
  while (person.heading !== 'Check your answers') await person.press('Continue');
  await person.press('Send your answers');
  await person.until(() => person.heading === 'Thank you', 'it is sent');
}
