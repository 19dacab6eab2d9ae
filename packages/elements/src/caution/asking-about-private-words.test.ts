import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { textOf } from '../support/person.ts';
import { help, here, leave, notice, open, send } from './support/opened.ts';

describe('private words, as somebody writes and goes on', () => {
  it('are not looked for while somebody types', async () => {
    const { person } = await open();

    await person.answer('My NHS number is 999 123 4567');

    expect(notice(person)).to.equal(null);
  });

  it('stop who goes on at once, so that they are seen, and then never again', async () => {
    const { person } = await open();
    await person.answer('Ring 07700 900123');

    await person.press('Continue');

    expect(person.heading).to.equal('What matters to you?');
    expect(person.at).to.equal(notice(person));
    expect(person.description()).to.contain('phone number');
    expect(person.hears).to.equal('');

    await person.press('Continue');

    expect(person.heading).to.equal('Is there anything else?');
  });

  it('do not take a button away from under the pointer that presses it', async () => {
    const { person } = await open();
    await person.answer('Ring 07700 900123');
    const button = person.button('Continue').getBoundingClientRect();
    const position: [number, number] = [Math.round(button.x + 20), Math.round(button.y + 20)];

    await sendMouse({ type: 'move', position });
    await sendMouse({ type: 'down' });
    await person.settled();
    expect(notice(person)).to.equal(null);
    expect(person.button('Continue').getBoundingClientRect().y).to.equal(button.y);
    await sendMouse({ type: 'up' });
    await person.settled();

    expect(person.at).to.equal(notice(person));
    await resetMouse();
  });

  it('are asked about again where the next person writes what this one has left', async () => {
    const { person, form } = await open();
    await person.answer('Ring 07700 900123');
    await leave(person);
    await person.press('Leave it as it is');

    form.reset();
    await person.press('Start');
    await here(person);
    await person.answer('Ring 07700 900123');
    await leave(person);

    expect(textOf(notice(person))).to.contain('phone number');
  });

  it('are asked about after a press on something else has ended', async () => {
    const { person } = await open();
    await person.answer('Ring 07700 900123');
    const { x, y } = person.find('#heading').getBoundingClientRect();
    try {
      await sendMouse({ type: 'click', position: [Math.ceil(x) + 5, Math.ceil(y) + 5] });
      await person.until(() => notice(person) !== null, 'it asks');
    } finally {
      await resetMouse();
    }
  });

  it('are not asked about while the person writes again', async () => {
    const { person } = await open();
    await person.answer('Ring 07700 900123');
    await leave(person);
    expect(notice(person)).not.to.equal(null);

    await person.answer(' soon');

    expect(notice(person)).to.equal(null);
  });

  it('are asked about before sending where they came from the page', async () => {
    const { person, form } = await open();
    form.answers = { matters: 'Ring 07700 900123' };
    form.finish();
    await person.settled();

    expect(textOf(notice(person))).to.contain('phone number');
  });

  it('are not asked about once they may be with the collector, and can be changed no more', async () => {
    const { person, collector } = await open();
    await person.answer('Ring 07700 900123');
    while (person.heading !== 'Check your answers') await person.press('Continue');
    expect(notice(person)).not.to.equal(null);

    collector.line = 'answer-lost';
    await person.press('Send');
    await person.until(() => person.root.querySelector('#failure') !== null, 'the failure is told');

    expect(notice(person)).to.equal(null);
  });

  it('are left alone in a form that turns cautions off', async () => {
    const { person, collector } = await open({ cautions: 'off' });

    await person.answer('Ring 07700 900123, I want to die');
    await leave(person);

    expect(notice(person)).to.equal(null);
    expect(help(person)).to.equal(null);
    await send(person);
    expect(collector.only.attention).to.equal(undefined);
  });
});
