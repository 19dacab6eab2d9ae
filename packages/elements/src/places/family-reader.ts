import type { AlwaysClient } from '@always-kit/client';
import type { FamilySeries } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';
import { isFamilySeries } from './is-family-series.ts';

/** What a reader of a family needs of its element. */
export interface FamilyReaderHost extends ReactiveControllerHost {
  readonly family: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
}

/** A measure in every place, and what was asked for. */
export interface ReadFamily {
  readonly asked: string;
  readonly series: FamilySeries;
}

/** Reads one measure in every place of a family. */
export class FamilyReader extends Reader<ReadFamily> {
  readonly #host: FamilyReaderHost;
  readonly #whom: () => AlwaysClient | undefined;

  /** @param whom whom to ask; `undefined` while there is nobody, or nothing to ask. */
  constructor(host: FamilyReaderHost, whom: () => AlwaysClient | undefined) {
    super(host);
    this.#host = host;
    this.#whom = whom;
  }

  protected override source(): Source | undefined {
    const client = this.#whom();
    return client && [client, ...this.#ids];
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<ReadFamily>> {
    const { family, measure, from, to } = this.#host;
    const asked = this.#ids.join('|');
    const span = { ...(from !== '' && { from }), ...(to !== '' && { to }), signal };
    const outcome = await client.readFamilySeries(family, measure, span);
    if (!outcome.ok) return outcome;
    if (isFamilySeries(outcome.value)) return { ok: true, value: { asked, series: outcome.value } };
    return { ok: false, reason: 'unreadable', message: 'The client answered with something that has no places' };
  }

  protected override isAskedFor({ asked }: ReadFamily): boolean {
    return asked === this.#ids.join('|');
  }

  get #ids(): string[] {
    const { family, measure, from, to } = this.#host;
    return [family, measure, from, to];
  }
}
