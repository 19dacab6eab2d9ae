import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createReader } from './reader.ts';
import { baseline, month, of, steady, week } from './support/steady.ts';

const reader = createReader({ unit: 'percent' });

describe('easy read', () => {
  it('says one thing a sentence, and hundredths instead of percentages', () => {
    assert.deepEqual(reader.easyRead(of([...steady, 0.5], { baseline, target: 0.9 })), [
      'This may be getting worse.',
      'We need to keep checking.',
      'The newest result is 50 out of 100.',
      'It is from April 2026.',
      'The average is 80 out of 100.',
      'We want to reach 90 out of 100.',
      'Going by this chart, sometimes we will.',
      'Sometimes we will not.',
    ]);
  });

  it('does not make all of nearly all, or none of hardly any', () => {
    const said = (value: number): string | undefined =>
      reader.easyRead(of([value])).find((text) => text.startsWith('The newest'));

    assert.deepEqual([1, 0.998, 0.994, 0.006, 0.002, 0, -0.002].map(said), [
      'The newest result is 100 out of 100.',
      'The newest result is more than 99 out of 100.',
      'The newest result is 99 out of 100.',
      'The newest result is 1 out of 100.',
      'The newest result is less than 1 out of 100.',
      'The newest result is 0 out of 100.',
      'The newest result is 0 out of 100.',
    ]);
  });

  it('dates a result as people do', () => {
    const shifted = [...steady, 0.81, 0.86, 0.82, 0.86, 0.82, 0.86, 0.83];
    const day = (at: number): string =>
      new Date(Date.UTC(2025, 0, 1 + at + (at > 3 ? 1 : 0))).toISOString().slice(0, 10);
    const said = (date: (at: number) => string): string[] => {
      const analysis = of(shifted, { baseline }, date);
      const [signal] = analysis.signals;
      assert.ok(signal);
      return [reader.easyRead(analysis)[2] ?? '', ...reader.easySignal(analysis, signal).slice(1, 2)];
    };

    assert.deepEqual(said(week), [
      'It is from the week of 2 June 2025.',
      'The first was in the week of 21 April 2025.',
    ]);
    assert.deepEqual(said(day), ['It is from 23 January 2025.', 'The first was on 17 January 2025.']);
    assert.deepEqual(said(month), ['It is from October 2026.', 'The first was in April 2026.']);
  });

  it('stays short', () => {
    const charts = [of([]), of([0.5]), of(steady), of([...steady, 0.1, 0.8], { target: 0.2 })];
    const words = charts.flatMap((chart) => reader.easyRead(chart)).map((text) => text.split(' ').length);

    assert.ok(Math.max(...words) <= 10);
  });
});
