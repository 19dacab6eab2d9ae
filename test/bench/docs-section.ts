import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** Puts `text` (Markdown) into the section called `title` of `docs/benchmarks.md`, and leaves every other as it is. */
export async function writeSection(title: string, text: string): Promise<void> {
  const file = join(import.meta.dirname, '../../docs/benchmarks.md');
  const page = await readFile(file, 'utf8').catch(() => '# Benchmarks\n');
  const [before = '', after = ''] = page.split(new RegExp(`^## ${title}$`, 'm'));
  const others = /^## /m.exec(after);
  const whole = `${before.trimEnd()}\n\n## ${title}\n\n${text}\n\n${others ? after.slice(others.index) : ''}`;
  await writeFile(file, await format(whole, { ...(await resolveConfig(file)), filepath: file }));
}
