import type { Assurance, IconWords, Variation } from '@always-kit/spc';
import { html, type TemplateResult } from 'lit';
import { markAt, type Mark } from './marks.ts';

// Our own drawings, not the official pictures: a circle for "is it changing?" and a square for "will it meet the target?", so
// that the two are told apart by shape, and the same marks inside as on the chart.

const marks: Readonly<Record<Exclude<Variation, 'commonCause'>, readonly [Mark, 'up' | 'down']>> = {
  improvementHigh: ['improvement', 'up'],
  improvementLow: ['improvement', 'down'],
  concernHigh: ['concern', 'up'],
  concernLow: ['concern', 'down'],
  neutralHigh: ['neutral', 'up'],
  neutralLow: ['neutral', 'down'],
};

const wave = 'M10 27l6-8 6 10 5-13 5 12 6-7';
const arrows = { up: 'M33 35V15m-5 5l5-7 5 7z', down: 'M33 13v20m-5-5l5 7 5-7z' } as const;
const assurances: Readonly<Record<Assurance, string>> = {
  pass: 'M13 25l8 8 15-18',
  fail: 'M15 15l18 18M33 15L15 33',
  hitOrMiss: 'M10 30l7-13 7 14 7-14 7 13',
};

/** What the latest point says, as an icon and in words; a line of its own in a list. */
export function variationIcon(variation: Variation, words: IconWords, question: string): TemplateResult {
  if (variation === 'commonCause') return item('common', 'round', wave, words, question);
  const [mark, way] = marks[variation];
  return item(mark, 'round filled', markAt(mark, 17, 24, 5) + arrows[way], words, question);
}

/** Whether the target will be met, as an icon and in words. */
export function assuranceIcon(assurance: Assurance, words: IconWords, question: string): TemplateResult {
  const kind = { pass: 'improvement', fail: 'concern', hitOrMiss: 'common' }[assurance];
  return item(kind, 'square', assurances[assurance], words, question);
}

function item(kind: string, frame: string, d: string, { label, meaning }: IconWords, question: string): TemplateResult {
  return html`
    <li class="icon ${kind}" part="icon">
      <svg class=${frame} viewBox="0 0 48 48" aria-hidden="true"><path d=${d} /></svg>
      ${question} <strong>${label}</strong> ${meaning}
    </li>
  `;
}
