import { expect, fixture, html } from '@open-wc/testing';
import { nothing } from 'lit';
import type { AlwaysFeedback } from '../feedback/feedback.ts';
import '../feedback/feedback.define.ts';
import '../language-switch/language-switch.define.ts';
import type { AlwaysProvider } from '../provider/provider.ts';
import '../provider/provider.define.ts';
import { TestCollector } from '../support/collector.ts';
import { dialog, open, passing, questionnaire, ready, words, written } from './support/kiosk.ts';

describe('a kiosk forgets', () => {
  const pass = passing();

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
