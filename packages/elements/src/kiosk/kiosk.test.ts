import { aboutYou } from '@always-kit/contract/built-in';
import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import type { AlwaysFeedback } from '../feedback/feedback.ts';
import '../feedback/feedback.define.ts';
import '../language-switch/language-switch.define.ts';
import type { AlwaysProvider } from '../provider/provider.ts';
import '../provider/provider.define.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import { Person, textOf } from '../support/person.ts';
import { asking, nights } from '../support/questionnaires.ts';

const words = 'They sang to me by lamplight';
const questionnaire = asking({ kind: 'text', id: 'mattered', text: { plain: 'What mattered?' } }, nights);

interface Kiosk<Form extends AlwaysWhatMatters | AlwaysFeedback = AlwaysWhatMatters> {
  readonly person: Person;
  readonly form: Form;
  readonly collector: TestCollector;
}

async function open(idle = 60): Promise<Kiosk> {
  const collector = new TestCollector(questionnaire);
  const form = await fixture<AlwaysWhatMatters>(html`
    <always-what-matters
      kiosk
      kiosk-idle=${idle}
      service="bramley-ward"
      .questionnaire=${questionnaire}
      .client=${collector.client}
    ></always-what-matters>
  `);
  return await ready(form, collector);
}

async function ready<Form extends AlwaysWhatMatters | AlwaysFeedback>(
  form: Form,
  collector: TestCollector,
): Promise<Kiosk<Form>> {
  await form.prepare();
  const person = new Person(form);
  await person.until(() => form.shadowRoot!.querySelector('dialog') !== null, 'it is a kiosk');
  return { person, form, collector };
}

/** A kiosk on which somebody has written. */
async function written(idle?: number): Promise<Kiosk> {
  const kiosk = await open(idle);
  await kiosk.person.press('Start');
  await kiosk.person.answer(words);
  return kiosk;
}

async function atCheck(): Promise<Kiosk> {
  const kiosk = await written();
  await kiosk.person.press('Continue');
  await kiosk.person.press('Continue');
  return kiosk;
}

function dialog({ person }: Kiosk): HTMLDialogElement {
  return person.find<HTMLDialogElement>('dialog');
}

describe('a kiosk', () => {
  const { now } = Date;
  let later = 0;
  beforeEach(() => {
    later = 0;
    Date.now = () => now() + later * 1000;
  });
  afterEach(() => (Date.now = now));

  /** So many seconds in which nobody does anything. Then the page looks at the clock, as it does each second. */
  async function pass(seconds: number, { person }: Pick<Kiosk, 'person'>): Promise<void> {
    later += seconds;
    document.dispatchEvent(new Event('visibilitychange'));
    await person.settled();
  }

  it('asks whether the person is still there, 20 seconds before it clears itself', async () => {
    const kiosk = await written();

    await pass(39, kiosk);
    expect(dialog(kiosk).open, 'after 39 seconds').to.equal(false);
    await pass(1, kiosk);

    expect(dialog(kiosk).open, 'after 40 seconds').to.equal(true);
    expect(textOf(kiosk.person.at)).to.equal('I am still here');
    expect(textOf(dialog(kiosk))).to.include('Are you still here?');
    expect(kiosk.person.description(dialog(kiosk))).to.include('in 20 seconds');
    await expectAccessible(kiosk.form);
  });

  it('shows nobody who passes what was written while it asks', async () => {
    const kiosk = await written();
    const seen = (selector: string): boolean =>
      kiosk.person.find(selector).checkVisibility({ visibilityProperty: true });
    expect(seen('textarea'), 'before').to.equal(true);

    await pass(40, kiosk);

    expect(seen('textarea'), 'the words').to.equal(false);
    expect(seen('[part=stay]'), 'the question').to.equal(true);
    await kiosk.person.key('Enter');
    expect(seen('textarea'), 'to who stays').to.equal(true);
  });

  it('counts down for the eyes, and says it once', async () => {
    const kiosk = await written();
    await pass(40, kiosk);
    await pass(8, kiosk);

    expect(textOf(kiosk.person.find('.seconds')), 'in steps, so that nobody is hurried').to.include('in 15 seconds');
    expect(kiosk.person.find('.seconds').getAttribute('aria-hidden')).to.equal('true');
    expect(kiosk.person.description(dialog(kiosk)), 'what is spoken').to.include('in 20 seconds');
    expect(kiosk.person.hears).to.equal('');
  });

  it('lets the person stay by one key, with everything where it was', async () => {
    const kiosk = await written();
    kiosk.person.find('textarea').focus();
    await pass(45, kiosk);

    await kiosk.person.key('Enter');

    expect(dialog(kiosk).open).to.equal(false);
    expect(kiosk.person.at?.localName, 'the focus').to.equal('textarea');
    await pass(39, kiosk);
    expect(dialog(kiosk).open, 'all the time again').to.equal(false);
    expect(kiosk.person.find<HTMLTextAreaElement>('textarea').value).to.equal(words);
  });

  it('gives back to the provider around it the language that a person has changed with a switch', async () => {
    for (const before of ['en-GB', undefined]) {
      const collector = new TestCollector(questionnaire);
      const provider = await fixture<AlwaysProvider>(html`
        <always-provider language=${before ?? nothing} allow-drafts>
          <always-language-switch></always-language-switch>
          <always-what-matters
            kiosk
            service="bramley-ward"
            .questionnaire=${questionnaire}
            .client=${collector.client}
          ></always-what-matters>
        </always-provider>
      `);
      const kiosk = await ready(provider.querySelector('always-what-matters')!, collector);
      const welsh = [...provider.querySelector('always-language-switch')!.shadowRoot!.querySelectorAll('button')][1]!;
      welsh.click();
      await kiosk.person.until(() => kiosk.person.sees.includes('Dechrau'), 'it is in Welsh');

      await pass(60, kiosk);

      await kiosk.person.until(() => kiosk.person.sees.includes('Start'), 'it is in English again');
      expect(provider.language || undefined).to.equal(before);
    }
  });

  it('takes Escape for a sign as well', async () => {
    const kiosk = await written();
    await pass(45, kiosk);

    await kiosk.person.key('Escape');
    await pass(39, kiosk);

    expect(dialog(kiosk).open).to.equal(false);
    expect(kiosk.person.heading).to.equal('What mattered?');
  });

  it('gives ten times as long to whoever needs more time, and the usual to the next', async () => {
    const kiosk = await written();
    await pass(59, kiosk);

    await kiosk.person.key('Tab');
    expect(textOf(kiosk.person.at)).to.equal('I need more time');
    await kiosk.person.key('Enter');
    await pass(579, kiosk);
    expect(dialog(kiosk).open, 'after 579 seconds').to.equal(false);
    await pass(21, kiosk);
    expect(kiosk.person.heading).to.equal('Your stay');

    await kiosk.person.press('Start');
    await pass(40, kiosk);
    expect(dialog(kiosk).open, 'the next person').to.equal(true);
  });

  it('leaves no word of the last person, and stands where the next one starts', async () => {
    const kiosk = await written();
    const field = kiosk.person.find<HTMLTextAreaElement>('textarea');
    field.select();

    await pass(60, kiosk);

    expect(dialog(kiosk).open).to.equal(false);
    expect(kiosk.person.heading).to.equal('Your stay');
    expect(kiosk.person.at?.id, 'the focus').to.equal('heading');
    expect(getSelection()?.toString()).to.equal('');
    expect(JSON.stringify(history.state)).not.to.include('lamplight');
    await kiosk.person.press('Start');
    expect(kiosk.person.find('textarea'), 'a field of its own').not.to.equal(field);
    kiosk.person.find('textarea').focus();
    await kiosk.person.key('Control+z');
    expect(kiosk.person.find<HTMLTextAreaElement>('textarea').value).to.equal('');
    expect(kiosk.form.shadowRoot!.textContent).not.to.include('lamplight');
  });

  it('clears without a warning what was asleep for longer', async () => {
    const kiosk = await written();

    await pass(3_600, kiosk);

    expect(kiosk.person.heading).to.equal('Your stay');
  });

  it('is never faster than 40 seconds, so that the warning is a warning', async () => {
    const kiosk = await written(5);

    await pass(19, kiosk);
    expect(dialog(kiosk).open).to.equal(false);
    await pass(20, kiosk);

    expect(dialog(kiosk).open).to.equal(true);
    expect(kiosk.person.heading).to.equal('What mattered?');
  });

  it('waits for nobody before anybody has started', async () => {
    const kiosk = await open();

    await pass(3_600, kiosk);

    expect(dialog(kiosk).open).to.equal(false);
    expect(kiosk.person.heading).to.equal('Your stay');
  });

  it('asks browsers not to remember what is typed', async () => {
    const { person } = await written();

    for (const field of person.root.querySelectorAll('form, textarea, input')) {
      expect(field.getAttribute('autocomplete'), field.localName).to.equal('off');
    }
  });

  it('forgets when the page is left, so that going back finds nothing', async () => {
    const kiosk = await written();

    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await kiosk.person.settled();
    expect(kiosk.person.heading).to.equal('Your stay');

    await kiosk.person.press('Start');
    await kiosk.person.answer(words);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await kiosk.person.settled();
    expect(kiosk.person.heading).to.equal('Your stay');
  });

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
    const kiosk = await atCheck();
    kiosk.collector.line = 'down';
    await kiosk.person.press('Send your answers');
    await kiosk.person.until(() => kiosk.person.at?.id === 'failure', 'the failure is told');

    await pass(60, kiosk);
    await kiosk.person.until(() => kiosk.person.heading === 'Your stay', 'it is cleared');
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
    const kiosk = await atCheck();
    kiosk.collector.line = 'down';
    await kiosk.person.press('Send your answers');
    await kiosk.person.until(() => kiosk.person.at?.id === 'failure', 'the failure is told');
    await pass(60, kiosk);
    await kiosk.person.until(() => kiosk.person.heading === 'Your stay', 'it is cleared');

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

  it('forgets what somebody ticked before the first question, and shuts it', async () => {
    const kiosk = await open();
    kiosk.form.anotherWay = true;
    await kiosk.person.until(() => kiosk.person.sees.includes('I need this in another way'), 'the rest is here');
    kiosk.person.find<HTMLDetailsElement>('.another-way').open = true;
    await kiosk.person.pick('British Sign Language');

    await pass(60, kiosk);

    expect(kiosk.person.find<HTMLDetailsElement>('.another-way').open).to.equal(false);
    await kiosk.person.press('Start');
    await kiosk.person.answer(words);
    await kiosk.person.press('Continue');
    await kiosk.person.press('Continue');
    await kiosk.person.press('Send your answers');
    await kiosk.person.until(() => kiosk.collector.stored.size > 0, 'it is sent');
    expect(kiosk.collector.only.needs).to.equal(undefined);
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

  it('gives the next person the reading and the language of the page', async () => {
    const collector = new TestCollector(questionnaire);
    const form = await fixture<AlwaysFeedback>(html`
      <always-feedback kiosk service="bramley-ward" .questionnaire=${questionnaire} .client=${collector.client}>
      </always-feedback>
    `);
    const kiosk = await ready(form, collector);
    await kiosk.person.press('Turn off easy read');
    expect(form.reading).to.equal('plain');

    await pass(60, kiosk);

    expect(form.reading).to.equal('easy');
  });

  it('keeps nothing on the device, whatever else the page asks for, and says so to the developer', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => said.push(...words);
    try {
      const kiosk = await written();
      kiosk.form.saveDrafts = true;
      await kiosk.person.type(' all night');
      await kiosk.person.press('Continue');
      await kiosk.person.settled();
    } finally {
      console.warn = warn;
    }

    expect(said.join()).to.include('always/kiosk-keeps-nothing');
    expect(await indexedDB.databases()).to.deep.equal([]);
  });
});
