import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** In ms. Something that waits for ever is told by name, instead of keeping the whole run until somebody ends it. */
const longestStage = 15 * 60_000;

/** What one command of a stage came to. */
type Outcome = 'passed' | 'failed';

/**
 * Everything that `npx pnpm test` checks, in the order in which it does. Every stage runs even when one has failed, and
 * the last line is the count, so that a person and a machine read the same thing.
 */
const stages: Readonly<Record<string, () => Outcome>> = {
  format: () => tool('prettier', '--check', '--log-level=warn', '.'),
  types: () =>
    inTurn(
      () => tool('tsc', '-b'),
      () => tool('tsc', '-p', 'tsconfig.tests.json'),
    ),
  lint: () => tool('eslint', '--max-warnings=0', '.'),
  'dead-code': () => tool('knip', '--no-config-hints'),
  unit: () =>
    nodeTests(
      ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
      ['packages/elements/**', 'test/stories/**', 'test/accessibility/**', 'test/e2e/**'],
      2,
    ),
  // The collector's tests once more, on a server of their own; says so where the machine has no PostgreSQL.
  postgres: () => node('--conditions=@always-kit/source', 'packages/collector/src/support/on-postgres.ts'),
  elements: () => tool('wtr'),
  stories: () =>
    inTurn(
      () => tool('storybook', 'build', '--disable-telemetry', '--quiet'),
      () => nodeTests(['test/stories/**/*.test.ts', 'test/accessibility/**/*.test.ts']),
    ),
  e2e: () =>
    inTurn(
      () => tool('rollup', '--config', '--silent'),
      () => nodeTests(['test/e2e/**/*.test.ts']),
    ),
};

const asked = process.argv.slice(2).filter((argument) => argument !== '--');
const unknown = asked.filter((name) => !Object.hasOwn(stages, name));
if (unknown.length > 0) {
  console.error(`There is no stage called ${unknown.join(' or ')}. The stages are: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}

const results = Object.entries(stages)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .map(([name, run]) => {
    console.log(`\n── ${name} ${'─'.repeat(100 - name.length)}`);
    const begin = performance.now();
    const outcome = run();
    return { name, outcome, seconds: (performance.now() - begin) / 1000 };
  });

console.log(`\n${'stage'.padEnd(12)}${'result'.padEnd(10)}seconds`);
for (const { name, outcome, seconds } of results) {
  console.log(`${name.padEnd(12)}${outcome.padEnd(10)}${seconds.toFixed(1).padStart(7)}`);
}
const failed = results.filter(({ outcome }) => outcome === 'failed').length;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${results.length - failed} passed, ${failed} failed`);

/** Runs Node's own test runner on the files of these patterns. No file at all is a failure: nothing was tested. */
function nodeTests(patterns: string[], but: string[] = [], atOnce = 1): Outcome {
  const files = globSync(patterns, { cwd: root, exclude: but });
  const how = ['--conditions=@always-kit/source', '--test', `--test-concurrency=${atOnce}`];
  if (files.length > 0) return node(...how, ...files.toSorted());
  console.error(`No test matches ${patterns.join(' or ')}.`);
  return 'failed';
}

/** Runs the program `name` of an installed package, without a shell and whatever is on the path. */
function tool(name: string, ...args: string[]): Outcome {
  const folder = join(root, 'node_modules', { tsc: 'typescript', wtr: '@web/test-runner' }[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return node(join(folder, typeof bin === 'string' ? bin : bin[name]!), ...args);
}

function node(...args: string[]): Outcome {
  const { status, error } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: longestStage,
  });
  if (error !== undefined) console.error(error.message);
  return status === 0 ? 'passed' : 'failed';
}

/** Runs one after the other, as long as they pass. */
function inTurn(...steps: (() => Outcome)[]): Outcome {
  return steps.every((step) => step() === 'passed') ? 'passed' : 'failed';
}
