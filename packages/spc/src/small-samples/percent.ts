/** Writes shares as percentages in a locale, with one decimal at most. A locale that is not known is read as `en-GB`. */
export function percentWriter(locale = 'en-GB'): (share: number) => string {
  const style = { style: 'percent', maximumFractionDigits: 1 } as const;
  let format: Intl.NumberFormat;
  try {
    format = new Intl.NumberFormat(locale, style);
  } catch {
    format = new Intl.NumberFormat('en-GB', style);
  }
  return (share) => format.format(share);
}
