import { expect } from '@open-wc/testing';
import { problem } from '@always-kit/contract';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../support/axe.ts';
import { until } from '../support/until.ts';
import { named, newWard, seriesOf, viewer, ward } from './support/example.ts';
import { shown } from './support/shown.ts';

const fits = (): boolean => document.documentElement.scrollWidth <= document.documentElement.clientWidth;

describe('everybody at the wizard', () => {
  afterEach(async () => {
    document.documentElement.dir = 'ltr';
    await setViewport({ width: 1280, height: 720 });
  });

  it('who may not record sees what is measured, and no form', async () => {
    const collector = ward(viewer);
    const at = await shown(collector);
    await until(() => at.rows.Question?.startsWith('Did you') === true, 'the questions came');

    expect(at.heading).to.equal('What we measure');
    expect(at.sees).to.include('You are Ann Jones. You can read the measures but not change them.');
    expect(at.sees).to.include(named.title);
    expect(at.rows).to.deep.include({
      'What is counted':
        'Of the people who answered “Always”, “Most of the time”, “Sometimes” or “Never”, how many said “Always”? “Does not apply to me” is left out.',
      'Good enough': 'At least 80%',
      'How many people': '5 people. Every week',
      Chart: 'Run chart',
    });
    expect(at.root.querySelector('form, input, button')).to.equal(null);
    await expectAccessible(at.element);
  });

  it('who may not record is told that nothing is measured yet', async () => {
    expect((await shown(newWard(viewer))).sees).to.include('Nothing is measured yet.');
  });

  it('who cannot be known sees no form either', async () => {
    const collector = ward();
    collector.faults.set('GET /v1/me', problem('unknown-token'));
    const at = await shown(collector);

    expect(at.sees).to.include('We could not check who you are.');
    expect(at.root.querySelector('form')).to.equal(null);
  });

  it('keeps the form of who was known before, when that cannot be asked just now', async () => {
    const collector = newWard();
    const at = await shown(collector);
    await at.pick('Is it done?');
    collector.faults.set('GET', 'no network');
    await at.element.refresh();

    expect(at.find<HTMLInputElement>('input:checked').value).to.equal('process');
  });

  it('is told that the measures could not be read, and may try again', async () => {
    const collector = newWard();
    collector.faults.set('GET /v1/always-events', 'no network');
    const at = await shown(collector);
    expect(at.sees).to.include('We could not get the measures. We could not reach the service.');

    collector.faults.clear();
    await at.press('Try again');
    await at.shows('What do you want to know?');
    expect(at.at).to.equal('heading');
  });

  it('is told that the questions could not be read, and may try again', async () => {
    const collector = newWard();
    collector.faults.set('GET /v1/questionnaires', 'no network');
    const at = await shown(collector);
    await at.pick('Is it done?');
    await at.goOn('Which question do you ask people?');
    await until(() => at.sees.includes('We could not get the questions.'), 'it is said');
    await at.press('Continue');
    expect(at.part('problem')).to.include('Choose a question');

    collector.faults.clear();
    await at.press('Try again');
    await until(() => at.choices.length > 1, 'the questions came');
  });

  it('is told that some questions could not be read', async () => {
    const collector = newWard();
    collector.faults.set('GET /v1/questionnaires/care-feedback', 'no network');
    const at = await shown(collector);
    await at.pick('Is it done?');
    await at.goOn('Which question do you ask people?');
    await until(() => at.choices.length > 1, 'the questions came');

    expect(at.sees).to.include('We could not get all of the questions.');
    expect(at.choices[0]).to.equal('Did you know who to call when you got home?');
  });

  it('is told when there are as many measures as there can be', async () => {
    const collector = newWard();
    const measures = Array.from({ length: 20 }, (_, number) => ({ ...named, id: `named-${number}` }));
    collector.alwaysEvent = { ...collector.alwaysEvent, measures };
    const at = await shown(collector);

    expect(at.sees).to.include('It cannot have more.');
    expect(at.root.querySelector('form')).to.equal(null);
  });

  it('is told that no Always Event was chosen', async () => {
    expect((await shown(newWard(), { alwaysEvent: '' })).sees).to.include('No Always Event has been chosen');
  });

  it('answers with the keyboard alone', async () => {
    const at = await shown(newWard());
    at.find('#kind').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await at.shows('Which question do you ask people?');
    expect(at.at).to.equal('heading');
    await until(() => at.choices.length > 1, 'the questions came');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Enter' });
    await at.shows('Which answers count?');
    await sendKeys({ press: 'Tab' });
    expect(at.at).to.equal('counts-always');
    await sendKeys({ press: 'Enter' });
    await at.shows('How much is good enough?');
    await at.press('Back');
    await at.press('Back');
    await at.press('Back');

    expect(at.find<HTMLInputElement>('input:checked').value).to.equal('outcome');
  });

  for (const [width, dir] of [
    [1280, 'ltr'],
    [320, 'ltr'],
    [320, 'rtl'],
  ] as const) {
    it(`finds no fault on any page at ${width} pixels, ${dir}, and nothing that sticks out`, async () => {
      document.documentElement.dir = dir;
      await setViewport({ width, height: 720 });
      const at = await shown(newWard());
      const look = async (): Promise<void> => {
        await expectAccessible(at.element);
        expect(fits(), at.heading).to.equal(true);
      };
      await at.press('Continue');
      await look();
      await at.pick('Is it done?');
      await at.goOn('Which question do you ask people?');
      await until(() => at.choices.length > 1, 'the questions came');
      await look();
      await at.pick('We have no question yet');
      await at.goOn('You need a question first');
      await look();
      await at.press('Back');
      await at.pick('Did you know who to call');
      await at.goOn('Which answers count?');
      await look();
      await at.goOn('How much is good enough?');
      await at.pick('More people', 'We want to reach');
      await at.press('Continue');
      await look();
      await at.fill('target', '95');
      await at.goOn('How will you ask?');
      await at.press('Continue');
      await look();
      await at.fill('people', '10');
      await at.pick('Every week');
      await at.foreseen();
      await look();
      await at.goOn('Which chart?');
      await look();
      await at.goOn('What do you call it?');
      await look();
      await at.goOn('Check your answers');
      await look();
      await at.save();
      await look();
    }).timeout(40_000);
  }

  it('has targets of 44 pixels', async () => {
    await setViewport({ width: 320, height: 720 });
    const at = await shown(ward(undefined, seriesOf(3)), { measure: 'named' });
    const small: string[] = [];
    for (let page = 0; page < 8; page++) {
      await until(() => at.root.querySelector('button[type=submit]') !== null, 'the page is there');
      for (const each of at.root.querySelectorAll('button, input')) {
        const { width, height } = each.getBoundingClientRect();
        if (width < 44 || height < 44) small.push(`${at.heading}: ${each.id || each.textContent.trim()}`);
      }
      if (at.heading !== 'Check your answers') await at.press('Continue');
    }
    expect(at.heading).to.equal('Check your answers');
    expect(small).to.deep.equal([]);
  });
});
