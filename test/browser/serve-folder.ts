import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A folder, served on this machine until `close()`. */
export interface ServedFolder {
  /** `http://127.0.0.1:` and the port, with no slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the files of `folder` on a free port of this machine; `compress` sends them as a real server would, by brotli. */
export async function serveFolder(folder: string, { compress = false } = {}): Promise<ServedFolder> {
  const compressed = new Map<string, Buffer>();
  const brotli = (file: string, content: Buffer): Buffer => {
    const known = compressed.get(file) ?? brotliCompressSync(content);
    compressed.set(file, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://any').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    readFile(file.startsWith(folder + sep) ? file : folder).then(
      (content) =>
        response
          .writeHead(200, {
            'content-type': types[extname(file)] ?? 'application/octet-stream',
            'cache-control': 'max-age=600', // the port is new each time, so nothing stale is ever met
            ...(compress && { 'content-encoding': 'br' }),
          })
          .end(compress ? brotli(file, content) : content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
