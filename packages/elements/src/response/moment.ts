/** `date` with the offset of the place it is in, such as `2026-11-22T10:00:00+00:00`. */
export function momentHere(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const here = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${here}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}

/** The day that `date` is in the place it is in, `YYYY-MM-DD`. */
export function dayHere(date: Date): string {
  return momentHere(date).slice(0, 10);
}
