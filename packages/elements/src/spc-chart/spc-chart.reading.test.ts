import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../provider/provider.define.ts';
import type { Series } from '@always-kit/contract';
import { expectAccessible } from '../support/axe.ts';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { isDrawn, textOf, untilDrawn } from './support/drawn.ts';
import { improved } from './support/example.ts';
import { Collector, type NextAnswer } from './support/stand-in.ts';

describe('<always-spc-chart> gets its numbers', () => {
  describe('from the collector', () => {
    it('by the provider’s client, and draws them', async () => {
      const { chart, collector } = await asked(improved);
      await untilDrawn(chart);

      expect(collector.asked).to.deep.equal(['/v1/always-events/what-matters/measures/asked-what-matters/series']);
      expect(textOf(chart, '[part=title]')).to.equal('People who say we asked what matters to them');
      expect(chart.shadowRoot!.querySelectorAll('path.improvement').length).to.equal(1);
    });

    it('and says that it is getting them', async () => {
      const { chart } = await asked(improved);

      expect(textOf(chart, 'p')).to.equal('Getting the numbers…');
    });

    it('and says what is wrong when it cannot, with a way to try again', async () => {
      const { chart, collector } = await asked('offline');
      await problemShown(chart);
      expect(textOf(chart, '[part=problem]')).to.include(
        'We could not get the numbers. Check your connection, then try again.',
      );
      await expectAccessible(chart);

      collector.next = improved;
      const button = chart.shadowRoot!.querySelector('button')!;
      button.focus();
      button.click();
      await untilDrawn(chart);
      await waitUntil(() => textOf(chart, '[role=status]') !== '');

      expect(textOf(chart, '[part=problem]')).to.equal('');
      expect(chart.shadowRoot!.activeElement!.id, 'focus is not lost with the button').to.equal('title');
      expect(textOf(chart, '[role=status]')).to.equal('The numbers are here.');
    });

    it('and says so when a client of the page’s own throws, and reads when asked again', async () => {
      const { chart, collector } = await asked(improved);
      await untilDrawn(chart);
      const { client } = collector;
      chart.series = undefined;
      chart.client = { ...client, readSeries: () => Promise.reject(new Error('broken')) };
      await problemShown(chart);

      chart.client = client;
      await waitUntil(() => textOf(chart, '[part=problem]') === '');

      expect(isDrawn(chart)).to.equal(true);
    });

    it('and says it again when trying again fails too, with the focus where it was', async () => {
      const { chart, collector } = await asked('offline');
      await problemShown(chart);
      collector.next = 'busy';
      const button = chart.shadowRoot!.querySelector('button')!;
      button.focus();
      button.click();
      await waitUntil(() => textOf(chart, '[role=status]') !== '');

      expect(textOf(chart, '[role=status]')).to.equal(
        'We could not get the numbers. The service is busy or not working. Wait a minute, then try again.',
      );
      expect(chart.shadowRoot!.activeElement!.localName).to.equal('button');
    });

    for (const [problem, words] of [
      ['not-found', 'This measure was not found.'],
      ['unknown-token', 'You may be signed out.'],
      ['not-permitted', 'You do not have permission to see this chart.'],
    ] as const) {
      it(`and tells a person what ${problem} means`, async () => {
        const { chart } = await asked(problem);
        await problemShown(chart);

        expect(textOf(chart, '[part=problem]')).to.include(words);
      });
    }

    it('and keeps the chart when a later reading fails', async () => {
      const { chart, collector } = await asked(improved);
      await untilDrawn(chart);
      collector.next = 'offline';
      await chart.refresh();

      expect(isDrawn(chart)).to.equal(true);
      expect(textOf(chart, '[part=problem]')).to.include('The chart shows the last ones we have.');
    });

    it('and says why there is nothing where the page forgot something', async () => {
      const nothing = await fixture<AlwaysSpcChart>(html`<always-spc-chart></always-spc-chart>`);
      const nobody = await fixture<AlwaysSpcChart>(
        html`<always-spc-chart always-event="a" measure="b"></always-spc-chart>`,
      );

      expect(textOf(nothing, 'p')).to.include('No measure has been chosen');
      expect(textOf(nobody, 'p')).to.include('does not say where the numbers are kept');
    });

    it('and not those of a measure that is no longer asked for', async () => {
      const { chart, collector } = await asked(improved);
      await untilDrawn(chart);
      collector.next = 'not-found';
      chart.measure = 'another';
      await problemShown(chart);

      expect(isDrawn(chart)).to.equal(false);
      expect(textOf(chart, '[role=status]')).to.equal('');
    });
  });

  describe('anew', () => {
    it('when it is told to, and says once what came in', async () => {
      const { chart, collector } = await asked(without(1));
      await untilDrawn(chart);
      expect(textOf(chart, '[role=status]'), 'nothing on the first drawing').to.equal('');

      const said = spoken(chart);
      collector.next = improved;
      await chart.refresh();
      await waitUntil(() => said.length > 0);
      await chart.refresh();
      await settled();

      expect(said).to.have.length(1);
      expect(said[0]).to.match(/A new point has come in\. Week of 15 June 2026: 92% \(24 of 26\)/);
    });

    it('when the page is looked at again, and says nothing where nothing changed', async () => {
      const { chart, collector } = await asked(improved);
      await untilDrawn(chart);
      const said = spoken(chart);

      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => collector.asked.length === 2);
      await settled();

      expect(said).to.deep.equal([]);
    });

    it('and tells of a last point that has grown', async () => {
      const { chart, collector } = await asked(improved);
      await untilDrawn(chart);
      const said = spoken(chart);
      const last = improved.points.at(-1)!;

      collector.next = {
        ...improved,
        points: [...improved.points.slice(0, -1), { ...last, numerator: 25, denominator: 27 }],
      };
      await chart.refresh();
      await waitUntil(() => said.length > 0);

      expect(said[0]).to.match(/The last point has changed\. Week of 15 June 2026: 93% \(25 of 27\)/);
    });

    it('no more once it is out of the page', async () => {
      const { chart, collector } = await asked(improved);
      await untilDrawn(chart);
      chart.remove();

      document.dispatchEvent(new Event('visibilitychange'));
      await settled();

      expect(collector.asked).to.have.length(1);
    });

    it('every so many seconds only where that is asked for', async () => {
      const { set, restore } = timers();
      try {
        const { chart } = await asked(improved);
        await untilDrawn(chart);
        expect(set).to.deep.equal([]);

        chart.refreshEvery = 60;
        await chart.updateComplete;
        chart.refreshEvery = 1;
        await chart.updateComplete;

        expect(set, 'never so often that it wears the collector out').to.deep.equal([60_000, 5000]);
      } finally {
        restore();
      }
    });
  });

  describe('from a table inside it', () => {
    it('which nobody sees twice once it is drawn', async () => {
      const chart = await fixture<AlwaysSpcChart>(tableOf());
      await untilDrawn(chart);

      expect(textOf(chart, '[part=title]')).to.equal('Asked on arrival');
      expect(textOf(chart, '[part=summary]')).to.match(/^This may be getting better/);
      expect(chart.querySelector('table')!.checkVisibility()).to.equal(false);
      await expectAccessible(chart);
    });

    it('and is drawn as the same numbers of the collector are', async () => {
      const chart = await untilDrawn(await fixture<AlwaysSpcChart>(tableOf()));
      const other = await untilDrawn(
        await fixture<AlwaysSpcChart>(html`<always-spc-chart .series=${improved}></always-spc-chart>`),
      );
      const lines = (one: AlwaysSpcChart): (string | null)[] =>
        [...one.shadowRoot!.querySelectorAll('.plot path')].map((path) => path.getAttribute('d'));

      expect(lines(chart)).to.deep.equal(lines(other));
    });

    it('and is drawn again when the table changes', async () => {
      const chart = await untilDrawn(await fixture<AlwaysSpcChart>(tableOf()));
      const row = chart.querySelector('tbody')!.insertRow();
      for (const text of ['22 June 2026', '25', '25']) row.insertCell().textContent = text;

      await waitUntil(() => textOf(chart, '[role=status]') !== '');

      expect(textOf(chart, '[role=status]')).to.match(
        /A new point has come in\. Week of 22 June 2026: 100% \(25 of 25\)/,
      );
    });

    it('and is left in sight, with a word, where it cannot be read', async () => {
      const chart = await fixture<AlwaysSpcChart>(html`
        <always-spc-chart><table><tr><td>soon</td><td>many</td></tr></table></always-spc-chart>
      `); // prettier-ignore

      expect(textOf(chart, 'p')).to.equal('We could not draw a chart of this table. Here are the numbers.');
      expect(chart.querySelector('table')!.checkVisibility()).to.equal(true);
    });

    it('unless the collector is asked', async () => {
      const chart = await fixture<AlwaysSpcChart>(html`
        <always-spc-chart always-event="what-matters" measure="asked-what-matters">
          <table><tr><td>5 January 2026</td><td>3</td></tr></table>
        </always-spc-chart>
      `); // prettier-ignore
      chart.client = new Collector(improved).client;
      await untilDrawn(chart);

      expect(textOf(chart, '[part=title]')).to.equal('People who say we asked what matters to them');
    });
  });
});

async function asked(next: NextAnswer): Promise<{ chart: AlwaysSpcChart; collector: Collector }> {
  const collector = new Collector(next);
  const provider = await fixture(html`
    <always-provider .client=${collector.client}>
      <always-spc-chart always-event="what-matters" measure="asked-what-matters"></always-spc-chart>
    </always-provider>
  `);
  const chart = provider.querySelector('always-spc-chart')!;
  await chart.updateComplete;
  return { chart, collector };
}

async function problemShown(chart: AlwaysSpcChart): Promise<void> {
  await waitUntil(() => chart.shadowRoot!.querySelector('[part=problem]'), 'the problem is shown');
}

function without(last: number): Series {
  return { ...improved, points: improved.points.slice(0, -last) };
}

/** What the status region comes to say, each time. */
function spoken(chart: AlwaysSpcChart): string[] {
  const said: string[] = [];
  const region = chart.shadowRoot!.querySelector('[role=status]')!;
  new MutationObserver(() => {
    const text = region.textContent.trim();
    if (text !== '' && said.at(-1) !== text) said.push(text);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

/** All that can follow from what was just done has: two frames. */
async function settled(): Promise<void> {
  for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The intervals that are set, in milliseconds; none of them runs. */
function timers(): { set: number[]; restore: () => void } {
  const set: number[] = [];
  const { setInterval } = globalThis;
  globalThis.setInterval = ((_: unknown, time: number) => set.push(time)) as unknown as typeof setInterval;
  return { set, restore: () => (globalThis.setInterval = setInterval) };
}

function tableOf(): ReturnType<typeof html> {
  return html`
    <always-spc-chart direction="increase" target="90%" baseline="12">
      <table>
        <caption>
          Asked on arrival
        </caption>
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">Yes</th>
            <th scope="col">Asked</th>
          </tr>
        </thead>
        <tbody>
          ${improved.points.map(
            ({ start, numerator, denominator }) => html`
              <tr>
                <th scope="row">${start}</th>
                <td>${numerator}</td>
                <td>${denominator}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </always-spc-chart>
  `;
}
