import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { violations } from '../browser/axe.ts';
import { demoInBrowser } from './demo-in-browser.ts';
import { openWatchedPage } from './watched-page.ts';

const pages: readonly [site: 'portal' | 'intranet', path: string, drawn: string][] = [
  ['portal', '/', 'h1'],
  ['portal', '/what-matters.html', 'always-what-matters button'],
  ['portal', '/feedback.html', 'always-feedback button'],
  ['portal', '/moving-on.html', 'always-feedback button'],
  ['portal', '/carers.html', 'always-what-matters button'],
  ['portal', '/young.html', 'always-feedback button'],
  ['portal', '/tablet.html', 'always-feedback button'],
  ['portal', '/always-event.html', 'always-explainer h1'],
  ['portal', '/you-said.html', 'always-you-said li'],
  ['intranet', '/', 'always-spc-chart svg'],
  ['intranet', '/bramley.html', 'always-accreditation li'],
  ['intranet', '/harbour.html', 'always-accreditation li'],
  ['intranet', '/board.html', 'always-spc-groups table'],
  ['intranet', '/work.html', 'always-report h2'],
  ['intranet', '/said.html', 'always-themes table'],
  ['intranet', '/about.html', 'always-explainer h2'],
  ['intranet', '/ask.html', 'always-tally button'],
  ['intranet', '/paper.html', 'always-paper svg'],
  ['intranet', '/type-in.html', 'always-what-matters button'],
  ['intranet', '/interview.html', 'always-what-matters button'],
  ['intranet', '/attention.html', '#list li'],
];

describe('every demo page', () => {
  const running = demoInBrowser();

  for (const [site, path, drawn] of pages) {
    it(`${site} ${path} is sound, narrow and wide: no axe finding, no sideways scroll, a silent console`, async () => {
      const watched = await openWatchedPage(running.browser, { viewport: { width: 320, height: 800 } });
      const { page } = watched;
      try {
        await page.goto(running.demo[site] + path);
        await page.locator(drawn).first().waitFor();
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.waitForLoadState('networkidle');
          assert.deepEqual(await violations(page), [], `${width} pixels wide`);
          const overflow = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
          assert.equal(overflow, 0, `${width} pixels wide`);
        }
        watched.assertQuiet();
      } finally {
        await watched.close();
      }
    });
  }

  it('carries a policy that allows nothing inline', async () => {
    const { headers } = await fetch(running.demo.portal);

    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.doesNotMatch(headers.get('content-security-policy') ?? '', /unsafe/);
  });
});
