import type { Question } from '@always-kit/contract';
import { expect } from '@open-wc/testing';
import { openedWith, sent } from '../support/opened-with.ts';
import { asking, helped, names, nights } from '../support/questionnaires.ts';

const good = { kind: 'text', id: 'good', text: { plain: 'What was good?' } } as const;

describe('a question of a kind that we do not know', () => {
  it('is left out, which the developer is told and the person is not', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => warned.push(message);
    try {
      const odd = { kind: 'hologram', id: 'odd', text: { plain: 'Odd?' }, required: true } as unknown as Question;
      const { person, collector } = await openedWith({}, asking(odd, names));
      await person.press('Start');
      expect(person.heading).to.equal('Did staff tell you their names?');
      expect(person.sees).to.contain('Question 1 of 1');
      await person.pick('Yes');
      await person.press('Continue');
      expect(person.sees).not.to.contain('Odd?');
      await sent(person);

      expect(collector.answers).to.deep.equal({ names: 'yes' });
      expect(warned.filter((each) => each.startsWith('always/unknown-question')).length).to.equal(1);
    } finally {
      console.warn = warn;
    }
  });

  it('may be called like something that every object has', async () => {
    const odd = { kind: 'constructor', id: 'odd', text: { plain: 'Odd?' } } as unknown as Question;
    const { person } = await openedWith({}, asking(odd, names));
    await person.press('Start');

    expect(person.heading).to.equal('Did staff tell you their names?');
  });
});

describe('a questionnaire of the page that cannot be asked', () => {
  const { error } = console;
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    console.error = (text: string) => said.push(text);
  });
  afterEach(() => (console.error = error));

  const isYes = (question: string): object => ({ all: [{ question, is: 'one-of', codes: ['yes'] }] });
  const faults: [what: string, questions: unknown, told: string][] = [
    ['no questions', [], 'no questions'],
    ['questions that are no list', 'ask', 'no questions'],
    ['a question that is nothing', [names, null], 'no id of its own'],
    ['the same id twice', [names, names], 'no id of its own: names'],
    ['a question without its words', [{ ...names, text: undefined }], 'no text: names'],
    ['a question without options', [{ ...names, options: undefined }], 'no options, or one without a text: names'],
    [
      'an option without its words',
      [{ ...names, options: [{ code: 'yes' }] }],
      'no options, or one without a text: names',
    ],
    ['conditions in a circle', [{ ...names, when: isYes('helped') }, helped], 'nothing before it: names'],
    ['a condition on itself', [{ ...names, when: isYes('names') }], 'nothing before it: names'],
    ['a condition that asks nothing', [names, { ...helped, when: {} }], 'nothing before it: helped'],
  ];
  for (const [what, questions, told] of faults) {
    it(`is not begun: ${what}; the developer is told, and the person sees no dead end`, async () => {
      const { person } = await openedWith({}, { ...asking(), questions: questions as Question[] });

      expect(person.heading).to.equal('The questions could not be shown');
      expect(said.join()).to.include('always/questionnaire-unusable').and.to.include(told);
    });
  }

  it('takes an answer that is set to nothing for none', async () => {
    const { form, person } = await openedWith({}, asking({ ...names, mayDecline: true }));
    form.answers = { names: null } as never;
    await person.press('Start');

    expect(person.root.querySelector('input:checked')).to.equal(null);
    expect(form.answers).to.deep.equal({});
  });
});

describe('words that somebody writes', () => {
  it('are kept, counted and never cut, also 100,000 of them', async () => {
    const { form, person, collector } = await openedWith({}, asking(good));
    await person.press('Start');
    await person.paste('a'.repeat(100_000));
    expect(person.sees).to.contain('You have 96,000 characters too many');

    await person.press('Continue');

    expect(person.at?.id).to.equal('summary');
    expect(person.find<HTMLTextAreaElement>('textarea').value.length).to.equal(100_000);
    expect(String(form.answers.good).length).to.equal(100_000);
    expect(collector.attempts).to.deep.equal([]);
  });

  it('stay in their place without a space among them, as in the address of a page', async () => {
    const { form, person } = await openedWith({}, asking(good));
    form.style.maxInlineSize = '18rem';
    await person.press('Start');
    await person.paste('a'.repeat(300));

    const end = form.getBoundingClientRect().right;
    expect(person.find('textarea').getBoundingClientRect().right).to.be.at.most(end);
    await person.press('Continue');
    expect(person.find('dd .said').getBoundingClientRect().right).to.be.at.most(end);
  });

  it('are counted as the person counts them: an emoji is one', async () => {
    const { person } = await openedWith({}, asking({ ...good, maxLength: 10 }));
    await person.press('Start');
    await person.paste('😀'.repeat(10));

    expect(person.sees).to.contain('You have 0 characters left');
  });

  it('are never taken for markup, and turn nothing around but themselves', async () => {
    const written = '<img src=x onerror=alert(1)> \u202eabc';
    const { person, collector } = await openedWith({}, asking(good, names));
    await person.press('Start');
    await person.paste(written);
    await person.press('Finish now');

    expect(person.find('dd').querySelector('img')).to.equal(null);
    expect(person.find('dd bdi').textContent).to.equal(written);
    expect(getComputedStyle(person.find('dd bdi')).unicodeBidi).to.equal('isolate');
    await sent(person);
    expect(collector.answers).to.deep.equal({ good: written });
  });
});

describe('a questionnaire that changes while somebody answers', () => {
  it('keeps what fits, and the person where they are', async () => {
    const { form, person, collector } = await openedWith({}, asking(names, helped, nights));
    form.answers = { names: 'yes', helped: ['heard', 'told'] };
    form.start();
    form.goTo('nights');
    await person.settled();
    await person.answer('2');

    const fewer = { ...helped, options: (helped as { options: { code: string }[] }).options.slice(1) } as Question;
    form.questionnaire = { ...asking(names, fewer, nights), version: '2' };
    await person.settled();

    expect(person.heading).to.equal('How many nights did you stay?');
    expect(person.find<HTMLInputElement>('input').value).to.equal('2');
    await person.press('Continue');
    await sent(person);
    expect(collector.answers).to.deep.equal({ names: 'yes', nights: 2 });
    expect(collector.only.questionnaire.version).to.equal('2');
  });

  it('does not touch what may have been counted already', async () => {
    const { form, person, collector } = await openedWith({}, asking(names));
    form.answers = { names: 'yes' };
    form.finish();
    await person.settled();
    collector.line = 'answer-lost';
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');

    form.questionnaire = { ...asking(names), version: '2' };
    await person.settled();
    collector.line = 'up';
    await person.press('Try again');
    await person.until(() => person.heading === 'Thank you', 'it is sent');

    expect(collector.only.questionnaire.version).to.equal('1');
  });
});
