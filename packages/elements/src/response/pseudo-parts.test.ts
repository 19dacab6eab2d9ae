import { aboutYou } from '@always-kit/contract/built-in';
import type { Questionnaire } from '@always-kit/contract';
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { openedWith } from '../support/opened-with.ts';
import type { Person } from '../support/person.ts';
import { clipped, teachPseudo, untranslated } from '../support/pseudo.ts';
import { asking, helped, names } from '../support/questionnaires.ts';
import type { AlwaysWhatMatters } from '../what-matters/what-matters.ts';

const width = 320;
const language = 'qps';
const told: Questionnaire['questions'][number] = { kind: 'text', id: 'told', text: { plain: 'What happened?' } };

interface Part {
  readonly page: Partial<AlwaysWhatMatters>;
  readonly questions?: Questionnaire['questions'];
  /** Brings the person to what it shows. */
  readonly bring: (person: Person) => Promise<void>;
  /** Something that it draws. */
  readonly shows: string;
}

const parts: Readonly<Record<string, Part>> = {
  'answers that are kept': {
    page: { saveDrafts: true },
    bring: async (person) => {
      await press(person, '[part=start]');
      person.find('label').click();
    },
    shows: '[part=kept]',
  },
  'a kiosk': { page: { kiosk: true }, bring: (person) => press(person, '[part=start]'), shows: 'dialog' },
  'all questions on one page': {
    page: { layout: 'one-page' },
    bring: (person) => press(person, '[part=start]'),
    shows: '.one-page',
  },
  'an interview': { page: { mode: 'interview' }, bring: () => Promise.resolve(), shows: '[part=to-interviewer]' },
  'the end of an interview': { page: { mode: 'interview' }, bring: send, shows: '[part=hand-over]' },
  'a story': {
    page: { mode: 'story' },
    questions: [told, { ...told, id: 'more' }],
    bring: (person) => press(person, '[part=start]'),
    shows: 'textarea',
  },
  'a caution': {
    page: {},
    questions: [told, helped],
    bring: async (person) => {
      await press(person, '[part=start]');
      await person.paste('Ring 07700 900123');
      await press(person, '[part=continue]');
    },
    shows: '[part=caution]',
  },
  'the offer of questions about the person': { page: { equality: aboutYou }, bring: send, shows: '[part=offer]' },
  'a question about the person': {
    page: { equality: aboutYou },
    bring: async (person) => {
      await send(person);
      await press(person, '[part=begin]');
    },
    shows: '[part=option]',
  },
  'staying in touch': {
    page: { stayInTouch: true },
    bring: async (person) => {
      await send(person);
      await press(person, '[part=begin]');
      await press(person, '[part=send]');
    },
    shows: '#summary',
  },
};

describe('what a page has turned on, in a language written longer than ours', () => {
  before(async () => {
    teachPseudo();
    await setViewport({ width, height: 640 });
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, { page, questions = [names, helped], bring, shows }] of Object.entries(parts)) {
    it(`has every word of ${name} in it, and none cut off at ${width} pixels`, async () => {
      const { form, person } = await openedWith({ language, ...page }, asking(...questions));
      await person.until(() => person.root.querySelector(`.form[lang=${language}]`) !== null, 'its words are here');
      await bring(person);
      await person.until(() => person.root.querySelector(shows) !== null, `${name} is shown`);

      // What the person wrote is theirs, and in no language of ours.
      const words = untranslated(person.root).filter((text) => !text.includes('Ring') && !text.includes('07700'));
      expect(words, 'words that were not translated').to.deep.equal([]);
      expect(clipped(person.root, width), 'words that are cut off').to.deep.equal([]);
      form.reset();
      await person.settled();
    });
  }
});

async function send(person: Person): Promise<void> {
  await press(person, '[part=start]');
  person.find('label').click();
  await person.settled();
  await press(person, '[part=finish]');
  await press(person, '[part=send]');
  await person.until(() => person.root.querySelector('[part=thanks]') !== null, 'it is sent');
}

async function press(person: Person, button: string): Promise<void> {
  await person.until(() => person.root.querySelector(button) !== null, `there is ${button}`);
  person.find(button).click();
  await person.settled();
}
