import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** The stories, each in a plain page of its own, until `close()`. */
export interface ServedStories {
  readonly origin: string;
  /** The address of one story, by its file and its name there: `feedback/ThreeFaces`. */
  page(story: string): string;
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/** The stories of a file, by its name and theirs. */
export function storiesOf(file: string): string[] {
  const code = readFileSync(join(root, `stories/${file}.stories.ts`), 'utf8');
  return [...code.matchAll(/^export const (\w+): Story/gm)].map(([, name]) => `${file}/${name!}`);
}

/** A page as a ward's own: a language, a title, a landmark and a heading; light or dark as the person has it. */
const page = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Story</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/tokens.css" />
    <link rel="stylesheet" href="/page.css" />
  </head>
  <body>
    <main>
      <h1>Story</h1>
      <div id="story"></div>
    </main>
    <script>
      const held = new Image();
      held.src = '/held' + location.search;
      held.alt = '';
      held.hidden = true;
      document.body.append(held);
    </script>
    <script type="module" src="/story-page.js"></script>
  </body>
</html>`;

// The colours are said, though they are the browser's own: rule engines take a page that says none for white, dark or not.
const css = `html { background: Canvas; color: CanvasText; }
body { font-family: Arial, sans-serif; line-height: 1.5; margin: 1rem; }
h1 { font-size: 2rem; line-height: 1.5; margin: 0 0 1rem; }`;

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
};

/** Builds the stories from source, in memory, and serves them on a free port of this machine. */
export async function serveStories(): Promise<ServedStories> {
  const { outputFiles } = await build({
    entryPoints: {
      'story-page': join(import.meta.dirname, 'story-page.ts'),
      tokens: join(root, 'packages/elements/src/theme/tokens.css'),
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@always-kit/source'],
    tsconfig: join(root, 'tsconfig.base.json'),
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  const files = new Map([
    ...outputFiles.map(({ path, contents }) => [path, contents] as const),
    ['/', Buffer.from(page)] as const,
    ['/page.css', Buffer.from(css)] as const,
  ]);
  const waiting = new Map<string, ServerResponse[]>();
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://any');
    if (pathname === '/held') {
      waiting.set(search, [...(waiting.get(search) ?? []), response]);
      return;
    }
    if (pathname === '/drawn') {
      waiting.get(search)?.forEach((held) => held.writeHead(204).end());
      waiting.delete(search);
      response.writeHead(204).end();
      return;
    }
    const content = files.get(pathname);
    const type = types[pathname === '/' ? 'html' : (pathname.split('.').at(-1) ?? '')];
    if (content === undefined || type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=600' }).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (story) => `${origin}/?${story}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
