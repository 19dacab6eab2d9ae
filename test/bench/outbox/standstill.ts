import type { Page } from 'playwright-core';
import type { Journal } from './journal.ts';
import { pause, type CollectorSite, type KillableBrowser } from './site.ts';

/** A round that failed, or takes longer than it may. */
class RoundError extends Error {
  override readonly name = 'RoundError';
}

/** How long something that may be stuck itself is asked how it is, in milliseconds. */
const patience = 5_000;

/**
 * What comes of a round; where it fails, or takes longer than `limit` milliseconds, a `RoundError`: it names the step, and says how
 * the pages and the collector are.
 */
export async function withinLimit<Value>(
  round: Promise<Value>,
  limit: number,
  journal: Journal,
  site: CollectorSite,
  browser: KillableBrowser,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limited = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It stands still.')), limit);
  });
  try {
    return await Promise.race([round, limited]);
  } catch (cause) {
    const { at, lines } = journal;
    const pages = browser.context.pages().map((page) => stateOf(page, site));
    const states = await Promise.all([...pages, stateOfCollector(site)]);
    throw new RoundError([at, ...lines, ...states].join('\n  '), { cause });
  } finally {
    clearTimeout(timer);
  }
}

/** What `submit` has answered, what waits by the outbox and by the database, and how much of it the collector has. */
async function stateOf(page: Page, site: CollectorSite): Promise<string> {
  const asked = page.evaluate(async (limit) => {
    const device = new Promise<string>((resolve) => {
      setTimeout(resolve, limit, 'no answer');
      const opening = indexedDB.open('always-kit-outbox');
      opening.onerror = () => resolve(`not opened: ${opening.error}`);
      opening.onsuccess = () => {
        const reading = opening.result.transaction('waiting').objectStore('waiting').getAllKeys();
        reading.onerror = () => resolve(`not read: ${reading.error}`);
        reading.onsuccess = () => resolve(JSON.stringify(reading.result));
      };
    });
    const { pending, paused } = outbox;
    return { said: globalThis.said ?? {}, pending, paused, device: await device };
  }, patience / 2);
  const found = await orNothing(asked);
  if (!found) return `The page ${page.url()} says nothing.`;
  const { said, pending, paused, device } = found;
  const stored = site.stored();
  const given = Object.entries(said).map(([id, what]) => `${id}: ${what}${stored.has(id) ? ', and stored' : ''}`);
  return `The page ${page.url()} has ${pending} pending, paused: ${paused ?? 'no'}. On its device: ${device}. submit has said of
    ${given.join('\n    ') || 'nothing'}`;
}

async function stateOfCollector(site: CollectorSite): Promise<string> {
  const health = await orNothing(site.health());
  return `The collector holds ${site.stored().size} responses, and /healthz answers ${health ?? 'nothing'}.`;
}

async function orNothing<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  return Promise.race([asked.catch(() => undefined), pause(patience).then(() => undefined)]);
}
