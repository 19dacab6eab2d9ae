import type { Locator, Page } from 'playwright-core';

/** Attaches evidence of a kind, as its words have it; the kind is left out where there is only one. */
export async function attach(page: Page, criterion: string, kind: string | undefined, title: string): Promise<void> {
  const row = await openCriterion(page, criterion);
  await row.getByRole('button', { name: /^Add evidence/ }).click();
  if (kind !== undefined) await row.getByLabel('What kind of evidence is it?').selectOption({ label: kind });
  await row.getByLabel('Title', { exact: true }).fill(title);
  await row.getByRole('button', { name: 'Add this evidence' }).click();
  await row.getByText(title).first().waitFor();
}

/** Signs a criterion off. */
export async function signOff(page: Page, criterion: string): Promise<void> {
  const row = await openCriterion(page, criterion);
  const sign = row.getByRole('button', { name: `Sign off ${criterion}` });
  await sign.click();
  await row.getByRole('button', { name: 'Continue' }).click();
  await sign.click();
  await row.getByRole('button', { name: /^Take back the sign-off/ }).waitFor();
}

/** Opens a criterion of `<always-accreditation>` and gives its row. */
async function openCriterion(page: Page, criterion: string): Promise<Locator> {
  const checklist = page.locator('always-accreditation');
  const name = new RegExp(`^${criterion} `);
  const button = checklist.getByRole('button', { name }).first();
  await button.waitFor();
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  return checklist.locator('li').filter({ has: page.getByRole('button', { name }) });
}
