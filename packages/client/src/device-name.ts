import { base64url } from './seal/base64url.ts';

const day = 24 * 60 * 60 * 1000;
let madeOn: number;
let name: string;

/**
 * What this device calls itself today: random, made anew each day and by each page, and written down nowhere. The collector counts
 * its limits by it.
 *
 * @param now milliseconds since 1970; days are those of UTC.
 */
export function deviceName(now: number = Date.now()): string {
  const on = Math.floor(now / day);
  if (madeOn !== on) name = base64url(crypto.getRandomValues(new Uint8Array(16)));
  madeOn = on;
  return name;
}
