import type { Option, Question, Questionnaire } from '@always-kit/contract';
import { friendsAndFamily, whatMattersPatient } from '@always-kit/contract/built-in';
import { expect, fixture, html } from '@open-wc/testing';
import decodeQr from 'qr/decode.js';
import { expectAccessible } from '../support/axe.ts';
import { TestCollector } from '../support/collector.ts';
import { textOf } from '../support/person.ts';
import { asking, helped, left, names, nights, ward, why } from '../support/questionnaires.ts';
import { until } from '../support/until.ts';
import type { AlwaysPaper } from './paper.ts';
import './paper.define.ts';

const everyKind = asking(helped, names, why, nights, left, { ...ward, required: false });

async function open(questionnaire: Questionnaire, set: Partial<AlwaysPaper> = {}): Promise<AlwaysPaper> {
  const paper = await fixture<AlwaysPaper>(html`<always-paper .questionnaire=${questionnaire}></always-paper>`);
  Object.assign(paper, set);
  await paper.updateComplete;
  return paper;
}

function sheet(paper: AlwaysPaper): Element {
  return paper.shadowRoot!.querySelector('[part=sheet]')!;
}

function question(paper: AlwaysPaper, number: number): Element {
  return [...paper.shadowRoot!.querySelectorAll('[part=question]')][number - 1]!;
}

/** What a phone's camera reads off the square. */
async function scanned(square: SVGElement): Promise<string> {
  const drawn = square.cloneNode(true) as SVGElement;
  drawn.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const image = new Image(400, 400);
  image.src = `data:image/svg+xml,${encodeURIComponent(drawn.outerHTML.replace('<svg', '<svg width="400" height="400"'))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(400, 400);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 400, 400);
  context.drawImage(image, 0, 0, 400, 400);
  return decodeQr(context.getImageData(0, 0, 400, 400), { timeLimit: 5000 });
}

describe('<always-paper>', () => {
  it('has every question with a box for each answer, or room to write', async () => {
    const paper = await open(everyKind);

    expect([...paper.shadowRoot!.querySelectorAll('[part=question] .number')].map(textOf)).to.deep.equal(
      everyKind.questions.map((_, index) => `Question ${index + 1}`),
    );
    expect(textOf(question(paper, 1))).to.contain('Tick all that are true for you');
    expect(question(paper, 1).querySelectorAll('.box')).to.have.length(4);
    expect(textOf(question(paper, 2))).to.contain('Tick one box Yes No or I’m not sure');
    expect(question(paper, 3).querySelectorAll('.line')).to.have.length(4);
    expect(textOf(question(paper, 4))).to.contain('nights');
    expect(textOf(question(paper, 5))).to.contain('Day Month Year');
  });

  it('says who is to answer a question that hangs on another', async () => {
    const paper = await open(everyKind);
    expect(textOf(question(paper, 3))).to.contain('Only answer this if you ticked “No” in question 2.');

    const both: Question = {
      ...why,
      when: {
        any: [
          { question: 'helped', is: 'none-of', codes: ['heard', 'told'] },
          { question: 'nights', is: 'at-least', value: 3 },
        ],
      },
    };
    const other = await open(asking(helped, nights, both));
    expect(textOf(question(other, 3))).to.contain(
      'Only answer this if you did not tick “Being listened to” or “Knowing what happens next” in question 1 or you wrote 3 or more in question 2.',
    );
  });

  it('offers not to say where the question does', async () => {
    const paper = await open(asking({ ...names, mayDecline: true }));
    expect(textOf(question(paper, 1))).to.contain('Prefer not to say');
  });

  it('leads to the same questions online by a code that a camera reads, and in letters', async () => {
    const address = 'https://portal.example.org/what-matters?ward=bramley-ward&from=paper';
    const paper = await open(everyKind, { address });

    const square = paper.shadowRoot!.querySelector<SVGElement>('[part=code]')!;
    expect(await scanned(square)).to.equal(address);
    expect(square.getAttribute('aria-label')).to.equal(`Square code that leads to ${address}`);
    expect(textOf(sheet(paper))).to.contain(address);
  });

  it('has no code without an address, and only the letters where it is too long for one', async () => {
    expect((await open(everyKind)).shadowRoot!.querySelector('[part=code]')).to.equal(null);
    const long = await open(everyKind, { address: `https://example.org/${'x'.repeat(5000)}` });
    expect(long.shadowRoot!.querySelector('[part=code]')).to.equal(null);
    expect(textOf(sheet(long))).to.contain('https://example.org/xxx');
  });

  it('says where to hand it in, and at the foot what it is, for whoever types it in', async () => {
    const paper = await open(everyKind, { handIn: 'Put this sheet in the box at the desk.', service: 'bramley-ward' });
    expect(textOf(sheet(paper))).to.contain('Have you finished? Put this sheet in the box at the desk.');
    expect(textOf(sheet(paper))).to.contain('Sheet test, version 1. Place: bramley-ward.');
  });

  it('says that any question may be left out, unless one may not', async () => {
    expect(textOf(sheet(await open(everyKind)))).to.contain('You can miss out any question.');
    expect(textOf(sheet(await open(asking(ward))))).not.to.contain('miss out');
  });

  it('is set in large print and in easy read with pictures, chosen by whoever prints it', async () => {
    const paper = await open(whatMattersPatient);
    const size = (): number => parseFloat(getComputedStyle(sheet(paper)).fontSize);
    const plain = size();

    const select = paper.shadowRoot!.querySelector('select')!;
    select.value = 'large-print';
    select.dispatchEvent(new Event('change'));
    await paper.updateComplete;
    expect(size()).to.be.greaterThanOrEqual(plain * 1.5);
    expect(textOf(question(paper, 1))).to.contain('What matters to you when you use this service?');

    select.value = 'easy-read';
    select.dispatchEvent(new Event('change'));
    await until(() => question(paper, 1).querySelector('svg.picture') !== null, 'the pictures are here');
    expect(textOf(question(paper, 1))).to.contain('What matters to you here?');
    expect(textOf(sheet(paper))).to.contain('Tick the box by your answer.');
  });

  it('grows on the screen with the text of the page, in every look', async () => {
    for (const look of ['plain', 'large-print', 'easy-read'] as const) {
      const paper = await open(everyKind, { look });
      const size = (): number => parseFloat(getComputedStyle(sheet(paper).querySelector('p')!).fontSize);
      const before = size();

      paper.parentElement!.style.fontSize = '200%';

      expect(size() / before, look).to.be.at.least(1.9);
    }
  });

  it('draws faces beside their words in easy read', async () => {
    const paper = await open(friendsAndFamily, { look: 'easy-read' });
    await until(() => question(paper, 1).querySelectorAll('.choice svg.picture').length >= 5, 'the faces are here');
  });

  it('prints as many points of a scale as the form shows', async () => {
    const option = (code: string, onlyOfFive?: true): Option => ({
      code,
      text: { plain: code },
      face: 'happy',
      ...(onlyOfFive && { onlyOfFive }),
    });
    const options = [option('very-good', true), option('good'), option('bad'), option('very-bad', true)];
    const scale = asking({ kind: 'faces', id: 'care', text: { plain: 'How was it?' }, options });
    const boxes = async (set: Partial<AlwaysPaper>): Promise<number> =>
      question(await open(scale, set), 1).querySelectorAll('.choice').length;

    expect(await boxes({})).to.equal(2);
    expect(await boxes({ scale: 5 })).to.equal(4);
    expect(await boxes({ scale: 7 as 5 }), 'an attribute may say anything').to.equal(2);
  });

  it('names the answers that open a question in Welsh as Welsh joins them', async () => {
    const paper = await open(
      asking(names, { ...why, when: { all: [{ question: 'names', is: 'one-of', codes: ['no', 'unsure'] }] } }),
      { language: 'cy', allowDrafts: true },
    );
    await until(() => textOf(question(paper, 2)).includes('dim ond os'), 'it is in Welsh');

    expect(textOf(question(paper, 2))).to.match(/ticioch chi “[^”]+” neu “[^”]+” yng nghwestiwn 1/);
  });

  it('takes a look that it does not know for the plain one', async () => {
    const paper = await open(everyKind, { look: 'purple' as 'plain' });
    expect([...sheet(paper).classList]).to.contain('plain');
  });

  it('gets the questions by their id, and again when asked to', async () => {
    const collector = new TestCollector(everyKind);
    collector.line = 'down';
    const paper = await fixture<AlwaysPaper>(html`
      <always-paper questionnaire="test" .client=${collector.client}></always-paper>
    `);
    await until(
      () => textOf(paper.shadowRoot!.querySelector('h2')) === 'We could not get the questions',
      'it gives up',
    );
    collector.line = 'up';
    paper.shadowRoot!.querySelector('button')!.click();
    await until(() => paper.shadowRoot!.querySelector('[part=sheet]') !== null, 'the sheet is here');
  });

  it('has nothing for axe to find, in every look', async () => {
    const paper = await open(everyKind, { address: 'https://example.org/', handIn: 'Give it to a nurse.' });
    for (const look of ['plain', 'large-print', 'easy-read'] as const) {
      paper.look = look;
      await paper.updateComplete;
      await expectAccessible(paper);
    }
  });
});
