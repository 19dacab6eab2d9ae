import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Analysis, Rule, Side } from '../analysis.ts';
import type { ChartKind, Direction } from '../options.ts';
import { cymraeg } from './cymraeg.ts';
import { createReader, type Reader } from './reader.ts';
import { chartOf, percentages, type Phase } from './support/charts.ts';

// What is said of every rule, phase, target and direction, and of every kind of chart. After a change of words that is meant:
// UPDATE_GOLDEN=1, and read the difference.

const rules: readonly (readonly [Rule | 'none', Side])[] = [
  ['none', 'high'],
  ...(['outside', 'shift', 'trend', 'twoOfThree'] as const).flatMap((rule) =>
    (['high', 'low'] as const).map((side) => [rule, side] as const),
  ),
];
const phases: readonly Phase[] = ['first', 'baseline', 'rebased'];
const directions: readonly Direction[] = ['increase', 'decrease', 'neutral'];
// The limits lie near 0.45 and 0.75.
const targets: Readonly<Record<string, number | null>> = { none: null, low: 0.3, between: 0.6, high: 0.95 };
const kinds: readonly ChartKind[] = ['i', 'mr', 'run', 'p', 'pp', 'u', 'up', 'c', 'g', 't', 'xbar', 's', 'ip'];
/** The rules that can be seen at the end of a kind of chart, and on which side. */
const rulesOf = (kind: ChartKind): readonly (readonly [Rule | 'none', Side])[] => {
  if (kind === 'run')
    return [
      ['none', 'high'],
      ['longRun', 'high'],
      ['longRun', 'low'],
    ];
  if (kind === 'mr')
    return [
      ['none', 'high'],
      ['outside', 'high'],
    ];
  if (kind === 'g')
    return rules.filter(([rule, side]) => rule !== 'twoOfThree' && (rule !== 'outside' || side === 'high'));
  // The lower limit of five measurements is zero.
  if (kind === 's') return rules.filter(([rule, side]) => rule !== 'outside' || side === 'high');
  return rules;
};

interface Golden {
  readonly name: string;
  readonly analysis: Analysis;
}

const individuals: Golden[] = rules.flatMap(([rule, side]) =>
  phases.flatMap((phase) =>
    directions.flatMap((direction) =>
      Object.entries(targets).map(([target, value]) => ({
        name: [rule, side, phase, direction, `target ${target}`].join(', '),
        analysis: chartOf({ rule, side, phase, options: { direction, target: value } }),
      })),
    ),
  ),
);

const everyKind: Golden[] = kinds.flatMap((chart) =>
  rulesOf(chart).map(([rule, side]) => ({
    name: [chart, rule, side].join(', '),
    // The first moving range is missing, so that there are 14 of them.
    analysis: chartOf({ chart, rule, side, options: { minPoints: 14 } }),
  })),
);

const file = (name: string): URL => new URL(`./golden/${name}.test.json`, import.meta.url);

function compare(name: string, cases: readonly Golden[], say: (analysis: Analysis) => unknown): void {
  const said = Object.fromEntries(cases.map((each) => [each.name, say(each.analysis)]));
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(file(name), `${JSON.stringify(said, null, 2)}\n`);
  const kept: unknown = JSON.parse(readFileSync(file(name), 'utf8'));

  assert.deepEqual(said, kept);
}

const reader = (analysis: Analysis, options: Parameters<typeof createReader>[0] = {}): Reader =>
  createReader({ unit: percentages.has(analysis.chart) ? 'percent' : 'number', ...options });

const whole = (analysis: Analysis, options: Parameters<typeof createReader>[0] = {}): Record<string, unknown> => {
  const { describe: tell, point, lines, easyRead, easySignal, signals } = reader(analysis, options);
  const last = analysis.points.length - 1;
  const signal = signals(analysis).at(-1)?.signal;
  return {
    text: tell(analysis, 2),
    signals: tell(analysis, 3),
    point: `${point(analysis, last, { place: true })} ${lines(analysis, last)}`,
    easy: easyRead(analysis).join(' '),
    ...(signal && { easySignal: easySignal(analysis, signal).join(' ') }),
  };
};

describe('the golden words', () => {
  it('cover each rule at the latest point, in each phase', () => {
    const missing = individuals.filter(({ name, analysis }) => {
      const rule = name.split(',')[0];
      const last = analysis.points.at(-1)?.signals ?? [];
      return rule === 'none' ? last.length > 0 : !last.some((signal) => signal.rule === rule);
    });

    assert.deepEqual(
      missing.map(({ name }) => name),
      [],
    );
  });

  it('cover each kind of chart, and each rule that it can show', () => {
    const missing = everyKind.filter(({ name, analysis }) => {
      const [chart, rule, side] = name.split(', ');
      const last = analysis.points.at(-1)?.signals ?? [];
      if (analysis.chart !== chart) return true;
      return rule === 'none' ? last.length > 0 : !last.some((signal) => signal.rule === rule && signal.side === side);
    });

    assert.deepEqual(
      missing.map(({ name }) => name),
      [],
    );
  });

  it('are those of every rule, phase, direction and target', () => {
    compare('rules.en', individuals, (analysis) => reader(analysis).paragraph(analysis));
  });

  it('are those of every kind of chart', () => {
    compare('kinds.en', everyKind, (analysis) => whole(analysis));
  });

  it('are those of every kind of chart in Welsh', () => {
    compare('kinds.cy', everyKind, (analysis) => whole(analysis, { locale: 'cy', messages: cymraeg }));
  });
});

describe('whatever the chart', () => {
  const all = [...individuals, ...everyKind];
  const broken = (rule: (text: string, analysis: Analysis) => boolean): string[] =>
    all.filter(({ analysis }) => !rule(reader(analysis).paragraph(analysis), analysis)).map(({ name }) => name);

  it('nothing is called better or worse where neither way is', () => {
    assert.deepEqual(
      broken((text, { direction }) => direction !== 'neutral' || !/better|worse|improve/.test(text)),
      [],
    );
  });

  it('all but a run on one side of the centre is no more than a sign', () => {
    assert.deepEqual(
      broken((text, { points }) => {
        const last = points.at(-1)?.signals ?? [];
        return last.some(({ rule }) => rule === 'shift' || rule === 'longRun') || !/has got/.test(text);
      }),
      [],
    );
  });

  it('nothing is promised while something is changing', () => {
    assert.deepEqual(
      broken((text, { points }) => (points.at(-1)?.signals.length ?? 0) === 0 || !/If nothing changes/.test(text)),
      [],
    );
  });

  it('a median is called the middle value, a mean the mean, and neither what is only typical', () => {
    const names = { mean: /\bmean\b/, median: /middle value/, typical: /typical value/ };

    assert.deepEqual(
      broken((text, { centre }) => Object.entries(names).every(([kind, name]) => kind === centre || !name.test(text))),
      [],
    );
  });
});
