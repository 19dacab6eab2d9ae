import type { Untaken } from '../stores/webhook-store.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long a receiver that took nothing is left alone, by how often in a row; the last is for every time after. */
const waits = [5_000, minute, 5 * minute, 30 * minute, 2 * hour, 6 * hour];

/** For how long a message is tried, and for how long one that was given up is kept, in milliseconds. */
const [longestTried, longestKept] = [3 * day, 30 * day];
/** How often a message is sent that its receiver says is wrong, before those behind it have their turn. */
const refusals = 3;

/** What follows from a message that was sent `message.tries` times before, and not taken again by a receiver that failed so often before. */
export function afterFailure(
  message: { readonly tries: number },
  { reason, receiverTries, now }: { readonly reason: string; readonly receiverTries: number; readonly now: number },
): Untaken {
  // It is there, and says that it is this message that it cannot take: all others would wait behind it.
  const givenUp = /^status-(400|413|422)$/.test(reason) && message.tries + 1 >= refusals;
  return { givenUp, givenUpBefore: now - longestTried, nextAt: givenUp ? now : nextTry(receiverTries, now) };
}

/** What was put in before this moment and was given up is forgotten. */
export function forgottenBefore(now: number): number {
  return now - longestKept;
}

/** When a receiver that failed so many times in a row before is due again; a tenth of the wait is left to chance. */
function nextTry(tries: number, now: number): number {
  const wait = waits[Math.min(tries, waits.length - 1)] ?? 6 * hour;
  return Math.round(now + wait * (0.9 + 0.2 * Math.random()));
}
