import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/axe.ts';
import { chartDataOf } from './series-analysis.ts';
import { drawn, marksIn, textOf, textsOf } from './support/drawn.ts';
import { begun, few, seriesOf } from './support/example.ts';
import { linesIn, openTable, sliderOf } from './support/looking.ts';

describe('<always-spc-chart> with a period that is not over', () => {
  describe('raises no alarm about a period that is not over', () => {
    it('and speaks of the last one that is', async () => {
      const chart = await drawn(begun);

      expect(textOf(chart, '[part=summary]')).to.match(/^There is no clear change yet\./);
      expect(textOf(chart, '.more')).to.match(/^The last finished value is \d+% \(week of 18 May 2026\)\./);
      expect(textOf(chart, '.background')).to.include('The newest point is not finished, so it is not counted yet.');
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
        chartDataOf({ ...seriesOf({ counts: [[5, 6]], start: '2026-06-01', measure: { period } }), generatedAt })!
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
});
