import { chromium, type Browser as RunningBrowser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Starts the browser that the tests use, for tests that drive whole pages. Close it with `close()`. */
export async function launchBrowser(): Promise<RunningBrowser> {
  const { executablePath, args, env } = await findBrowser();
  return await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
}
