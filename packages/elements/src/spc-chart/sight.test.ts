import { expect } from '@open-wc/testing';
import type { Series } from '@always-kit/contract';
import { analyse, type Direction } from '@always-kit/spc';
import fc from 'fast-check';
import { chartWords } from './chart-words.ts';
import type { ChartInput } from './chart-input.ts';
import { glance } from './glance/glance.ts';
import { dayOf } from './glance/day.ts';
import { glimpse } from './glimpse.ts';
import { keyEntries } from './key.ts';
import { sightEnglish } from './sight.messages.ts';
import type { Sight } from './sight.ts';
import { sketch } from './sketch.ts';
import { improved, plain, seriesOf } from './support/example.ts';
import { wholeNumbers, wholeOf } from './whole-data.ts';
import { wholeSight } from './whole-sight.ts';

interface Asked {
  readonly series: Series | undefined;
  readonly input: ChartInput | undefined;
}

/** Steady weeks, steps, climbs and gaps, so that each rule holds now and then, also at the latest point. */
const shares = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    seed: fc.integer({ min: 1, max: 2 ** 30 }),
    kind: fc.constantFrom('steady', 'step', 'climb', 'coarse', 'wild'),
    whole: fc.constantFrom(5, 20, 120),
    gaps: fc.boolean(),
  })
  .map(({ count, seed, kind, whole, gaps }) => {
    let state = seed;
    const next = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
    let level = 0.6;
    return Array.from({ length: count }, (_, at): [number, number] => {
      if (gaps && next() < 0.1) return [0, 0];
      if (kind === 'step' && at === count - 8) level += seed % 2 ? 0.25 : -0.25;
      if (kind === 'climb' && at > count - 9) level += seed % 2 ? 0.04 : -0.04;
      const spread = { steady: 0.2, step: 0.1, climb: 0.01, coarse: 0.5, wild: 1.2 }[kind];
      const share = Math.max(0, Math.min(1, level + (next() - 0.5) * spread));
      return [Math.round(share * whole), whole];
    });
  });
const direction = fc.constantFrom<Direction>('increase', 'decrease', 'neutral');
const target = fc.option(
  fc.integer({ min: 0, max: 20 }).map((of20) => of20 / 20),
  { nil: undefined },
);

const ofSeries = fc
  .record({
    counts: shares,
    direction,
    target,
    period: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
    unfinished: fc.boolean(),
  })
  .map(({ counts, unfinished, ...measure }): Asked => {
    const { target: goal, ...others } = measure;
    const series = seriesOf({ counts, measure: others, start: '2026-01-01' });
    const { target: _, ...without } = series.measure;
    const asked = { ...series, measure: { ...without, ...(goal !== undefined && { target: goal }) } };
    const last = asked.points.at(-1)!;
    return { series: unfinished ? { ...asked, generatedAt: `${last.start}T01:00:00Z` } : asked, input: undefined };
  });

const ofInput = fc
  .record({
    counts: shares,
    direction,
    ratios: fc.boolean(),
    scale: fc.constantFrom(0.001, 1, 37, 12_345),
    step: fc.constantFrom(1, 7, 30, 365),
    target: fc.option(fc.integer({ min: -5, max: 25 }), { nil: undefined }),
  })
  .map(({ counts, direction: way, ratios, scale, step, target: goal }): Asked => {
    const points = counts.map(([part, whole], at) => ({
      date: new Date(Date.UTC(2020, 0, 1 + at * step)).toISOString().slice(0, 10),
      ...(ratios ? { numerator: part, denominator: Math.max(1, whole) } : { value: whole ? (part - 7) * scale : null }),
    }));
    const options = { direction: way, ...(goal !== undefined && { target: ratios ? goal / 20 : goal * scale }) };
    return { series: undefined, input: { title: 'A chart', points, options } };
  });

describe('the first sight of a chart', () => {
  for (const [name, asked] of [
    ['a series of the collector', ofSeries],
    ['numbers of the page’s own', ofInput],
  ] as const) {
    it(`of ${name} is what the whole analysis shows: words, icons, drawing and key`, () => {
      let seen = 0;
      fc.assert(
        fc.property(asked, fc.constantFrom(300, 800), (given, width) => {
          const first = glimpse(given.series, given.input);
          const numbers = wholeNumbers({ ...given, annotations: [] })!;
          if (!first) return;
          seen++;
          const words = chartWords(undefined, {}, 'en-GB');
          const whole = wholeSight(wholeOf(numbers)!, words);
          expect(first.title).to.equal(numbers.title);
          const [one, other] = [factsOf(first.sight, width), factsOf(whole, width)];
          for (const name of Object.keys(other)) expect(one[name], name).to.deep.equal(other[name]);
        }),
        { numRuns: 400, seed: 1 },
      );
      expect(seen, 'most plain numbers are seen at a glance').to.be.above(300);
    });
  }

  it('is for the whole analysis where anything is out of the ordinary', () => {
    const changed = (change: Partial<Series['points'][number]>): Series => ({
      ...plain,
      points: plain.points.map((point, at) => (at === 3 ? { ...point, ...change } : point)),
    });
    const others: unknown[] = [
      improved, // a baseline
      changed({ numerator: 21, denominator: 20 }),
      changed({ numerator: -1 }),
      changed({ numerator: 1.5 }),
      changed({ numerator: '7' as unknown as number }),
      changed({ start: plain.points[2]!.start }),
      changed({ start: '2026-02-31' }),
      changed({ start: '2026-01-26T00:00:00Z' }),
      { ...plain, measure: { ...plain.measure, direction: 'up' } },
      { ...plain, measure: { ...plain.measure, target: '90%' } },
      { ...plain, measure: { ...plain.measure, rebase: [] } },
      { ...plain, generatedAt: 'soon' },
      { ...plain, points: [] },
      seriesOf({ counts: Array.from({ length: 20 }, () => [14, 20] as const) }),
      null,
      'a text',
    ];

    for (const other of others) expect(glimpse(other, undefined), JSON.stringify(other)).to.equal(undefined);
    expect(glimpse(plain, undefined)).not.to.equal(undefined);

    const points = plain.points.map(({ start: date, numerator: value }) => ({ date, value }));
    const inputs: unknown[] = [
      { points, options: { chart: 'c' } },
      { points, options: { preset: 'nhsr' } },
      { points, options: { baseline: { points: 12 } } },
      { points, options: { pauses: [] } },
      { points: [...points].reverse() },
      { points: points.map((point) => ({ ...point, value: String(point.value) })) },
      { points: points.map((point) => ({ ...point, value: Infinity })) },
      { points, unit: 'kg' },
      { points, decimals: 1.5 },
      { points, annotations: [] },
    ];
    for (const input of inputs) expect(glimpse(undefined, input), JSON.stringify(input)).to.equal(undefined);
    expect(glimpse(undefined, { points })).not.to.equal(undefined);
  });

  it('writes numbers with as many decimals as they carry, and one for the mean of whole ones', () => {
    const leadOf = (values: readonly number[]): string => {
      const points = values.map((value, at) => ({ date: `2026-01-${String(at + 1).padStart(2, '0')}`, value }));
      return `${glimpse(undefined, { points })!.sight.lead} ${glimpse(undefined, { points })!.sight.more}`;
    };
    const numbersIn = (text: string): string[] =>
      text.replace(/\d+ [A-Z][a-z]+ \d{4}/g, '').match(/\d[\d,]*(\.\d+)?/g) ?? [];
    const shared = [7, 9, 4, 8, 6, 9, 5, 7, 8, 6, 7, 9, 5, 6, 8, 4];
    const most = (values: readonly number[]): number =>
      Math.max(...numbersIn(leadOf(values)).map((text) => (text.split('.')[1] ?? '').length));

    expect(most(shared)).to.equal(1);
    expect(most(shared.map((value) => value / 10))).to.equal(1);
    expect(most(shared.map((value) => value / 100))).to.equal(2);
  });

  it('finds each special cause of a long series', () => {
    const values = Float64Array.from({ length: 3000 }, (_, at) => Math.sin(at * at) + (at % 400 > 380 ? 1.2 : 0));
    const instants = values.map((_, at) => Date.UTC(2000, 0, 1 + at));
    const points = [...values].map((value, at) => ({
      date: new Date(instants[at]!).toISOString().slice(0, 10),
      value,
    }));
    const { signs } = glance({ instants, values, counted: 3000, direction: 'increase', target: null })!;
    const causes = analyse(points, { direction: 'increase' }).points.map(({ cause }) => cause !== 'common');

    expect([...signs].map(Boolean)).to.deep.equal(causes);
    expect(causes.filter(Boolean).length).to.be.above(100);
  });

  it('knows which days there are', () => {
    expect(dayOf('2024-02-29')).to.equal(Date.UTC(2024, 1, 29));
    expect(dayOf('1752-03-22')).to.equal(Date.parse('1752-03-22'));
    for (const none of [
      '2026-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026/01/01',
      '0099-01-01',
      '2026-1-01',
    ]) {
      expect(dayOf(none), none).to.deep.equal(NaN);
    }
  });
});

/** All that is seen. */
function factsOf(sight: Sight, width: number): Record<string, unknown> {
  const { lead, more, icons, plan, extras, value, writers } = sight;
  const room = {
    width,
    fontSize: 14,
    textWidth: (text: string) => text.length * 8,
    value,
    writers,
    words: sightEnglish,
  };
  const drawing = sketch(plan!, room, extras);
  const { y, marks, extra, ...drawn } = drawing;
  const { paused, pauseName, noteLines, markers, markerLines, texts = [] } = extra ?? {};
  return {
    lead,
    more,
    icons,
    key: keyEntries(plan!, drawing, sightEnglish, value),
    ...drawn,
    beside: [paused, pauseName, noteLines, markers, markerLines, ...texts].filter(Boolean),
    marks: [...marks],
    scale: [y(0), y(1)],
  };
}
