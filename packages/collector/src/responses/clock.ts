import type { QuestionnaireResponse } from '@always-kit/contract';

const minute = 60_000;
/** A device's clock is believed when it is off by no more than this: the way here takes time too. */
const smallSkew = minute;
/** How far after now a corrected moment may lie. */
const furthestAhead = 10 * minute;
/** How long ago a person may have answered, in years. A paper form may be typed in late; a date of 1970 is a broken clock. */
const longestAgo = 10;
/** In milliseconds. */
const shortestYear = 365 * 24 * 60 * minute;

/** When a person answered. */
export interface Answered {
  /** Milliseconds since 1970, by our clock. */
  readonly at: number;
  /** The calendar day that it was for the person, `YYYY-MM-DD`: what the answers are filed under. */
  readonly day: string;
  readonly plausible: 'yes' | 'in-the-future' | 'too-early';
}

/**
 * When the person answered, corrected by what the same clock showed when the response left, `receivedAt − sentAt`. A
 * tablet that was a year behind then files its answers under the right week.
 *
 * A clock may also have been put right in between. Nobody answers after they send, so an answer from after `sentAt` is
 * from then at the latest; and one that would be from more than ten years ago is filed under the day it arrived, because
 * with `sentAt` it comes from a page just now, and is not a form that is typed in late.
 */
export function answeredWhen(
  { answeredAt, sentAt }: Pick<QuestionnaireResponse, 'answeredAt' | 'sentAt'>,
  receivedAt: number,
): Answered {
  const answered = Date.parse(answeredAt);
  if (sentAt === undefined) return filed(answered);
  const sent = Date.parse(sentAt);
  const skew = receivedAt - sent;
  const corrected = Math.min(answered, sent) + (Math.abs(skew) > smallSkew ? skew : 0);
  return filed(plausibility(corrected, receivedAt) === 'too-early' ? receivedAt : corrected);

  function filed(at: number): Answered {
    return { at, day: dayOf(at + offsetOf(answeredAt)), plausible: plausibility(at, receivedAt) };
  }
}

/** Whether somebody can have answered then. */
export function plausibility(at: number, receivedAt: number): Answered['plausible'] {
  if (at > receivedAt + furthestAhead) return 'in-the-future';
  if (at > receivedAt - longestAgo * shortestYear) return 'yes';
  const earliest = new Date(receivedAt);
  earliest.setUTCFullYear(earliest.getUTCFullYear() - longestAgo);
  return at < earliest.getTime() ? 'too-early' : 'yes';
}

let latest = { number: NaN, day: '' };

/** The calendar day in UTC. Nearly all come on the day of the one before. */
function dayOf(at: number): string {
  const number = Math.floor(at / (24 * 60 * minute));
  if (number !== latest.number) latest = { number, day: new Date(at).toISOString().slice(0, 10) };
  return latest.day;
}

/** The offset from UTC that a moment is written with, in milliseconds. */
function offsetOf(moment: string): number {
  if (moment.endsWith('Z')) return 0;
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/.exec(moment) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * minute;
}
