import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { Series } from '@always-kit/contract';
import { expectAccessible } from '../support/axe.ts';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { chartDataOf } from './series-analysis.ts';
import { drawn, isDrawn, marksIn, textOf, textsOf, untilDrawn } from './support/drawn.ts';
import { improved, seriesOf } from './support/example.ts';

const few = seriesOf({ counts: [[5, 6], [4, 7], [6, 8]] }); // prettier-ignore

/** Twenty ordinary weeks, and a week that has just begun with one bad answer. */
const begun: Series = {
  ...seriesOf({ counts: [...Array.from({ length: 20 }, (_, at) => [14 + (at % 3), 20] as const), [0, 1]] }),
  generatedAt: '2026-05-26T09:00:00Z',
};

describe('<always-spc-chart>', () => {
  describe('says what the chart shows', () => {
    it('in one sentence before anything else', async () => {
      const chart = await drawn(improved);

      expect(textOf(chart, '[part=summary]')).to.match(
        /^This may be getting better: the latest point \(week of 15 June 2026\) is 92%/,
      );
      expect(chart.shadowRoot!.querySelector('figcaption')!.children[1]!.matches('[part=summary]')).to.equal(true);
    });

    it('with icons in our own drawing, each with its words', async () => {
      const chart = await drawn(improved);
      const icons = textsOf(chart.shadowRoot!, '[part=icon]');

      expect(icons[0]).to.match(/^Is it changing\? Signs of improvement Special cause variation, improvement/);
      expect(icons[1]).to.match(/^Will it meet the target\? Not expected to meet the target/);
      expect(chart.shadowRoot!.querySelectorAll('img').length).to.equal(0);
    });

    it('with each kind of mark and line in the key, and none that is not there', async () => {
      expect(textsOf((await drawn(improved)).shadowRoot!, '[part=key] li')).to.deep.equal([
        'Usual ups and downs',
        'Sign of improvement',
        'Sign of getting worse',
        'Mean',
        'Limits',
        'Target',
      ]);
      expect(textsOf((await drawn(few)).shadowRoot!, '[part=key] li')).to.deep.equal([
        'Value',
        'Middle value',
        'Target',
      ]);
    });

    it('with the signs of change in words, the newest first, and how many came before', async () => {
      const chart = await drawn(improved);
      const signs = textsOf(chart.shadowRoot!, '[part=signals] li');

      expect(signs).to.have.length(3);
      expect(signs[0]).to.match(/^Week of 18 May 2026 to week of 15 June 2026: .*sign of improvement\.$/);
      expect(textOf(chart, '[part=notes]')).to.match(
        /^There were \d+ earlier signs of change\. You can find them in the numbers\./,
      );
    });

    it('with how many answers are behind the points, and a warning where they are few', async () => {
      expect(textOf(await drawn(improved), '[part=notes]')).to.include('Each point rests on 20 to 26 answers.');
      expect(textOf(await drawn(improved), '[part=notes]')).not.to.include('each one can move');
      expect(textOf(await drawn(few), '[part=notes]')).to.include(
        'Where there are few answers, each one can move a point',
      );
    });

    it('with a word about a last week that is not over', async () => {
      const midweek = { ...improved, generatedAt: '2026-06-17T09:00:00Z' };

      expect(textOf(await drawn(improved), '[part=notes]')).to.include('One sign of change can come by chance.');
      expect(textOf(await drawn(midweek), '[part=notes]')).to.include('The last point is not finished yet.');
      expect(textOf(await drawn(improved), '[part=notes]')).not.to.include('not finished');
    });

    it('with what is still needed while there are too few points', async () => {
      const chart = await drawn(few);

      expect(textOf(chart, '[part=summary]')).to.match(/There are 3 points so far, and 12 more are needed/);
      expect(textOf(chart, '[part=icon]')).to.equal('');
      expect(chart.shadowRoot!.querySelectorAll('path.limits').length).to.equal(0);
    });

    it('with a clear word when there is nothing yet', async () => {
      const chart = await fixture<AlwaysSpcChart>(
        html`<always-spc-chart .series=${seriesOf({ counts: [] })}></always-spc-chart>`,
      );

      expect(textOf(chart, '[part=title]')).to.equal('People who say we asked what matters to them');
      expect(textOf(chart, '[part=summary]')).to.equal('There is nothing to show yet.');
      expect(isDrawn(chart)).to.equal(false);
      await expectAccessible(chart);
    });
  });

  describe('draws what the analysis found', () => {
    it('with a shape for each cause at its point', async () => {
      const chart = await drawn(improved);
      const { points } = chartDataOf(improved).analysis;
      const spots = marksIn(chart, 'value').concat(linesIn(chart));

      for (const cause of ['common', 'improvement', 'concern'] as const) {
        const places = points.flatMap((point, at) => (point.cause === cause ? [at] : []));
        expect(marksIn(chart, cause), cause).to.have.length(places.length);
        // A concern's path starts at the left corner of a triangle, the others' left of, or above, their middle.
        for (const [at, [x]] of marksIn(chart, cause).entries()) {
          expect(Math.abs(x - spots[places[at]!]![0]), cause).to.be.below(10);
        }
      }
    });

    it('with shapes that differ without their colours', async () => {
      const chart = await drawn(improved);
      const shape = (kind: string): string => {
        const path = chart.shadowRoot!.querySelector(`path.${kind}`)!.getAttribute('d')!;
        return path.replace(/M\S+ [^a-zA-Z]+/g, 'M').split('M')[1]!;
      };

      expect(shape('common')).to.match(/^a/);
      expect(shape('improvement')).to.match(/^l.*l.*l.*z$/);
      expect(shape('concern')).to.match(/^h.*l.*z$/);
    });

    it('with the same number of elements for 24 points and for 2,000', async () => {
      const many = improved.points.flatMap(({ numerator, denominator }) =>
        Array.from({ length: 84 }, () => [numerator, denominator] as const),
      );
      const { measure } = improved;
      const small = await drawn(improved);
      const large = await drawn(
        seriesOf({ counts: many.slice(0, 2000), measure: { ...measure, period: 'day' }, start: '2020-01-01' }),
      );
      const kinds = (chart: AlwaysSpcChart): number => chart.shadowRoot!.querySelectorAll('path').length;

      expect(elementsIn(small)).to.be.at.most(70);
      expect(elementsIn(large)).to.be.at.most(70);
      expect(Math.abs(kinds(large) - kinds(small))).to.be.at.most(1);
    });

    it('again, in the room there is, when the room changes', async () => {
      const chart = await drawn(improved);
      const wide = chart.shadowRoot!.querySelector('svg[part=plot]')!.getBoundingClientRect().width;
      chart.style.inlineSize = '320px';

      await waitUntil(() => chart.shadowRoot!.querySelector('svg[part=plot]')!.getBoundingClientRect().width < wide);

      expect(chart.shadowRoot!.querySelector('svg[part=plot]')!.getBoundingClientRect().width).to.equal(320);
      expect(textsOf(chart.shadowRoot!, '[part=key] li')).to.include('Limits 57% to 83%');
    });

    it('again when only the text grows', async () => {
      const chart = await drawn(improved);
      const height = (): number => chart.shadowRoot!.querySelector('svg[part=plot]')!.getBoundingClientRect().height;
      const before = height();
      chart.style.fontSize = '40px';

      await waitUntil(() => height() > before);

      expect(overlapping(chart)).to.deep.equal([]);
    });
  });

  describe('raises no alarm about a period that is not over', () => {
    it('and speaks of the last one that is', async () => {
      const chart = await drawn(begun);

      expect(textOf(chart, '[part=summary]')).to.match(/^There is no clear change yet\./);
      expect(textOf(chart, '.more')).to.match(/^The last finished value is \d+% \(week of 18 May 2026\)\./);
      expect(textOf(chart, '.more')).to.include('The newest point is not finished, so it is not counted yet.');
      expect(textsOf(chart.shadowRoot!, '[part=icon]')[0]).to.include('No clear change');
      expect(textsOf(chart.shadowRoot!, '[part=signals] li')).to.deep.equal([]);
      expect(textOf(chart, '[part=notes]')).to.include('Each point rests on 20 answers.');
    });

    it('as it would once it is over', async () => {
      const over = await drawn({ ...begun, generatedAt: '2026-06-01T00:00:00Z' });

      expect(textOf(over, '[part=summary]')).to.match(/^This may be getting worse: the latest point/);
      expect(marksIn(over, 'unfinished')).to.deep.equal([]);
    });

    it('but draws it hollow, off the line, with its word in the key', async () => {
      const chart = await drawn(begun);
      const mark = chart.shadowRoot!.querySelector('.plot path.unfinished')!;

      expect(marksIn(chart, 'unfinished')).to.have.length(1);
      expect(getComputedStyle(mark).fill).not.to.equal(getComputedStyle(mark).stroke);
      expect(linesIn(chart)).to.have.length(19); // of 20 finished weeks
      expect(textsOf(chart.shadowRoot!, '[part=key] li')).to.include('Not finished yet');
    });

    it('and reads it out, and has it in the table, as not finished', async () => {
      const chart = await drawn(begun);
      const rows = (await openTable(chart)).tBodies[0]!.rows;

      expect(sliderOf(chart).getAttribute('aria-valuetext')).to.equal(
        'Week of 25 May 2026: 0% (0 of 1). Not finished yet. Point 21 of 21.',
      );
      expect(textsOf(rows[20]!, 'td').slice(0, 2)).to.deep.equal(['0', '1']);
      expect(textsOf(rows[20]!, 'td').at(-1)).to.equal('Not finished yet');
      expect(textsOf(rows[19]!, 'td').at(-1)).to.equal('Usual ups and downs');
    });

    it('nor counts it among the first few', async () => {
      const chart = await drawn({ ...few, generatedAt: '2026-01-20T09:00:00Z' });

      expect(textOf(chart, '[part=summary]')).to.include('There are 2 points so far');
      expect(textsOf(await openTable(chart), 'tbody tr td:last-child')).to.deep.equal(['', '', 'Not finished yet']);
    });

    it('and shows the very first, though there is nothing to say of it yet', async () => {
      const chart = await drawn({ ...seriesOf({ counts: [[5, 6]] }), generatedAt: '2026-01-06T09:00:00Z' });

      expect(marksIn(chart, 'unfinished')).to.have.length(1);
      expect(textOf(chart, '[part=summary]')).to.equal('The first numbers are coming in. They are not finished yet.');
      expect(textsOf(await openTable(chart), 'tbody td').slice(0, 2)).to.deep.equal(['5', '6']);
      await expectAccessible(chart);
    });

    it('by the day, the week or the month that it counts in', () => {
      const last = (period: 'day' | 'week' | 'month', generatedAt: string): boolean =>
        chartDataOf({ ...seriesOf({ counts: [[5, 6]], start: '2026-06-01', measure: { period } }), generatedAt })
          .unfinished;

      expect(last('day', '2026-06-01T23:59:00Z')).to.equal(true);
      expect(last('day', '2026-06-02T00:00:00Z')).to.equal(false);
      expect(last('week', '2026-06-07T23:59:00Z')).to.equal(true);
      expect(last('week', '2026-06-08T00:00:00Z')).to.equal(false);
      expect(last('month', '2026-06-30T23:59:00Z')).to.equal(true);
      expect(last('month', '2026-07-01T00:00:00Z')).to.equal(false);
    });

    it('in words of the page where it has its own', async () => {
      const readings = { latest: () => 'Y gwerth diweddaraf.', ghost: () => 'Heb orffen.' };
      const chart = await drawn(begun, { messages: { readings } });

      expect(textOf(chart, '.more')).to.include('Y gwerth diweddaraf.');
      expect(sliderOf(chart).getAttribute('aria-valuetext')).to.include('Heb orffen.');
    });
  });

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
        /^Week of 5 January 2026: 68% \(15 of 22\)\. Point 1 of 24\.$/,
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
        'Week of 5 January 2026: 68% (15 of 22). Mean 70%. Limits 57% to 83%. Target 90%. Point 1 of 24.',
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

  describe('has the numbers in a table', () => {
    it('that equals the data, once it is opened', async () => {
      const chart = await drawn(improved);
      expect(chart.shadowRoot!.querySelectorAll('table').length).to.equal(0);
      const table = await openTable(chart);

      expect(textsOf(table, 'thead th')).to.deep.equal([
        'Week of',
        'How many',
        'Out of',
        'Percentage',
        'Mean',
        'Limits',
        'Target',
        'What it means',
      ]);
      expect(table.tBodies[0]!.rows.length).to.equal(24);
      expect(textsOf(table.tBodies[0]!.rows[0]!, 'th, td')).to.deep.equal(
        ['5 January 2026', '15', '22', '68%', '70%', '57% to 83%', '90%', 'Usual ups and downs'],
      ); // prettier-ignore
      for (const [at, row] of [...table.tBodies[0]!.rows].entries()) {
        const { numerator, denominator } = improved.points[at]!;
        expect(textsOf(row, 'td').slice(0, 2)).to.deep.equal([String(numerator), String(denominator)]);
      }
      expect(textsOf(table.tBodies[0]!.rows[18]!, 'td').at(-1)).to.equal('Concern: below the lower limit.');
    });

    it('that the keyboard can scroll where it is too wide', async () => {
      const chart = await drawn(improved);
      chart.style.inlineSize = '320px';
      const table = await openTable(chart);
      const region = table.parentElement!;

      expect(region.scrollWidth).to.be.above(region.clientWidth);
      expect(region.tabIndex).to.equal(0);
    });
  });

  describe('stays usable', () => {
    for (const [state, series] of [
      ['with signs of change', improved],
      ['with too few points', few],
      ['with a week that is not over', begun],
      ['with one point', seriesOf({ counts: [[5, 6]] })],
    ] as const) {
      it(`has no accessibility violations ${state}, shut and open`, async () => {
        const chart = await drawn(series);
        await expectAccessible(chart);

        for (const details of chart.shadowRoot!.querySelectorAll('details')) details.open = true;
        await waitUntil(() => chart.shadowRoot!.querySelector('table'));
        await expectAccessible(chart);
      });
    }

    it('on a screen 320 pixels wide', async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        const chart = await drawn(improved);
        await openTable(chart);

        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        expect(overlapping(chart)).to.deep.equal([]);
        expect(smallestText(chart)).to.be.at.least(12);
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });

    it('in a Windows contrast theme, with every kind of mark still there', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const chart = await drawn(improved);
        const mark = (kind: string): string => getComputedStyle(chart.shadowRoot!.querySelector(`path.${kind}`)!).fill;

        const texts = [...chart.shadowRoot!.querySelectorAll('.plot text')].map((text) => getComputedStyle(text).fill);

        expect(new Set(texts)).to.deep.equal(new Set([mark('improvement')]));
        expect(mark('improvement')).to.equal(mark('concern'));
        expect(mark('improvement')).to.equal(getComputedStyle(document.body).color);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });

    it('in print, without what cannot be pressed there', async () => {
      await emulateMedia({ media: 'print' });
      try {
        const chart = await drawn(improved);
        const shown = (selector: string): boolean => chart.shadowRoot!.querySelector(selector)!.checkVisibility();

        expect(shown('.explorer')).to.equal(false);
        expect(shown('.ring')).to.equal(false);
        expect(shown('[part=summary]')).to.equal(true);
        expect(shown('[part=signals]')).to.equal(true);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });

    it('right to left, with time still from left to right', async () => {
      const chart = await drawn(improved, { messages: { mean: 'المتوسط' } });
      const page = chart.parentElement!;
      page.lang = 'ar';
      page.dir = 'rtl';
      chart.requestUpdate();
      await chart.updateComplete;
      await untilDrawn(chart);
      const slider = sliderOf(chart);
      slider.focus();
      await sendKeys({ press: 'Home' });
      const first = slider.getAttribute('aria-valuetext')!;
      const plot = chart.shadowRoot!.querySelector('.plot')!;
      const [x] = marksIn(chart, 'common')[0]!;

      expect(getComputedStyle(chart.shadowRoot!.querySelector('figure')!).direction).to.equal('rtl');
      expect(getComputedStyle(plot).direction).to.equal('ltr');
      expect(x).to.be.below(plot.clientWidth / 2);
      expect(handleOf(chart)).to.be.closeTo(plot.getBoundingClientRect().left + x, 8);
      expect(first, 'digits as on the drawing').to.match(/2026: .*15/);
      await sendKeys({ press: 'ArrowRight' });
      expect(slider.value).to.equal('1');
    });

    it('with text at the size of the page, where the page shrinks rem', async () => {
      document.documentElement.style.fontSize = '62.5%';
      try {
        expect(smallestText(await drawn(improved))).to.be.at.least(12);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });
  });

  it('says its words in the words it is given, and the rest in English', async () => {
    const chart = await drawn(improved, { messages: { numbers: 'Dangos y rhifau', columns: { target: 'Targed' } } });
    const table = await openTable(chart);

    expect(textOf(chart, 'details summary')).to.equal('Dangos y rhifau');
    expect(textsOf(table, 'thead th')).to.include.members(['Targed', 'Mean']);
  });

  it('has its own heading at the level that the page wants', async () => {
    const chart = await drawn(improved, { heading: 'Bramley ward', headingLevel: 3 });

    expect(textOf(chart, 'h3')).to.equal('Bramley ward');
    expect(textOf(chart, 'h4')).to.equal('Signs of change');
    expect(chart.shadowRoot!.querySelector('figure')!.getAttribute('aria-labelledby')).to.equal('title');
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

function sliderOf(chart: AlwaysSpcChart): HTMLInputElement {
  return chart.shadowRoot!.querySelector('input[type=range]')!;
}

/** Where the middle of the slider's handle is. */
function handleOf(chart: AlwaysSpcChart): number {
  const slider = sliderOf(chart);
  const { left, width } = slider.getBoundingClientRect();
  return left + 14 + (Number(slider.value) / Number(slider.max)) * (width - 28);
}

function ringOf(chart: AlwaysSpcChart): string {
  return chart.shadowRoot!.querySelector('path.ring')!.getAttribute('d')!;
}

function elementsIn(chart: AlwaysSpcChart): number {
  return chart.shadowRoot!.querySelectorAll('*:not(style)').length;
}

function shortened(count: number): Series {
  return { ...improved, points: improved.points.slice(0, count) };
}

async function openTable(chart: AlwaysSpcChart): Promise<HTMLTableElement> {
  chart.shadowRoot!.querySelector('details')!.open = true;
  await waitUntil(() => chart.shadowRoot!.querySelector('table'));
  return chart.shadowRoot!.querySelector('table')!;
}

/** The corners of the value line, after its start. */
function linesIn(chart: AlwaysSpcChart): [x: number, y: number][] {
  const path = chart.shadowRoot!.querySelector('path.value')!.getAttribute('d')!;
  return [...path.matchAll(/L(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** Pairs of texts on the drawing that lie over each other, and texts that reach over its edge. */
function overlapping(chart: AlwaysSpcChart): string[] {
  const plot = chart.shadowRoot!.querySelector('svg[part=plot]')!;
  const edge = plot.getBoundingClientRect();
  const texts = [...plot.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  const out = texts.filter(
    ({ box }) => box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 1,
  );
  const over = texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => (touch(one.box, other.box) ? [`${one.text} / ${other.text}`] : [])),
  );
  return [...out.map(({ text }) => `${text} / edge`), ...over];
}

function touch(one: DOMRect, other: DOMRect): boolean {
  const slack = one.height / 4; // a line of text is taller than its letters
  const beside = one.right <= other.left || other.right <= one.left;
  return !beside && one.bottom - slack > other.top && other.bottom - slack > one.top;
}

function smallestText(chart: AlwaysSpcChart): number {
  const texts = chart.shadowRoot!.querySelectorAll('text, p, li, td, th, label, button, summary, strong');
  return Math.min(...[...texts].map((text) => parseFloat(getComputedStyle(text).fontSize)));
}
