const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a cell of a table names, as `2026-03-01`: from `<time datetime>` in any language, else as people in the UK
 * write dates: `1 March 2026`, `Mar 2026`, `01/03/2026`, `w/c 1 March 2026`. `null` where it names none.
 */
export function dayIn(cell: HTMLElement): string | null {
  const given = cell.querySelector('time')?.getAttribute('datetime') ?? cell.textContent;
  const text = given.trim().toLowerCase().replace(/\s+/g, ' ');
  return isoDay(text) ?? numberedDay(text) ?? namedDay(text);
}

function isoDay(text: string): string | null {
  const [, year, month, day = '01'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:t.*)?$/.exec(text) ?? [];
  return dayOf(year, month, day);
}

function numberedDay(text: string): string | null {
  const [, day, month, year] = /(?:^|\s)(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(text) ?? [];
  return dayOf(year, month, day);
}

function namedDay(text: string): string | null {
  const named = /(?:(?:^|\s)(\d{1,2})(?:st|nd|rd|th)?[ -])?\b([a-z]{3,9})\.?[ ,-]{1,2}(\d{4}|\d{2})$/.exec(text);
  const [, day = '1', name = '', year] = named ?? [];
  const month = months.indexOf(name.slice(0, 3)) + 1;
  return month === 0 ? null : dayOf(year, String(month), day);
}

function dayOf(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const whole = year.length === 2 ? `20${year}` : year;
  const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${date}T00:00:00Z`);
  // 31 February becomes 3 March in some browsers: then the text has changed.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date) ? date : null;
}
