import { aboutYou, builtInQuestionnaires, careFeedback, whatMattersPatient } from '@always-kit/contract/built-in';
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { openFeedback } from '../support/opened.ts';
import { asking, helped } from '../support/questionnaires.ts';
import { textOf } from '../support/person.ts';
import { goingHome } from '../support/going-home.ts';

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
    expect(person.heading).to.equal('Do you want to say more?');
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
    for (let page = 0; page < 2; page++) await person.press('Continue');
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.only.reading).to.equal('plain');
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
    expect(person.root.querySelector('[part=safety]')).to.equal(null);
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
    await expectAccessible(form);
    await person.press('Look at your answers');
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

  it('asks five questions on six screens, and shows the answers to those who want to see them', async () => {
    const { person } = await openFeedback(whatMattersPatient);
    const screens = [person.heading];
    await person.press('Start');
    while (!person.sees.includes('Send my answers')) {
      screens.push(person.heading);
      await person.press('Next question');
    }
    screens.push(person.heading);
    expect(screens.length).to.equal(6);

    await person.answer('Nothing');
    await person.press('Look at your answers');
    expect(person.heading).to.equal('Look at your answers');
    await person.press('Send my answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');
  });

  it('needs at most six screens for each built-in questionnaire', async () => {
    for (const questionnaire of builtInQuestionnaires.filter(({ purpose }) => purpose !== 'about-you')) {
      const { person } = await openFeedback(questionnaire);
      await person.press('Start');
      let screens = 2;
      for (; !person.sees.includes('Send my answers'); screens++) await person.press('Next question');
      expect(screens, questionnaire.id).to.be.at.most(6);
    }
  });

  it('says that it is sending while it is, and shows the answers where that fails', async () => {
    const { person, collector } = await openFeedback(careFeedback);
    await person.press('Start');
    await person.pick('Good');
    await person.press('Next question');
    await person.press('Next question');
    let arrive = (): void => undefined;
    collector.held = new Promise((resolve) => (arrive = resolve));
    await person.press('Send my answers');
    expect(person.heading).to.equal('Sending');
    expect(person.at?.id).to.equal('heading');

    collector.line = 'down';
    arrive();
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    expect(person.sees).to.contain('Your answers are safe on this page.');
    collector.line = 'up';
    await person.press('Try again');
    await person.until(() => person.heading === 'Thank you', 'it is sent');
    expect(collector.answers).to.deep.equal({ care: 'good' });
  });

  it('says that an answer is missing where nothing was answered, and sends nothing', async () => {
    const { person, collector } = await openFeedback(careFeedback);
    await person.press('Start');
    await person.press('Next question');
    await person.press('Next question');
    await person.press('Send my answers');

    expect(person.heading).to.equal('Look at your answers');
    expect(person.at?.id).to.equal('summary');
    expect(person.sees).to.contain('Answer 1 question first');
    expect(collector.attempts).to.deep.equal([]);
  });

  it('shows the answers before they are sent where the page says so, and where words may be quoted', async () => {
    for (const attribute of ['check-answers', 'may-quote']) {
      const { form, person } = await openFeedback(careFeedback);
      form.setAttribute(attribute, 'always');
      await person.settled();
      await person.press('Start');
      for (let page = 0; page < 3; page++) await person.press('Next question');
      expect(person.heading, attribute).to.equal('Look at your answers');
    }
  });

  it('explains hard words to those who ask, in the words they read', async () => {
    const { form, person } = await openFeedback({
      ...aboutYou,
      questions: aboutYou.questions.filter(({ id }) => id === 'sexual-orientation'),
    });
    await person.press('Start');
    const details = person.find<HTMLDetailsElement>('.explaining');
    expect(textOf(details.querySelector('summary'))).to.equal('What do these words mean?');
    expect(details.open).to.equal(false);
    details.querySelector('summary')!.click();
    expect(textOf(details)).to.contain('Bisexual You may love men and women.');
    await expectAccessible(form);

    form.reading = 'plain';
    await person.settled();
    expect(textOf(details)).to.contain('Bisexual Somebody who loves both men and women.');
  });

  it('says on every page whom to ask for help, in the same place, and lets the page say it', async () => {
    const { form, person } = await openFeedback(careFeedback);
    const help = (): string => textOf(person.find('slot[name=help]'));
    expect(help()).to.equal('Do you need help? Ask staff.');
    await person.press('Start');
    expect(help()).to.equal('Do you need help? Ask staff.');
    const own = document.createElement('p');
    own.slot = 'help';
    own.textContent = 'Ask Sam at the desk.';
    form.append(own);

    expect(person.find<HTMLSlotElement>('slot[name=help]').assignedElements()).to.deep.equal([own]);
  });
});
