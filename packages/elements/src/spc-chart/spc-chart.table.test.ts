import { expect } from '@open-wc/testing';
import { drawn, textsOf } from './support/drawn.ts';
import { improved } from './support/example.ts';
import { openTable } from './support/looking.ts';

describe('<always-spc-chart> as a table', () => {
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
        'Likely between',
        'Mean',
        'Limits',
        'Target',
        'What it means',
      ]);
      expect(table.tBodies[0]!.rows.length).to.equal(24);
      expect(textsOf(table.tBodies[0]!.rows[0]!, 'th, td')).to.deep.equal(
        ['5 January 2026', '15', '22', '68%', '47% to 84%', '70%', '57% to 83%', '90%', 'Usual ups and downs'],
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
});
