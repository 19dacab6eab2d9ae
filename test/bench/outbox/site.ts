import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Outbox } from '@always-kit/client/capture';
import { addOrganisation, addService, addSiteKey, startCollector } from '@always-kit/collector';
import type { QuestionnaireResponse } from '@always-kit/contract';
import { whatMattersPatient } from '@always-kit/contract/built-in';
import { build } from 'esbuild';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { childCollector } from '../../../packages/collector/src/support/child-collector.ts';
import { findBrowser } from '../../browser/find-browser.ts';

/** A real collector behind a line that can be cut, and a page of another origin that sends by our outbox. */
export interface OutboxSite {
  /** `cut`: nothing answers. A number: that status, from whatever stands before the collector. */
  line: 'up' | 'cut' | 'answer-lost' | number;
  readonly origin: string;
  /** How often each id lies in the collector's own table. */
  stored(): ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** The same, and the collector itself, in a process of its own. */
export interface CollectorSite extends OutboxSite {
  /** Ends the collector in the middle of whatever it does (SIGKILL). */
  killCollector(): Promise<void>;
  /** Starts it again over the same file. */
  startCollector(): Promise<void>;
  /** How it says that it is: the status of its answer. */
  health(): Promise<number>;
  /** As the collector stored it, by its id. */
  filed(id: string): { readonly day: string; readonly content: string } | undefined;
}

/** What a page's script has for us. */
declare global {
  var outbox: Outbox;
  /** A new response. */
  var answered: (now?: Date) => QuestionnaireResponse;
  /** Gives that many to the outbox, and comes back with their ids at once. */
  var give: (count: number, now?: Date) => string[];
  /** Ends when the outbox has answered to those that were given last. */
  var last: Promise<unknown>;
  /** What it has answered to each so far, by id. Other SDKs answer nothing. */
  var said: Record<string, string> | undefined;
}

/** Where the outbox is sealed. */
export const sealed = '/#sealed';
/** A page that its browser keeps nothing for, as in some private windows: it is of no origin. */
export const withoutStorage = '/without-storage';

const page = '<!doctype html><title>Outbox</title><script type="module" src="/page.js"></script>';

async function openOutboxSite(): Promise<CollectorSite> {
  const folder = await mkdtemp(join(tmpdir(), 'always-kit-outbox-'));
  const file = join(folder, 'collector.sqlite');
  await fillForPage(file);
  let collector = await childCollector(file);
  const state: { line: OutboxSite['line'] } = { line: 'up' };
  const line = await listening(
    createServer((request, reply) => {
      if (state.line === 'cut') return void request.socket.destroy();
      if (typeof state.line === 'number')
        return void request.resume().on('end', () => reply.writeHead(Number(state.line)).end());
      const { method, headers, url } = request;
      const onward = ask(`${collector.url}${url}`, { method, headers }, (answer) => {
        if (state.line === 'answer-lost') return void reply.destroy();
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
      });
      onward.on('error', () => reply.destroy());
      request.pipe(onward);
    }),
  );
  const script = await pageScript(line.origin);
  const pages = await listening(
    createServer((request, reply) => {
      const js = request.url === '/page.js';
      reply.writeHead(200, {
        'content-type': js ? 'text/javascript' : 'text/html',
        'access-control-allow-origin': '*',
        ...(request.url === withoutStorage && { 'content-security-policy': 'sandbox allow-scripts' }),
      });
      reply.end(js ? script : page);
    }),
  );
  return Object.assign(state, {
    origin: pages.origin,
    stored() {
      const database = new DatabaseSync(file, { readOnly: true });
      const rows = database.prepare('select id, count(*) as times from responses group by id').all();
      database.close();
      return new Map(rows.map(({ id, times }) => [String(id), Number(times)]));
    },
    filed(id: string) {
      const database = new DatabaseSync(file, { readOnly: true });
      const row = database.prepare('select day, content from responses where id = ?').get(id);
      database.close();
      return row && { day: String(row['day']), content: String(row['content']) };
    },
    async killCollector() {
      await collector.end('SIGKILL');
    },
    async health() {
      return (await fetch(`${collector.url}/healthz`)).status;
    },
    async startCollector() {
      collector = await childCollector(file);
    },
    async close() {
      for (const { server } of [line, pages]) {
        server.closeAllConnections();
        server.close();
      }
      await collector.end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  });
}

/** Lets a page of any origin in. */
async function fillForPage(file: string): Promise<void> {
  const { store, close } = await startCollector({ file, port: 0, host: '127.0.0.1' });
  await addOrganisation(store, { id: 'trust', name: 'A trust', staffOrigins: [] });
  await addService(store, { organisation: 'trust', id: 'ward', name: 'A ward' });
  const key = { organisation: 'trust', name: 'Page', key: 'pk_outbox', services: ['ward'], origins: ['*'] };
  await addSiteKey(store, key);
  await store.questionnaires.put(whatMattersPatient, 'trust');
  await close();
}

/** A browser with storage of its own, that can be killed and started again on the same. */
export interface KillableBrowser {
  context: BrowserContext;
  /** @param at `sealed`, or `withoutStorage`, for an outbox of that kind. */
  open(at?: string): Promise<Page>;
  closePages(): Promise<void>;
  kill(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export async function openBrowser(site: OutboxSite): Promise<KillableBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'always-kit-browser-'));
  const { executablePath, args, env } = await findBrowser();
  const start = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(folder, {
      executablePath,
      args,
      env: { ...process.env, ...env },
    });
  const browser: KillableBrowser = {
    context: await start(),
    async open(at = '/') {
      const opened = await browser.context.newPage();
      await opened.goto(site.origin + at);
      await opened.waitForFunction('window.outbox !== undefined');
      return opened;
    },
    async closePages() {
      await Promise.all(browser.context.pages().map((page) => page.close()));
    },
    async kill() {
      const session = await browser.context.newCDPSession(
        browser.context.pages()[0] ?? (await browser.context.newPage()),
      );
      await Promise.race([session.send('Browser.crash').catch(() => undefined), pause(2_000)]);
      await browser.context.close().catch(() => undefined);
    },
    async start() {
      browser.context = await start();
    },
    async close() {
      await browser.context.close().catch(() => undefined);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return browser;
}

/** A collector and a browser of its own. @param closing closes both. */
export async function openBoth(
  closing: AsyncDisposableStack,
): Promise<{ readonly site: CollectorSite; readonly browser: KillableBrowser }> {
  const site = closing.adopt(await openOutboxSite(), (one) => one.close());
  return { site, browser: closing.adopt(await openBrowser(site), (one) => one.close()) };
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What the page runs: our outbox, and a way to hand it many responses. */
async function pageScript(collector: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createOutbox } from '@always-kit/client/capture';
        import { createUuid } from '@always-kit/contract';
        const sealed = location.hash === '#sealed';
        window.outbox = createOutbox({ url: ${JSON.stringify(collector)}, siteKey: 'pk_outbox', sealed });
        window.answered = (now = new Date()) => ({
          id: createUuid(),
          questionnaire: { id: ${JSON.stringify(whatMattersPatient.id)}, version: ${JSON.stringify(whatMattersPatient.version)} }, service: 'ward',
          answeredAt: now.toISOString(), language: 'en-GB', reading: 'plain', mode: 'self',
          answers: [{ question: ${JSON.stringify(whatMattersPatient.questions[0]?.id)}, value: 'Being listened to' }],
        });
        window.said = {};
        const submit = async (response) => {
          window.said[response.id] = 'nothing';
          const { value, reason } = await window.outbox.submit(response);
          window.said[response.id] = value?.status ?? reason;
        };
        window.give = (count, now) => {
          const given = Array.from({ length: count }, () => window.answered(now));
          window.last = Promise.all(given.map(submit));
          return given.map(({ id }) => id);
        };`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['@always-kit/source'],
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

/** On a free port of this machine. */
export async function listening(server: Server): Promise<{ server: Server; origin: string }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
