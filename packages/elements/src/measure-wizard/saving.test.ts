import { expect } from '@open-wc/testing';
import { problem, type Measure } from '@always-kit/contract';
import { named, newWard, plan, ward } from './support/example.ts';
import { shown, type AtWizard } from './support/shown.ts';
import type { MeasuresCollector } from './support/collector.ts';

const other: Measure = { ...named, id: 'other', title: 'Something else' };
const events = '/v1/always-events/going-home';

async function answered(collector: MeasuresCollector): Promise<AtWizard> {
  const at = await shown(collector);
  await at.answerAll();
  return at;
}

/** The page where all is checked, with the target changed. */
async function changing(collector: MeasuresCollector, target = '90'): Promise<AtWizard> {
  const at = await shown(collector, { measure: 'named' });
  for (let page = 0; page < 7; page++) await at.press('Continue');
  await at.shows('Check your answers');
  await at.press('Change: Good enough');
  await at.fill('target', target);
  await at.goOn('Check your answers');
  return at;
}

describe('saving a measure', () => {
  it('keeps what somebody else changed in the Always Event, and says so', async () => {
    const collector = newWard();
    const at = await answered(collector);
    collector.changeElsewhere({ title: 'Going home well', measures: [other] });
    await at.save();

    expect(at.heading).to.equal('Your measure is saved');
    expect(at.sees).to.include(
      'Somebody else changed this Always Event while you were answering. What they changed is kept.',
    );
    expect(collector.alwaysEvent.title).to.equal('Going home well');
    expect(collector.alwaysEvent.measures.map(({ title }) => title)).to.deep.equal([
      'Something else',
      'Knew who to call',
    ]);
  });

  it('tries again where somebody else is faster just then', async () => {
    const collector = newWard();
    const at = await answered(collector);
    collector.meanwhile.set(`PUT ${events}`, () => collector.changeElsewhere({ measures: [other] }));
    await at.save();

    expect(at.heading).to.equal('Your measure is saved');
    expect(collector.alwaysEvent.measures.map(({ title }) => title)).to.deep.equal([
      'Something else',
      'Knew who to call',
    ]);
  });

  it('does not say that somebody else changed it where nobody did', async () => {
    const at = await answered(newWard());
    await at.save();

    expect(at.sees).not.to.include('Somebody else');
  });

  it('writes over nothing that somebody else saved of the same measure, shows it, and lets the person decide', async () => {
    const collector = ward();
    const at = await changing(collector);
    collector.changeElsewhere({ measures: [{ ...named, target: 0.7, title: 'Another name' }] });
    await at.save();

    expect(at.heading).to.equal('Check your answers');
    expect(at.at).to.equal('problem-measure');
    expect(at.part('problem')).to.include('Somebody else changed this measure while you were answering.');
    expect(collector.alwaysEvent.measures[0]!.target).to.equal(0.7);
    expect(at.rows['Good enough']).to.equal('At least 90% Somebody else saved: At least 70%');
    expect(at.rows.Name).to.equal(`${named.title} Somebody else saved: Another name`);
    expect(at.rows['Who asks']).to.equal('A volunteer');

    await at.save();
    expect(at.heading).to.equal('Your measure is saved');
    expect(collector.alwaysEvent.measures).to.deep.equal([{ ...named, target: 0.9 }]);
  });

  it('writes nothing of how it is taken either, while somebody else’s measure is to be decided on', async () => {
    const collector = ward();
    const at = await changing(collector);
    await at.press('Change: Who asks');
    await at.fill('who-asks', 'A porter');
    await at.goOn('Check your answers');
    collector.changeElsewhere({ measures: [{ ...named, target: 0.7 }] });
    await at.save();

    expect(at.part('problem')).to.include('Somebody else changed this measure');
    expect(collector.entries).to.deep.equal([plan]);
  });

  it('says so where somebody else took the measure away, and puts it back only when asked to again', async () => {
    const collector = ward();
    const at = await changing(collector);
    collector.changeElsewhere({ measures: [] });
    await at.save();

    expect(at.part('problem')).to.include('Somebody else took this measure away');
    expect(collector.alwaysEvent.measures).to.deep.equal([]);
    await at.save();
    expect(collector.alwaysEvent.measures).to.deep.equal([{ ...named, target: 0.9 }]);
  });

  it('writes over nothing that somebody else saved of how it is taken', async () => {
    const collector = ward();
    const at = await changing(collector);
    await at.press('Change: Who asks');
    await at.fill('who-asks', 'A porter');
    await at.goOn('Check your answers');
    const theirs = { ...plan, revision: 2, content: { ...plan.content, whoAsks: 'A student' } };
    collector.entries = [theirs];
    await at.save();

    expect(at.rows['Who asks']).to.equal('A porter Somebody else saved: A student');
    expect(collector.entries).to.deep.equal([theirs]);
    await at.save();
    expect(at.heading).to.equal('Your measure is saved');
    expect(collector.entries.map(({ content }) => content)).to.deep.equal([{ ...plan.content, whoAsks: 'A porter' }]);
  });

  for (const path of [events, `${events}/record`]) {
    it(`saves once where the answer to PUT ${path} is lost`, async () => {
      const collector = newWard();
      const at = await answered(collector);
      collector.faults.set(`PUT ${path}`, 'stored, then no network');
      await at.save();
      expect(at.part('problem')).to.include('We could not reach the service.');
      expect(at.part('problem')).to.include('Your answers are still here.');

      collector.faults.clear();
      await at.save();
      expect(at.heading).to.equal('Your measure is saved');
      expect(at.sees).not.to.include('Somebody else');
      expect(collector.alwaysEvent.measures.length).to.equal(1);
      expect(collector.entries.length).to.equal(1);
    });

    it(`takes for its own what came through unanswered by PUT ${path}, and was changed since`, async () => {
      const collector = newWard();
      const at = await answered(collector);
      collector.faults.set(`PUT ${path}`, 'stored, then no network');
      await at.save();
      collector.faults.clear();
      await at.press('Change: Name');
      await at.fill('name', 'Better name');
      await at.goOn('Check your answers');
      await at.press('Change: How many people');
      await at.fill('people', '7');
      await at.goOn('Check your answers');
      await at.save();

      expect(at.heading).to.equal('Your measure is saved');
      expect(at.sees).not.to.include('Somebody else');
      expect(collector.alwaysEvent.measures.map(({ title }) => title)).to.deep.equal(['Better name']);
      expect(collector.entries.map(({ content }) => 'people' in content && content.people)).to.deep.equal([7]);
    });
  }

  it('says what is saved and what is not where only the first half is', async () => {
    const collector = newWard();
    const at = await answered(collector);
    collector.faults.set(`PUT ${events}/record`, problem('busy'));
    await at.save();

    expect(at.part('problem')).to.include('The measure is saved. How you will ask is not saved yet.');
    expect(at.saved).to.deep.equal([]);
  });

  it('says why it could not be saved, and loses no answer', async () => {
    const collector = newWard();
    const at = await answered(collector);
    const before = at.rows;
    collector.faults.set(`PUT ${events}`, problem('not-permitted'));
    await at.save();

    expect(at.at).to.equal('problem-measure');
    expect(at.part('problem')).to.include('Your role does not let you do this.');
    expect(at.rows).to.deep.equal(before);
  });

  it('gives up where others are always faster, and writes over none of them', async () => {
    const collector = newWard();
    const at = await answered(collector);
    collector.faults.set(`PUT ${events}`, problem('stale-revision'));
    await at.save();

    expect(at.part('problem')).to.include('Other people are saving changes just now.');
    expect(collector.alwaysEvent.measures).to.deep.equal([]);
  });

  it('asks before the page is left with answers that are not saved', async () => {
    const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const at = await shown(newWard());
    expect(asks()).to.equal(false);
    await at.answerAll();
    expect(asks()).to.equal(true);
    await at.save();
    expect(asks()).to.equal(false);
  });

  it('no longer asks once it is taken out of the page', async () => {
    const at = await shown(newWard());
    await at.pick('Is it done?');
    at.element.remove();
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(true);
  });
});
