import { problem } from '@always-kit/contract';
import { expect } from '@open-wc/testing';
import { letAllArrive } from '../support/collector.ts';
import { atCheck, openFeedback, type Opened } from '../support/opened.ts';
import { asking, names, nights, ward } from '../support/questionnaires.ts';
import { textOf } from '../support/person.ts';

const questionnaire = asking({ ...ward, required: false }, nights);

describe('a response that waits', () => {
  let clock: Clock;
  beforeEach(() => (clock = new Clock()));
  afterEach(async () => {
    clock.restore();
    await letAllArrive();
  });

  it('goes by itself after a while, although the browser never said that the line was gone', async () => {
    const { person, collector } = await waiting();
    collector.line = 'up';

    clock.ring();
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ ward: 'elm' });
    expect(new Set(collector.attempts.map(({ id }) => id)).size, 'one id').to.equal(1);
    expect(clock.waits, 'nothing more to wait for').to.deep.equal([]);
  });

  it('goes when the collector is no longer busy', async () => {
    const { person, collector } = await ready();
    collector.refusal = problem('busy');
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    collector.refusal = undefined;

    clock.ring();
    await person.until(() => person.heading === 'Thank you', 'it is sent');
  });

  it('is tried less and less often, down to once a minute', async () => {
    const { person, collector } = await waiting();

    for (const seconds of [5, 15, 30, 60, 60]) {
      expect(clock.waits.length, 'one wait').to.equal(1);
      expect(clock.waits[0]! / 1000).to.be.within(seconds * 0.8, seconds * 1.2);
      const before = collector.attempts.length;
      clock.ring();
      await person.until(() => collector.attempts.length > before && clock.waits.length > 0, 'it failed again');
    }
  });

  it('goes when the page is looked at again', async () => {
    const { person, collector } = await waiting();
    collector.line = 'up';

    document.dispatchEvent(new Event('visibilitychange'));
    await person.until(() => person.heading === 'Thank you', 'it is sent');
  });

  it('is tried once, however many reasons there are to try', async () => {
    const { person, collector } = await waiting();
    const release = hold(collector);

    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('online'));
    await person.press('Try again');
    document.dispatchEvent(new Event('visibilitychange'));
    await person.until(() => collector.attempts.length === 2, 'it is tried again');
    collector.line = 'up';
    release();
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.attempts.length, 'the first, and one more').to.equal(2);
  });

  it('says nothing, and moves nothing, while it fails again as before', async () => {
    const { form, person, collector } = await waiting();
    person.button('Try again').focus();
    let failures = 0;
    form.addEventListener('always-failed', () => failures++);
    const heard = changesOf(person.find('[role=status]'));
    const button = changesOf(person.button('Try again'));

    clock.ring();
    await person.until(() => collector.attempts.length === 2 && clock.waits.length > 0, 'it failed again');
    await person.settled();

    expect(heard(), 'announced').to.equal(0);
    expect(button(), 'of the button').to.equal(0);
    expect(person.at === person.button('Try again'), 'the focus stays').to.equal(true);
    expect(failures).to.equal(0);
  });

  it('leaves everything where it is also where it was sent from the last question', async () => {
    const { person, collector } = await openFeedback(questionnaire);
    collector.line = 'down';
    await person.press('Start');
    await person.pick('Elm ward');
    await person.press('Next question');
    await person.press('Send my answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    const button = person.button('Try again');
    button.focus();
    const seen = changesOf(person.find('[part=failure]').parentElement!);

    clock.ring();
    await person.until(() => collector.attempts.length === 2 && clock.waits.length > 0, 'it failed again');
    await person.settled();

    expect(person.at === button, 'the focus stays').to.equal(true);
    expect(seen(), 'changes of the page').to.equal(0);
  });

  it('does not let the focus fall when the answers can no longer be changed, and their buttons go', async () => {
    const { person, collector } = await ready();
    collector.refusal = problem('too-many-requests');
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    person.button('Change').focus();
    collector.line = 'answer-lost';

    clock.ring();
    await person.until(() => collector.attempts.length === 2 && clock.waits.length > 0, 'it failed again');

    expect(person.at?.id).to.equal('failure');
  });

  it('answers a press while it is being tried, and tells how that ended', async () => {
    const { person, collector } = await waiting();
    const release = hold(collector);
    window.dispatchEvent(new Event('online'));
    await person.until(() => collector.attempts.length === 2, 'it is tried again');
    expect(person.hears).to.equal('Your answers have not been sent yet');

    await person.press('Try again');

    expect(textOf(person.at)).to.equal('Sending');
    expect(person.hears).to.equal('Sending');
    release();
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    expect(collector.attempts.length).to.equal(2);
  });

  it('lets nothing change while it is being tried, and says why', async () => {
    const { person, collector } = await ready();
    collector.refusal = problem('too-many-requests'); // surely not stored, so that answers may still change
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    const release = hold(collector);
    window.dispatchEvent(new Event('online'));
    await person.until(() => collector.attempts.length === 2, 'it is tried again');

    await person.press('Change');

    expect(person.heading).to.equal('Check your answers');
    expect(person.hears).to.equal('Sending');
    collector.refusal = undefined;
    release();
    await person.until(() => person.heading === 'Thank you', 'it is sent');
  });

  it('does not complain of answers that somebody is still changing', async () => {
    const { person, collector } = await ready();
    collector.refusal = problem('too-many-requests');
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    await person.press('Change');

    clock.ring();
    await person.settled();

    expect(person.heading).to.equal('Where were you?');
    expect(collector.attempts.length).to.equal(1);
    expect(clock.waits.length, 'it is tried later').to.equal(1);
  });

  it('does not complain, before anybody asks to send again, that no answer is left', async () => {
    const { person, collector } = await atCheck(asking(nights), (each) => each.answer('3'));
    collector.refusal = problem('too-many-requests');
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    await person.press('Change');
    person.find('input').focus();
    await person.key('End');
    await person.key('Backspace');
    await person.press('Continue');

    clock.ring();
    await person.settled();

    expect(person.sees).to.contain('Not answered');
    expect(person.root.querySelectorAll('#summary').length).to.equal(0);
    expect(person.atHeading).to.equal(true);
    expect(collector.attempts.length).to.equal(1);
  });

  it('is tried no more once it is refused, and says so without moving the focus', async () => {
    const { person, collector } = await waiting();
    person.button('Try again').focus();
    collector.line = 'up';
    collector.refusal = problem('service-not-allowed');

    clock.ring();
    await person.until(() => person.sees.includes('This is our mistake'), 'the refusal is told');

    expect(person.hears).to.contain('This form could not take your answers.');
    expect(person.at === person.button('Try again'), 'the focus stays').to.equal(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await person.settled();
    expect(clock.waits).to.deep.equal([]);
    expect(collector.attempts.length).to.equal(2);
  });

  it('goes on by itself when another questionnaire takes its place', async () => {
    const { form, person, collector } = await waiting();

    form.questionnaire = { ...asking(names), id: 'another' };
    await person.settled();
    collector.line = 'up';
    clock.ring();
    await person.until(() => collector.stored.size > 0, 'it is sent');

    expect(collector.answers).to.deep.equal({ ward: 'elm' });
    expect(person.sees).not.to.include('Elm ward');
  });

  it('is counted once, and thanked for, when the form is only moved', async () => {
    const { form, person, collector } = await waiting();
    const parent = form.parentElement!;
    form.remove();
    await person.settled();
    parent.append(form);
    await person.settled();
    collector.line = 'up';

    clock.ring();
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ ward: 'elm' });
  });

  it('goes on when the page begins again', async () => {
    const { form, person, collector } = await waiting();
    form.reset();
    await person.settled();
    expect(person.heading).to.equal('Your stay');
    collector.line = 'up';

    clock.ring();
    await person.until(() => collector.stored.size > 0, 'it is sent');

    expect(collector.answers).to.deep.equal({ ward: 'elm' });
  });
});

async function ready(): Promise<Opened> {
  return await atCheck(questionnaire, (person) => person.pick('Elm ward'));
}

/** A response that could not be sent: nothing is reached, and the browser does not know. */
async function waiting(): Promise<Opened> {
  const opened = await ready();
  opened.collector.line = 'down';
  await opened.person.press('Send your answers');
  await opened.person.until(() => opened.person.at?.id === 'failure', 'the failure is told');
  return opened;
}

/** Holds the collector's answers back until what it returns is called. */
function hold(collector: Opened['collector']): () => void {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  collector.held = promise;
  return () => resolve(undefined);
}

/** How often anything in `element` has changed since. */
function changesOf(element: Element): () => number {
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  observer.observe(element, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => changes + observer.takeRecords().length;
}

/** How long the test runner waits for the key it was told to press, in milliseconds. */
const ofTestRunner = 20_000;

/** Keeps every long wait in its hand until it is told to ring; short ones pass. */
class Clock {
  readonly #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  readonly #held = new Map<number, { readonly run: () => void; readonly pause: number }>();
  #next = -1;

  constructor() {
    const { setTimeout, clearTimeout } = this.#real;
    globalThis.setTimeout = ((run: () => void, pause = 0) => {
      if (pause < 3_000 || pause === ofTestRunner) return setTimeout(run, pause);
      this.#held.set(this.#next, { run, pause });
      return this.#next--;
    }) as typeof globalThis.setTimeout;
    globalThis.clearTimeout = ((id: number | undefined) => {
      if (id === undefined || !this.#held.delete(id)) clearTimeout(id);
    }) as typeof globalThis.clearTimeout;
  }

  /** What is waited for now, in milliseconds, but for a form's patience with its page. */
  get waits(): number[] {
    return [...this.#held.values()].map(({ pause }) => pause).filter((pause) => pause !== 5_000);
  }

  ring(): void {
    const held = [...this.#held.values()];
    this.#held.clear();
    for (const { run } of held) run();
  }

  restore(): void {
    Object.assign(globalThis, this.#real);
  }
}
