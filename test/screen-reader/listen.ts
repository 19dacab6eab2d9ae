import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveFolder } from '../browser/serve-folder.ts';
import { appendSteps, chartSteps, type Step } from './chart-steps.ts';
import { listenTo, type ListenedBrowser, type OrcaSession } from './orca-session.ts';

/**
 * Lets the Orca screen reader read the chart in Firefox and Chromium, at several numbers of points, and prints what was heard,
 * by `pnpm screen-reader [browser] [points …] [--write FILE]`. Ends with 1 where something was not heard as it has to be.
 */
const root = resolve(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const file = args.includes('--write') ? args[args.indexOf('--write') + 1] : undefined;
const named = args.filter((arg): arg is ListenedBrowser => arg === 'firefox' || arg === 'chromium');
const browsers: readonly ListenedBrowser[] = named.length > 0 ? named : ['firefox', 'chromium'];
const asked = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const sizes = asked.length > 0 ? asked : [24, 1000, 100_000];

const folder = await mkdtemp(join(tmpdir(), 'always-kit-page-'));
await cp(process.env.ALWAYS_KIT_BUNDLE ?? join(root, 'packages/elements/dist/browser'), folder, { recursive: true });
await cp(join(import.meta.dirname, 'page'), folder, { recursive: true });
const served = await serveFolder(folder);
const lines: string[] = [];
let missed = 0;
try {
  for (const browser of browsers) for (const count of sizes) await listen(browser, count);
} finally {
  await served.close();
  await rm(folder, { recursive: true });
}
if (file !== undefined) await writeFile(file, `${lines.join('\n')}\n`);
console.log(missed === 0 ? '\nAll was heard as it has to be.' : `\n${missed} not heard as it has to be.`);
process.exitCode = missed === 0 ? 0 : 1;

async function listen(browser: ListenedBrowser, count: number): Promise<void> {
  tell(`\n## ${browser === 'firefox' ? 'Firefox' : 'Chromium'}, ${count.toLocaleString('en-GB')} points\n`);
  const session = await listenTo(browser, `${served.origin}/index.html?points=${count}`, 'Ward board');
  try {
    for (const step of chartSteps(count)) await take(step, session);
    await appended(session);
  } finally {
    await session.close();
  }
}

/** How many controls lie between depends on what is closed, so it is walked until the button is heard. */
async function appended(session: OrcaSession): Promise<void> {
  const [to, press] = appendSteps;
  let heard = '';
  for (let tabs = 0; tabs < 12 && !/Add a point/.test(heard); tabs++)
    heard = await session.press('Tab', (text) => text !== '');
  check(to, heard);
  await take(press, session);
}

async function take(step: Step, session: OrcaSession): Promise<void> {
  const enough = (heard: string): boolean => faults(step, heard).length === 0;
  const heard = step.key === undefined ? await session.heard(enough) : await session.press(step.key, enough);
  check(step, heard);
}

function check(step: Step, heard: string): void {
  const wrong = faults(step, heard);
  missed += wrong.length;
  const key = step.key === undefined ? '' : ` (\`${step.key}\`)`;
  const marked = wrong.map((each) => ` **${each}**`).join('');
  tell(`- _${step.what}${key}:_ ${heard.replaceAll('|', '·')}${marked}`);
}

function faults({ hears, once = [], never = [] }: Step, heard: string): string[] {
  return [
    ...hears.filter((pattern) => !pattern.test(heard)).map((pattern) => `not heard: ${pattern.source}`),
    ...once.filter((pattern) => times(pattern, heard) !== 1).map((pattern) => `not once: ${pattern.source}`),
    ...never.filter((pattern) => pattern.test(heard)).map((pattern) => `heard: ${pattern.source}`),
  ];
}

function times(pattern: RegExp, text: string): number {
  return text.match(new RegExp(pattern.source, 'g'))?.length ?? 0;
}

function tell(line: string): void {
  lines.push(line);
  console.log(line);
}
