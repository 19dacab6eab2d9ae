// A formatter of `Intl` costs more to make than a whole drawing, and a page of fifty charts needs the same few.
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

/** Writes dates in UTC, as days are. */
export function dateWriter(language: string, parts: Intl.DateTimeFormatOptions): (date: Date) => string {
  const name = [language, ...Object.entries(parts)].join();
  const known = dates.get(name) ?? new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...parts });
  dates.set(name, known);
  return known.format;
}

export function numberWriter(language: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const name = [language, ...Object.entries(options)].join();
  const known = numbers.get(name) ?? new Intl.NumberFormat(language, options);
  numbers.set(name, known);
  return known.format;
}
