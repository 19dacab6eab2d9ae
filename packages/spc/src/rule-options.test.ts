import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rule } from './analysis.ts';
import type { RuleOptions } from './options.ts';
import { after, flags, month } from './support/swing.ts';

type Case = readonly [name: string, rule: Rule, rules: RuleOptions, values: readonly (number | null)[], flags: string];

const skip: RuleOptions = { shift: { onCentre: 'skip' } };
const shifts: readonly Case[] = [
  ['passes over a point on the mean', 'shift', skip, [510, 530, 510, 500, 530, 510, 530, 510, 480], '+++.++++.'],
  ['does not count it', 'shift', skip, [510, 530, 510, 500, 530, 510, 530, 480], '........'],
  ['passes over several', 'shift', skip, [500, 510, 500, 500, 530, 510, 530, 510, 500, 530, 510], '.+..++++.++'],
  ['still ends at a gap', 'shift', skip, [510, 530, 510, null, 530, 510, 530, 510, 480], '.........'],
  [
    'still ends at a point on the other side',
    'shift',
    skip,
    [510, 530, 510, 490, 530, 510, 530, 510, 480],
    '.........',
  ],
  ['goes down as well', 'shift', skip, [490, 470, 490, 500, 470, 490, 470, 490, 510], '---.----.'],
  ['can be six points long', 'shift', { shift: { n: 6 } }, [510, 530, 510, 530, 510, 530, 480], '++++++.'],
  ['or eight', 'shift', { shift: { n: 8 } }, [510, 530, 510, 530, 510, 530, 510, 480], '........'],
];
const ties: RuleOptions = { trend: { ties: 'skip' } };
const trends: readonly Case[] = [
  [
    'passes over the second of two equal neighbours',
    'trend',
    ties,
    [440, 460, 480, 480, 500, 520, 540, 560],
    '+++.++++',
  ],
  ['does not count it', 'trend', ties, [440, 460, 480, 480, 500, 520, 540], '.......'],
  ['may begin with a tie', 'trend', ties, [440, 440, 460, 480, 500, 520, 540, 560], '+.++++++'],
  ['and end with one', 'trend', ties, [440, 460, 480, 500, 520, 540, 560, 560], '+++++++.'],
  ['still ends at a gap', 'trend', ties, [440, 460, 480, null, 480, 500, 520, 540, 560], '.........'],
  ['still ends where it turns', 'trend', ties, [440, 460, 480, 480, 470, 520, 540, 560], '........'],
  ['can be five points long', 'trend', { trend: { n: 5 } }, [440, 460, 480, 500, 520], '+++++'],
];
const two = (options: object): RuleOptions => ({ twoOfThree: options });
const twos: readonly Case[] = [
  ['highlights all three', 'twoOfThree', two({ highlight: 'all' }), [700, 510, 700, 480], '+++.'],
  [
    'and the third on the other side',
    'twoOfThree',
    two({ highlight: 'all', third: 'any' }),
    [700, 490, 700, 480],
    '+++.',
  ],
  ['lets the third lie on the mean', 'twoOfThree', two({ third: 'any' }), [700, 500, 700], '+.+'],
  ['but not beyond two sigma on the other side', 'twoOfThree', two({ third: 'any' }), [700, 300, 700], '...'],
  ['nor in a gap', 'twoOfThree', two({ third: 'any' }), [700, null, 700], '...'],
  ['finds it low too', 'twoOfThree', two({ third: 'any' }), [300, 510, 300], '-.-'],
  [
    'does not count a point outside when asked',
    'twoOfThree',
    two({ count: '2to3', third: 'any' }),
    [700, 490, 800],
    '...',
  ],
];

describe('a shift', () => check(shifts));
describe('a trend', () => check(trends));
describe('two of three', () => check(twos));

function check(cases: readonly Case[]): void {
  for (const [name, rule, rules, values, expected] of cases) {
    it(name, () => {
      assert.equal(flags(after(values, { rules }), rule), expected);
    });
  }
}

describe('rules with ties and points on the mean passed over', () => {
  it('still do not cross a rebase when told so', () => {
    const values = [440, 460, 480, 480, 500, 520, 540, 560];
    const rebase = [{ date: month(17) }];

    assert.equal(flags(after(values, { rebase, rules: { trend: { ties: 'skip' } } }), 'trend'), '+++.++++');
    const within = after(values, { rebase, rules: { trend: { ties: 'skip', acrossRebase: false, n: 5 } } });
    // The second 480 begins the new phase, so that there it is the first of five.
    assert.equal(flags(within, 'trend'), '...+++++');
  });

  it('join windows that share a highlighted point into one signal', () => {
    const { signals } = after([700, 510, 700, 510, 700, 480], {
      rules: { outside: false, shift: false, twoOfThree: { highlight: 'all' } },
    });

    assert.deepEqual(
      signals.map(({ from, to, count }) => [from, to, count]),
      [[14, 18, 5]],
    );
  });
});
