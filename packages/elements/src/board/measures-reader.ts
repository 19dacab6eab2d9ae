import type { AlwaysClient, Failure } from '@always-kit/client';
import type { Series } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';
import { seriesOrFailure } from '../spc-chart/series-reader.ts';
import { keyOf, type MeasureName } from './measure-name.ts';

/** A way to read a board that one element has alone. */
export type OwnAsking = (client: AlwaysClient, signal: AbortSignal) => Promise<Outcome<readonly ReadMeasure[]>>;

/** What a reader of many series needs of its element. */
export interface MeasuresReaderHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  /** The measures to show; `undefined` for all of the Always Event. */
  readonly names: readonly MeasureName[] | undefined;
  /** How to read what `names` stand for, where that is not a series each. */
  readonly asksItself?: OwnAsking | undefined;
  /** Seconds between readings; 0 for none. */
  readonly refreshEvery: number;
}

/** What came of reading one measure. A failure after an earlier success has the earlier series too. */
export interface ReadMeasure extends MeasureName {
  readonly series: Series | undefined;
  readonly failure: Failure | undefined;
}

/** What came of reading a board, in the order in which its measures were asked for. */
export interface ReadBoard {
  /** What was asked for. */
  readonly asked: string;
  readonly read: readonly ReadMeasure[];
}

/** As many as a browser sends at once to one host anyway; more would only make a ward's wifi wait for all of them. */
const atOnce = 6;

/** Reads the series of several measures: those that are named, else all of one Always Event. */
export class MeasuresReader extends Reader<ReadBoard> {
  readonly #host: MeasuresReaderHost;
  readonly #whom: () => AlwaysClient | undefined;

  constructor(host: MeasuresReaderHost, whom: () => AlwaysClient | undefined) {
    super(host);
    this.#host = host;
    this.#whom = whom;
  }

  protected override source(): Source | undefined {
    const client = this.#whom();
    const asked = this.#asked();
    return client && asked !== '' ? [client, asked] : undefined;
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<ReadBoard>> {
    const asked = this.#asked();
    const own = await this.#host.asksItself?.(client, signal);
    if (own) return own.ok ? { ok: true, value: { asked, read: own.value } } : own;
    const names = await this.#names(client, signal);
    if (!Array.isArray(names)) return names as Failure;
    const read = await this.#readAll(names as readonly MeasureName[], client, signal);
    // Where nothing at all could be read, that is one failure and not fifty.
    const [first] = read;
    if (first?.failure && read.every(({ failure }) => failure)) return first.failure;
    return { ok: true, value: { asked, read } };
  }

  protected override isAskedFor({ asked }: ReadBoard): boolean {
    return asked === this.#asked();
  }

  protected override everySeconds(): number {
    return this.#host.refreshEvery;
  }

  #asked(): string {
    const { alwaysEvent, names } = this.#host;
    return names ? names.map(keyOf).join(' ') : alwaysEvent;
  }

  async #names(client: AlwaysClient, signal: AbortSignal): Promise<readonly MeasureName[] | Failure> {
    const { alwaysEvent } = this.#host;
    if (this.#host.names) return this.#host.names;
    const found = await client.readAlwaysEvent(alwaysEvent, { signal });
    return found.ok ? found.value.measures.map(({ id }) => ({ alwaysEvent, measure: id })) : found;
  }

  async #readAll(names: readonly MeasureName[], client: AlwaysClient, signal: AbortSignal): Promise<ReadMeasure[]> {
    const before = new Map(this.found?.read.map((each) => [keyOf(each), each.series]));
    const read: ReadMeasure[] = [];
    const left = names.entries(); // each of those who work takes the next
    const work = async (): Promise<void> => {
      for (const [at, { alwaysEvent, measure }] of left) {
        if (signal.aborted) return;
        const name = { alwaysEvent, measure };
        const outcome = seriesOrFailure(await client.readSeries(alwaysEvent, measure, { signal }));
        read[at] = outcome.ok
          ? { ...name, series: outcome.value, failure: undefined }
          : { ...name, series: before.get(keyOf(name)), failure: outcome };
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, names.length) }, work));
    return read;
  }
}
