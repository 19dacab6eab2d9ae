import { after, before } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import { runDemo, type RunningDemo } from './running-demo.ts';

/** The demo, and a browser to look at it with. */
export interface DemoInBrowser {
  readonly browser: Browser;
  readonly demo: RunningDemo;
}

/** Runs the demo and a browser for the tests of the group in which it is called: what it gives back is there within them. */
export function demoInBrowser(): DemoInBrowser {
  const started = new AsyncDisposableStack();
  const running: Partial<{ browser: Browser; demo: RunningDemo }> = {};
  before(async () => {
    running.browser = started.adopt(await launchBrowser(), (one) => one.close());
    running.demo = started.adopt(await runDemo(), (one) => one.close());
  });
  after(() => started.disposeAsync());
  return running as DemoInBrowser;
}
