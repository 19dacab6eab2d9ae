// Loaded before our TypeScript, which an older Node cannot even read: say what is wrong in words.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This needs Node 24 or later, and ${process.execPath} is Node ${process.versions.node}.\n` +
      'Run it through the scripts (`npx pnpm start`, `npx pnpm test`): they bring their own Node 24.\n' +
      'If you did, its install script was skipped; `npx pnpm rebuild node` runs it.',
  );
  process.exit(1);
}
