import { expect } from '@open-wc/testing';
import type { AnalysisOptions } from '@always-kit/spc';
import { everyKind } from './rest-parts.ts';
import { drawn, textOf, textsOf } from './support/drawn.ts';
import { few, improved } from './support/example.ts';
import { openDrawer } from './support/looking.ts';

describe('“What is this chart?”', () => {
  before(() => everyKind.load());

  it('says of a chart of single values what its lines are, and each of its rules', async () => {
    const { text, signs } = await asked({});

    expect(text).to.include('It shows single values, one after the other, with their mean and limits.');
    expect(text).to.include('The mean is the average. The limits show how far up and down');
    expect(signs).to.deep.equal([
      'a point outside the limits',
      '7 points in a row on one side of the mean',
      '7 points in a row that go up, or go down',
      '2 out of 3 points in a row close to the same limit',
    ]);
    expect(text).to.include('It follows the rules of Making Data Count');
  });

  it('has the rules that are on, with their own numbers', async () => {
    const { signs } = await asked({ rules: { shift: { n: 8 }, trend: false, outside: false, twoOfThree: false } });

    expect(signs).to.deep.equal(['8 points in a row on one side of the mean']);
  });

  it('says that there are none where all are off', async () => {
    const { text, signs } = await asked({ rules: { shift: false, trend: false, outside: false, twoOfThree: false } });

    expect(signs).to.deep.equal([]);
    expect(text).to.include('This chart does not look for signs of change.');
  });

  it('says nothing of a mean or limits in a run chart', async () => {
    const { text, signs } = await asked({ chart: 'run' });

    expect(text).to.include('about their middle value. It has no limits.');
    expect(text).to.match(/Half of the points are higher than the middle value/);
    expect(text).not.to.match(/mean is the average|The limits show|Making Data Count|lower than 0%/);
    expect(signs).to.deep.equal([
      'more points in a row on one side of the middle value than chance would bring',
      'a line that crosses the middle value too seldom or too often for chance',
    ]);
  });

  it('calls the typical value of a g chart so', async () => {
    const { text, signs } = await asked({ chart: 'g' });

    expect(text).to.include('About half of the points should lie higher than the typical value');
    expect(signs).to.include('7 points in a row on one side of the typical value');
  });

  it('says that limits come later where there are too few points', async () => {
    const chart = await drawn(few);

    expect((await openDrawer(chart, 'What is this chart?', '.about')).textContent).to.include(
      'The chart has its limits once there are enough points.',
    );
    expect(textOf(chart, '.about')).not.to.include('The mean is the average');
  });
});

async function asked(options: AnalysisOptions): Promise<{ text: string; signs: string[] }> {
  const points = Array.from({ length: 20 }, (_, at) => ({
    date: new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
    value: 4 + (at % 3),
  }));
  const chart = await drawn(improved, { data: { points, options } });
  await openDrawer(chart, 'What is this chart?', '.about');
  return { text: textOf(chart, '.about'), signs: textsOf(chart.shadowRoot!, '.signs li') };
}
