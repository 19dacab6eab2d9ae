import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../support/axe.ts';
import { textOf } from '../support/person.ts';
import { expectReadable } from '../support/readable.ts';
import { AlwaysExplainer } from './explainer.ts';
import { explainerMessages } from './explainer.messages.ts';
import './explainer.define.ts';

async function shown(set: Partial<AlwaysExplainer> = {}): Promise<AlwaysExplainer> {
  const explainer = await fixture<AlwaysExplainer>(Object.assign(new AlwaysExplainer(), set));
  await explainer.updateComplete;
  return explainer;
}

const headings = (explainer: AlwaysExplainer): string[] =>
  [...explainer.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .filter((each) => each.checkVisibility())
    .map((each) => `${each.localName} ${textOf(each)}`);
const part = (explainer: AlwaysExplainer, name: string): HTMLElement =>
  explainer.shadowRoot!.querySelector(`[part=${name}]`)!;

describe('<always-explainer>', () => {
  afterEach(() => setViewport({ width: 1280, height: 720 }));

  it('says what it is, why people are asked, the three phases, an example and how it differs, without a client', async () => {
    const explainer = await shown();

    expect(headings(explainer)).to.deep.equal([
      'h2 What is an Always Event?',
      'h3 Why are we asking?',
      'h3 How it works',
      'h4 1. Get ready',
      'h4 2. Find out and try',
      'h4 3. Make it last',
      'h3 A made-up example',
      'h4 What people said',
      'h4 The Always Event',
      'h4 What they tried together',
      'h4 What they counted',
      'h4 What happened next',
      'h3 How is it different?',
    ]);
    expect(textOf(part(explainer, 'mark'))).to.include('Always Events® This is a registered mark of the Institute');
    expect(textOf(part(explainer, 'mark'))).to.include('did not make this page');
  });

  it('compares the ways in a table whose rows and columns have names', async () => {
    const table = part(await shown(), 'table');

    expect([...table.querySelectorAll('[scope=row]')].map(textOf)).to.deep.equal([
      'Always Event',
      'Audit',
      'Survey, such as the Friends and Family Test',
      'Experience-based co-design',
    ]);
    expect([...table.querySelectorAll('[scope=col]')].map(textOf)).to.deep.equal([
      'Way to make care better',
      'What it is',
      'Who says what matters',
      'What comes of it',
    ]);
    expect(getComputedStyle(table.querySelector('.label')!).display, 'the columns have headings').to.equal('none');
  });

  it('is a card for each way on a screen 320 pixels wide, each saying what it tells', async () => {
    await setViewport({ width: 320, height: 720 });
    const explainer = await shown();
    const table = part(explainer, 'table');

    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const [first] = [...table.querySelectorAll('tbody tr')];
    const [head, ...cells] = [...first!.children].map((each) => each.getBoundingClientRect());
    expect(
      cells.every(({ left }) => Math.abs(left - head!.left) < 1),
      'all begin at one edge',
    ).to.equal(true);
    expect([...first!.querySelectorAll<HTMLElement>('.label')].map((each) => each.checkVisibility())).to.deep.equal([
      true,
      true,
      true,
    ]);
    await expectAccessible(explainer);
  });

  it('changes to easy read with pictures and back by one press, and the page may begin with it', async () => {
    const explainer = await shown({ reading: 'easy' });
    const button = part(explainer, 'reading');
    expect(textOf(button)).to.equal('Turn off easy read');
    await explainer.updateComplete;
    expect(headings(explainer)).to.include('h3 A made-up story');
    expect(explainer.shadowRoot!.querySelectorAll('.idea .picture').length).to.be.at.least(20);

    button.click();
    await explainer.updateComplete;

    expect(headings(explainer)).to.include('h3 A made-up example');
    expect(explainer.shadowRoot!.querySelectorAll('.picture').length).to.equal(0);
  });

  it('shows only the parts that are asked for, under headings of their own', async () => {
    expect(headings(await shown({ show: 'why' }))).to.deep.equal(['h2 Why are we asking?']);
    expect(part(await shown({ show: 'why' }), 'mark'), 'nothing is said of Always Events').to.equal(null);

    const two = await shown({ show: 'compare why', headingLevel: 4 });
    expect(headings(two)).to.deep.equal(['h4 Why are we asking?', 'h4 How is it different?']);
    expect(part(two, 'mark')).not.to.equal(null);

    expect(headings(await shown({ show: 'nonsense' })).length).to.be.above(10);
  });

  it('has room for links to help, and says nothing of help where the page has none', async () => {
    const explainer = await fixture<AlwaysExplainer>(html`
      <always-explainer><a slot="national-help" href="https://national.example">The national team</a></always-explainer>
    `);
    await nextFrame();
    expect(headings(explainer).slice(-2)).to.deep.equal(['h3 Where to find out more', 'h4 For the whole country']);

    explainer.replaceChildren();
    await nextFrame();
    await explainer.updateComplete;

    expect(headings(explainer).at(-1)).to.equal('h3 How is it different?');
  });

  it('says a page’s own words instead of ours, key by key and reading by reading', async () => {
    const explainer = await shown({ messages: { plain: { title: 'Always Events here', why: ['To do better.'] } } });

    expect(headings(explainer)[0]).to.equal('h2 Always Events here');
    expect(textOf(part(explainer, 'why'))).to.equal('Why are we asking? To do better.');

    explainer.reading = 'easy';
    await explainer.updateComplete;
    expect(headings(explainer)[0]).to.equal('h2 What is an Always Event?');
  });

  it('says that it is English on a page in another language, and takes that language’s words from the page', async () => {
    const page = await fixture(html`<div lang="cy"><always-explainer></always-explainer></div>`);
    const explainer = page.querySelector<AlwaysExplainer>('always-explainer')!;
    expect(explainer.shadowRoot!.querySelector<HTMLElement>('.explainer')!.lang).to.equal('en-GB');

    explainer.messages = { plain: { ...explainerMessages.plain, language: 'cy', title: 'Beth yw hwn?' } };
    await explainer.updateComplete;

    expect(headings(explainer)[0]).to.equal('h2 Beth yw hwn?');
    expect(explainer.shadowRoot!.querySelector<HTMLElement>('.explainer')!.lang).to.equal('');
  });

  for (const reading of ['plain', 'easy'] as const) {
    it(`can be read by everybody in ${reading} words`, async () => {
      const explainer = await shown({ reading });
      await explainer.updateComplete;

      expectReadable(explainer);
      await expectAccessible(explainer);
    });
  }
});
