/** Some characters of a text: from `start` up to and without `end`, in UTF-16 code units as JavaScript counts them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans in their order; those that overlap as one. */
export function joined(spans: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = all.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}
