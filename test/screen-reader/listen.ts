import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveFolder } from '../browser/serve-folder.ts';
import { appendSteps, chartSteps } from './chart-steps.ts';
import { formSteps, type Form } from './form-steps.ts';
import { listenTo, type ListenedBrowser, type OrcaSession } from './orca-session.ts';
import { faultsOf, type Step } from './step.ts';

/**
 * Lets the Orca screen reader read the forms and the chart in Firefox and Chromium, the chart at several numbers of points, and
 * prints what was heard, by `pnpm screen-reader [browser] [tag or points …] [--write FILE]`. Ends with 1 where something was not
 * heard as it has to be.
 */
const root = resolve(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const file = args.includes('--write') ? args[args.indexOf('--write') + 1] : undefined;
const named = args.filter((arg): arg is ListenedBrowser => arg === 'firefox' || arg === 'chromium');
const browsers: readonly ListenedBrowser[] = named.length > 0 ? named : ['firefox', 'chromium'];
const forms = args.filter((arg): arg is Form => arg === 'always-what-matters' || arg === 'always-feedback');
const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
const all = forms.length + sizes.length === 0;

/** A page to listen to, and all that is done on it. */
interface Heard {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

const pages: Heard[] = [
  ...(all ? (['always-what-matters', 'always-feedback'] as const) : forms).map((tag) => ({
    name: `<${tag}>`,
    path: `form.html?tag=${tag}`,
    title: 'Ward form',
    steps: formSteps(tag),
  })),
  ...(all ? [24, 1000, 100_000] : sizes).map((count) => ({
    name: `${count.toLocaleString('en-GB')} points`,
    path: `index.html?points=${count}`,
    title: 'Ward board',
    steps: [...chartSteps(count), ...appendSteps],
  })),
];

const folder = await mkdtemp(join(tmpdir(), 'always-kit-page-'));
await cp(process.env.ALWAYS_KIT_BUNDLE ?? join(root, 'packages/elements/dist/browser'), folder, { recursive: true });
await cp(join(import.meta.dirname, 'page'), folder, { recursive: true });
const served = await serveFolder(folder);
const lines: string[] = [];
let missed = 0;
try {
  for (const browser of browsers) for (const page of pages) await listen(browser, page);
} finally {
  await served.close();
  await rm(folder, { recursive: true });
}
if (file !== undefined) await writeFile(file, `${lines.join('\n')}\n`);
console.log(missed === 0 ? '\nAll was heard as it has to be.' : `\n${missed} not heard as it has to be.`);
process.exitCode = missed === 0 ? 0 : 1;

async function listen(browser: ListenedBrowser, { name, path, title, steps }: Heard): Promise<void> {
  tell(`\n## ${browser === 'firefox' ? 'Firefox' : 'Chromium'}, ${name}\n`);
  const session = await listenTo(browser, `${served.origin}/${path}`, title);
  try {
    for (const step of steps) await take(step, session);
  } finally {
    await session.close();
  }
}

async function take(step: Step, session: OrcaSession): Promise<void> {
  const { key, types, until } = step;
  const enough = (heard: string): boolean => faultsOf(step, heard).length === 0;
  let heard = '';
  if (types !== undefined) heard = await session.type(types, enough);
  else if (key === undefined) heard = await session.heard(enough);
  else if (until === undefined) heard = await session.press(key, enough);
  else
    for (let presses = 0; presses < 12 && !until.test(heard); presses++)
      heard = await session.press(key, (text) => text !== '');
  check(step, heard);
}

function check(step: Step, heard: string): void {
  const wrong = faultsOf(step, heard);
  missed += wrong.length;
  const done = step.types ?? step.key;
  const marked = wrong.map((each) => ` **${each}**`).join('');
  tell(`- _${step.what}${done === undefined ? '' : ` (\`${done}\`)`}:_ ${heard.replaceAll('|', '·')}${marked}`);
}

function tell(line: string): void {
  lines.push(line);
  console.log(line);
}
