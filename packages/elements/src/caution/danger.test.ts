import type { Question } from '@always-kit/contract';
import { aTimeout, expect, html } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { textOf } from '../support/person.ts';
import { asking } from '../support/questionnaires.ts';
import { help, leave, matters, open, send } from './support/opened.ts';

describe('words that somebody may be in danger', () => {
  it('show at once where to get help, when the field is left', async () => {
    const { person } = await open();
    await person.answer('I want to die');

    await leave(person);

    expect(textOf(help(person)))
      .to.contain('in danger now, call 999')
      .and.contain('call 111')
      .and.contain('116 123');
    expect(textOf(help(person))).to.contain('This is not watched all day.');
    expect(person.sees.split('not watched all day').length - 1, 'how often it is said').to.equal(1);
    expect(help(person)!.querySelector<HTMLAnchorElement>('a[href="tel:116123"]')?.textContent).to.equal('116 123');
    expect(person.hears).to.equal('Do you need help now?');
    await expectAccessible(person.form);
  });

  it('show it after a pause too, without taking the focus', async () => {
    const { person } = await open();
    await person.answer('I want to die');
    expect(help(person)).to.equal(null);

    await aTimeout(2_100);
    await person.until(() => help(person) !== null, 'help is shown');

    expect(person.at?.localName).to.equal('textarea');
    expect(person.hears).to.equal('Do you need help now?');
  });

  it('stop once who goes on at once, so that help is heard', async () => {
    const { person } = await open();
    await person.answer('my husband hits me');

    await person.press('Continue');
    expect(person.at).to.equal(help(person));
    expect(person.description()).to.contain('Tell a member of staff');

    await person.press('Continue');
    expect(person.heading).to.equal('Is there anything else?');
  });

  it('keep help on every page that follows, and after sending, and mark the response', async () => {
    const { person, collector } = await open();
    await person.answer('I want to die. He hits me.');
    await person.press('Continue');
    await person.press('Continue');
    expect(person.root.querySelectorAll('[part=help-now]').length).to.equal(2);

    await person.press('Continue');
    expect(person.heading).to.equal('Check your answers');
    expect(person.root.querySelectorAll('[part=help-now]').length).to.equal(2);
    await person.press('Send');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(person.root.querySelectorAll('[part=help-now]').length).to.equal(2);
    expect(collector.only.attention).to.deep.equal(['urgent', 'safeguarding']);
  });

  it('do not mark a response that no longer holds them, and help stays', async () => {
    const { person, collector } = await open();
    await person.answer('I want to die');
    await leave(person);
    const field = person.find<HTMLTextAreaElement>('textarea');
    field.focus();
    field.select();
    await person.type('All good');

    await send(person);

    expect(help(person)).not.to.equal(null);
    expect(collector.only.attention).to.equal(undefined);
  });

  it('mark no response for an answer that was picked, whatever its code is', async () => {
    const picked: Question = {
      kind: 'single-choice',
      id: 'picked',
      text: { plain: 'What did you see?' },
      options: [
        { code: 'i-want-to-die', text: { plain: 'A film about loss' } },
        { code: 'other', text: { plain: 'Another film' } },
      ],
    };
    const { person, collector } = await open({ questionnaire: asking(matters, picked) });
    await person.press('Continue');
    await person.pick('A film about loss');

    await send(person);

    expect(collector.answers).to.deep.equal({ picked: 'i-want-to-die' });
    expect(collector.only.attention).to.equal(undefined);
  });

  it('let the host say where help is', async () => {
    const { person, form } = await open({ inside: html`<p slot="urgent">Press the red button by your bed.</p>` });
    await person.answer('I cannot breathe');
    await leave(person);

    const slot = help(person)!.querySelector('slot')!;
    expect(slot.assignedElements()).to.deep.equal([form.querySelector('p')]);
  });

  it('let the host reword it by messages', async () => {
    const { person, form } = await open();
    form.messages = { device: { caution: { urgent: { title: 'Press your bell', help: [{ text: 'We come.' }] } } } };
    await person.answer('I cannot breathe');
    await leave(person);

    expect(textOf(help(person))).to.equal('Press your bell We come.');
  });

  it('are forgotten with the person', async () => {
    const { person, form } = await open();
    await person.answer('I want to die');
    await leave(person);
    expect(help(person)).not.to.equal(null);

    (form as unknown as { flow: { forget(): void } }).flow.forget();
    await person.settled();

    expect(help(person)).to.equal(null);
  });
});
