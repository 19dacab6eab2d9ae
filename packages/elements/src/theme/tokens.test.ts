import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../spc-icon/spc-icon.define.ts';

describe('the colours of every element', () => {
  afterEach(() => emulateMedia(contrast('no-preference')));

  it('are those of the highest contrast for people who ask for more', async () => {
    const icon = await fixture(html`<always-spc-icon variation="commonCause" words></always-spc-icon>`);
    expect(getComputedStyle(icon).color).to.equal('rgb(33, 43, 50)');

    await emulateMedia(contrast('more'));

    expect(getComputedStyle(icon).color).to.equal('rgb(0, 0, 0)');
  });
});

/** Playwright takes it, and the types of the test runner do not know it. */
function contrast(wanted: 'more' | 'no-preference'): Parameters<typeof emulateMedia>[0] {
  return { contrast: wanted } as Parameters<typeof emulateMedia>[0];
}
