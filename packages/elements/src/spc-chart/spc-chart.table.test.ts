import { expect, waitUntil } from '@open-wc/testing';
import { drawn, textOf, textsOf } from './support/drawn.ts';
import { improved, seriesOf } from './support/example.ts';
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

  describe('in the order that a person wants', () => {
    it('by a heading, and the other way by the same heading', async () => {
      const chart = await drawn(improved);
      const table = await openTable(chart);
      const values = (): number[] => textsOf(table, 'tbody td:nth-child(4)').map(parseFloat);
      const ascending = values().sort((one, other) => one - other);

      headingOf(table, 'Percentage').click();
      await waitUntil(() => sortOf(table) === 'Percentage ascending');
      expect(values()).to.deep.equal(ascending);

      headingOf(table, 'Percentage').click();
      await waitUntil(() => sortOf(table) === 'Percentage descending');
      expect(values()).to.deep.equal(ascending.toReversed());

      headingOf(table, 'Week of').click();
      await waitUntil(() => sortOf(table) === 'Week of ascending');
      expect(textsOf(table, 'tbody th')[0]).to.equal('5 January 2026');
    });

    it('with weeks without a value last, either way', async () => {
      const chart = await drawn(seriesOf({ counts: [[5, 6], [0, 0], [3, 8]] })); // prettier-ignore
      const table = await openTable(chart);

      for (const order of ['ascending', 'descending']) {
        headingOf(table, 'Percentage').click();
        await waitUntil(() => sortOf(table) === `Percentage ${order}`);
        expect(textsOf(table, 'tbody td:nth-child(4)').at(-1)).to.equal('No answers');
      }
    });
  });

  it('a hundred rows at a time, so that a long series does not stop the page', async () => {
    const chart = await drawn(
      seriesOf({ counts: Array.from({ length: 250 }, () => [3, 5] as const), measure: { period: 'day' } }),
    );
    const table = await openTable(chart);
    const more = (): HTMLButtonElement | null => table.closest('details')!.querySelector('.scroll ~ button');
    expect(table.tBodies[0]!.rows).to.have.length(100);
    expect(textOf(chart, '.scroll ~ p')).to.equal('Showing 100 of 250 rows.');

    more()!.click();
    await waitUntil(() => table.tBodies[0]!.rows.length === 200);
    expect(more()!.textContent.trim()).to.equal('Show 50 more');
    more()!.click();
    await waitUntil(() => table.tBodies[0]!.rows.length === 250);
    expect(more()).to.equal(null);
  });
});

function headingOf(table: HTMLTableElement, heading: string): HTMLButtonElement {
  return [...table.querySelectorAll<HTMLButtonElement>('th button')].find(
    ({ textContent }) => textContent === heading,
  )!;
}

/** Which heading says that the rows are in its order, and which way. */
function sortOf(table: HTMLTableElement): string {
  const heading = table.querySelector('[aria-sort]')!;
  return `${heading.textContent.trim()} ${heading.getAttribute('aria-sort')!}`;
}
