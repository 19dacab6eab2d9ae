import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { AlwaysFeedback } from '../feedback/feedback.ts';
import '../feedback/feedback.define.ts';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import { Person, textOf } from '../support/person.ts';
import { asking, names } from '../support/questionnaires.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';
import { help, here, leave, matters, notice, open } from './support/opened.ts';

describe('a form that asks for words', () => {
  it('moves nothing on the page that is shown when its cautions come', async () => {
    const questionnaire = asking(matters);
    const form = await fixture<AlwaysWhatMatters>(html`
      <always-what-matters
        service="bramley-ward"
        .questionnaire=${questionnaire}
        .client=${new TestCollector(questionnaire).client}
      ></always-what-matters>
    `);
    const person = new Person(form);
    await form.prepare();
    person.find('[part=start]').click();
    await person.settled();
    const before = form.getBoundingClientRect().height;

    await import('./caution.ts');
    await aTimeout(50);
    await person.settled();

    expect(form.getBoundingClientRect().height).to.equal(before);
    await person.answer('I want to die');
    await leave(person);
    expect(help(person)).not.to.equal(null);
  });

  it('says beside each that it is not watched all day', async () => {
    const { person } = await open({ questionnaire: asking(matters, names) });
    expect(person.sees).to.contain('This is not watched all day. In an emergency, call 999.');

    await person.press('Continue');

    expect(person.sees).not.to.contain('not watched');
  });

  it('says it in easy read too, and has easy words for what it saw', async () => {
    const questionnaire = asking(matters);
    const collector = new TestCollector(questionnaire);
    const form = await fixture<AlwaysFeedback>(html`
      <always-feedback
        service="bramley-ward"
        .questionnaire=${questionnaire}
        .client=${collector.client}
      ></always-feedback>
    `);
    const person = new Person(form);
    await form.prepare();
    await person.press('Start');
    await here(person);

    await person.answer('Nurse Sarah was kind');
    await person.press('Send my answers');
    expect(person.at).to.equal(notice(person));
    expect(textOf(notice(person))).to.contain('You decide.');
    await expectAccessible(form);
    await person.press('Send my answers');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.answers).to.deep.equal({ matters: 'Nurse Sarah was kind' });
  });

  it('lies the other way round where the page is read from right to left', async () => {
    const { person } = await open({ dir: 'rtl' });
    await person.answer('I want to die 07700 900123');
    await leave(person);

    const { borderRightWidth, borderLeftWidth } = getComputedStyle(notice(person)!);
    expect([borderRightWidth, borderLeftWidth]).to.deep.equal(['8px', '2px']);
    expect(help(person)!.querySelector('a')!.dir).to.equal('ltr');
    await expectAccessible(person.form);
  });
});
