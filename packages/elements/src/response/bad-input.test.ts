import { parse, problem, Questionnaire, type Question } from '@always-kit/contract';
import { builtInQuestionnaires } from '@always-kit/contract/built-in';
import { expect, fixtureCleanup } from '@open-wc/testing';
import * as fc from 'fast-check';
import { openedWith, sent } from '../support/opened-with.ts';
import { asking, helped, names, nights, ward } from '../support/questionnaires.ts';

const good = { kind: 'text', id: 'good', text: { plain: 'What was good?' } } as const;

const yes = { code: 'yes', text: { plain: 'Yes' } };
const many = (count: number): Question[] => Array.from({ length: count }, (_, at) => ({ ...good, id: `good-${at}` }));

/** What a script may put where something else belongs; nothing stands for what it left out. */
const wrong = [undefined, null, 7, '', 'Has Space!', true, [], {}, [null], { plain: 7 }];

/** A copy of `whole` with `value` in the place of one field in it, whichever comes `at` that place. */
function damaged(whole: object, at: number, value: unknown): unknown {
  const copy = structuredClone(whole);
  const places: [holder: Record<string, unknown>, key: string][] = [];
  const find = (holder: object): void => {
    for (const [key, inside] of Object.entries(holder)) {
      places.push([holder as Record<string, unknown>, key]);
      if (typeof inside === 'object' && inside !== null) find(inside as object);
    }
  };
  find(copy);
  const [holder, key] = places[at % places.length]!;
  if (value === undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
  else holder[key] = value;
  return copy;
}

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
    ['no questions', [], '/questions: '],
    ['questions that are no list', 'ask', '/questions: '],
    ['more questions than a person can be asked', many(41), '/questions: '],
    ['a question that is nothing', [names, null], '/questions/1: '],
    ['the same id twice', [names, names], '/questions/1/id: The id names is used twice'],
    ['a question without its words', [{ ...names, text: undefined }], '/questions/0/text: '],
    ['a question without options', [{ ...names, options: undefined }], '/questions/0/options: '],
    ['an option without its words', [{ ...names, options: [{ code: 'yes' }] }], '/questions/0/options'],
    ['a code that cannot be stored', [{ ...ward, options: [{ ...yes, code: 'Has Space!' }, yes] }], 'options/0/code: '],
    ['one code twice', [{ ...ward, options: [yes, yes] }], '/questions/0/options: Each code may be used once'],
    ['a length that is no number', [{ ...good, maxLength: 'x' }], '/questions/0/maxLength: '],
    ['easy read that is no list', [{ ...good, text: { plain: 'A', easyRead: 'B' } }], '/questions/0/text/easyRead: '],
    ['conditions in a circle', [{ ...names, when: isYes('helped') }, helped], '/questions/0/when: '],
    ['a condition on itself', [{ ...names, when: isYes('names') }], '/questions/0/when: '],
    ['a condition that asks nothing', [names, { ...helped, when: {} }], '/questions/1/when: '],
    [
      'an unknown condition',
      [names, { ...helped, when: { all: [{ question: 'names', is: 'odd' }] } }],
      '/questions/1/when',
    ],
    ['a kind that is none', [names, { ...helped, kind: 7 }], '/questions/1/kind: '],
  ];
  for (const [what, questions, told] of faults) {
    it(`is not begun: ${what}; the developer is told, and the person sees no dead end`, async () => {
      const { person } = await openedWith({}, { ...asking(), questions: questions as Question[] });

      expect(person.heading).to.equal('The questions could not be shown');
      expect(person.sees).to.contain('This is our mistake');
      expect(person.root.querySelector('button'), 'a button that could not help').to.equal(null);
      expect(said.join()).to.include('always/questionnaire-unusable').and.to.include(told);
    });
  }

  for (const field of ['id', 'version', 'language', 'title', 'audience', 'standing'] as const) {
    it(`is not begun without ${field}`, async () => {
      const { [field]: _, ...without } = asking(names);
      const { person } = await openedWith({}, without as Questionnaire);

      expect(person.heading).to.equal('The questions could not be shown');
      expect(said.join()).to.include(`/${field}: `);
    });
  }

  it('is told of once, and to the page once', async () => {
    const { form } = await openedWith({}, asking(names));
    let failed = 0;
    form.addEventListener('always-failed', () => failed++);
    for (const questions of [[], [{ ...good, maxLength: 0 }]] as unknown as Question[][]) {
      said.length = failed = 0;
      form.questionnaire = { ...asking(), questions };
      await form.prepare();
      form.requestUpdate();
      await form.updateComplete;
      await form.prepare();
      expect([failed, said.length]).to.deep.equal([1, 1]);
    }
  });

  it('is never begun where only kinds are asked for that we do not know', async () => {
    const { person } = await openedWith({}, asking({ ...good, kind: 'hologram' } as unknown as Question));

    expect(person.heading).to.equal('The questions could not be shown');
  });

  it('is asked once it is mended', async () => {
    const { form, person } = await openedWith({}, asking());
    form.questionnaire = asking(names);
    await person.settled();
    await person.press('Start');

    expect(person.heading).to.equal('Did staff tell you their names?');
  });

  it('is found out whatever is taken out or put in, and never breaks the page', async () => {
    const broken: string[] = [];
    const onBroken = (event: Event): void => void broken.push(event.type);
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, onBroken);
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    let refused = 0;
    const damage = fc
      .tuple(fc.constantFrom(...builtInQuestionnaires), fc.nat(), fc.constantFrom(...wrong))
      .map(([questionnaire, at, value]) => damaged(questionnaire, at, value));
    const layouts = fc.constantFrom('pages', 'one-page');
    await fc.assert(
      fc.asyncProperty(damage, layouts, async (questionnaire, layout) => {
        said.length = 0;
        const { person } = await openedWith({ layout, delivery: 'host' }, questionnaire as Questionnaire);
        if (person.heading !== 'The questions could not be shown') await person.press('Start');
        const sound = parse(Questionnaire, questionnaire).ok;
        const told = said.filter((text) => /always.(questionnaire-unusable|unknown-question)/.test(text));
        expect(told.length > 0, JSON.stringify(questionnaire)).to.equal(!sound);
        if (!sound) refused++;
        fixtureCleanup();
      }),
      { numRuns: 60 },
    );
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, onBroken);
    console.warn = warn;

    expect(refused).to.be.greaterThan(20);
    expect(broken).to.deep.equal([]);
  });

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

describe('a questionnaire of the page that the collector does not know', () => {
  it('is answered in vain, so the developer is told to publish it', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => warned.push(message);
    const { form, person, collector } = await openedWith({}, asking(names));
    form.answers = { names: 'yes' };
    form.finish();
    collector.refusal = problem('unknown-questionnaire');
    await person.press('Send your answers');
    await person.until(() => person.at?.id === 'failure', 'the failure is told');
    console.warn = warn;

    expect(warned.join()).to.include('always/not-sent').and.to.include('Publish the questionnaire at the collector');
  });
});

describe('markup in a questionnaire', () => {
  it('is shown as it is written, in titles, questions and options, and is never an element', async () => {
    const marked = (of: string): string => `${of} <img src=x onerror="alert(1)"><b>bold</b>`;
    const option = (code: string): object => ({ code, text: { plain: marked(code) } });
    const { form, person } = await openedWith(
      { layout: 'one-page', service: 'ward' },
      {
        ...asking({
          ...ward,
          text: { plain: marked('question') },
          hint: { plain: marked('hint') },
          explain: [{ word: { plain: marked('word') }, meaning: { plain: marked('meaning') } }],
          options: [option('one'), option('two')],
        } as Question),
        title: { plain: marked('title') },
      },
    );
    expect(person.heading).to.equal(marked('title'));
    await person.press('Start');

    for (const of of ['title', 'question', 'hint', 'word', 'meaning', 'one', 'two']) {
      expect(person.root.textContent, of).to.contain(marked(of));
    }
    await person.press('Continue');
    expect(person.find('#summary').textContent).to.contain('Select');
    await person.pick(marked('one'));
    await person.press('Continue');
    expect(person.sees).to.contain(marked('question')).and.to.contain(marked('one'));
    expect(form.shadowRoot!.querySelector('img, b, script')).to.equal(null);
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
