import { problem } from '@always-kit/contract';
import { expect } from '@open-wc/testing';
import { atCheck, type Opened } from '../support/opened.ts';
import { asking, nights, ward } from '../support/questionnaires.ts';
import { textOf } from '../support/person.ts';

const questionnaire = asking({ ...ward, required: false }, nights);

async function ready(): Promise<Opened> {
  return await atCheck(questionnaire, (person) => person.pick('Elm ward'));
}

describe('sending', () => {
  it('labels the response as the page and the person said', async () => {
    const { form, person, collector } = await ready();
    form.mode = 'helped';
    form.audience = 'carer';
    let submitted = '';
    form.addEventListener('always-submitted', ({ responseId }) => (submitted = responseId));

    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    const { id, answeredAt, ...rest } = collector.only;
    expect(rest).to.deep.equal({
      questionnaire: { id: 'test', version: '1' },
      service: 'bramley-ward',
      language: 'en-GB',
      reading: 'plain',
      mode: 'helped',
      audience: 'carer',
      answers: [{ question: 'ward', value: 'elm' }],
    });
    expect(submitted).to.equal(id);
    expect(Math.abs(Date.now() - Date.parse(answeredAt))).to.be.lessThan(60_000);
  });

  it('says that it is sending, on a button that keeps the focus and sends only once', async () => {
    const { person, collector } = await ready();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    collector.held = promise;

    await person.press('Send your answers');
    expect(textOf(person.at)).to.equal('Sending');
    expect(person.at?.getAttribute('aria-disabled')).to.equal('true');
    expect(person.hears).to.equal('Sending');
    await person.key('Enter');
    resolve(undefined);
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.attempts.length).to.equal(1);
  });

  it('lets nothing change while it is on its way', async () => {
    const { person, collector } = await ready();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    collector.held = promise;
    await person.press('Send your answers');

    await person.press('Change');
    await person.press('Back');

    expect(person.heading).to.equal('Check your answers');
    resolve(undefined);
    await person.until(() => person.heading === 'Thank you', 'it is sent');
  });

  it('says when the connection is gone that nothing is lost, and takes the person there', async () => {
    const { form, person, collector } = await ready();
    const reasons: string[] = [];
    form.addEventListener('always-failed', ({ doing, reason }) => reasons.push(`${doing} ${reason}`));
    collector.line = 'down';

    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');

    expect(textOf(person.find('#failure-title'))).to.equal('Your answers have not been sent yet');
    expect(person.description()).to.contain('Your answers are not lost: they are kept on this page.');
    expect(person.sees).to.contain('Elm ward');
    expect(reasons).to.deep.equal(['sending offline']);
  });

  it('goes by itself when the connection is back', async () => {
    const { person, collector } = await ready();
    collector.line = 'down';
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');

    collector.line = 'up';
    window.dispatchEvent(new Event('online'));
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ ward: 'elm' });
    expect(person.at?.id).to.equal('heading');
  });

  it('does not take the focus from something else when it goes by itself', async () => {
    const { form, person, collector } = await ready();
    collector.line = 'down';
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    const elsewhere = form.parentElement!.appendChild(document.createElement('input'));
    elsewhere.focus();

    collector.line = 'up';
    window.dispatchEvent(new Event('online'));
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(document.activeElement === elsewhere).to.equal(true);
    expect(person.hears).to.equal('Thank you. We have your answers.');
  });

  it('does not take the focus of a person who is only reading when it goes by itself', async () => {
    const { person, collector } = await ready();
    collector.line = 'down';
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    (person.at as HTMLElement).blur();

    collector.line = 'up';
    window.dispatchEvent(new Event('online'));
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(document.activeElement?.localName).to.equal('body');
  });

  it('keeps its id over every attempt, and is stored once although its first answer was lost', async () => {
    const { person, collector } = await ready();
    collector.line = 'answer-lost';
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    await person.press('Try again');
    await person.until(() => collector.attempts.length === 2 && person.at?.id === 'failure', 'it failed again');
    collector.line = 'up';
    await person.press('Try again');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(new Set(collector.attempts.map(({ id }) => id)).size).to.equal(1);
    expect(collector.stored.size).to.equal(1);
  });

  it('settles the answers once they may have arrived: changed ones would be lost, or counted twice', async () => {
    const { person, collector } = await ready();
    collector.line = 'answer-lost';

    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');

    expect([...person.root.querySelectorAll('button')].map(textOf)).to.deep.equal(['Try again']);
    const [{ sentAt: _, ...first }] = collector.attempts as [(typeof collector.attempts)[0]];
    await person.press('Try again');
    await person.until(() => collector.attempts.length === 2, 'it was tried again');
    const { sentAt: __, ...second } = collector.attempts[1]!;
    expect(second).to.deep.equal(first);
  });

  it('lets answers change while the device itself says that nothing can leave it', async () => {
    const { person, collector } = await ready();
    collector.line = 'down';
    await offline(async () => {
      await person.press('Send your answers');
      await person.until(() => person.at?.id === 'failure', 'the failure is told');
    });

    await person.press('Change');
    await person.pick('Bramley ward');
    await person.press('Continue');
    collector.line = 'up';
    await person.press('Try again');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ ward: 'bramley' });
    expect(new Set(collector.attempts.map(({ id }) => id)).size, 'one id').to.equal(1);
  });

  it('says plainly when the collector refuses, and keeps the answers to change and send again', async () => {
    const { person, collector } = await ready();
    collector.refusal = problem('service-not-allowed');
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    expect(person.description()).to.contain('This is our mistake, not yours.');

    await person.press('Change');
    await person.pick('Bramley ward');
    await person.press('Continue');
    collector.refusal = undefined;
    await person.press('Try again');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ ward: 'bramley' });
  });

  it('does not try a refused response again by itself', async () => {
    const { person, collector } = await ready();
    collector.refusal = problem('service-not-allowed');
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');

    window.dispatchEvent(new Event('online'));
    await person.settled();

    expect(collector.attempts.length).to.equal(1);
  });

  it('says that the clock is wrong when the collector says so', async () => {
    const { person, collector } = await ready();
    collector.refusal = problem('in-the-future');

    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');

    expect(person.description()).to.contain('The date or time on your device looks wrong.');
  });

  it('waits when the collector is busy', async () => {
    const { person, collector } = await ready();
    collector.refusal = problem('busy');

    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');

    expect(person.description()).to.contain('Your answers are not lost');
  });

  it('loses no answer to a label that the page got wrong', async () => {
    const { form, person, collector } = await ready();
    form.mode = 'alone';
    form.audience = 'visitor';
    form.language = 'en_GB';

    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    const { mode, audience, language } = collector.only;
    expect({ mode, audience, language }).to.deep.equal({ mode: 'self', audience: undefined, language: 'en-GB' });
  });

  it('goes on while the form is taken out of the page, and thanks when it is back', async () => {
    const { form, person, collector } = await ready();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    collector.held = promise;
    await person.press('Send your answers');
    const parent = form.parentElement!;

    form.remove();
    resolve(undefined);
    parent.append(form);
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ ward: 'elm' });
  });

  it('keeps nothing on the device', async () => {
    const { person, collector } = await ready();
    collector.line = 'down';

    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');

    expect(localStorage.length + sessionStorage.length).to.equal(0);
    expect(document.cookie).to.equal('');
  });
});

/** While the browser says that it is cut off. */
async function offline(act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  try {
    await act();
  } finally {
    delete (navigator as { onLine?: boolean }).onLine;
  }
}
