import type { Reader } from '@always-kit/spc';
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../language/fill.ts';
import type { ChartData } from './chart-data.ts';
import type { Drawing } from './drawing.ts';
import type { FirstMessages } from './first.messages.ts';
import type { Mark } from './marks.ts';
import { clip } from './value-ticks.ts';

/** One line of the key. */
export interface KeyEntry {
  /** Names the shape or dash in the styles. */
  readonly kind: Mark | 'mean' | 'limits' | 'target' | 'paused';
  readonly text: string;
}

const order: readonly Mark[] = ['common', 'improvement', 'concern', 'neutral', 'unfinished'];

/** What is on this drawing, and nothing that is not: marks first, then lines. */
export function keyEntries(
  { analysis, unfinished }: Pick<ChartData, 'analysis' | 'unfinished'>,
  drawing: Drawing,
  text: FirstMessages,
  reader: Pick<Reader, 'value'>,
): KeyEntry[] {
  const { marks, mean, limits, target, paused, short } = drawing;
  const names = {
    ...text.marks,
    ...(!analysis.enoughPoints && { common: text.value }),
    ...(!unfinished && { unfinished: text.leftOut }),
    ...(analysis.points.some(({ pause }) => pause !== null) && { unfinished: text.notCounted }),
  };
  const entries: KeyEntry[] = order
    .filter((mark) => marks.has(mark))
    .map((mark) => ({ kind: mark, text: names[mark] }));
  const add = (kind: KeyEntry['kind'], name: string, ...values: (number | null | undefined)[]): void => {
    const known = values.filter((value) => typeof value === 'number').map(reader.value);
    const [from = '', to] = known;
    const value = to === undefined ? from : fill(text.range, { from, to });
    entries.push({ kind, text: short && from ? fill(text.keyValue, { name, value }) : name });
  };
  const { points, median, enoughPoints, centre } = analysis;
  const last = points.at(-1);
  const { lowerLimit, upperLimit } = last?.lines ?? {};
  const limitValues = [lowerLimit, upperLimit].map((limit) =>
    limit === null || limit === undefined ? limit : clip(limit, drawing.bounds),
  );
  if (mean) {
    add('mean', text[enoughPoints ? centre : 'median'], enoughPoints ? last?.lines.centre : median);
  }
  if (limits) add('limits', text.limits, ...limitValues);
  if (target) add('target', text.target, last?.target);
  if (paused) entries.push({ kind: 'paused', text: text.paused });
  return entries;
}

/** The key: each mark and line as it is drawn, with its name. */
export function key(entries: readonly KeyEntry[], label: string): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`
    <ul class="key" part="key" aria-label=${label}>
      ${entries.map(({ kind, text }) => html`<li class=${kind}>${text}</li>`)}
    </ul>
  `;
}
