import { problem } from '@always-kit/contract';
import { expect, fixture, html } from '@open-wc/testing';
import { TestCollector } from '../support/collector.ts';
import { Person } from '../support/person.ts';
import { asking, helped, left, names, nights } from '../support/questionnaires.ts';
import { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import { laterPart, type Later } from './later-part.ts';

/** A form whose rest does not come before it is let through, or not at all. */
class Slow extends AlwaysWhatMatters {
  let!: { through: () => void; fail: () => void };
  protected override readonly later = laterPart(
    () =>
      new Promise<Later>((resolve, reject) => {
        this.let = {
          through: () => void import('../what-matters/what-matters.later.ts').then(resolve),
          fail: () => reject(new Error('gone')),
        };
      }),
  );
}
customElements.define('test-slow', Slow);

describe('when the rest of a form cannot come', () => {
  it('asks for dates and numbers in the browser’s own fields, and sends all of it', async () => {
    // The first of all: what has come once in a page is there for good.
    const { form, person, collector } = await slow(asking(names, { ...nights, required: true }, left));
    form.let.fail();
    await person.settled();
    await person.press('Start');
    expect(person.sees).to.contain('of 3');
    await person.pick('Yes');
    await person.press('Continue');
    expect(person.find<HTMLInputElement>('input').labels?.[0]?.textContent).to.contain('How many nights');
    await person.answer('3');
    await person.press('Continue');
    await person.paste('2026-03-15');
    await person.press('Continue');
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ names: 'yes', nights: 3, left: '2026-03-15' });
  });

  it('labels what is sent as the page and the person said', async () => {
    const { form, person, collector } = await slow(asking({ ...names, mayDecline: true }, helped));
    Object.assign(form, { mode: 'interview', askedBy: 'peer-or-volunteer', source: 'paper', audience: 'carer' });
    form.let.fail();
    await person.settled();
    await person.press('Start');
    await person.pick('Prefer not to say');
    await person.press('Continue');
    await person.pick('Being listened to');
    await person.press('Continue');
    await person.press('Send your answers');
    await person.until(() => collector.stored.size > 0, 'it is sent');

    const { mode, askedBy, source, audience, declined } = collector.only;
    expect({ mode, askedBy, source, audience, declined }).to.deep.equal({
      mode: 'interview',
      askedBy: 'peer-or-volunteer',
      source: 'paper',
      audience: 'carer',
      declined: ['names'],
    });
  });

  it('lets the person mend what was refused', async () => {
    const { form, person, collector } = await slow();
    form.let.fail();
    await person.settled();
    await person.press('Start');
    await person.pick('Yes');
    await person.press('Finish now');
    collector.refusal = problem('invalid');
    await person.press('Send your answers');
    await person.until(() => person.sees.includes('Your answers have not been sent yet'), 'the failure is told');
    collector.refusal = undefined;
    await person.press('Back');
    await person.press('Continue');
    await person.pick('Being listened to');
    await person.press('Continue');
    await person.press('Try again');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ names: 'yes', helped: ['heard'] });
  });

  it('asks nobody on a kiosk, which could not forget them', async () => {
    const { form, person } = await slow();
    form.kiosk = true;
    await person.settled();
    expect(person.heading).to.equal('Loading the questions');
    form.let.fail();

    await person.until(() => person.heading === 'The questions could not be shown', 'it is told');
    expect(person.sees).to.contain('tell a member of staff');
    expect(person.root.querySelector('button')).to.equal(null);
  });

  it('loses nothing without a connection, and counts once what is sent again', async () => {
    const { form, person, collector } = await slow();
    form.let.fail();
    await person.settled();
    await person.press('Start');
    await person.pick('Yes');
    await person.press('Finish now');
    collector.line = 'answer-lost';
    await person.press('Send your answers');
    await person.until(() => person.sees.includes('Your answers have not been sent yet'), 'the failure is told');
    collector.line = 'up';
    await person.press('Try again');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.attempts.length).to.equal(2);
    expect(collector.answers).to.deep.equal({ names: 'yes' });
  });
});

describe('before the rest of a form is here', () => {
  it('asks, and shows the answers once it has come, with the focus on their heading', async () => {
    const { form, person, collector } = await slow();
    await person.press('Start');
    await person.pick('Yes');
    await person.press('Continue');
    await person.pick('Being listened to');
    await person.press('Continue');
    expect(person.heading).to.equal('Check your answers');
    expect(person.at?.id).to.equal('heading');
    expect(() => person.button('Send')).to.throw();

    form.let.through();
    await person.until(() => person.sees.includes('Being listened to'), 'the answers are shown');
    expect(person.atHeading).to.equal(true);
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');
    expect(collector.answers).to.deep.equal({ names: 'yes', helped: ['heard'] });
  });
});

async function slow(questionnaire = asking(names, helped)): Promise<{
  form: Slow;
  person: Person;
  collector: TestCollector;
}> {
  const collector = new TestCollector(questionnaire);
  const form = await fixture<Slow>(html`
    <test-slow service="a" .questionnaire=${questionnaire} .client=${collector.client}></test-slow>
  `);
  const person = new Person(form);
  await person.until(() => 'let' in form && form.let !== undefined, 'the rest is asked for');
  return { form, person, collector };
}
