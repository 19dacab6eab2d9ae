import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Analysis } from '../analysis.ts';
import { analyse } from '../analyse.ts';
import type { Direction } from '../options.ts';
import { createCoreReader } from '../readings/core-reader.ts';
import { coreEnglish } from '../readings/english-core.ts';
import type { Unit } from '../readings/format.ts';
import { glanceFormat } from './glance-format.ts';
import { glanceWords } from './glance-reader.ts';
import { glance, type Glance } from './glance.ts';
import { verdictOn } from './verdict-on.ts';

const day = 86_400_000;

interface Case {
  readonly values: readonly (number | null)[];
  readonly unfinished: number;
  readonly direction: Direction;
  readonly target: number | null;
  readonly unit: Unit;
  readonly step: number;
}

/** Walks, steps and plateaus, so that every rule holds now and then, also at the latest point. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    length: fc.integer({ min: 0, max: 60 }),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
    kind: fc.constantFrom('noise', 'walk', 'step', 'climb', 'coarse'),
    gaps: fc.constantFrom(0, 0, 0.05, 0.5),
    unfinished: fc.integer({ min: 0, max: 2 }),
    direction: fc.constantFrom<Direction>('increase', 'decrease', 'neutral'),
    target: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    unit: fc.constantFrom<Unit>('percent', 'number'),
    step: fc.constantFrom(1, 7, 30),
  })
  .map(({ length, seed, kind, gaps, ...rest }) => {
    let state = seed;
    const next = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
    let level = 0.5;
    const values = Array.from({ length }, (_, at) => {
      if (next() < gaps) return null;
      if (kind === 'walk') level += (next() - 0.5) * 0.1;
      if (kind === 'step' && at === length - 8) level += 0.2;
      if (kind === 'climb' && at > length - 8) level += seed % 2 === 0 ? 0.03 : -0.03;
      const value = level + (next() - 0.5) * (kind === 'climb' ? 0.02 : 0.3);
      return kind === 'coarse' ? Math.round(value * 10) / 10 : value;
    });
    return { ...rest, values, unfinished: Math.min(rest.unfinished, length) };
  });

describe('a chart at a glance', () => {
  it('is what the whole analysis says: lines, marks, icons and words', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(cases, (each) => {
        const found = glanceOf(each);
        const analysis = analysisOf(each);
        if (found === null) {
          const few = analysis.count === 0 || analysis.segments.every(({ meanMovingRange }) => !meanMovingRange);
          assert.ok(few, 'there is nothing to see, or nothing varies');
          return;
        }
        for (const { rule, side } of found.signals) seen.set(`${rule} ${side}`, 1);
        assert.deepEqual(factsOf(found), factsOfAnalysis(analysis));
        assert.deepEqual(wordsOf(found, each), wordsOfAnalysis(analysis, each));
      }),
      { numRuns: 3000, seed: 1 },
    );
    assert.equal(seen.size, 8, 'every rule, either way, was seen at the latest point');
  });
});

function glanceOf({ values, unfinished, direction, target, step }: Case): Glance | null {
  return glance({
    instants: Float64Array.from(values, (_, at) => at * step * day),
    values: Float64Array.from(values, (value) => value ?? NaN),
    counted: values.length - unfinished,
    direction,
    target,
  });
}

function analysisOf({ values, unfinished, direction, target, step }: Case): Analysis {
  const points = values.map((value, at) => ({
    date: new Date(at * step * day).toISOString().slice(0, 10),
    value,
  }));
  const ghost = points.slice(points.length - unfinished).map(({ date }) => ({ date }));
  return analyse(points, { direction, target, ghost });
}

function factsOf({ mean, limits, enoughPoints, signs, values, counted, direction, ...found }: Glance): object {
  return {
    centre: mean,
    lower: limits?.lower ?? null,
    upper: limits?.upper ?? null,
    enoughPoints,
    causes: [...signs].map((each, at) =>
      Number.isNaN(values[at]) || at >= counted ? null : verdictOn(each, direction).cause,
    ),
    latest: found.latest,
    variation: found.variation,
    assurance: found.assurance,
    count: found.count,
    grain: found.grain,
    signals: found.signals,
  };
}

function factsOfAnalysis({
  points,
  segments,
  latest,
  variation,
  assurance,
  count,
  enoughPoints,
  grain,
}: Analysis): object {
  const { centre, lowerLimit, upperLimit } = segments[0]!.lines;
  return {
    centre,
    lower: lowerLimit,
    upper: upperLimit,
    enoughPoints,
    causes: points.map(({ cause }) => cause),
    latest,
    variation,
    assurance,
    count,
    grain,
    signals: points[latest!]!.signals.map(({ rule, side, from, count: flagged }) => ({
      rule,
      side,
      from,
      count: flagged,
    })),
  };
}

function wordsOf(found: Glance, { unit }: Case): object {
  const { sentence, more, variation, assurance } = glanceWords(found, coreEnglish, glanceFormat({ unit }, coreEnglish));
  return { paragraph: `${sentence} ${more}`, sentence, variation, assurance };
}

function wordsOfAnalysis(analysis: Analysis, { unit }: Case): object {
  const reader = createCoreReader({ unit });
  return {
    paragraph: reader.paragraph(analysis),
    sentence: reader.sentence(analysis),
    variation: reader.variation(analysis),
    assurance: reader.assurance(analysis),
  };
}
