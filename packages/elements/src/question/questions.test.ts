import { friendsAndFamily, threeFaces } from '@always-kit/contract/built-in';
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { atFirstQuestion } from '../support/opened.ts';
import { asking, helped, left, names, nights, ward } from '../support/questionnaires.ts';
import { textOf, type Person } from '../support/person.ts';

describe('a question with one answer to pick', () => {
  it('is a group named by the question, which is also the heading', async () => {
    const { person } = await atFirstQuestion(asking(ward));
    const legend = person.find('fieldset > legend:first-child');

    expect(textOf(legend)).to.equal('Where were you?');
    expect(legend.querySelector('h2')?.id).to.equal('heading');
  });

  it('is answered with the arrow keys, and does not move on by itself', async () => {
    const { person, collector } = await atFirstQuestion(asking(ward));

    await person.key('Tab');
    await person.key('ArrowDown');
    expect(person.heading).to.equal('Where were you?');
    await person.press('Continue');
    await person.press('Send your answers');
    await person.until(() => collector.stored.size === 1, 'it is stored');

    expect(collector.answers).to.deep.equal({ ward: 'elm' });
  });

  it('starts with nothing picked', async () => {
    const { person } = await atFirstQuestion(asking(ward));

    expect(person.root.querySelector(':checked')).to.equal(null);
  });
});

describe('a question with several answers to pick', () => {
  it('says that more than one may be picked, and each box hears it', async () => {
    const { person } = await atFirstQuestion(asking(helped));

    for (const box of person.root.querySelectorAll('[type=checkbox]')) {
      expect(person.description(box)).to.equal('Think about today. Select all that apply');
    }
  });

  it('keeps answers in the order of the options, whichever was picked first', async () => {
    const { person, collector } = await atFirstQuestion(asking(helped));

    await person.pick('Having family with me');
    await person.pick('Being listened to');
    await sent(person);

    expect(collector.answers).to.deep.equal({ helped: ['heard', 'family'] });
  });

  it('lets go of the others when the one set apart is picked, and the other way round', async () => {
    const { person } = await atFirstQuestion(asking(helped));

    await person.pick('Being listened to');
    await person.pick('None of these');
    expect(checked(person)).to.deep.equal(['none']);

    await person.pick('Knowing what happens next');
    expect(checked(person)).to.deep.equal(['told']);
  });

  it('is unpicked with the space bar', async () => {
    const { person } = await atFirstQuestion(asking(helped));
    await person.key('Tab');

    await person.key('Space');
    expect(checked(person)).to.deep.equal(['heard']);
    await person.key('Space');

    expect(checked(person)).to.deep.equal([]);
  });

  it('says how many are too many, and keeps what was picked', async () => {
    const { person } = await atFirstQuestion(asking({ ...helped, atMost: 1 } as typeof helped));
    await person.pick('Being listened to');
    await person.pick('Having family with me');

    await person.press('Continue');

    expect(textOf(person.find('#error'))).to.equal('Error: Select only 1 option');
    expect(checked(person)).to.deep.equal(['heard', 'family']);
  });
});

describe('a question with faces', () => {
  it('is named by the words; the faces are hidden from screen readers', async () => {
    const { person } = await atFirstQuestion(
      asking({ kind: 'faces', id: 'care', text: { plain: 'How was it?' }, options: threeFaces }),
    );

    await person.until(() => person.root.querySelector('svg') !== null, 'the faces are here');
    const options = [...person.root.querySelectorAll('.option')];
    expect(options.map(textOf)).to.deep.equal(['Good', 'OK', 'Bad', "I'm not sure"]);
    for (const svg of person.root.querySelectorAll('svg')) expect(svg.getAttribute('aria-hidden')).to.equal('true');
    expect(person.root.querySelectorAll('svg').length).to.equal(3);
  });

  it('sets "I do not know" apart from the scale', async () => {
    const { person } = await atFirstQuestion(friendsAndFamily);

    expect(textOf(person.find('.apart'))).to.equal("Don't know");
  });

  it('draws the same face with another mouth for each point', async () => {
    const { person } = await atFirstQuestion(friendsAndFamily);

    const paths = [...person.root.querySelectorAll('.faces path')].map((path) => path.getAttribute('d')!);
    const head = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM9 9v1M15 9v1';
    expect(paths.every((path) => path.startsWith(head))).to.equal(true);
    expect(new Set(paths).size).to.equal(5);
  });
});

describe('a yes or no question', () => {
  it('is sent by its code', async () => {
    const { person, collector } = await atFirstQuestion(asking(names));

    await person.pick('I’m not sure');
    await sent(person);

    expect(collector.answers).to.deep.equal({ names: 'unsure' });
  });
});

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

describe('every kind of question', () => {
  for (const question of [ward, helped, names, nights, left]) {
    it(`${question.kind} is accessible, with an error too`, async () => {
      const { person } = await atFirstQuestion(asking({ ...question, required: true }));
      await expectAccessible(person.form);

      await person.press('Continue');

      expect(person.at?.id).to.equal('summary');
      for (const input of person.root.querySelectorAll('.field :is(input, textarea)')) {
        expect(person.description(input)).to.contain(textOf(person.find('#summary a')));
        expect(input.getAttribute('aria-invalid')).to.equal('true');
      }
      await expectAccessible(person.form);
    });
  }
});

function checked(person: Person): string[] {
  return [...person.root.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
}

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
