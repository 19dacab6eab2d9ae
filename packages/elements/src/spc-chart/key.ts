import type { Mark } from './marks.ts';
import type { Plan } from './plan.ts';
import type { SightMessages } from './sight.messages.ts';
import type { Drawing } from './sketch.ts';
import { clip } from './value-ticks.ts';

/** One line of the key. */
export interface KeyEntry {
  /** Names the shape or dash in the styles. */
  readonly kind: Mark | 'mean' | 'limits' | 'target' | 'paused';
  readonly text: string;
}

/** What is on this drawing, and nothing that is not: marks first, then lines. */
export function keyEntries(
  { last, enoughPoints, hollow }: Plan,
  { marks, mean, limits, target, extra, short, bounds }: Drawing,
  text: SightMessages,
  write: (value: number) => string,
): KeyEntry[] {
  const names = {
    ...text.marks,
    ...(!enoughPoints && { common: text.value }),
    ...(hollow !== 'unfinished' && { unfinished: text[hollow] }),
  };
  const entries: KeyEntry[] = Array.from(marks.keys(), (kind) => ({ kind, text: names[kind] }));
  const add = (kind: KeyEntry['kind'], drawn: string, name: string, ...values: (number | null)[]): void => {
    if (!drawn) return;
    const [from = '', to] = values.filter((value) => value !== null).map(write);
    const value = to === undefined ? from : text.range.replace('{from}', from).replace('{to}', to);
    entries.push({
      kind,
      text: short && from ? text.keyValue.replace('{name}', name).replace('{value}', value) : name,
    });
  };
  const [lower, upper] = [last.lower, last.upper].map((limit) => (limit === null ? null : clip(limit, bounds))) as [
    number | null,
    number | null,
  ];
  add('mean', mean, text[last.name], last.centre);
  add('limits', limits, text.limits, lower, upper);
  add('target', target, text.target, last.target);
  add('paused', extra?.pauseName ?? '', extra?.pauseName ?? '');
  return entries;
}
