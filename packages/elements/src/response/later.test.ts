import { expect, fixture, html } from '@open-wc/testing';
import { TestCollector } from '../support/collector.ts';
import { Person } from '../support/person.ts';
import { asking, helped, names, nights } from '../support/questionnaires.ts';
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
  it('still sends what was answered, and leaves out what it cannot ask', async () => {
    // The first of all: what has come once in a page is there for good.
    const { form, person, collector } = await slow(asking(names, helped, nights));
    form.let.fail();
    await person.settled();
    await person.press('Start');
    expect(person.sees).to.contain('of 2');
    await person.pick('Yes');
    await person.press('Finish now');
    await person.press('Send your answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ names: 'yes' });
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
    expect(person.at?.id).to.equal('heading');
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
