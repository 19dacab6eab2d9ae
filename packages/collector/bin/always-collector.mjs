#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read, so that it can tell them what is wrong.
import { existsSync } from 'node:fs';

const [major] = process.versions.node.split('.').map(Number);

if (major < 24) {
  console.error(
    `always-collector needs Node 24 or later; this is Node ${process.versions.node}.\n` +
      'Install a newer Node from https://nodejs.org, or run it with one from npm: ' +
      'npx -p node@24 -p @always-kit/collector always-collector',
  );
  process.exit(1);
}

// In a checkout there may be no build, and Node runs our TypeScript as it is. Of what is installed or deployed it would not, and
// that has no settings of the compiler.
if (existsSync(new URL('../tsconfig.json', import.meta.url))) {
  const { registerHooks } = await import('node:module');
  registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: ['@always-kit/source', ...context.conditions] }),
  });
}

const { run } = await import('@always-kit/collector/cli');
process.exitCode = await run(process.argv.slice(2));
