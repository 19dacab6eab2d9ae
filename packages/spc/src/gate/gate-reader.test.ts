import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gateEnglish } from './english.ts';
import { createGateReader } from './gate-reader.ts';
import type { Gate, GateOptions } from './gate.ts';
import { sustainedImprovement } from './sustained-improvement.ts';

const day = (week: number): string => new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10);
const judge = (counts: readonly number[], people = 5, options: Partial<GateOptions> = {}): Gate =>
  sustainedImprovement(
    counts.map((numerator, week) => ({ date: day(week), numerator, denominator: people })),
    { changeDate: day(12), aim: 0.8, direction: 'increase', ...options },
  );
const times = (count: number, ...pattern: readonly number[]): number[] =>
  Array.from({ length: count }, (_, at) => pattern[at % pattern.length] ?? 0);

const sustained = judge([...times(12, 3, 4), ...times(24, 4, 4, 4, 4, 4, 5)]);
const strong = judge([...times(12, 2, 3), ...times(24, 5, 5, 4)]);
const spike = judge([...times(12, 3, 2), ...times(8, 5), ...times(16, 3, 2)]);
const early = judge([...times(12, 3, 2), ...times(10, 5)]);
const short = judge(times(8, 3), 5, { changeDate: day(4) });
const reader = createGateReader();

describe('a reader of the gate', () => {
  it('says the grade', () => {
    assert.equal(reader.sentence(sustained), 'This has improved, and the improvement has lasted.');
    assert.equal(reader.sentence(strong), 'This has improved, the improvement has lasted, and the evidence is strong.');
    assert.equal(
      reader.sentence(spike),
      'This is not yet a sustained improvement. Still missing: the aim reached; clearly better than before; no slide back.',
    );
    assert.equal(
      reader.sentence(early),
      'It is too early to say. There are 10 weeks of results since the change, and 14 more are needed.',
    );
    assert.equal(
      reader.sentence(short),
      'This cannot be judged: there are 4 weeks of results from before the change, and 12 weeks are needed.',
    );
  });

  it('says each condition with the people it rests on', () => {
    assert.deepEqual(
      reader.conditions(sustained).map(({ text }) => text),
      [
        'The chart shows a sign of improvement, first in the week of 30 March 2026.',
        'The last 12 weeks together are at 83.3% (50 of 60 people). The aim is 80% or more, so it is reached.',
        'Allowing for chance, the last 12 weeks are at 72% to 90.7%. All of that is better than before: 70% (42 of 60 people).',
        'There is no slide back: at most 5 weeks in a row are worse than the level since the change, 83.3%.',
        'Allowing for chance, it was 57.5% to 80.1% before and is 72% to 90.7% now. The two overlap.',
      ],
    );
  });

  it('says what is not met, and what cannot be judged yet', () => {
    const [signal, aim, , slide] = reader.conditions(spike);
    assert.equal(signal?.met, true);
    assert.match(aim?.text ?? '', /so it is not reached yet\.$/);
    assert.match(slide?.text ?? '', /^It may be sliding back: \d+ weeks in a row/);

    assert.equal(reader.conditions(early)[1]?.text, 'This cannot be judged until there are 12 weeks since the change.');
    assert.equal(reader.conditions(judge(times(12, 3)))[0]?.text, 'There are no results since the change yet.');
  });

  it('says how often the gate is wrong, and that this holds for one look', () => {
    const said = reader.errorRates(sustained);

    assert.match(
      said[0] ?? '',
      /^When 5 people a week are asked, the aim is 80% and nothing changes from 50%, this check/,
    );
    assert.equal(said.at(-1), gateEnglish.judgeOnce({ grain: 'week' }));
    assert.deepEqual(reader.errorRates(judge([...times(12, 3, 4), ...times(24, 6)], 7)), []);
  });

  it('passes on the warnings', () => {
    const [more] = reader.warnings(judge([...times(12, 4), ...times(24, 5, 4)]));

    assert.equal(
      more,
      'It was at 80% before the change, and about 5 people a week are asked. Ask 10 or more a week: with so few, so small a ' +
        'change is hard to tell from chance.',
    );
  });

  it('speaks of months and of less when that is meant', () => {
    const monthly = createGateReader({ grain: 'month' });
    const down = judge([...times(12, 2, 3), ...times(24, 0, 0, 1)], 5, { direction: 'decrease', aim: 0.2 });

    assert.match(monthly.conditions(down)[0]?.text ?? '', /first in March 2026\.$/);
    assert.match(monthly.conditions(down)[1]?.text ?? '', /^The last 12 months together .* The aim is 20% or less, so/);
  });

  it('takes other words', () => {
    const welsh = createGateReader({ messages: { improvedSustained: () => 'Wedi gwella.' }, locale: 'cy' });

    assert.equal(welsh.sentence(sustained), 'Wedi gwella.');
  });

  it('says all of it in easy read, 15 words a sentence at most', () => {
    assert.deepEqual(reader.easyRead(strong), ['It got better.', 'It has stayed better.', 'We are very sure.']);
    assert.deepEqual(reader.easyRead(spike), [
      'We cannot say yet that it got better for good.',
      'The chart shows it got better.',
      'We did not reach our aim yet.',
      'It is not clearly better than before.',
      'It may be getting worse again.',
    ]);
    for (const gate of [sustained, strong, spike, early, short]) {
      for (const sentence of reader.easyRead(gate)) assert.ok(sentence.split(' ').length <= 15, sentence);
    }
  });

  it('leaves no hole in any sentence', () => {
    for (const gate of [sustained, strong, spike, early, short]) {
      const said = [
        reader.sentence(gate),
        ...reader.conditions(gate).map(({ text }) => text),
        ...reader.errorRates(gate),
        ...reader.easyRead(gate),
      ];
      for (const text of said) {
        assert.match(text, /^[A-Z0-9].*\.$/);
        assert.doesNotMatch(text, /undefined|null|NaN|Infinity|\[object/);
      }
    }
  });
});
