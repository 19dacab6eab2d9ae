import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { openedWith, sent } from '../support/opened-with.ts';
import { textOf } from '../support/person.ts';
import { asking, names } from '../support/questionnaires.ts';

const good = { kind: 'text', id: 'good', text: { plain: 'What was good?' } } as const;

describe('consent to quote', () => {
  it('is asked after the answers, never picked beforehand, and left out when nobody said', async () => {
    const { form, person, collector } = await openedWith({ mayQuote: true }, asking(good));
    await person.press('Start');
    await person.answer('Kind people');
    await person.press('Continue');
    expect(person.sees).to.contain('May we use your words?');
    expect(person.root.querySelector('[name=may-quote]:checked')).to.equal(null);
    await expectAccessible(form);
    await sent(person);

    expect(collector.only).not.to.have.property('mayQuote');
  });

  for (const [words, mayQuote] of [
    ['Yes, you may share my words', true],
    ['No, keep my words private', false],
  ] as const) {
    it(`goes as ${mayQuote} with the answers`, async () => {
      const { person, collector } = await openedWith({ mayQuote: true }, asking(good));
      await person.press('Start');
      await person.answer('Kind people');
      await person.press('Continue');
      await person.pick(words);
      await sent(person);

      expect(collector.only.mayQuote).to.equal(mayQuote);
    });
  }

  it('is not asked of somebody who wrote nothing, nor where the page does not want it', async () => {
    const wrote = await openedWith({}, asking(good));
    await wrote.person.press('Start');
    await wrote.person.answer('Kind people');
    await wrote.person.press('Continue');
    expect(wrote.person.sees).not.to.contain('May we use your words?');

    const picked = await openedWith({ mayQuote: true }, asking(names, good));
    await picked.person.press('Start');
    await picked.person.pick('Yes');
    await picked.person.press('Finish now');
    expect(picked.person.sees).not.to.contain('May we use your words?');
  });
});

describe('another way', () => {
  it('is offered where the page wants it, and what is picked goes with the answers', async () => {
    const { form, person, collector } = await openedWith({ anotherWay: true }, asking(names));
    expect(textOf(person.find('details summary'))).to.equal('I need this in another way');
    person.find<HTMLDetailsElement>('details').open = true;
    await person.pick('Large print');
    await person.pick('British Sign Language');
    await expectAccessible(form);
    await person.press('Start');
    await person.pick('Yes');
    await person.press('Continue');
    await sent(person);

    expect(collector.only.needs).to.deep.equal(['large-print', 'bsl']);
  });

  it('can go without any answer, from somebody who could not go on', async () => {
    const { person, collector } = await openedWith({ anotherWay: true }, asking(names));
    person.find<HTMLDetailsElement>('details').open = true;
    await person.pick('Help from a person');
    await person.press('Finish now');
    await sent(person);

    expect(collector.only.needs).to.deep.equal(['help-from-person']);
    expect(collector.only.answers).to.deep.equal([]);
  });
});
