import { csv, type Cell } from '../files/csv.ts';
import { benefitLines, worthOf } from './benefits.ts';
import type { BenefitColumn } from './report.messages.ts';
import type { View } from './view.ts';

const columns: readonly BenefitColumn[] = [
  'side',
  'what',
  'for',
  'amount',
  'unit',
  'poundsEach',
  'worth',
  'on',
  'source',
  'confidence',
];

/** The benefits as a file for a spreadsheet, a row each: numbers as numbers, days as `YYYY-MM-DD`. */
export function businessCase(view: Pick<View, 'entries' | 'words'>): string {
  const { text } = view.words;
  const rows = benefitLines(view).map(({ content }): Cell[] => {
    const { side, what, amount, unit, poundsEach, on, source, confidence } = content;
    const cells: Readonly<Record<BenefitColumn, Cell>> = {
      side: text.sides[side],
      what,
      for: content.for ? text.whom[content.for] : null,
      amount: amount ?? null,
      unit: unit ?? null,
      poundsEach: poundsEach ?? null,
      worth: worthOf(content) ?? null,
      on,
      source,
      confidence: text.confidence[confidence],
    };
    return columns.map((column) => cells[column]);
  });
  return csv([columns.map((column) => text.benefitColumns[column]), ...rows]);
}
