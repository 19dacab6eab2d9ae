import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@always-kit/client';
import { addOrganisation, addService, addSiteKey, addStaffToken, startCollector } from '@always-kit/collector';
import { bundleFolder } from '../../packages/demo/src/bundle.ts';
import { serviceAlwaysEvents, serviceQuestionnaires } from '../../packages/demo/src/seed/services.ts';
import { buildSite } from '../../packages/demo/src/site.ts';

/** A customer's site with pages of its own, and a collector that knows what our guides name: `bramley-ward` and `pk_your_key`. */
export interface ExampleSite {
  readonly origin: string;
  /** Of a member of staff, for pages that show results. */
  readonly token: string;
  /** Puts a page there whose body is `html`, with a script and a style sheet of its own; gives its address. */
  page(html: string, js?: string, css?: string): Promise<string>;
  close(): Promise<void>;
}

const token = 'ak_staff_example_0000000000000000000000000000';
const icon = '<link rel="icon" href="/favicon.svg" />';

export async function openExampleSite(): Promise<ExampleSite> {
  const folder = await mkdtemp(join(tmpdir(), 'always-kit-examples-'));
  const collector = await startCollector({ file: join(folder, 'collector.sqlite'), port: 0, host: '127.0.0.1' });
  await copyFile(new URL('../../packages/demo/portal/favicon.svg', import.meta.url), join(folder, 'favicon.svg'));
  const site = await buildSite({ folder, bundle: bundleFolder, collector: collector.url, words: {} });
  // The pages are written while the site runs.
  site.get<{ Params: { page: string } }>('/example/:page', (request, reply) => {
    const [html] = pages[Number(request.params.page)] ?? [];
    return reply.type('text/html; charset=utf-8').send(html ?? '');
  });
  site.get<{ Params: { page: string } }>('/script/:page', (request, reply) =>
    reply.type('text/javascript').send(pages[Number(request.params.page)]?.[1] ?? ''),
  );
  site.get<{ Params: { page: string } }>('/style/:page', (request, reply) =>
    reply.type('text/css').send(pages[Number(request.params.page)]?.[2] ?? ''),
  );
  const pages: [html: string, js: string, css: string][] = [];
  const origin = await site.listen({ port: 0, host: '127.0.0.1' });
  await addOrganisation(collector.store, { id: 'trust', name: 'A trust', staffOrigins: [origin] });
  await addService(collector.store, { organisation: 'trust', id: 'bramley-ward', name: 'Bramley Ward' });
  await addService(collector.store, { organisation: 'trust', id: 'harbour-team', name: 'Harbour Team' });
  await addSiteKey(collector.store, {
    organisation: 'trust',
    name: 'Portal',
    key: 'pk_your_key',
    services: ['bramley-ward'],
    origins: [origin],
  });
  const person = { name: 'Set-up', role: 'administrator', livedExperience: false } as const;
  await addStaffToken(collector.store, { organisation: 'trust', token, ...person });
  const client = createClient({ url: collector.url, token });
  await Promise.all(serviceQuestionnaires().map((questionnaire) => client.publishQuestionnaire(questionnaire)));
  await Promise.all(serviceAlwaysEvents(new Date(), []).map((alwaysEvent) => client.writeAlwaysEvent(alwaysEvent)));

  return {
    origin,
    token,
    async page(html, js = '', css = '') {
      const id = pages.length;
      const body = html.replaceAll('https://collector.example.nhs.uk', collector.url);
      const ours = '<script type="module" src="/always-kit/always-kit.js"></script>';
      const scripts = `${html.includes(ours) ? '' : ours}<script type="module" src="/script/${id}"></script>`;
      const head = `<meta charset="utf-8" /><title>Example</title>${icon}<link rel="stylesheet" href="/style/${id}" />`;
      pages.push([
        `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}${scripts}</body></html>`,
        js,
        css,
      ]);
      return `${origin}/example/${id}`;
    },
    async close() {
      await site.close();
      await collector.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
