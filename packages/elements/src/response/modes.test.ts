import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { openedWith, sent } from '../support/opened-with.ts';
import type { Person } from '../support/person.ts';
import { asking, names, nights, why } from '../support/questionnaires.ts';

const good = { kind: 'text', id: 'good', text: { plain: 'What was good?' } } as const;
const bad = { kind: 'text', id: 'bad', text: { plain: 'What was bad?' } } as const;

describe('being helped', () => {
  it('can be said where the page leaves it open, and is not said beforehand', async () => {
    const { person, collector } = await openedWith({}, asking(names));
    await answerFirst(person);
    expect(person.find<HTMLInputElement>('[name=helped]').checked).to.equal(false);

    await person.pick('Someone is helping me to answer');
    await sent(person);

    expect(collector.only.mode).to.equal('helped');
  });

  it('is not asked where the page knows', async () => {
    const { person, collector } = await openedWith({ mode: 'self' }, asking(names));
    await answerFirst(person);
    expect(person.root.querySelector('[name=helped]')).to.equal(null);
    await sent(person);

    expect(collector.only.mode).to.equal('self');
  });
});

describe('what the page knows', () => {
  it('goes with the answers: who asked, and that they were on paper', async () => {
    const { person, collector } = await openedWith({ askedBy: 'peer-or-volunteer', source: 'paper' }, asking(names));
    await answerFirst(person);
    await sent(person);

    expect(collector.only.askedBy).to.equal('peer-or-volunteer');
    expect(collector.only.source).to.equal('paper');
  });

  it('is left out where the contract has no such word, and costs no answers', async () => {
    const { person, collector } = await openedWith({ askedBy: 'Sam', source: 'fax', mode: 'shout' }, asking(names));
    await answerFirst(person);
    await sent(person);

    expect(collector.only).not.to.have.any.keys('askedBy', 'source');
    expect(collector.only.mode).to.equal('self');
  });
});

describe('asking one person after the other', () => {
  it('goes on to the next person, counts, and leaves nothing of the one before', async () => {
    const { form, person, collector } = await openedWith({ mode: 'interview', mayQuote: true }, asking(good, names));
    expect(person.sees).to.contain('Read out each question.');
    await person.press('Start');
    await person.answer('Secret words');
    const field = person.find('textarea');
    await person.press('Finish now');
    await person.pick('No, keep my words private');
    await sent(person);
    expect(person.sees).to.contain('You have asked 1 person.');
    await expectAccessible(form);

    await person.press('Ask the next person');

    expect(person.heading).to.equal('Your stay');
    expect(person.at?.id).to.equal('heading');
    expect(form.answers).to.deep.equal({});
    expect(form.shadowRoot!.innerHTML).not.to.contain('Secret words');
    await person.press('Start');
    expect(person.find('textarea')).not.to.equal(field);
    expect(person.find<HTMLTextAreaElement>('textarea').value).to.equal('');
    await person.answer('Second');
    await person.press('Finish now');
    expect(person.root.querySelector(':checked')).to.equal(null);
    await person.press('Send your answers');
    await person.until(() => person.sees.includes('You have asked 2 people.'), 'the second is counted');
    expect([...collector.stored.values()].map(({ mode }) => mode)).to.deep.equal(['interview', 'interview']);
  });

  it('goes on without a connection, and sends each of them once it is back', async () => {
    const { person, collector } = await openedWith({ mode: 'interview' }, asking(names));
    collector.line = 'down';
    await answerFirst(person);
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    await person.press('Ask the next person');
    collector.line = 'up';
    await answerFirst(person);
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'the second is sent');
    globalThis.dispatchEvent(new Event('online'));

    await person.until(() => collector.stored.size === 2, 'the first is sent too');
    expect(collector.attempts[0]!.id).not.to.equal(collector.attempts[1]!.id);
  });
});

describe('a story', () => {
  it('is told in one box first, with the questions as help; the rest is asked after it', async () => {
    const { person, collector } = await openedWith({ mode: 'story' }, asking(names, why, good, bad, nights));
    await person.press('Start');
    expect(person.heading).to.equal('Tell your story');
    expect(person.sees).to.contain('What was good?What was bad?');
    await person.answer('It began at night.');
    await person.press('Continue');
    expect(person.heading).to.equal('Did staff tell you their names?');
    await person.press('Continue');
    await person.press('Continue');
    expect(person.find('dt').textContent).to.contain('Tell your story');
    await sent(person);

    expect(collector.only.mode).to.equal('story');
    expect(collector.answers).to.deep.equal({ good: 'It began at night.' });
  });

  it('still asks what must be answered, and what hangs on another answer', async () => {
    const { person } = await openedWith({ mode: 'story' }, asking(good, { ...bad, required: true }, names, why));
    await person.press('Start');
    await person.press('Continue');

    expect(person.heading).to.equal('What was bad?');
    await person.answer('Waiting');
    await person.press('Continue');
    await person.pick('No');
    await person.press('Continue');
    expect(person.heading).to.contain('What happened?');
  });
});

async function answerFirst(person: Person): Promise<void> {
  await person.press('Start');
  await person.pick('Yes');
  await person.press('Continue');
}
