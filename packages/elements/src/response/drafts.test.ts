import { whatMattersOneThing } from '@always-kit/contract/built-in';
import type { Questionnaire } from '@always-kit/contract';
import { expect, fixture, html } from '@open-wc/testing';
import '../provider/provider.define.ts';
import { TestCollector } from '../support/collector.ts';
import { Person } from '../support/person.ts';
import { asking, names } from '../support/questionnaires.ts';
import type { AlwaysFeedback } from '../feedback/feedback.ts';
import '../feedback/feedback.define.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';

const unchecked = 'Nid oes neb sy’n siarad Cymraeg wedi gwirio’r geiriau hyn eto.';

describe('a translation that no speaker has checked', () => {
  it('is not shown, and the developer is told why, once', async () => {
    const said = await listening(async () => {
      const { person } = await opened(
        html`<div lang="cy">${form(whatMattersOneThing)}${form(whatMattersOneThing)}</div>`,
      );

      expect(person.heading).to.equal('What matters to you? 1 question');
      expect(person.button('Start').getClientRects().length).to.equal(1);
      expect(person.find('.form').lang).to.equal('en-GB');
      expect(person.sees).to.not.include(unchecked);
    });

    expect(said.filter((line) => line.startsWith('always/draft-language'))).to.have.length(1);
  });

  it('is shown where the page allows drafts, says so in its own language, and is in the response', async () => {
    const { person, collector } = await opened(html`
      <div lang="cy">
        <always-what-matters allow-drafts service="w" .questionnaire=${whatMattersOneThing}></always-what-matters>
      </div>
    `);
    expect(person.heading).to.equal('Beth sy’n bwysig i chi? 1 cwestiwn');
    expect(person.sees).to.include(unchecked);

    await person.press('Dechrau');
    await person.answer('Paned');
    await person.press('Parhau');
    await sent(person, collector);

    expect([collector.only.language, collector.only.draftWording]).to.deep.equal(['cy', true]);
    expect(collector.answers).to.deep.equal({ W1: 'Paned' });
  });

  it('is allowed by the provider for all that is inside it', async () => {
    const { person } = await opened(html`
      <always-provider language="cy" allow-drafts>${form(whatMattersOneThing)}</always-provider>
    `);

    expect(person.heading).to.equal('Beth sy’n bwysig i chi? 1 cwestiwn');
  });

  it('says nothing of a draft in the response where the questions were in their own language', async () => {
    const { person, collector } = await opened(html`
      <div lang="cy">
        <always-what-matters allow-drafts service="w" .questionnaire=${asking(names)}></always-what-matters>
      </div>
    `);
    await person.press('Dechrau');
    await person.pick('Yes');
    await person.press('Parhau');
    await sent(person, collector);

    expect([collector.only.language, collector.only.draftWording]).to.deep.equal(['en-GB', undefined]);
  });

  it('is not shown where a host brings it with its own questionnaire, either', async () => {
    const text = { plain: 'What?', translations: { fr: { plain: 'Quoi ?', standing: 'draft' as const } } };
    const questionnaire = asking({ kind: 'text', id: 'a', text });
    const { person } = await opened(html`<div lang="fr">${form(questionnaire)}</div>`);
    await person.press('Start');
    expect(person.heading).to.equal('What?');

    person.form.allowDrafts = true;
    await person.settled();

    expect(person.heading).to.equal('Quoi ?');
  });

  it('goes with what the page says in that language, and with nothing that it says in another', async () => {
    const { person } = await opened(html`
      <always-provider
        language="cy"
        allow-drafts
        .messages=${{ 'always-what-matters': { language: 'cy', start: 'Bant â ni' } }}
      >
        <always-what-matters
          service="w"
          .questionnaire=${asking(names)}
          .messages=${{ start: 'Go' }}
        ></always-what-matters>
      </always-provider>
    `);

    await person.press('Bant â ni');

    expect(person.button('Parhau').getClientRects().length).to.equal(1);
  });
});

describe('two languages on one page', () => {
  it('are read at once, each form in its own', async () => {
    const page = await fixture(html`
      <div>
        <div lang="cy">
          <always-feedback allow-drafts service="w" .questionnaire=${whatMattersOneThing}></always-feedback>
        </div>
        <div lang="en"><always-feedback service="w" .questionnaire=${whatMattersOneThing}></always-feedback></div>
      </div>
    `);
    const [welsh, english] = [...page.querySelectorAll<AlwaysFeedback>('always-feedback')].map(
      (each) => new Person(each),
    );
    await welsh!.settled();
    await english!.settled();

    expect([welsh!.heading, english!.heading]).to.deep.equal([
      'Beth sy’n bwysig i chi? Rydym yn gofyn 1 peth.',
      'What matters to you? We ask 1 thing.',
    ]);
  });
});

describe('changing the language on the way', () => {
  it('keeps what was answered, and where the person is', async () => {
    const { person } = await opened(html`<div lang="en">${form(whatMattersOneThing)}</div>`);
    await person.press('Start');
    await person.answer('A cup of tea');

    person.form.allowDrafts = true;
    person.form.language = 'cy';
    await person.until(() => person.heading.startsWith('Beth'), 'it is in Welsh');
    expect(person.find<HTMLTextAreaElement>('textarea').value).to.equal('A cup of tea');

    person.form.language = 'en';
    await person.settled();
    expect(person.heading).to.equal('What matters to you? Tell us 1 thing that should always happen.');
  });
});

function form(questionnaire: Questionnaire): ReturnType<typeof html> {
  return html`<always-what-matters service="w" .questionnaire=${questionnaire}></always-what-matters>`;
}

async function opened(page: ReturnType<typeof html>): Promise<{ person: Person; collector: TestCollector }> {
  const element = (await fixture(page)).querySelector<AlwaysWhatMatters>('always-what-matters')!;
  const collector = new TestCollector();
  element.client = collector.client;
  const person = new Person(element);
  await person.settled();
  return { person, collector };
}

/** Sends from the page where answers are checked, which comes a moment after it is asked for. */
async function sent(person: Person, collector: TestCollector): Promise<void> {
  await person.until(() => person.root.querySelector('[part=send]') !== null, 'the answers can be sent');
  await person.press('Anfon eich atebion');
  await person.until(() => collector.stored.size === 1, 'it is stored');
}

/** What is said in the console for the developer meanwhile. */
async function listening(during: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const { info } = console;
  console.info = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await during();
  } finally {
    console.info = info;
  }
  return said;
}
