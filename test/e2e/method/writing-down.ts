import type { Locator, Page } from 'playwright-core';

/** What is written into a form: by label, text, a day, the words of a choice, or `true` for a box to tick. */
export type Written = Readonly<Record<string, string | true>>;

/** Who designed something, as the grid of a form has it. */
export const together: Written = { Patients: 'Designed it together', Staff: 'Designed it together' };

/** Opens a step of `<always-record>` and gives its row. */
export async function openStep(page: Page, step: string): Promise<Locator> {
  const button = page.locator('always-record').getByRole('button', { name: step, exact: true });
  await button.waitFor();
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  return page.locator('always-record li').filter({ has: page.getByRole('button', { name: step, exact: true }) });
}

/** Fills in a form of a step as a person would, and waits until it is saved. */
export async function writeDown(page: Page, step: string, begin: string | RegExp, written: Written): Promise<void> {
  const form = await beginForm(page, step, begin);
  await fillIn(form, written);
  await save(form);
}

/** Presses the button that begins a form. */
export async function beginForm(page: Page, step: string, begin: string | RegExp): Promise<Locator> {
  const row = await openStep(page, step);
  await row.getByRole('button', { name: begin, exact: true }).first().click();
  const form = row.locator('form');
  await form.waitFor();
  return form;
}

export async function fillIn(form: Locator, written: Written): Promise<void> {
  for (const [label, value] of Object.entries(written)) {
    const field = form.getByLabel(label, { exact: true });
    if (value === true) await field.check();
    else if (await field.evaluate((element) => element.tagName === 'SELECT'))
      await field.selectOption({ label: value });
    else await field.fill(value);
  }
}

export async function save(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.waitFor({ state: 'detached' });
}

/** Says who is on the team, by role. */
export async function sayWhoIsOnTheTeam(page: Page, roles: readonly string[]): Promise<void> {
  const form = await beginForm(page, 'The team', 'Say who is on the team');
  for (const [place, role] of roles.entries()) {
    await form.getByRole('button', { name: 'Add a person' }).click();
    await form.getByLabel('Role').nth(place).selectOption({ label: role });
  }
  await save(form);
}
