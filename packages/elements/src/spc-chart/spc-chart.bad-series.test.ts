import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import './spc-chart.define.ts';
import '../spc-icon/spc-icon.define.ts';
import '../spc-multiples/spc-multiples.define.ts';
import '../spc-summary/spc-summary.define.ts';
import type { AlwaysClient } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import { expectAccessible } from '../support/axe.ts';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { badSeries } from './support/bad-series.ts';
import { mutingWarnings } from './support/console.ts';
import { drawn, textOf, untilDrawn, untilWhole } from './support/drawn.ts';
import { improved } from './support/example.ts';

const notRead = 'We could not draw a chart of these numbers. Tell the people who look after this page.';

describe('A series that is none', () => {
  mutingWarnings();

  for (const [name, bad] of badSeries) {
    it(`is said by the chart, and breaks nothing: ${name}`, async () => {
      const chart = await fixture<AlwaysSpcChart>(html`<always-spc-chart .series=${bad}></always-spc-chart>`);
      await untilWhole(chart);

      expect(textOf(chart, '.instead')).to.equal(notRead);
    });
  }

  it('takes the place of the chart before it', async () => {
    const chart = await drawn(improved);
    chart.series = {} as Series;
    await chart.updateComplete;

    expect(textOf(chart, '.instead')).to.equal(notRead);
    chart.series = improved;
    await untilDrawn(chart);
  });

  it('from a client of the page’s own is an answer that was not understood', async () => {
    const client = answering({});
    const chart = await fixture<AlwaysSpcChart>(
      html`<always-spc-chart always-event="a" measure="m" .client=${client}></always-spc-chart>`,
    );

    await waitUntil(() => textOf(chart, '[part=problem]').includes('We could not understand the answer.'));
  });

  for (const tag of ['always-spc-summary', 'always-spc-multiples'] as const) {
    it(`has a place of its own in <${tag}>, and the others are there`, async () => {
      const element = document.createElement(tag);
      Object.assign(element, { series: [improved, {}, null] });
      document.body.append(element);
      await waitUntil(() => said(element).includes('Measure 3'));

      expect(said(element)).to.include(improved.measure.title);
      expect(said(element).split('We could not get these numbers.')).to.have.length(3);
      expect(said(element)).to.match(/Measure 2 .*Measure 3/);
      await expectAccessible(element);
      element.remove();
    });

    it(`is said by <${tag}> where it stands for the whole list`, async () => {
      const element = document.createElement(tag);
      Object.assign(element, { series: {}, messages: null });
      document.body.append(element);

      await waitUntil(() => said(element).includes('We could not get these numbers.'));
      element.remove();
    });

    it(`from a client of the page’s own is said by <${tag}>`, async () => {
      const element = document.createElement(tag);
      Object.assign(element, {
        client: answering({}),
        measures: [{ alwaysEvent: 'a', measure: 'm' }],
      });
      document.body.append(element);

      await waitUntil(() => said(element).includes('We could not get the numbers.'));
      element.remove();
    });
  }

  it('is said by an icon', async () => {
    const icon = await fixture(html`<always-spc-icon .series=${{}} .messages=${null}></always-spc-icon>`);

    expect(said(icon)).to.include('We could not get the numbers');
  });
});

describe('A chart without messages', () => {
  it('has ours', async () => {
    const chart = await drawn(improved, { messages: null });

    expect(textOf(chart, '[part=key]')).to.include('Usual ups and downs');
  });
});

function said(element: Element): string {
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}

/** A client of a page's own, which need not keep to our types. */
function answering(value: unknown): AlwaysClient {
  return { readSeries: () => Promise.resolve({ ok: true, value }) } as unknown as AlwaysClient;
}
