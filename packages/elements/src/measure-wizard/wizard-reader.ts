import type { AlwaysClient } from '@always-kit/client';
import type { AlwaysEvent, EntryOf, Measure, Person, RecordEntry, Series } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { Reader, type Outcome, type Source } from '../reading/reader.ts';

/** What a reader of measures needs of its element. */
export interface WizardReaderHost extends ReactiveControllerHost {
  readonly alwaysEvent: string;
  readonly measure: string;
  readonly connectedClient: AlwaysClient | undefined;
}

/** What there is. */
export interface FoundMeasures {
  readonly alwaysEvent: AlwaysEvent;
  /** How its measures are taken. */
  readonly plans: readonly EntryOf<'measure-plan'>[];
  /** The results of the measure that is to be changed; `undefined` where there are none, or they could not be read. */
  readonly series: Series | undefined;
}

/** Reads an Always Event, how its measures are taken, who the person is, and the results of the measure that is to be changed. */
export class WizardReader extends Reader<FoundMeasures> {
  /** Who the person is; `undefined` until it is known, and where it could not be found out. */
  person: Person | undefined;

  readonly #host: WizardReaderHost;

  constructor(host: WizardReaderHost) {
    super(host);
    this.#host = host;
  }

  protected override source(): Source | undefined {
    const { connectedClient, alwaysEvent, measure } = this.#host;
    return connectedClient && alwaysEvent !== '' ? [connectedClient, alwaysEvent, measure] : undefined;
  }

  protected override async ask(client: AlwaysClient, signal: AbortSignal): Promise<Outcome<FoundMeasures>> {
    const { alwaysEvent: id, measure } = this.#host;
    const [alwaysEvent, record, person, series] = await Promise.all([
      client.readAlwaysEvent(id, { signal }),
      client.readRecord(id, { signal }),
      client.whoAmI({ signal }),
      measure === '' ? undefined : client.readSeries(id, measure, { signal }),
    ]);
    if (person.ok && !signal.aborted) this.person = person.value;
    else if (!person.ok && person.reason === 'refused') this.person = undefined; // no longer signed in
    if (!alwaysEvent.ok) return alwaysEvent;
    if (!record.ok) return record; // a plan that is there would be written a second time
    return {
      ok: true,
      value: {
        alwaysEvent: alwaysEvent.value,
        plans: record.value.entries.filter(isPlan),
        series: series?.ok ? series.value : undefined,
      },
    };
  }

  protected override isAskedFor({ alwaysEvent }: FoundMeasures): boolean {
    return alwaysEvent.id === this.#host.alwaysEvent;
  }
}

export function isPlan(entry: RecordEntry): entry is EntryOf<'measure-plan'> {
  return entry.form === 'measure-plan';
}

/** How a measure is taken, by what was written last. */
export function planOf(
  plans: readonly EntryOf<'measure-plan'>[],
  { id }: Pick<Measure, 'id'>,
): EntryOf<'measure-plan'> | undefined {
  return plans.findLast(({ content }) => content.measure === id);
}
