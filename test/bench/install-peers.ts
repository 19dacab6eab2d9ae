import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './browser-bundle.ts';

/** What ours is measured beside has a lock file of its own, outside the workspace: nobody else has to install it. */
export function installPeers(folder: string): void {
  const install = ['install', '--ignore-workspace', '--ignore-scripts', '--frozen-lockfile', '--silent'];
  execFileSync(join(root, 'node_modules/.bin/pnpm'), ['--dir', folder, ...install], { stdio: 'inherit' });
}
