import { expect, fixture, html } from '@open-wc/testing';
import type { AlwaysFeedback } from '../feedback/feedback.ts';
import '../feedback/feedback.define.ts';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import { Person, textOf } from '../support/person.ts';
import { asking, nights } from '../support/questionnaires.ts';
import { button, mattered, offered, open, staff, type Opened } from './support/reading.ts';
import { TestSynthesis, voice } from './support/synthesis.ts';

describe('reading aloud', () => {
  let synthesis: TestSynthesis;
  beforeEach(() => (synthesis = new TestSynthesis(voice('en-GB'))));
  afterEach(() => synthesis.restore());

  it('says a question by a button, sentence by sentence', async () => {
    const opened = await open();
    expect(textOf(await offered(opened))).to.match(/^Read this to me/);

    await opened.person.press('Read this to me');
    expect(synthesis.now).to.equal('What mattered?');
    expect(textOf(button(opened))).to.match(/^Stop reading/);
    for (let turn = 0; turn < 3; turn++) synthesis.end();
    await opened.person.settled();

    expect(synthesis.texts).to.deep.equal(['What mattered?', 'Tell us in your words.', 'Think about today.']);
    expect(synthesis.spoken.map((one) => [one.voice?.lang, one.lang])).to.deep.equal(
      Array.from({ length: 3 }, () => ['en-GB', 'en-GB']),
    );
    expect(textOf(button(opened)), 'over').to.match(/^Read this to me/);
    await expectAccessible(opened.form);
  });

  it('says nothing before it is asked to', async () => {
    const opened = await open();
    await offered(opened);
    await opened.person.press('Continue');

    expect(synthesis.texts).to.deep.equal([]);
  });

  it('says each answer that can be picked', async () => {
    const opened = await open();
    await opened.person.press('Continue');
    await offered(opened);

    await opened.person.press('Read this to me');
    for (let turn = 0; turn < 3; turn++) synthesis.end();

    expect(synthesis.texts).to.deep.equal(['Did staff tell you their names?', 'Yes', 'No']);
  });

  it('says what must be known before writing, in the words of the page where it has its own', async () => {
    const questionnaire = asking(mattered);
    const form = await fixture<AlwaysFeedback>(html`
      <always-feedback
        read-aloud="button"
        service="bramley-ward"
        .questionnaire=${questionnaire}
        .client=${new TestCollector(questionnaire).client}
      >
        <p slot="safety">Ward staff read this on Fridays.</p>
      </always-feedback>
    `);
    await form.prepare();
    const person = new Person(form);
    person.find('[part=start]').click();
    await person.until(() => person.root.querySelector('[part=read-aloud]') !== null, 'reading is offered');

    person.find('[part=read-aloud]').click();
    for (let turn = 0; turn < 9; turn++) synthesis.end();

    expect(synthesis.texts).to.include('Ward staff read this on Fridays.');
    expect(synthesis.texts.join(' '), 'ours, which are not shown').not.to.include('We do not read this right away');
  });

  it('never says what a person wrote', async () => {
    const opened = await open();
    await offered(opened);
    await opened.person.answer('Singing by lamplight');

    await opened.person.press('Read this to me');
    for (let turn = 0; turn < 5; turn++) synthesis.end();
    await opened.person.press('Continue');
    await opened.person.press('Continue');
    await opened.person.press('Continue');

    expect(opened.person.heading).to.equal('Check your answers');
    expect(button(opened), 'not offered where their words are').to.equal(null);
    expect(synthesis.texts.join()).not.to.include('lamplight');
  });

  it('stops by the same button', async () => {
    const opened = await open();
    await offered(opened);
    await opened.person.press('Read this to me');

    await opened.person.press('Stop reading');

    expect(synthesis.now).to.equal(undefined);
    synthesis.end();
    expect(synthesis.texts).to.deep.equal(['What mattered?']);
    expect(textOf(opened.person.at), 'the focus').to.match(/^Read this to me/);
    expect(opened.person.hears).to.equal('');
  });

  const ends: [what: string, end: (opened: Opened) => unknown][] = [
    ['another question is asked', ({ person }) => person.press('Continue')],
    ['the form leaves the page', ({ form }) => form.remove()],
    ['the page is left', () => dispatchEvent(new PageTransitionEvent('pagehide'))],
    ['the words change', ({ form }) => (form.language = 'cy')],
  ];
  for (const [what, end] of ends) {
    it(`stops when ${what}`, async () => {
      const opened = await open();
      await offered(opened);
      await opened.person.press('Read this to me');

      await end(opened);
      await opened.person.until(() => synthesis.now === undefined, 'it is silent');

      expect(CSS.highlights.has('always-reading')).to.equal(false);
    });
  }

  it('marks the sentence that is said, and moves nothing', async () => {
    const opened = await open();
    await offered(opened);
    const before = [scrollX, scrollY];
    await opened.person.press('Read this to me');
    synthesis.end();

    const [range] = CSS.highlights.get('always-reading') ?? [];
    expect((range as Range | undefined)?.toString()).to.equal('Tell us in your words.');
    expect([scrollX, scrollY]).to.deep.equal(before);
  });

  it('goes on by itself where a voice never tells that it has ended', async () => {
    const opened = await open();
    await offered(opened);
    const waits: (() => void)[] = [];
    const { setTimeout: original } = window;
    window.setTimeout = ((work: () => void, wait?: number) =>
      (wait ?? 0) > 5_000 ? waits.push(work) : original(work, wait)) as typeof setTimeout;
    try {
      button(opened)!.click();
      waits.at(-1)?.();
    } finally {
      window.setTimeout = original;
    }

    expect(synthesis.now).to.equal('Tell us in your words.');
  });

  it('tells when a voice cannot', async () => {
    const opened = await open();
    await offered(opened);
    await opened.person.press('Read this to me');

    synthesis.fail();
    await opened.person.settled();

    expect(opened.person.hears).to.equal('This could not be read aloud.');
    expect(textOf(button(opened))).to.match(/^Read this to me/);
  });

  it('stops without a word when something else of the page speaks, and does not silence it', async () => {
    const opened = await open();
    await offered(opened);
    await opened.person.press('Read this to me');
    speechSynthesis.cancel();
    speechSynthesis.speak(new SpeechSynthesisUtterance('of the page'));
    await opened.person.settled();

    expect(opened.person.hears).not.to.contain('could not be read');
    expect(textOf(button(opened))).to.match(/^Read this to me/);
    expect(synthesis.now).to.equal('of the page');
  });

  it('reads each sentence in its own language, and leaves out what no voice can', async () => {
    synthesis.voices = [voice('pl')];
    const opened = await open({ language: 'pl' });
    await offered(opened);

    button(opened)!.click();
    for (let turn = 0; turn < 3; turn++) synthesis.end();

    expect(synthesis.spoken.map((one) => [one.text, one.voice?.lang])).to.deep.equal([['Co było ważne?', 'pl']]);
  });

  it('stops when the words it reads change', async () => {
    const opened = await open();
    await offered(opened);
    await opened.person.press('Read this to me');

    const text = { plain: 'What counted? Tell us in your words.' };
    opened.form.questionnaire = asking({ ...mattered, text }, staff, nights);
    await opened.person.settled();
    await opened.person.settled();

    expect(opened.person.heading).to.contain('What counted?');
    expect(textOf(button(opened))).to.match(/^Read this to me/);
  });
});
