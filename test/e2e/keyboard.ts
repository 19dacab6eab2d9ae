import type { Page } from 'playwright-core';

/**
 * Presses Tab until the control with this name has the focus, as a person with only a keyboard would.
 *
 * @throws when 80 presses do not reach it; the message lists what was passed.
 */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < 80; press++) {
    const here = await focusedName(page);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    passed.push(here);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}. It passed: ${[...new Set(passed)].join(' | ')}`);
}

/** What the focused control is called, by its label or its text, inside shadow roots too. */
async function focusedName(page: Page): Promise<string> {
  return await page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return '';
    const { labels } = element as HTMLInputElement;
    const text = labels?.length ? [...labels].map((label) => label.innerText).join(' ') : element.textContent;
    return (element.getAttribute('aria-label') ?? text ?? '').replaceAll(/\s+/g, ' ').trim();
  });
}
