const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');

/**
 * A number as `Intl.NumberFormat` writes it for `en-GB`, with at most so many `decimals`, as a percentage where it is a share.
 * The first formatter that a page makes takes longer than a whole chart, and most pages need none. What is too large
 * or too small to be written without an exponent only `Intl` can write.
 */
export function britishNumber(value: number, decimals: number, percent: boolean): string {
  // Moved by text, not multiplied: 1.005 × 100 is 100.49999999999999, and Intl rounds what people see.
  const scaled = Math.round(Number(`${Math.abs(value)}e${decimals + (percent ? 2 : 0)}`));
  if (!(scaled < 1e15)) {
    return value.toLocaleString('en-GB', { style: percent ? 'percent' : 'decimal', maximumFractionDigits: decimals });
  }
  const digits = String(scaled).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const whole = digits.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const part = digits.slice(point).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${whole}${part && `.${part}`}${percent ? '%' : ''}`;
}

/** Which parts of a date to write. */
export interface DateParts {
  readonly day?: 'numeric';
  readonly month?: 'long' | 'short';
  readonly year?: 'numeric';
}

/** A day in UTC as `Intl.DateTimeFormat` writes it for `en-GB`: `4 January 2026`, `4 Jan`. */
export function britishDate(instant: number, { day, month, year }: DateParts): string {
  const date = new Date(instant);
  const name = months[date.getUTCMonth()] ?? '';
  const short = name === 'September' ? 'Sept' : name.slice(0, 3);
  return [day && date.getUTCDate(), month && (month === 'short' ? short : name), year && date.getUTCFullYear()]
    .filter((part) => part !== undefined)
    .join(' ');
}
