import type { AlwaysClient } from '@always-kit/client';
import type { MethodStanding } from '@always-kit/contract';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';
import type { ReportReaderHost } from './oversight-reader.ts';
import { readMainSeries, type MainSeries } from './read-series.ts';

/** One Always Event of a board pack. */
export interface PackRow extends MainSeries {
  readonly standing: MethodStanding;
}

/** As many as a browser sends at once to one host anyway. */
const atOnce = 6;

/** Reads where every Always Event stands, and the main measure of each. */
export class PackReader extends Reader<readonly PackRow[]> {
  readonly #host: ReportReaderHost;

  constructor(host: ReportReaderHost) {
    super(host);
    this.#host = host;
  }

  protected override source(): Source | undefined {
    const { kind, connectedClient } = this.#host;
    return kind === 'board' && connectedClient ? [connectedClient] : undefined;
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<readonly PackRow[]>> {
    const listed = await client.listStandings({ signal });
    if (!listed.ok) return listed;
    const rows: PackRow[] = [];
    const left = listed.value.entries(); // each of those who work takes the next
    const work = async (): Promise<void> => {
      for (const [at, standing] of left) {
        if (signal.aborted) return;
        rows[at] = { standing, ...(await this.#main(client, standing.alwaysEvent, signal)) };
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, listed.value.length) }, work));
    return { ok: true, value: rows };
  }

  protected override isAskedFor(): boolean {
    return this.#host.kind === 'board';
  }

  async #main(client: AlwaysClient, id: string, signal: AbortSignal): Promise<MainSeries> {
    const before = this.found?.find(({ standing }) => standing.alwaysEvent === id)?.series;
    const alwaysEvent = await client.readAlwaysEvent(id, { signal });
    if (!alwaysEvent.ok) return { series: before, seriesFailure: alwaysEvent };
    return readMainSeries(client, alwaysEvent.value, signal, before);
  }
}
