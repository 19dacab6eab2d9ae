import type { Store } from '../stores/store.ts';

/** How long it is kept how to reach somebody, in days, where nobody says otherwise: two quarters of an improvement project. */
export const usualContactDays = 180;

const day = 24 * 60 * 60 * 1000;

/** Forgets everybody who asked to stay in touch more than `days` days ago, and gives back how many. */
export function forgetContacts(store: Store, days: number, now: number = Date.now()): Promise<number> {
  return store.contacts.forgetBefore(firstDayKept(days, now), firstDayKept(0, now));
}

/** The day from which on people are kept who asked to stay in touch, `YYYY-MM-DD`. */
export function firstDayKept(days: number, now: number): string {
  return new Date(now - days * day).toISOString().slice(0, 10);
}
