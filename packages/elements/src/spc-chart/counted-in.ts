/** Which answers a share counts, by their codes. */
export interface Counted {
  readonly part: readonly string[];
  readonly whole: readonly string[];
}

/** The answers that the measure of a series counts; `undefined` where it does not say, or in numbers that say nothing. */
export function countedIn(measure: unknown): Counted | undefined {
  const { numerator: part, denominator: whole } = (measure ?? {}) as Partial<Record<string, unknown>>;
  return areCodes(part) && areCodes(whole) ? { part, whole } : undefined;
}

function areCodes(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((code) => typeof code === 'string' && /^\p{L}/u.test(code))
  );
}
