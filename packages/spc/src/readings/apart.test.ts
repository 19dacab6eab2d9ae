import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../analyse.ts';
import type { Analysis, Lines } from '../analysis.ts';
import type { AnalysisOptions } from '../options.ts';
import { seededRandom } from '../small-samples/random.ts';
import { valued } from '../support/daily.ts';
import { createReader } from './reader.ts';

const lineNames = ['lowerLimit', 'centre', 'upperLimit'] as const;

/** Twenty values about 0.75. */
function shares(seed: number): number[] {
  const random = seededRandom(seed);
  return Array.from({ length: 20 }, () => 0.7 + random() * 0.1);
}

/** With a target that is one of the lines, rounded as the words round it. */
function aimingAt(line: keyof Lines, seed: number, direction: AnalysisOptions['direction'] = 'increase'): Analysis {
  const rows = valued(shares(seed));
  const { lines } = analyse(rows).points[0]!;
  return analyse(rows, { direction, target: Math.round((lines[line] ?? 0) * 1000) / 1000 });
}

function numbersIn(text: string): string[] {
  return text.match(/\d[\d.]*%/g) ?? [];
}

describe('numbers that differ', () => {
  const reader = createReader({ unit: 'percent' });

  for (const line of lineNames) {
    it(`are not written alike where the target is near the ${line}`, () => {
      for (let seed = 1; seed <= 200; seed++) {
        const analysis = aimingAt(line, seed);
        const { target, lines, value } = analysis.points[analysis.latest!]!;
        const all = [target, value, lines.centre, lines.lowerLimit, lines.upperLimit];
        const said = [...numbersIn(reader.paragraph(analysis)), ...numbersIn(reader.lines(analysis, analysis.latest!))];

        // As many different texts as there are numbers.
        assert.equal(new Set(said).size, new Set(all).size, reader.paragraph(analysis));
      }
    });
  }

  it('stay as they are beside the same number', () => {
    const analysis = analyse(valued(Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 0.7 : 0.8))), {
      direction: 'increase',
      target: 0.75,
    });

    assert.match(reader.paragraph(analysis), /mean of 75%,.* target of 75% or more/);
  });

  it('are told apart in easy read', () => {
    const analysis = analyse(valued(shares(1)), { direction: 'increase', target: 0.75 });
    const { centre } = analysis.points[0]!.lines;

    assert.notEqual(centre, 0.75);
    assert.equal(Math.round(centre! * 100), 75);
    assert.match(
      reader.easyRead(analysis).join(' '),
      new RegExp(`average is ${centre! > 0.75 ? 'more' : 'less'} than 75 out of 100.*reach 75 out of 100`),
    );
  });
});
