import { expect } from '@open-wc/testing';
import type { SeriesPoint } from '@always-kit/spc';
import { chartDataOfInput, type ChartInput } from '../chart-input.ts';
import { ChartWords } from '../chart-words.ts';
import { companionEnglish } from '../companion.messages.ts';
import { textOf } from '../whole-words.ts';
import { csvOf } from './csv.ts';
import { shareEnglish } from './share.messages.ts';

describe('csvOf', () => {
  it('has every point, with shares as percentages and what happened there', () => {
    const rows = parsed(
      csv({
        points: days(20, (at) => ({ numerator: at === 19 ? 1 : 15 + (at % 2), denominator: 20 })),
        options: { target: 0.9, direction: 'increase' },
        annotations: [{ date: '2026-01-02', text: 'Short of staff' }],
      }),
    );

    expect(rows).to.have.length(21);
    expect(rows[0]).to.deep.equal([
      'Date', 'How many', 'Out of', 'Percentage', 'Likely from', 'Likely to', 'Mean', 'Lower limit', 'Upper limit', 'Target',
      'What it means', 'What happened',
    ]); // prettier-ignore
    expect(rows[2]!.slice(0, 4)).to.deep.equal(['2026-01-02', '16', '20', '80']);
    expect(Number(rows[2]![4])).to.be.closeTo(58.4, 0.1);
    expect(rows[2]![9]).to.equal('90');
    expect(rows[2]![11]).to.equal('2026-01-02: Short of staff');
    expect(rows[20]![10]).to.match(/below the lower limit/);
  });

  it('has no column that says nothing, and leaves a gap empty', () => {
    const rows = parsed(csv({ points: [{ date: '2026-01-01', value: 3.5 }, { date: '2026-01-02', value: null }] })); // prettier-ignore

    expect(rows).to.deep.equal([['Date', 'Value'], ['2026-01-01', '3.5'], ['2026-01-02', '']]); // prettier-ignore
  });

  it('begins with a byte order mark, and ends each line as RFC 4180 says', () => {
    const file = csv({ points: [{ date: '2026-01-01', value: 3 }] });

    expect(file.charCodeAt(0)).to.equal(0xfeff);
    expect(file.slice(1)).to.equal('Date,Value\r\n2026-01-01,3\r\n');
  });

  it('keeps commas, quotes and new lines inside a cell', () => {
    const text = 'He said "no", then\nleft';
    const rows = parsed(csv({ points: days(2), annotations: [{ date: '2026-01-01', text }] }));

    expect(rows[1]!.at(-1)).to.equal(`2026-01-01: ${text}`);
  });

  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1']) {
    it(`lets no spreadsheet run ${JSON.stringify(text)}`, () => {
      const rows = parsed(csv({ points: days(1) }, { percent: text, value: text }));

      expect(rows[0]![1]).to.equal(`'${text}`);
    });
  }

  it('leaves numbers below zero as numbers', () => {
    expect(parsed(csv({ points: [{ date: '2026-01-01', value: -2 }] }))[1]).to.deep.equal(['2026-01-01', '-2']);
  });

  it('has every point of a long series', () => {
    const points = Array.from({ length: 10_000 }, (_, at) => ({
      date: new Date(at * 86_400_000).toISOString(),
      value: at % 7,
    }));

    expect(parsed(csv({ points }))).to.have.length(10_001);
  });
});

function csv(input: ChartInput, columns: Partial<typeof companionEnglish.columns> = {}): string {
  const words = new ChartWords({ columns }, 'en-GB');
  const text = { ...words.group(companionEnglish), ...words.group(shareEnglish), ...textOf(words) };
  return csvOf({ data: chartDataOfInput(input)!, words }, text);
}

function days(count: number, point: (at: number) => Omit<SeriesPoint, 'date'> = () => ({ value: 1 })): SeriesPoint[] {
  return Array.from({ length: count }, (_, at) => ({
    date: `2026-01-${String(at + 1).padStart(2, '0')}`,
    ...point(at),
  }));
}

/** Reads CSV by RFC 4180, independently of what wrote it. */
function parsed(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of file
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows.filter((cells) => cells.length > 1);
}
