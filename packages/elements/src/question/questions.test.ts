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

async function sent(person: Person): Promise<void> {
  while (person.heading !== 'Check your answers') await person.press('Continue');
  await person.press('Send your answers');
  await person.until(() => person.heading === 'Thank you', 'it is sent');
}
