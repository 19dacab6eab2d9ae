import type { Browser } from 'playwright-core';
import { openWatchedPage, type WatchedPage } from '../watched-page.ts';
import type { Role, SimulatedTrust } from './simulated-trust.ts';

/** Opens the page of an Always Event as somebody, on the day that it is. */
export async function openAt(
  browser: Browser,
  trust: SimulatedTrust,
  alwaysEvent: string,
  as: Role,
): Promise<WatchedPage> {
  const watched = await openWatchedPage(browser);
  watched.page.setDefaultTimeout(15_000);
  await watched.page.clock.setFixedTime(trust.now());
  await watched.page.goto(trust.page(alwaysEvent, as));
  return watched;
}
