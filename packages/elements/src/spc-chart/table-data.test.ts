import { expect } from '@open-wc/testing';
import { warningsDuring } from './support/console.ts';
import { readTable, type TableOptions } from './table-data.ts';

describe('readTable', () => {
  it('reads how many out of how many', () => {
    const data = read([['05/01/2026', '15', '20'], ['12/01/2026', '18', '24']]); // prettier-ignore

    expect(data!.unit).to.equal('percent');
    expect(data!.answers).to.deep.equal({ least: 20, most: 24 });
    expect(data!.analysis.points.map(({ date, value }) => [date, value])).to.deep.equal([
      ['2026-01-05', 0.75],
      ['2026-01-12', 0.75],
    ]);
  });

  it('reads “15 of 20” and “15/20” in one cell', () => {
    const data = read([['05/01/2026', '15 of 20'], ['12/01/2026', '18/24']]); // prettier-ignore

    expect(data!.analysis.points.map(({ numerator, denominator }) => [numerator, denominator])).to.deep.equal([
      [15, 20],
      [18, 24],
    ]);
  });

  it('reads percentages, and what comes after them is not a denominator', () => {
    const data = read([['05/01/2026', '75%', '20'], ['12/01/2026', '62.5 %', '24']]); // prettier-ignore

    expect(data!.unit).to.equal('percent');
    expect(values(data)).to.deep.equal([0.75, 0.625]);
  });

  it('reads the first of two columns that cannot be a part and a whole', () => {
    const data = read([['Jan 2026', '9', '4'], ['Feb 2026', '3', '8']]); // prettier-ignore

    expect(data!.unit).to.equal('number');
    expect(values(data)).to.deep.equal([9, 3]);
    expect(data!.firstColumnOnly, 'which is said').to.equal(true);
  });

  for (const [name, cells] of [
    ['30 out of 20', ['30', '20']],
    ['30 of 20 in one cell', ['30 of 20']],
    ['fewer than nobody', ['-1', '20']],
    ['half a person', ['10.5', '20']],
    ['a percentage', ['75%', '20']],
  ] as const) {
    it(`leaves out and names one row among shares that is a mistake: ${name}`, () => {
      const shares = Array.from({ length: 20 }, (_, at) => [`${at + 1}/01/2026`, String(10 + (at % 5)), '20']);
      const data = read([...shares, ['21/01/2026', ...cells]]);

      expect(data!.unit).to.equal('percent');
      expect(values(data).slice(0, 2)).to.deep.equal([0.5, 0.55]);
      expect(values(data).at(-1)).to.equal(null);
      const named = data!.analysis.warnings.flatMap((warning) => ('rows' in warning ? warning.rows : []));
      expect(named).to.include(20);
    });
  }

  it('reads events out of how much as such where the chart is one of rates', () => {
    const data = read([['Jan 2026', '9', '4'], ['Feb 2026', '3', '8']], { chart: 'u' }); // prettier-ignore

    expect(data!.unit).to.equal('number');
    expect(data!.analysis.points.map(({ numerator, denominator }) => [numerator, denominator])).to.deep.equal([[9, 4], [3, 8]]); // prettier-ignore
  });

  it('tells developers of each attribute that it cannot use, and of none that it can', () => {
    const told = (options: object): string[] =>
      warningsDuring(() => read([['05/01/2026', '7']], options)).map((text) => text.split(':')[0]!); // prettier-ignore

    expect(told({ chart: 'bogus', target: 'eighty', direction: 'up', baseline: NaN }).sort()).to.deep.equal([
      'always/no-baseline',
      'always/no-target',
      'always/unknown-chart',
      'always/unknown-direction',
    ]);
    expect(told({ chart: 'run', target: '8', direction: 'increase', baseline: 12 })).to.deep.equal([]);
    expect(told({ target: '', baseline: null })).to.deep.equal([]);
  });

  it('takes neither way for better where it is told something that it does not know', () => {
    const options = { direction: 'up', baseline: NaN } as unknown as TableOptions;
    const data = read([['Jan 2026', '9'], ['Feb 2026', '3']], options); // prettier-ignore

    expect(data!.analysis.direction).to.equal('neutral');
    expect(data!.analysis.segments.map(({ kind }) => kind)).to.deep.equal(['first']);
  });

  it('reads numbers, with thousands and with a decimal comma', () => {
    expect(values(read([['Jan 2026', '1,234'], ['Feb 2026', '3,5'], ['Mar 2026', '-2']]))).to.deep.equal([
      1234, 3.5, -2,
    ]); // prettier-ignore
  });

  for (const cell of ['', '–', 'n/a', '*', '<5']) {
    it(`leaves a gap for “${cell}”`, () => {
      expect(values(read([['05/01/2026', '7'], ['12/01/2026', cell]]))).to.deep.equal([7, null]); // prettier-ignore
    });
  }

  it('leaves a gap where how many is hidden', () => {
    const data = read([['05/01/2026', '15', '20'], ['12/01/2026', '*', '*']]); // prettier-ignore

    expect(values(data)).to.deep.equal([0.75, null]);
  });

  it('passes by headings and totals, and counts a row that it cannot read', () => {
    const table = tableOf([['Week', 'Falls'], ['05/01/2026', '7'], ['soon', '8'], ['12/01/2026', '9']]); // prettier-ignore
    for (const cell of [...table.rows[0]!.cells]) {
      const heading = document.createElement('th');
      heading.textContent = cell.textContent;
      cell.replaceWith(heading);
    }
    const foot = table.createTFoot().insertRow();
    foot.insertCell().textContent = 'Total';
    foot.insertCell().textContent = '24';

    const data = readTable(table);

    expect(values(data)).to.deep.equal([7, 9]);
    expect(data!.unread).to.equal(1);
  });

  it('takes a target as it would be written in the table', () => {
    const shares = read([['05/01/2026', '75%']], { target: '90%' }); // prettier-ignore
    const bare = read([['05/01/2026', '75%']], { target: '90' }); // prettier-ignore
    const numbers = read([['05/01/2026', '7']], { target: '5' }); // prettier-ignore

    expect([shares, bare, numbers].map((data) => data!.analysis.points[0]!.target)).to.deep.equal([0.9, 0.9, 5]);
  });

  it('has the title of its caption', () => {
    const table = tableOf([['05/01/2026', '7']]);
    table.createCaption().textContent = ' Falls ';

    expect(readTable(table)!.title).to.equal('Falls');
  });

  it('says so when there is nothing to read', () => {
    expect(read([])).to.equal(null);
    expect(read([['hello', '7']])).to.equal(null); // prettier-ignore
  });

  it('does not fall over a row without cells', () => {
    expect(values(read([['05/01/2026'], ['12/01/2026', '9']]))).to.deep.equal([null, 9]); // prettier-ignore
  });
});

function read(rows: readonly (readonly string[])[], options?: TableOptions): ReturnType<typeof readTable> {
  return readTable(tableOf(rows), options);
}

function values(data: ReturnType<typeof readTable>): (number | null)[] {
  return data!.analysis.points.map(({ value }) => value);
}

function tableOf(rows: readonly (readonly string[])[]): HTMLTableElement {
  const table = document.createElement('table');
  const body = table.createTBody();
  for (const cells of rows) {
    const row = body.insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  return table;
}
