import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../support/axe.ts';
import { expectReadable } from '../support/readable.ts';
import { drawn, marksIn, untilDrawn } from './support/drawn.ts';
import { begun, few, improved, seriesOf } from './support/example.ts';
import { handleOf, openTable, overlapping, sliderOf, smallestText } from './support/looking.ts';

describe('<always-spc-chart> in its surroundings', () => {
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

    it('right to left, where the page says its language and not its direction', async () => {
      const chart = await drawn(improved, { messages: { mean: 'المتوسط' }, lang: 'ar' });

      expect(getComputedStyle(chart.shadowRoot!.querySelector('figure')!).direction).to.equal('rtl');
    });

    it('with words that are large enough, and lines as a person spaces them on all pages', async () => {
      const chart = await drawn(improved);
      expectReadable(chart);

      const { shadowRoot } = chart;
      for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
      await waitUntil(() => ['table', '.ways', '.share', '.about'].every((each) => shadowRoot!.querySelector(each)));
      expectReadable(chart);
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
});
