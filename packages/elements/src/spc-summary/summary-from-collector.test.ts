import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { BoardCollector } from '../board/support/board-collector.ts';
import { better, steady, worse } from '../board/support/example-board.ts';
import './spc-summary.define.ts';
import type { AlwaysSpcSummary } from './spc-summary.ts';
import { namesOf, press, rowsOf } from './support/shown-summary.ts';

describe('<always-spc-summary> gets its numbers from the collector', () => {
  it('for all measures of an Always Event, six at a time', async () => {
    const collector = new BoardCollector(...Array.from({ length: 20 }, (_, at) => renamed(at)));
    const summary = await asking(collector);

    await waitUntil(() => rowsOf(summary).length === 20);

    expect(namesOf(summary)[19]).to.equal('Measure 19');
    expect(collector.most).to.equal(6);
  });

  it('for those that are named, of several Always Events', async () => {
    const other = { ...worse, alwaysEvent: 'going-home' };
    const collector = new BoardCollector(better, steady, other);
    const summary = await asking(collector, [
      { alwaysEvent: 'going-home', measure: 'worse' },
      { alwaysEvent: 'what-matters', measure: 'steady' },
    ]);

    await waitUntil(() => rowsOf(summary).length === 2);

    expect(namesOf(summary)).to.deep.equal(['Given a card', 'Knew who to call']);
  });

  it('and says so while it waits', async () => {
    const collector = new BoardCollector(better);
    collector.held = new Promise(() => undefined);
    const summary = await asking(collector);

    expect(summary.shadowRoot!.textContent).to.include('Getting the numbers…');
  });

  it('and shows the others where one could not be read', async () => {
    const collector = new BoardCollector(better, steady);
    const summary = await asking(collector, ['better', 'gone', 'steady'].map((measure) => ({ alwaysEvent: 'what-matters', measure }))); // prettier-ignore

    await waitUntil(() => rowsOf(summary).length === 3);

    expect(rowsOf(summary)[1]).to.equal('gone We could not get these numbers.');
  });

  it('and says why there are none, with a way to try again', async () => {
    const collector = new BoardCollector(better);
    collector.line = 'down';
    const summary = await asking(collector);
    await waitUntil(() => summary.shadowRoot!.querySelector('[part=problem]') !== null);
    expect(summary.shadowRoot!.textContent).to.include('Check your connection, then try again.');

    collector.line = 'up';
    await press(summary, 'Try again');

    await waitUntil(() => rowsOf(summary).length === 1);
    await waitUntil(() => summary.shadowRoot!.activeElement?.matches('.open'));
  });

  it('and keeps the last numbers where a later reading fails', async () => {
    const collector = new BoardCollector(better, steady);
    const summary = await asking(collector);
    await waitUntil(() => rowsOf(summary).length === 2);

    collector.line = 'down';
    await summary.refresh();

    expect(rowsOf(summary)).to.have.length(2);
    expect(summary.shadowRoot!.textContent).to.include('These are the last ones we have.');
  });
});

async function asking(collector: BoardCollector, measures?: AlwaysSpcSummary['measures']): Promise<AlwaysSpcSummary> {
  return await fixture<AlwaysSpcSummary>(html`
    <always-spc-summary
      always-event="what-matters"
      .measures=${measures}
      .client=${collector.client}
    ></always-spc-summary>
  `);
}

function renamed(at: number): typeof better {
  return { ...better, measure: { ...better.measure, id: `m-${at}`, title: `Measure ${at}` } };
}
