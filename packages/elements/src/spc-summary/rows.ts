import type { CoreReader } from '@always-kit/spc/reading';
import type { BoardItem } from '../board/board.ts';
import type { BoardWords } from '../board/board-words.ts';
import { nameOfUnread } from '../board/failed.ts';
import { iconsOf, type BothIcons } from '../board/icons-of.ts';
import { latestOf, latestPoint, type Latest } from '../board/latest.ts';
import { smallDrawing, valuesOf, datesOf, type SmallDrawing } from '../board/small-drawing.ts';
import { leastSpan } from '../spc-chart/value-ticks.ts';
import type { SpcSummaryMessages, SummaryOrder } from './spc-summary.messages.ts';

/** The little drawing of a row, in CSS pixels. */
export const sparkSize = { width: 144, height: 44 } as const;

/** One measure, ready to be shown, sorted and filtered. */
export interface SummaryRow {
  readonly item: BoardItem;
  readonly title: string;
  /** `undefined` where the measure could not be read. */
  readonly facts: RowFacts | undefined;
}

export interface RowFacts {
  readonly icons: BothIcons;
  readonly latest: Latest | undefined;
  readonly value: number | null;
  /** Empty where there is none. */
  readonly target: string;
  readonly sentence: string;
  readonly spark: SmallDrawing | undefined;
}

export function rowOf(item: BoardItem, words: BoardWords<SpcSummaryMessages>): SummaryRow {
  const { data } = item;
  if (!data) return { item, title: nameOfUnread(item, words.text), facts: undefined };
  const { analysis } = data;
  const { text, language } = words;
  const reader = words.reader(data);
  const point = latestPoint(analysis);
  return {
    item,
    title: item.title,
    facts: {
      icons: iconsOf(analysis, reader, text),
      latest: latestOf(analysis, reader, text, language),
      value: point?.value ?? null,
      target: targetOf(point?.target, reader),
      sentence: reader.sentence(analysis),
      spark: point && analysis.segments.length > 0 ? sparkOf(data) : undefined,
    },
  };
}

function targetOf(target: number | null | undefined, reader: CoreReader): string {
  return typeof target === 'number' ? reader.value(target) : '';
}

function sparkOf(data: NonNullable<BoardItem['data']>): SmallDrawing {
  const { analysis } = data;
  const { width, height } = sparkSize;
  return smallDrawing({
    analysis,
    left: 1,
    right: width - 1,
    top: 6,
    bottom: height - 6,
    values: valuesOf([analysis], leastSpan(data)),
    dates: datesOf([analysis]),
    radius: 2,
  });
}

/** The rows in another order. Those that are alike stay as they were, and those without an answer come last. */
export function sorted(rows: readonly SummaryRow[], order: SummaryOrder, language: string): readonly SummaryRow[] {
  if (order === 'given') return rows;
  const by = new Intl.Collator(language, { numeric: true });
  if (order === 'title') return [...rows].sort((one, other) => by.compare(one.title, other.title));
  const rank = (row: SummaryRow): number => ranks[order](row.facts);
  return [...rows].sort((one, other) => rank(one) - rank(other));
}

const last = 99;
const variations = ['concern', 'neutral', 'improvement', 'commonCause', 'tooFew'];
const assurances = ['fail', 'hitOrMiss', 'pass', 'tooFew', 'noTarget'];

const ranks: Readonly<Record<'value' | 'variation' | 'assurance', (facts: RowFacts | undefined) => number>> = {
  value: (facts) => facts?.value ?? last,
  variation: (facts) => (facts ? variations.indexOf(kindOf(facts.icons.variation.icon)) : last),
  assurance: (facts) => (facts ? assurances.indexOf(facts.icons.assurance.icon) : last),
};

/** What a row can be filtered by: the kind of its variation whichever way it goes, or its assurance. */
export interface Choice {
  readonly of: 'variation' | 'assurance';
  readonly kind: string;
}

/** All kinds of icon among the rows, each with an example for its picture and its words, and how many rows have it. */
export interface ChoiceCount extends Choice {
  readonly example: BothIcons['variation'] | BothIcons['assurance'];
  readonly count: number;
}

export function choicesOf(rows: readonly SummaryRow[]): ChoiceCount[] {
  const found = new Map<string, ChoiceCount>();
  for (const of of ['variation', 'assurance'] as const) {
    const order = of === 'variation' ? variations : assurances;
    for (const kind of order) {
      const those = rows.flatMap(({ facts }) =>
        facts && kindOf(facts.icons[of].icon) === kind ? [facts.icons[of]] : [],
      );
      const [example] = those;
      if (example) found.set(nameOf({ of, kind }), { of, kind, example, count: those.length });
    }
  }
  return [...found.values()];
}

/** The rows that have one of the icons chosen for each of the two questions. Nothing chosen means all. */
export function filtered(rows: readonly SummaryRow[], chosen: ReadonlySet<string>): readonly SummaryRow[] {
  if (chosen.size === 0) return rows;
  const fits = (facts: RowFacts, of: Choice['of']): boolean =>
    ![...chosen].some((name) => name.startsWith(of)) || chosen.has(nameOf({ of, kind: kindOf(facts.icons[of].icon) }));
  return rows.filter(({ facts }) => facts && fits(facts, 'variation') && fits(facts, 'assurance'));
}

export function nameOf({ of, kind }: Choice): string {
  return `${of} ${kind}`;
}

/** `improvement` for `improvementHigh` and `improvementLow`. */
function kindOf(icon: string): string {
  return icon.replace(/(High|Low)$/, '');
}
