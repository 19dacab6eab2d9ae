import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser } from './test/browser/find-browser.ts';

const { executablePath, args, env } = await findBrowser();

/**
 * Element tests in a real browser, on the packages' source. One file while working:
 * `pnpm exec wtr packages/elements/src/feedback/feedback.test.ts`
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  files: 'packages/elements/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['@always-kit/source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: join(import.meta.dirname, 'tsconfig.base.json') })],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args, env: { ...process.env, ...env } },
      // A page of its own for each file, so that one file's colours or size never reach the next.
      createBrowserContext: ({ browser }) => browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' }),
    }),
  ],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testFramework: { config: { timeout: 10_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('lit.dev/msg/dev-mode'),
  coverageConfig: { include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts', '**/support/**'] },
};
