import { problem, type Questionnaire } from '@always-kit/contract';
import { friendsAndFamily } from '@always-kit/contract/built-in';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, hears, press, sees } from '../support/at-tally.ts';
import { expectAccessible } from '../support/axe.ts';
import { letAllArrive, TestCollector } from '../support/collector.ts';
import { textOf } from '../support/person.ts';
import { asking, helped, names, ward, why } from '../support/questionnaires.ts';
import { until } from '../support/until.ts';
import type { AlwaysTally } from './tally.ts';
import './tally.define.ts';

interface Opened {
  readonly tally: AlwaysTally;
  readonly collector: TestCollector;
}

async function open(questionnaire: Questionnaire, question?: string): Promise<Opened> {
  const collector = new TestCollector(questionnaire);
  const tally = await fixture<AlwaysTally>(html`
    <always-tally
      service="bramley-ward"
      .questionnaire=${questionnaire}
      .question=${question}
      .client=${collector.client}
    ></always-tally>
  `);
  return { tally, collector };
}

const goingHome = asking(names);

describe('<always-tally>', () => {
  afterEach(letAllArrive);

  it('records five people in six presses, each as a response of their own', async () => {
    const { tally, collector } = await open(goingHome);
    let submitted = 0;
    tally.addEventListener('always-submitted', () => submitted++);
    let presses = 0;
    tally.addEventListener('click', () => presses++);

    await press(tally, 'Yes', 'Yes', 'No', 'Yes', 'I’m not sure', 'Send 5 answers');
    await until(() => sees(tally).includes('5 answers sent'), 'all are sent');

    const responses = [...collector.stored.values()];
    expect(responses.map(({ answers }) => answers[0]?.value)).to.deep.equal(['yes', 'yes', 'no', 'yes', 'unsure']);
    expect(new Set(responses.map(({ mode, service }) => `${mode} at ${service}`))).to.deep.equal(
      new Set(['interview at bramley-ward']),
    );
    expect(new Set(responses.map(({ id }) => id)).size).to.equal(5);
    expect(submitted).to.equal(5);
    expect(tally.unsent).to.equal(0);
    expect(presses, 'so that it is done in 20 seconds').to.be.at.most(6);
  });

  it('says after each press what was counted, and how far the week’s five people are', async () => {
    const { tally } = await open(goingHome);
    expect(sees(tally)).to.contain('Nobody asked yet');

    await press(tally, 'Yes');
    expect(hears(tally)).to.equal('Yes. 1 of 5 people asked');
    await press(tally, 'Yes');
    expect(hears(tally)).to.equal('Yes. 2 of 5 people asked');

    await press(tally, 'No', 'No', 'No');
    expect(sees(tally)).to.contain('5 of 5 people asked You have asked enough people.');
  });

  it('counts on beyond the goal, and without one says only how many were asked', async () => {
    const { tally } = await open(goingHome);
    tally.goal = 0;
    await press(tally, 'Yes', 'Yes');
    expect(sees(tally)).to.contain('2 people asked');
    expect(sees(tally)).not.to.contain('enough');
  });

  it('takes back one press at a time, and then there is nothing to take back', async () => {
    const { tally, collector } = await open(goingHome);
    await press(tally, 'Yes', 'No', 'Take back the last answer: No');
    expect(hears(tally)).to.equal('Taken back: No. 1 of 5 people asked');

    button(tally, 'Take back the last answer: Yes').focus();
    await press(tally, 'Take back the last answer: Yes');
    expect(sees(tally)).not.to.contain('Take back');
    expect(textOf(tally.shadowRoot!.activeElement)).to.equal('Send');

    await press(tally, 'Send');
    expect(hears(tally)).to.equal('There is nothing to send yet. Press an answer first.');
    expect(collector.attempts).to.have.length(0);
  });

  it('is worked by the keyboard alone, in the order in which it is read', async () => {
    const { tally, collector } = await open(goingHome);
    button(tally, 'Yes').focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => collector.stored.size === 2, 'both are sent');
    expect([...collector.stored.values()].map(({ answers }) => answers[0]?.value)).to.deep.equal(['yes', 'no']);
  });

  it('goes on without a connection, says so, and sends each exactly once when it is back', async () => {
    const { tally, collector } = await open(goingHome);
    collector.line = 'answer-lost'; // the first arrives, and its answer does not
    await press(tally, 'Yes', 'No', 'Send 2 answers');
    await until(() => sees(tally).includes('2 answers are waiting to be sent'), 'it waits');
    expect(hears(tally)).to.contain('Keep this page open.');
    expect(tally.unsent).to.equal(2);

    await press(tally, 'I’m not sure', 'Send 1 answer');
    await until(() => sees(tally).includes('3 answers are waiting to be sent'), 'the third waits too');
    collector.line = 'up';
    globalThis.dispatchEvent(new Event('online'));
    await until(() => sees(tally).includes('3 answers sent'), 'all are sent');

    expect(collector.stored.size).to.equal(3);
    expect([...collector.stored.values()].map(({ answers }) => answers[0]?.value)).to.have.members([
      'yes',
      'no',
      'unsure',
    ]);
  });

  it('counts each answer for the ward that was asked about, also when the page moves on to another', async () => {
    const { tally, collector } = await open(goingHome);
    collector.line = 'down';
    await press(tally, 'Yes', 'Send 1 answer');
    await until(() => sees(tally).includes('1 answer is waiting'), 'it waits');
    await press(tally, 'No');

    tally.service = 'elm-ward';
    await tally.updateComplete;
    await until(() => hears(tally).startsWith('2 answers are waiting'), 'both are tried, in vain');
    expect(sees(tally)).to.contain('Nobody asked yet');
    await press(tally, 'I’m not sure', 'Send 1 answer');
    await until(() => sees(tally).includes('3 answers are waiting'), 'the third waits too');
    collector.line = 'up';
    globalThis.dispatchEvent(new Event('online'));
    await until(() => collector.stored.size === 3 && tally.unsent === 0, 'all are sent');

    const sent = [...collector.stored.values()].map(({ service, answers }) => [service, answers[0]?.value]);
    expect(sent).to.have.deep.members([
      ['bramley-ward', 'yes'],
      ['bramley-ward', 'no'],
      ['elm-ward', 'unsure'],
    ]);
    expect(sees(tally)).to.contain('1 answer sent');
  });

  it('goes on sending what was let go when it is taken out of the page', async () => {
    const { tally, collector } = await open(goingHome);
    collector.line = 'down';
    await press(tally, 'Yes', 'Send 1 answer');
    await until(() => sees(tally).includes('1 answer is waiting'), 'it waits');

    tally.remove();
    await new Promise((resolve) => setTimeout(resolve, 1));
    collector.line = 'up';
    globalThis.dispatchEvent(new Event('online'));
    await until(() => collector.stored.size === 1, 'it is sent');
  });

  it('does not take back what was let go', async () => {
    const { tally, collector } = await open(goingHome);
    collector.line = 'down';
    await press(tally, 'Yes', 'Send 1 answer');
    await until(() => sees(tally).includes('waiting'), 'it waits');
    expect(sees(tally)).not.to.contain('Take back');
  });

  it('asks before the page is left with answers in it, and only then', async () => {
    const { tally, collector } = await open(goingHome);
    const leave = (): boolean => {
      const event = new Event('beforeunload', { cancelable: true });
      globalThis.dispatchEvent(event);
      return !event.defaultPrevented;
    };
    expect(leave()).to.equal(true);
    await press(tally, 'Yes');
    expect(leave()).to.equal(false);
    await press(tally, 'Send 1 answer');
    await until(() => collector.stored.size === 1 && tally.unsent === 0, 'it is sent');
    expect(leave()).to.equal(true);
  });

  it('keeps counting when the collector refuses, and says whom to tell', async () => {
    const { tally, collector } = await open(goingHome);
    collector.refusal = problem('not-found');
    const failed: string[] = [];
    tally.addEventListener('always-failed', ({ doing, reason }) => failed.push(`${doing} ${reason}`));
    await press(tally, 'Yes', 'Send 1 answer');
    await until(() => sees(tally).includes('1 answer could not be sent'), 'the refusal is told');
    expect(sees(tally)).to.contain('Tell the person who looks after this page.');
    expect(failed).to.deep.equal(['sending refused']);

    collector.refusal = undefined;
    await press(tally, 'No', 'Send 1 answer');
    await until(() => collector.stored.size === 1, 'the next one is sent');
  });

  it('asks the question that the page names, else the first about how often, else the first of one press', async () => {
    expect(sees((await open(asking(helped, names))).tally)).to.contain('Did staff tell you their names?');
    const both = asking(names, { ...ward, required: false });
    expect(sees((await open(both, 'ward')).tally)).to.contain('Where were you?');
    expect(sees((await open(friendsAndFamily)).tally)).to.contain('Overall, how was your experience');
  });

  it('asks nothing where one press would not make a whole response, and says so', async () => {
    for (const none of [
      asking(helped),
      asking(names, { ...ward, required: true }),
      asking({ ...why, when: undefined! }),
    ]) {
      const { tally } = await open(none);
      await until(() => sees(tally).includes('We could not get the question'), 'it gives up');
      expect(sees(tally)).to.contain('Tell the person who looks after this page.');
    }
  });

  it('gets a question by its id, and again when asked to', async () => {
    const collector = new TestCollector(goingHome);
    collector.line = 'down';
    const tally = await fixture<AlwaysTally>(html`
      <always-tally service="bramley-ward" questionnaire="test" .client=${collector.client}></always-tally>
    `);
    await until(() => sees(tally).includes('We could not get the question'), 'it gives up');
    collector.line = 'up';
    await press(tally, 'Try again');
    await until(() => sees(tally).includes('Did staff tell you their names?'), 'the question is here');
  });

  it('stays within a place 288 pixels wide', async () => {
    const { tally } = await open(goingHome);
    const place = document.createElement('div');
    place.style.width = '288px';
    tally.replaceWith(place);
    place.append(tally);
    await press(tally, 'Yes');
    expect(tally.scrollWidth).to.equal(288);
    expect(tally.shadowRoot!.querySelector('.answers')!.getBoundingClientRect().width).to.be.at.most(288);
  });

  it('has nothing for axe to find, in every state', async () => {
    const { tally, collector } = await open(goingHome);
    await expectAccessible(tally);
    await press(tally, 'Yes', 'No');
    await expectAccessible(tally);
    collector.line = 'down';
    await press(tally, 'Send 2 answers');
    await until(() => sees(tally).includes('waiting'), 'it waits');
    await expectAccessible(tally);
  });
});
