import type { Page } from 'playwright-core';

/** Goes through the wizard to a measure that wants 80 in 100, five people a week. */
export async function measureWith(
  page: Page,
  { know, question }: { readonly know: string; readonly question: string },
): Promise<void> {
  const wizard = page.locator('always-measure-wizard');
  const on = (name = 'Continue') => wizard.getByRole('button', { name, exact: true }).click();
  await wizard.getByLabel(know).check();
  await on();
  await wizard.getByLabel(question).check();
  await on();
  await wizard.getByRole('heading', { name: 'Which answers count?' }).waitFor();
  await on();
  await wizard.getByLabel('More people').check();
  await wizard.getByLabel('We want to reach a number').check();
  await wizard.getByLabel('How many people in 100?').fill('80');
  await on();
  await wizard.getByLabel('How many people do you ask each time?').fill('5');
  await wizard.getByLabel('Every week').check();
  await on();
  await wizard.getByRole('heading', { name: 'Which chart?' }).waitFor();
  await on();
  await wizard.getByRole('heading', { name: 'What do you call it?' }).waitFor();
  await on();
  await wizard.getByRole('button', { name: /^Save/ }).click();
  await wizard.getByRole('heading', { name: 'Your measure is saved' }).waitFor();
  await on('Make another measure');
}
