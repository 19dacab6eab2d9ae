import type { Question, Questionnaire } from '@always-kit/contract';
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { TestCollector } from '../support/collector.ts';
import { asking, names, nights, why } from '../support/questionnaires.ts';
import { Person } from '../support/person.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';
import '../what-matters/what-matters.define.ts';

const translatedNames: Question = {
  ...names,
  text: {
    plain: 'Did staff tell you their names?',
    translations: {
      cy: { plain: 'Wnaeth y staff ddweud eu henwau?' },
      ur: { plain: 'کیا عملے نے آپ کو اپنے نام بتائے؟' },
    },
  },
};
const translated = asking(translatedNames);

describe('the language of a form', () => {
  it('is the one it stands in', async () => {
    const { person } = await opened(html`<div lang="cy">${form(translated)}</div>`);
    await person.press('Start');

    expect(person.heading).to.equal('Wnaeth y staff ddweud eu henwau?');
  });

  it('is the one it is given, before the one it stands in', async () => {
    const { person } = await opened(html`<div lang="en-GB">${form(translated, 'cy')}</div>`);
    await person.press('Start');

    expect(person.heading).to.equal('Wnaeth y staff ddweud eu henwau?');
  });

  it('is what the response says that was shown', async () => {
    expect(await languageSent('cy', asking(translatedNames))).to.equal('cy');
  });

  it('is not what the response says where the questions have no translation: then it is their own', async () => {
    expect(await languageSent('pl', asking(translatedNames))).to.equal('en-GB');
  });

  it('is in the response as the translation calls it, not as the page does', async () => {
    expect(await languageSent('cy-GB', asking(translatedNames))).to.equal('cy');
  });

  it('is in the response only if every question that was asked was shown in it', async () => {
    expect(await languageSent('cy', asking(translatedNames, nights)), 'half in English').to.equal('en-GB');
    expect(await languageSent('cy', asking(translatedNames, why)), 'the English one was not asked').to.equal('cy');
  });

  it('is marked on words that are in another language than the form’s own, with their direction', async () => {
    const { person } = await opened(html`<div lang="ur" dir="rtl">${form(translated)}</div>`);
    await person.press('Start');

    const question = person.find('#heading .words');
    expect([question.getAttribute('lang'), question.getAttribute('dir')]).to.deep.equal(['ur', 'rtl']);
    const untranslated = person.find('.option .words');
    expect(untranslated.getAttribute('lang'), 'English in an English form').to.equal(null);
    const wrapper = person.find('.form');
    expect([wrapper.lang, wrapper.dir]).to.deep.equal(['en-GB', 'ltr']);
  });

  it('is not marked where everything is in the page’s own', async () => {
    const { person } = await opened(html`<div lang="en">${form(translated)}</div>`);

    expect(person.root.querySelector('[lang], [dir]')).to.equal(null);
  });

  it('turns the form round with words that are written from right to left', async () => {
    const { person, element } = await opened(html`<div lang="en">${form(translated, 'ur')}</div>`);
    element.messages = { language: 'ur', start: 'شروع کریں' };
    await person.settled();

    expect(getComputedStyle(person.find('.form')).direction).to.equal('rtl');
  });
});

describe('our words', () => {
  it('are replaced one by one; what is left out stays English', async () => {
    const { person, element } = await opened(html`<div lang="en">${form(translated)}</div>`);
    element.messages = { start: 'Begin' };
    await person.settled();

    await person.press('Begin');

    expect(person.button('Continue')).to.be.instanceOf(HTMLButtonElement);
  });

  it('make room for a page’s own introduction, safety words, help and what happens next', async () => {
    const { person } = await opened(html`
      <div lang="en">
        ${form(
          asking(names),
          undefined,
          html`<p slot="intro">Our own introduction</p>
            <p slot="help">Ask Sam</p>`,
        )}
      </div>
    `);

    expect(person.find<HTMLSlotElement>('slot[name=intro]').assignedElements().length).to.equal(1);
    expect(person.find('slot[name=intro] > p').getClientRects().length).to.equal(0);
    await person.press('Start');
    expect(person.find<HTMLSlotElement>('slot[name=help]').assignedElements().length).to.equal(1);
  });
});

function form(questionnaire: Questionnaire, language?: string, content?: TemplateResult): TemplateResult {
  return html`<always-what-matters service="w" language=${language ?? ''} .questionnaire=${questionnaire}>
    ${content}
  </always-what-matters>`;
}

/** The language in the response of a person who answers "Yes" on a page that is in `lang`. */
async function languageSent(lang: string, questionnaire: Questionnaire): Promise<string> {
  const { person, collector } = await opened(html`<div lang=${lang}>${form(questionnaire)}</div>`);
  await person.press('Start');
  await person.pick('Yes');
  while (person.heading !== 'Check your answers') {
    await person.until(() => person.root.querySelector('[part=continue]') !== null, 'there is more');
    await person.press('Continue');
  }
  await person.until(() => person.root.querySelector('[part=send]') !== null, 'the answers can be sent');
  await person.press('Send your answers');
  await person.until(() => collector.stored.size === 1, 'it is stored');
  return collector.only.language;
}

async function opened(
  page: TemplateResult,
): Promise<{ person: Person; collector: TestCollector; element: AlwaysWhatMatters }> {
  const element = (await fixture(page)).querySelector<AlwaysWhatMatters>('always-what-matters')!;
  const collector = new TestCollector();
  element.client = collector.client;
  const person = new Person(element);
  await person.settled();
  return { person, collector, element };
}
