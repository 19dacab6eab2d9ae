import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ChartKind, SeriesPoint } from '@always-kit/spc';
import './spc-chart.define.ts';
import { expectAccessible } from '../support/axe.ts';
import type { ChartInput } from './chart-input.ts';
import type { AlwaysSpcChart } from './spc-chart.ts';
import { mutingWarnings } from './support/console.ts';
import { isDrawn, textOf, textsOf, untilDrawn, untilWhole } from './support/drawn.ts';
import { improved } from './support/example.ts';
import { openTable, sliderOf } from './support/looking.ts';

const wobble = (at: number): number => [4, 6, 5, 7, 5, 6, 4, 5, 6, 5, 3, 6][at % 12]!;

/** Rows that each kind of chart can be made of. */
const rows: Readonly<Record<ChartKind, (at: number) => Omit<SeriesPoint, 'date'>>> = {
  i: (at) => ({ value: wobble(at) }),
  mr: (at) => ({ value: wobble(at) }),
  run: (at) => ({ value: wobble(at) }),
  p: (at) => ({ numerator: wobble(at), denominator: 10 + (at % 3) }),
  pp: (at) => ({ numerator: wobble(at) * 100, denominator: 1000 + at }),
  u: (at) => ({ numerator: wobble(at), denominator: 3 }),
  up: (at) => ({ numerator: wobble(at) * 100, denominator: 1000 + at }),
  c: (at) => ({ value: wobble(at) }),
  g: (at) => ({ value: wobble(at) * 9 }),
  t: (at) => ({ value: wobble(at) * 3.5 }),
  xbar: (at) => ({ subgroup: [wobble(at), wobble(at + 1), wobble(at + 5)] }),
  s: (at) => ({ subgroup: [wobble(at), wobble(at + 1), wobble(at + 5)] }),
  ip: (at) => ({ numerator: wobble(at), denominator: 10 + (at % 3) }),
};

describe('<always-spc-chart> takes data of the page’s own', () => {
  for (const chart of Object.keys(rows) as ChartKind[]) {
    it(`for a chart of the kind ${chart}: drawn, in words and in a table`, async () => {
      const element = await charted({ title: `Kind ${chart}`, points: days(20, rows[chart]), options: { chart } });
      await untilDrawn(element);

      expect(textOf(element, '[part=title]')).to.equal(`Kind ${chart}`);
      expect(textOf(element, '[part=summary]')).not.to.equal('');
      expect(sliderOf(element).getAttribute('aria-valuetext')).to.match(/^20 January 2026: .* Point 20 of 20\.$/);
      const table = await openTable(element);
      expect(table.tBodies[0]!.rows).to.have.length(20);
      expect(textsOf(table, 'thead th').includes('Limits')).to.equal(chart !== 'run');
      await expectAccessible(element);
    });
  }

  it('with the unit that the numbers have, unless it is said', async () => {
    const said = async (input: ChartInput): Promise<string> =>
      sliderOf(await untilWhole(await charted(input))).getAttribute('aria-valuetext')!;

    expect(await said({ points: days(3, rows.p), options: { chart: 'p' } })).to.include(
      '50% (5 of 12)'.replace('50', '42'),
    );
    expect(await said({ points: days(3, rows.u), options: { chart: 'u' } })).to.include('1.67');
    expect(await said({ points: days(3, rows.i) })).to.match(/^3 January 2026: 5\. /);
    expect(await said({ points: days(3, () => ({ value: 0.5 })), unit: 'percent' })).to.include('50%');
    expect(await said({ points: days(3, () => ({ value: 1.23456 })), decimals: 1 })).to.include('1.2.');
  });

  it('and numbers written as text', async () => {
    const points = days(2, (at) => ({ value: String(at + 3) }) as never);
    const element = await untilDrawn(await charted({ points }));

    expect(sliderOf(element).getAttribute('aria-valuetext')).to.match(/^2 January 2026: 4\./);
  });

  it('before a series, and the series again when it is taken away', async () => {
    const element = await charted({ title: 'Ours', points: days(3, rows.i) });
    element.series = improved;
    await element.updateComplete;
    expect(textOf(element, '[part=title]')).to.equal('Ours');

    element.data = undefined;
    await element.updateComplete;
    expect(textOf(element, '[part=title]')).to.equal('People who say we asked what matters to them');
  });

  describe('however wrong it is', () => {
    mutingWarnings();

    for (const garbage of [
      3,
      'points',
      true,
      [],
      {},
      { points: 'many' },
      { points: { length: 3 } },
      new Date(),
      () => 1,
      Symbol('data'),
    ]) {
      it(`and says so: ${describedAs(garbage)}`, async () => {
        const element = await charted(garbage as ChartInput);

        expect(textOf(element, '.instead')).to.equal(
          'We could not draw a chart of these numbers. Tell the people who look after this page.',
        );
        await expectAccessible(element);
      });
    }

    for (const [name, input] of Object.entries<object>({
      'no points': { points: [] },
      'rows that are none': { points: [null, 3, 'x', [], { date: '2026-01-01', value: 4 }] },
      'no dates': { points: [{ value: 3 }, {}] },
      'dates that are none': { points: [{ date: 'soon', value: 3 }] },
      'two rows of one date': {
        points: [
          { date: '2026-01-01', value: 3 },
          { date: '2026-01-01', value: 4 },
        ],
      },
      'not a number': { points: days(20, (at) => ({ value: at === 3 ? NaN : at === 4 ? Infinity : wobble(at) })) },
      'values that are things': { points: days(4, () => ({ value: {} as never })) },
      'counts below zero': { points: days(20, () => ({ numerator: -3, denominator: 5 })), options: { chart: 'p' } },
      'more than all': { points: days(20, () => ({ numerator: 7, denominator: 5 })), options: { chart: 'p' } },
      'nobody asked': { points: days(20, () => ({ numerator: 0, denominator: 0 })), options: { chart: 'p' } },
      'nothing there': { points: days(20, () => ({ value: null })) },
      'all the same': { points: days(20, () => ({ value: 5 })) },
      'one point': { points: days(1, rows.i) },
      'options that are none': { points: days(20, rows.i), options: 'p' },
      'a kind that is none': { points: days(20, rows.i), options: { chart: 'pie' } },
      'a target that is none': { points: days(20, rows.i), options: { target: {} } },
      'lists that are none': {
        points: days(20, rows.i),
        options: { rebase: 3, ghost: 'x', pauses: {}, baseline: 'y' },
      },
      'notes that are none': { points: days(20, rows.i), annotations: 'none' },
      'a title that is none': { points: days(20, rows.i), title: {} },
    })) {
      it(`and breaks nothing: ${name}`, async () => {
        const thrown = await errorsDuring(async () => {
          const element = await charted(input as ChartInput);
          await element.updateComplete;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          expect(textOf(element, '.instead') + textOf(element, '[part=summary]')).not.to.equal('');
          await expectAccessible(element);
        });

        expect(thrown).to.deep.equal([]);
      });
    }

    it('and counts the rows that it left out', async () => {
      const points = [null, 3, ...days(4, rows.i)] as SeriesPoint[];
      const element = await untilDrawn(await charted({ points }));

      expect(textOf(element, '[part=notes]')).to.include('2 rows could not be read. The chart leaves them out.');
    });

    it('and tells people nothing of options that only its developers can mend', async () => {
      const options = { preset: 'bogus', ghost: [3] } as unknown as NonNullable<ChartInput['options']>;
      const element = await untilDrawn(await charted({ points: days(20, rows.i), options }));

      expect(textOf(element, '[part=notes]')).not.to.include('setting');
    });

    it('and does not draw what it cannot trust, but says why', async () => {
      const element = await charted({ points: [{ date: '2026-01-01', value: 3 }, { date: '2026-01-01', value: 4 }] }); // prettier-ignore

      expect(isDrawn(element)).to.equal(false);
      expect(textOf(element, '[part=summary]') + textOf(element, '[part=notes]')).to.match(/1 January 2026/);
    });
  });
});

describe('<always-spc-chart> shows what happened', () => {
  const annotations = [
    { date: '2026-01-12', text: 'A new form', kind: 'test-of-change' },
    { date: '2026-01-03', text: 'Short of staff' },
  ] as const;

  it('in a list under the numbers that the drawing has', async () => {
    const element = await untilDrawn(await charted({ points: days(20, rows.i), annotations }));

    expect(textsOf(element.shadowRoot!, '[part=happened] li')).to.deep.equal([
      '3 January 2026 Short of staff',
      '12 January 2026 A change we tried: A new form',
    ]);
    const numbers = [...element.shadowRoot!.querySelectorAll<HTMLLIElement>('[part=happened] li')].map(
      ({ value }) => value,
    );
    expect(numbers).to.deep.equal([1, 2]);
    expect(textsOf(element.shadowRoot!, '.plot text.number')).to.deep.equal(['1', '2']);
    const [note, tried] = [...element.shadowRoot!.querySelectorAll('[part=happened] li')].map(
      (item) => getComputedStyle(item, '::before').borderRadius,
    );
    expect([note, tried], 'round or square, as on the drawing').to.deep.equal(['50%', '0px']);
    await expectAccessible(element);
  });

  it('for a series and a table too', async () => {
    const element = await fixture<AlwaysSpcChart>(
      html`<always-spc-chart
        .series=${improved}
        .annotations=${[{ date: '2026-03-04', text: 'A new form' }]}
      ></always-spc-chart>`,
    );
    await untilDrawn(element);
    expect(textsOf(element.shadowRoot!, '[part=happened] li')).to.deep.equal(['4 March 2026 A new form']);

    element.series = undefined;
    const table = document.createElement('table');
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-03']) {
      const row = table.createTBody().insertRow();
      row.insertCell().textContent = day;
      row.insertCell().textContent = '3';
    }
    element.append(table);
    await waitUntil(() => sliderOf(element)?.max === '2');
    expect(textsOf(element.shadowRoot!, '[part=happened] li')).to.deep.equal(['4 March 2026 A new form']);
  });
});

async function charted(data: ChartInput): Promise<AlwaysSpcChart> {
  const element = await fixture<AlwaysSpcChart>(html`<always-spc-chart .data=${data}></always-spc-chart>`);
  await element.updateComplete;
  return element;
}

function days(count: number, point: (at: number) => Omit<SeriesPoint, 'date'>): SeriesPoint[] {
  return Array.from({ length: count }, (_, at) => ({
    date: `2026-01-${String(at + 1).padStart(2, '0')}`,
    ...point(at),
  }));
}

/** What the page is told while something is done. */
async function errorsDuring(act: () => Promise<void>): Promise<string[]> {
  const errors: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? String(event.reason) : event.message);
  };
  addEventListener('error', hear);
  addEventListener('unhandledrejection', hear);
  try {
    await act();
  } finally {
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
  }
  return errors;
}

function describedAs(garbage: unknown): string {
  return typeof garbage === 'object' ? JSON.stringify(garbage) : `a ${typeof garbage}`;
}
