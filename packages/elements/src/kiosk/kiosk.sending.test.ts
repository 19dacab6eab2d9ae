import { aboutYou } from '@always-kit/contract/built-in';
import { expect, fixture, html } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import { atCheck, passing, questionnaire, ready, words, type Kiosk } from './support/kiosk.ts';

describe('a kiosk that sends', () => {
  const pass = passing();

  /** A kiosk that has cleared itself after somebody whose answers could not be sent. */
  async function clearedUnsent(): Promise<Kiosk> {
    const kiosk = await atCheck();
    kiosk.collector.line = 'down';
    await kiosk.person.press('Send your answers');
    await kiosk.person.until(() => kiosk.person.at?.id === 'failure', 'the failure is told');
    await pass(60, kiosk);
    await kiosk.person.until(() => kiosk.person.heading === 'Your stay', 'it is cleared');
    return kiosk;
  }

  it('stands at the start again after the thanks, at once or after 20 seconds', async () => {
    const kiosk = await atCheck();
    await kiosk.person.press('Send your answers');
    await kiosk.person.until(() => kiosk.person.heading === 'Thank you', 'it is sent');
    await expectAccessible(kiosk.form);

    await kiosk.person.press('Start for the next person');
    expect(kiosk.person.heading).to.equal('Your stay');
    expect(kiosk.collector.answers).to.deep.equal({ mattered: words });

    const other = await atCheck();
    await other.person.press('Send your answers');
    await other.person.until(() => other.person.heading === 'Thank you', 'it is sent');
    await pass(20, other);
    expect(other.person.heading).to.equal('Your stay');
  });

  it('never clears while it is sending', async () => {
    const kiosk = await atCheck();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    kiosk.collector.held = promise;
    await kiosk.person.press('Send your answers');

    await pass(3_600, kiosk);
    expect(kiosk.person.heading).to.equal('Check your answers');
    resolve(undefined);
    await kiosk.person.until(() => kiosk.person.heading === 'Thank you', 'it is sent');

    expect(kiosk.collector.answers).to.deep.equal({ mattered: words });
  });

  it('goes on sending what a person has finished while the next one starts', async () => {
    const kiosk = await clearedUnsent();

    expect(kiosk.person.sees).to.include('For staff: 1 finished form is still being sent.');
    expect(kiosk.form.shadowRoot!.textContent).not.to.include('lamplight');
    kiosk.collector.line = 'up';
    await kiosk.person.until(() => kiosk.person.at?.id === 'heading', 'the next person is at the top');
    await kiosk.person.press('Start');
    dispatchEvent(new Event('online'));
    await kiosk.person.until(() => kiosk.collector.stored.size > 0, 'it is sent');

    expect(kiosk.collector.answers).to.deep.equal({ mattered: words });
    await kiosk.person.until(() => kiosk.person.heading === 'What mattered?', 'the next person has begun');
    await kiosk.person.press('Back');
    expect(kiosk.person.sees).not.to.include('For staff');
  });

  it('asks before the page is closed while something is still being sent', async () => {
    const kiosk = await clearedUnsent();

    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);

    kiosk.collector.line = 'up';
    dispatchEvent(new Event('online'));
    await kiosk.person.until(() => kiosk.collector.stored.size > 0, 'it is sent');
    await kiosk.person.settled();
    const leavingNow = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leavingNow);
    expect(leavingNow.defaultPrevented).to.equal(false);
  });

  it('goes on sending what somebody told of themselves when they have left', async () => {
    const collector = new TestCollector(questionnaire);
    const form = await fixture<AlwaysWhatMatters>(html`
      <always-what-matters
        kiosk
        service="bramley-ward"
        .equality=${aboutYou}
        .questionnaire=${questionnaire}
        .client=${collector.client}
      ></always-what-matters>
    `);
    const kiosk = await ready(form, collector);
    const { person } = kiosk;
    for (const button of ['Start', 'Continue']) await person.press(button);
    await person.answer('3');
    for (const button of ['Continue', 'Send your answers', 'Answer questions about you']) await person.press(button);
    await person.pick('25 to 34');
    await person.press('Finish now');
    collector.line = 'down';
    await person.press('Send');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    await pass(60, kiosk);
    await person.until(() => person.heading === 'Your stay', 'it is cleared');
    collector.line = 'up';
    const first = collector.only.id;

    dispatchEvent(new Event('online'));
    await person.until(() => collector.aboutYou.length > 0, 'it is sent');

    const [told] = collector.aboutYou;
    expect(told?.response).to.equal(first);
    expect(told?.answers).to.deep.equal([{ question: 'age', value: '25-34' }]);
  });
});
