import { alwaysFeedback, friendsAndFamily } from '@always-kit/contract/built-in';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../support/axe.ts';
import { openFeedback } from '../support/opened.ts';
import { asking, helped } from '../support/questionnaires.ts';
import { textOf } from '../support/person.ts';

const goingHome = alwaysFeedback({
  id: 'going-home',
  version: '1',
  title: { plain: 'Going home', easyRead: ['Going home'] },
  vision: {
    plain: 'Did you know what to do when you got home, or who to contact?',
    easyRead: ['Did you know what to do at home?', 'Did you know who to call?'],
  },
});

describe('<always-feedback>', () => {
  it('is answered in easy read with the keyboard alone, and says that it was read so', async () => {
    const { person, collector } = await openFeedback(goingHome);
    await person.press('Start');
    expect(person.heading).to.equal('Did you know what to do at home? Did you know who to call?');
    await person.key('Tab');
    await person.key('Space');
    await person.press('Next question');
    expect(person.heading).to.equal('How was your care?');
    await person.key('Tab');
    await person.key('ArrowDown');
    await person.press('Next question');
    await person.press('Next question');
    expect(person.heading).to.equal('Look at your answers');
    await person.press('Send my answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ always: 'always', care: 'ok' });
    expect(collector.only.reading).to.equal('easy');
  });

  it('keeps the answers when easy read is turned off and on, on every page', async () => {
    const { person } = await openFeedback(goingHome);
    await person.press('Start');
    await person.pick('Some times');

    await person.press('Turn off easy read');
    expect(person.heading).to.equal('Did you know what to do when you got home, or who to contact?');
    expect(textOf(person.find(':checked').closest('label'))).to.equal('Sometimes');
    await person.press('Continue');
    await person.answer('Nobody told me');
    await person.press('Change to easy read');

    expect(person.heading).to.equal('What stopped it?');
    expect(person.find<HTMLTextAreaElement>('textarea').value).to.equal('Nobody told me');
  });

  it('keeps the focus on the button that changes the reading', async () => {
    const { person } = await openFeedback(goingHome);

    await person.press('Turn off easy read');

    expect(textOf(person.at)).to.equal('Change to easy read');
  });

  it('says which wording was read last', async () => {
    const { person, collector } = await openFeedback(goingHome);
    await person.press('Start');
    await person.pick('Every time');
    await person.press('Turn off easy read');
    for (let page = 0; page < 3; page++) await person.press('Continue');
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.only.reading).to.equal('plain');
  });

  it('shows a picture for every idea, and none where pictures are off', async () => {
    const { form, person } = await openFeedback(goingHome);
    const ideas = (): Element[] => [...person.root.querySelectorAll('.idea')];
    expect(ideas().every((idea) => idea.querySelector('svg'))).to.equal(true);

    form.pictures = 'off';
    await person.settled();

    expect(ideas().length).to.be.greaterThan(3);
    expect(person.root.querySelector('svg')).to.equal(null);
  });

  it('keeps faces where pictures are off: there they are the scale', async () => {
    const { form, person } = await openFeedback(friendsAndFamily);
    form.pictures = 'off';
    await person.press('Start');

    expect(person.root.querySelectorAll('.option svg').length).to.equal(5);
    expect(person.root.querySelectorAll('legend svg').length).to.equal(0);
  });

  it('leaves out a hint that nobody has written in easy read', async () => {
    const { form, person } = await openFeedback(asking({ ...helped, kind: 'several-choices' } as typeof helped));
    await person.press('Start');
    expect(textOf(person.find('#hint'))).to.equal('You can pick more than 1');

    form.reading = 'plain';
    await person.settled();

    expect(textOf(person.find('#hint'))).to.equal('Think about today. Select all that apply');
  });

  it('says before the first answer in words what must be known, and only there', async () => {
    const { person } = await openFeedback(goingHome);
    await person.press('Start');
    expect(person.sees).not.to.contain('999');
    await person.pick('Never');
    await person.press('Next question');
    expect(person.sees).to.contain('Call 999.');
    const [safety, field] = [person.find('[part=safety]'), person.find('textarea')];
    expect(safety.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);

    await person.press('Next question');
    await person.press('Next question');

    expect(person.heading).to.equal('Do you want to say more?');
    expect(person.sees).not.to.contain('999');
  });

  it('is written large: 16 points at least, faces of 64 px at least', async () => {
    const { person } = await openFeedback(friendsAndFamily);
    await person.press('Start');

    for (const words of person.root.querySelectorAll('.words, .hint, .progress, button')) {
      expect(parseFloat(getComputedStyle(words).fontSize), textOf(words)).to.be.at.least(16 * (96 / 72));
    }
    for (const face of person.root.querySelectorAll('.option svg')) {
      expect(face.getBoundingClientRect().width).to.be.at.least(64);
    }
  });

  it('puts the picture before its words where there is room, and above them where there is not', async () => {
    const { person } = await openFeedback(goingHome);
    await person.press('Start');
    const places = (): DOMRect[] =>
      ['.title svg', '.title .words'].map((selector) => person.find(selector).getBoundingClientRect());

    const [beside, wide] = places();
    expect(beside!.right).to.be.at.most(wide!.left);
    await setViewport({ width: 320, height: 640 });
    try {
      const [above, narrow] = places();
      expect(above!.bottom).to.be.at.most(narrow!.top);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });

  it('is read in plain words where the page says so', async () => {
    const { form, person } = await openFeedback(goingHome);
    form.setAttribute('reading', 'plain');
    await person.settled();
    await person.press('Start');

    expect(person.heading).to.equal('Did you know what to do when you got home, or who to contact?');
  });

  it('says its words in the words it is given, for each reading', async () => {
    const { form, person } = await openFeedback(goingHome);
    form.messages = { easy: { start: 'Go' }, plain: { start: 'Begin' } };
    await person.settled();
    expect(person.button('Go')).to.be.instanceOf(HTMLButtonElement);

    await person.press('Turn off easy read');

    expect(person.button('Begin')).to.be.instanceOf(HTMLButtonElement);
  });

  it('has no accessibility violations on any page', async () => {
    const { form, person, collector } = await openFeedback(goingHome);
    await expectAccessible(form);
    await person.press('Start');
    await expectAccessible(form);
    await person.pick('Never');
    await person.press('Next question');
    await expectAccessible(form);
    await person.press('Next question');
    await expectAccessible(form);
    await person.press('Next question');
    await person.press('Next question');
    await expectAccessible(form);
    collector.line = 'down';
    await person.press('Send my answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    await expectAccessible(form);
    collector.line = 'up';
    await person.press('Try again');
    await person.until(() => person.heading === 'Thank you', 'it is sent');
    await expectAccessible(form);
  });
});
