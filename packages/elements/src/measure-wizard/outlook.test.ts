import { expect } from '@open-wc/testing';
import { until } from '../support/until.ts';
import { newWard, seriesOf, ward } from './support/example.ts';
import { shown, type AtWizard } from './support/shown.ts';

/** The page about people, with a target. */
async function atPeople(at: AtWizard, target?: string): Promise<void> {
  await at.pick('Do people feel it?');
  await at.toAnswers();
  await at.goOn('How much is good enough?');
  await at.pick('More people');
  await at.pick(target === undefined ? 'We do not know yet' : 'We want to reach');
  if (target !== undefined) await at.fill('target', target);
  await at.goOn('How will you ask?');
}

describe('what the wizard foresees', () => {
  it('is asked for how many and how often first', async () => {
    const at = await shown(newWard());
    await atPeople(at);

    expect(at.part('outlook')).to.include('Say how many people and how often.');
  });

  it('is two examples where neither start nor target is known', async () => {
    const at = await shown(newWard());
    await atPeople(at);
    await at.fill('people', '5');
    await at.pick('Every week');
    const said = await at.foreseen();

    expect(said).to.include('That is about 5 people for each week.');
    expect(said).to.include('Two examples');
    expect(said).to.include(
      'With 5 people a week, a rise from 50% to 80% is seen within 12 weeks about 9 times in 10.',
    );
    expect(said).to.include(
      'With 5 people a week, a rise from 80% to 95% is seen within 12 weeks about 6 times in 10.',
    );
    expect(said).to.include('This is the best to hope for.');
  });

  it('is of the start that somebody guesses and the target, with how many people show where it stands', async () => {
    const at = await shown(newWard());
    await atPeople(at, '80');
    await at.fill('people', '5');
    await at.pick('Every week');
    await at.fill('today', '50');
    const said = await at.foreseen();

    expect(said).to.include('a rise from 50% to 80% is seen within 12 weeks about 9 times in 10.');
    expect(said).not.to.include('Two examples');
    expect(said).to.include('To know where you stand now:');
    expect(said).to.include('Ask 19 people. If 11 or fewer of them say so');
  });

  it('asks for 10 people where it starts at 80% or more', async () => {
    const at = await shown(newWard());
    await atPeople(at, '95');
    await at.fill('people', '5');
    await at.pick('Every week');
    await at.fill('today', '80');
    expect(await at.foreseen()).to.include('You start at 80% or more. Ask 10 people or more for each week');

    await at.fill('people', '10');
    expect(await at.foreseen()).not.to.include('Ask 10 people or more');
  });

  it('says that a target is reached already', async () => {
    const at = await shown(newWard());
    await atPeople(at, '80');
    await at.fill('people', '5');
    await at.pick('Every week');
    await at.fill('today', '85');

    await until(() => /as good as you want to be/.test(at.part('outlook')), 'it is said');
    expect(at.part('outlook')).not.to.include('is seen within');
  });

  it('looks for a fall where fewer is better', async () => {
    const at = await shown(newWard());
    await atPeople(at, '20');
    await at.press('Back');
    await at.pick('Fewer people');
    await at.goOn('How will you ask?');
    await at.fill('people', '5');
    await at.pick('Every week');
    await at.fill('today', '50');

    expect(await at.foreseen()).to.include('a fall from 50% to 20%');
  });

  for (const [often, people, said] of [
    ['Every day', '1', '5 people for each week'],
    ['Every day', '6', '6 people for each day'],
    ['Every 2 weeks', '5', '10 people for each month'],
    ['Every month', '20', '20 people for each month'],
  ] as const) {
    it(`puts ${people} ${often} together to ${said}`, async () => {
      const at = await shown(newWard());
      await atPeople(at);
      await at.fill('people', people);
      await at.pick(often);

      expect(at.part('outlook')).to.include(`That is about ${said}.`);
    });
  }

  it('starts from the results there are, and asks for no guess', async () => {
    const at = await shown(ward(undefined, seriesOf(3)), { measure: 'named' });
    for (let page = 0; page < 4; page++) await at.press('Continue');
    await at.shows('How will you ask?');

    expect(at.sees).to.match(/In the newest results it is 5\d%\./);
    expect(at.root.querySelector('#today')).to.equal(null);
    expect(await at.foreseen()).to.match(/a rise from 56\.7% to 80%/);
  });

  it('leaves what is written for another number of people', async () => {
    const at = await shown(newWard());
    await atPeople(at);
    await at.fill('people', '5');
    await at.pick('Every week');
    await at.foreseen();
    await at.fill('people', '20');

    expect(at.part('outlook')).to.include('Working it out…');
    expect(await at.foreseen()).to.include('With 20 people a week');
  });
});

describe('the chart that the wizard takes', () => {
  async function atChart(at: AtWizard): Promise<void> {
    for (let page = 0; page < 5; page++) await at.press('Continue');
    await at.shows('Which chart?');
    await until(() => !at.sees.includes('Working it out'), 'it is chosen');
  }
  const marked = (at: AtWizard): string | undefined => at.choices.find((each) => each.includes('Fits best'));
  const picked = (at: AtWizard): string => at.find<HTMLInputElement>('input:checked').value;

  it('is the usual one where there are no results', async () => {
    const collector = newWard();
    const at = await shown(collector);
    await at.answerAll();
    await at.press('Change: Chart');
    await until(() => !at.sees.includes('Working it out'), 'it is chosen');

    expect(at.sees).to.include('There are no results yet, so begin with the usual one: an XmR chart.');
    expect(at.sees).to.include('It draws them by itself from the 15th week on.');
    expect(marked(at)).to.equal('XmR chart Fits best');
    expect(picked(at)).to.equal('i');
  });

  it('fits the results there are, and says why', async () => {
    const at = await shown(ward(undefined, seriesOf(3)), { measure: 'named' });
    await atChart(at);

    expect(at.sees).to.include('Use an XmR chart. It is the one that NHS England’s Making Data Count team uses');
    expect(marked(at)).to.equal('XmR chart Fits best');
    expect(picked(at)).to.equal('run'); // what the measure has stays until somebody picks another
  });

  it('says that a chart of other numbers would fit near 100%, and which a measure can have', async () => {
    const at = await shown(ward(undefined, seriesOf(5)), { measure: 'named' });
    await atChart(at);

    expect(at.sees).to.include('Use a g chart.');
    expect(at.sees).to.include('But a measure here cannot be drawn as a g chart.');
    expect(at.choices.length).to.equal(5);
    expect(marked(at)).to.equal('XmR chart Fits best');
  });

  it('says so too where the team expects to be near 100%', async () => {
    const at = await shown(newWard());
    await atPeople(at, '99');
    await at.fill('people', '5');
    await at.pick('Every week');
    await at.fill('today', '97');
    await at.goOn('Which chart?');
    await until(() => !at.sees.includes('Working it out'), 'it is chosen');

    expect(at.sees).to.include('cannot be drawn as a g chart');
  });

  it('can be another', async () => {
    const collector = newWard();
    const at = await shown(collector);
    await at.answerAll();
    await at.press('Change: Chart');
    await at.pick('p chart');
    await at.goOn('Check your answers');
    await at.save();

    expect(collector.alwaysEvent.measures[0]!.chart).to.equal('p');
  });

  it('rests on no results of something else', async () => {
    const at = await shown(ward(undefined, seriesOf(5)), { measure: 'named' });
    for (let page = 0; page < 2; page++) await at.press('Continue');
    await at.shows('Which answers count?');
    await at.count('mostly', 'yes');
    for (let page = 0; page < 3; page++) await at.press('Continue');
    await at.shows('Which chart?');
    await until(() => !at.sees.includes('Working it out'), 'it is chosen');

    expect(at.sees).to.include('There are no results yet');
  });
});
