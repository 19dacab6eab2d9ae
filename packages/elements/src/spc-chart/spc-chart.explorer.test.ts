import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { chartDataOf } from './series-analysis.ts';
import { drawn, marksIn, textOf, textsOf } from './support/drawn.ts';
import { few, improved, seriesOf } from './support/example.ts';
import { handleOf, openDrawer, ringOf, shortened, sliderOf } from './support/looking.ts';

describe('<always-spc-chart> is explored', () => {
  describe('is gone through with one slider', () => {
    it('that starts at the last point and says it in one sentence', async () => {
      const slider = sliderOf(await drawn(improved));

      expect(slider.getAttribute('aria-valuetext')).to.match(
        /^Week of 15 June 2026: 92% \(24 of 26\)\. Improvement: .*\. Point 24 of 24\.$/,
      );
    });

    it('by the keys that the browser gives it', async () => {
      const chart = await drawn(improved);
      const slider = sliderOf(chart);
      slider.focus();

      await sendKeys({ press: 'Home' });
      expect(slider.getAttribute('aria-valuetext')).to.match(
        /^Week of 5 January 2026: 68% \(15 of 22\)\. .* Point 1 of 24\.$/,
      );
      await sendKeys({ press: 'ArrowRight' });
      expect(slider.getAttribute('aria-valuetext')).to.match(/Point 2 of 24\.$/);
      await sendKeys({ press: 'PageUp' });
      expect(Number(slider.value)).to.be.above(2);
      await sendKeys({ press: 'End' });
      expect(slider.getAttribute('aria-valuetext')).to.match(/Point 24 of 24\.$/);
    });

    it('and shows under it what it says, with the lines at that point, but says it once', async () => {
      const chart = await drawn(improved);
      sliderOf(chart).focus();
      await sendKeys({ press: 'Home' });
      await chart.updateComplete;

      expect(textOf(chart, '[part=read-out]')).to.equal(
        'Week of 5 January 2026: 68% (15 of 22). The true value is likely to be between 47% and 84%. The baseline starts here. Mean 70%. Limits 57% to 83%. Target 90%. Point 1 of 24.',
      );
      expect(chart.shadowRoot!.querySelector('[part=read-out]')!.getAttribute('aria-hidden')).to.equal('true');
      expect(textOf(chart, '[role=status]')).to.equal('');
    });

    it('whose handle stands under the point with the ring', async () => {
      const chart = await drawn(improved);
      const slider = sliderOf(chart);
      const plot = chart.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
      for (const key of ['Home', 'End']) {
        slider.focus();
        await sendKeys({ press: key });
        await chart.updateComplete;
        const ring = Number(/M[\d.]+ [\d.]+v/.exec(ringOf(chart))![0].slice(1).split(' ')[0]);

        expect(plot.left + ring, key).to.be.closeTo(handleOf(chart), 1);
      }
    });

    it('or by buttons, which say where they got to and stop at the ends', async () => {
      const chart = await drawn(improved);
      const [previous, next] = chart.shadowRoot!.querySelectorAll('button');

      expect(next!.getAttribute('aria-disabled')).to.equal('true');
      next!.click();
      await chart.updateComplete;
      expect(sliderOf(chart).value).to.equal('23');

      previous!.click();
      await waitUntil(() => textOf(chart, '[role=status]') !== '');
      expect(sliderOf(chart).value).to.equal('22');
      expect(textOf(chart, '[role=status]')).to.match(/^Week of 8 June 2026: 91% \(21 of 23\)/);
      expect(next!.getAttribute('aria-disabled')).to.equal('false');
    });

    it('or by pressing near a point', async () => {
      const chart = await drawn(improved);
      const plot = chart.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
      const [x] = marksIn(chart, 'concern')[0]!;

      await sendMouse({
        type: 'click',
        position: [Math.round(plot.left + x + 6), Math.round(plot.top + plot.height / 2)],
      });
      await chart.updateComplete;

      expect(sliderOf(chart).getAttribute('aria-valuetext')).to.match(
        /^Week of 11 May 2026: 45% \(9 of 20\)\. Concern: below the lower limit\./,
      );
    });

    it('and says of a week without answers that there are none', async () => {
      const chart = await drawn(seriesOf({ counts: [[5, 6], [0, 0], [6, 8]] })); // prettier-ignore
      sliderOf(chart).focus();
      await sendKeys({ press: 'ArrowLeft' });

      expect(sliderOf(chart).getAttribute('aria-valuetext')).to.match(
        /^Week of 12 January 2026: no value\. Point 2 of 3\.$/,
      );
    });

    it('and lets no event of its own out into the page', async () => {
      const chart = await drawn(improved);
      const heard: string[] = [];
      for (const type of ['input', 'change']) chart.addEventListener(type, () => heard.push(type));
      sliderOf(chart).focus();

      await sendKeys({ press: 'Home' });

      expect(heard).to.deep.equal([]);
    });
  });

  describe('by keys while the slider has the focus', () => {
    it('from one sign of change to the next with S, and back with Shift and S', async () => {
      const chart = await explored();
      const starts = new Set(chartDataOf(improved)!.analysis.signals.map(({ from }) => from));
      const visited: number[] = [];
      for (let at = 0; at < starts.size; at++) {
        await sendKeys({ press: 's' });
        visited.push(Number(sliderOf(chart).value));
      }

      expect(visited).to.deep.equal([...starts].sort((one, other) => one - other));
      await sendKeys({ press: 'Shift+S' });
      expect(Number(sliderOf(chart).value)).to.equal(visited.at(-2));
    });

    it('from one stretch to the next with P, and says which it is', async () => {
      const chart = await explored();

      await sendKeys({ press: 'p' });
      expect(spokenBy(chart)).to.include('First point after the baseline.');
      await sendKeys({ press: 'Shift+P' });
      expect(spokenBy(chart)).to.include('The baseline starts here.');
    });

    it('from one note to the next with A', async () => {
      const chart = await explored({ annotations: [{ date: '2026-04-01', text: 'Asked at the door' }] });

      await sendKeys({ press: 'a' });
      expect(spokenBy(chart)).to.match(/^Week of 30 March 2026: .* Note 1: Asked at the door\. Point 13 of 24\.$/);
    });

    it('to hear the lines with L and the summary with M', async () => {
      const chart = await explored();

      await sendKeys({ press: 'l' });
      await heard(chart, /^Mean 70%\. Limits 57% to 83%\. Target 90%\.$/);
      await sendKeys({ press: 'm' });
      await heard(chart, /^This may be getting better: the latest point .* 24 points/);
    });

    it('and hears that there is no more', async () => {
      const chart = await explored();

      await sendKeys({ press: 'Shift+S' });
      await heard(chart, 'There are no signs of change before this point.');
      expect(textOf(chart, '[part=read-out]')).to.include('There are no signs of change before this point.');
      await sendKeys({ press: 'ArrowLeft' });
      await heard(chart, 'This is the first point.');
      await sendKeys({ press: 'End' });
      expect(textOf(chart, '[part=read-out]')).not.to.include('There are no');
      await sendKeys({ press: 'ArrowRight' });
      await heard(chart, 'This is the last point. There are no more.');
      await sendKeys({ press: 'a' });
      await heard(chart, 'There are no more notes after this point.');
    });

    it('but not together with Control, nor where the page switched them off, nor elsewhere', async () => {
      const chart = await explored();
      await sendKeys({ press: 'Control+S' });
      expect(sliderOf(chart).value).to.equal('0');

      chart.noKeys = true;
      await sendKeys({ press: 's' });
      expect(sliderOf(chart).value).to.equal('0');
      await sendKeys({ press: 'ArrowRight' });
      expect(sliderOf(chart).value, 'the browser’s own keys stay').to.equal('1');

      chart.noKeys = false;
      chart.shadowRoot!.querySelector('button')!.focus();
      await sendKeys({ press: 's' });
      expect(sliderOf(chart).value).to.equal('1');
    });
  });

  describe('by a button for each key', () => {
    it('that says where it got to', async () => {
      const chart = await explored({ annotations: [{ date: '2026-04-01', text: 'Asked at the door' }] });
      await openWays(chart);

      for (const [button, words] of [
        ['Next sign of change', /^Week of .* (?:Improvement|Concern)/],
        ['Previous sign of change', /^There are no signs of change before this point\.$/],
        ['Next note', /Note 1: Asked at the door\./],
        ['Previous stretch', /The baseline starts here\./],
        ['Mean, limits and target', /^Mean \d+%/],
        ['Hear the summary', /^This may be getting better/],
      ] as const) {
        buttonOf(chart, button).click();
        await heard(chart, words);
      }
    });

    it('with none for what the chart does not have', async () => {
      const chart = await drawn(few);
      const ways = await openWays(chart);

      expect(textsOf(ways, 'button')).to.deep.equal([
        'Mean, limits and target',
        'Hear the summary',
        'Listen to the chart',
      ]);
      buttonOf(chart, 'Mean, limits and target').click();
      await heard(chart, /limits to tell yet|^Target/);
    });

    it('until Escape closes them, and the focus stays near', async () => {
      const chart = await explored();
      const ways = await openWays(chart);
      buttonOf(chart, 'Next sign of change').focus();

      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !ways.isConnected);

      expect(chart.shadowRoot!.activeElement!.localName).to.equal('summary');
    });

    it('with help on the keys, unless they are switched off', async () => {
      const chart = await drawn(improved);
      await openWays(chart);
      expect(textsOf(chart.shadowRoot!, 'kbd')).to.include.members(['S', 'P', 'A', 'L', 'M', 'Escape']);

      chart.noKeys = true;
      await chart.updateComplete;
      expect(textsOf(chart.shadowRoot!, 'kbd')).to.deep.equal([]);
    });
  });

  it('stays on the point that is looked at when newer ones come in', async () => {
    const chart = await drawn(shortened(22));
    sliderOf(chart).focus();
    await sendKeys({ press: 'Home' });

    chart.series = improved;
    await chart.updateComplete;

    expect(sliderOf(chart).value).to.equal('0');
    expect(sliderOf(chart).max).to.equal('23');
  });

  it('is not one of the things that Tab stops at many times', async () => {
    const chart = await drawn(improved);
    const stops = chart.shadowRoot!.querySelectorAll('input, button, summary, [tabindex="0"]');

    expect(stops.length).to.be.at.most(7);
  });
});

/** A chart whose slider has the focus, on the first point. */
async function explored(properties: Partial<AlwaysSpcChart> = {}): Promise<AlwaysSpcChart> {
  const chart = await drawn(improved, properties);
  await chart.updateComplete;
  sliderOf(chart).focus();
  await sendKeys({ press: 'Home' });
  await companionOf(chart);
  return chart;
}

/** Once the keys work: what they do is loaded when the page is idle. */
async function companionOf(chart: AlwaysSpcChart): Promise<void> {
  await sendKeys({ press: 'm' });
  await waitUntil(() => textOf(chart, '[role=status]') !== '', 'the keys work', { timeout: 5000 });
  await sendKeys({ press: 'Home' });
}

async function openWays(chart: AlwaysSpcChart): Promise<HTMLElement> {
  return await openDrawer(chart, 'More ways to look', '.ways');
}

function buttonOf(chart: AlwaysSpcChart, label: string): HTMLButtonElement {
  return [...chart.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === label)!;
}

function spokenBy(chart: AlwaysSpcChart): string {
  return sliderOf(chart).getAttribute('aria-valuetext')!;
}

/** Waits until the live region says it. */
async function heard(chart: AlwaysSpcChart, words: RegExp | string): Promise<void> {
  const said = (): string => textOf(chart, '[role=status]');
  const matches = (): boolean => (typeof words === 'string' ? said() === words : words.test(said()));
  try {
    await waitUntil(matches);
  } catch {
    throw new Error(`heard “${said()}”, not ${String(words)}`);
  }
}
