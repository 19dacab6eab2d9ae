import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What we hold ourselves to: WCAG 2.2 AA and what axe calls best practice. */
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } }, // off by default
  resultTypes: ['violations'], // of the rest, the names are enough
};

/**
 * What axe finds wrong with a page, or with the part of it that `selector` names, one text for each rule broken.
 * A part is a fragment: the rule that everything lies in a landmark is left to the page around it.
 *
 * @throws where axe had nothing to look at, which would otherwise pass.
 */
export async function violations(page: Page, selector?: string): Promise<string[]> {
  // Evaluated, not added as a tag: pages with a strict policy refuse tags.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(await axeSource());
  const options = selector === undefined ? rules : { ...rules, rules: { ...rules.rules, region: { enabled: false } } };
  const found = await page.evaluate(
    async ([selector, options]) => {
      const { axe } = globalThis as unknown as { axe: { run(...given: unknown[]): Promise<AxeResults> } };
      const { passes, violations } = await axe.run(selector ?? document, options);
      return { passes: passes.length, violations };
    },
    [selector, options] as const,
  );
  if (found.passes + found.violations.length === 0)
    throw new Error('axe checked nothing: is there anything on the page?');
  return found.violations.map(explain);
}

let source: Promise<string> | undefined;

function axeSource(): Promise<string> {
  return (source ??= readFile(script, 'utf8'));
}

function explain({ id, help, helpUrl, nodes }: Result): string {
  const where = nodes.map((node) => `  ${JSON.stringify(node.target)} ${node.html}\n    ${node.failureSummary ?? ''}`);
  return `${id}: ${help} (${helpUrl})\n${where.join('\n')}`;
}
