import type { nothing, TemplateResult } from 'lit';
import { loadingPage, notLoadedPage } from './loading-page.ts';
import { onePage } from './one-page.ts';
import { whenHere, type Page } from './page.ts';
import { questionPage } from './question-page.ts';
import { sendingPage } from './sending-page.ts';
import { startPage } from './start-page.ts';
import { thanksPage } from './thanks-page.ts';

/** Where the person is. A `kiosk` lets nobody begin before it can clear itself for the next. */
export function shownPage(page: Page, kiosk: boolean): TemplateResult | typeof nothing {
  const { flow } = page;
  switch (flow.step) {
    case 'loading':
      return loadingPage(page);
    case 'not-loaded':
      return notLoadedPage(page);
    case 'start':
      if (kiosk && !flow.later) return flow.laterFailed ? notLoadedPage(page, true) : loadingPage(page);
      return startPage(page);
    case 'question':
      return flow.onOnePage ? onePage(page) : questionPage(page);
    case 'check':
      if (flow.straight) return sendingPage(page);
      return whenHere(page, ({ checkPage }, page) => checkPage(page)) ?? sendingPage(page);
    case 'done':
      return thanksPage(page);
  }
}
