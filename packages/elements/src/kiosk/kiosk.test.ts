import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { textOf } from '../support/person.ts';
import { dialog, open, passing, words, written } from './support/kiosk.ts';

describe('a kiosk', () => {
  const pass = passing();

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
});
