import type { AlwaysClient, Failure } from '@always-kit/client';
import { createUuid, type EntryOf, type Person, type RecordEntry } from '@always-kit/contract';
import type { ReactiveControllerHost } from 'lit';
import { AlwaysEntryWrittenEvent } from '../record/record.events.ts';
import { dayHere } from '../response/moment.ts';
import type { OversightReader } from './oversight-reader.ts';
import type { ReportWords } from './report-words.ts';

/** What can be written about a decision, in characters. */
const longest = 2000;

export interface SponsorActsHost extends ReactiveControllerHost, HTMLElement {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
  readonly words: ReportWords;
  say(...sentences: readonly string[]): void;
  focusOn(...ids: readonly string[]): void;
}

/** The form in which a sponsor says that they have looked. */
export interface Looking {
  /** Made once, so that sending it twice writes it once. */
  readonly id: string;
  readonly decided: string;
  readonly tooLong: boolean;
}

/** Whether somebody may say that they have looked, and that a promise is kept: a sponsor, and who stands in for one. */
export function mayAct(person: Person | undefined): boolean {
  return person?.role === 'sponsor' || person?.role === 'administrator';
}

/** What a sponsor does on the report itself. */
export class SponsorActs {
  looking: Looking | undefined;
  /** What is being saved: `looked`, or the id of a promise. */
  saving: string | undefined;
  failed: { readonly what: string; readonly failure: Failure } | undefined;

  readonly #host: SponsorActsHost;
  readonly #reader: OversightReader;

  constructor(host: SponsorActsHost, reader: OversightReader) {
    this.#host = host;
    this.#reader = reader;
  }

  /** Forgets what was begun: it was about another Always Event. */
  clear(): void {
    this.looking = this.saving = this.failed = undefined;
  }

  begin(): void {
    this.looking = { id: createUuid(), decided: '', tooLong: false };
    this.#host.focusOn('decided');
  }

  write(decided: string): void {
    if (!this.looking) return;
    this.looking = { ...this.looking, decided, tooLong: this.looking.tooLong && decided.trim().length > longest };
    this.#host.requestUpdate();
  }

  cancel(): void {
    this.looking = undefined;
    this.failed = undefined;
    this.#host.focusOn('looked-button');
  }

  async sayLooked(): Promise<void> {
    const { looking } = this;
    if (!looking || this.saving !== undefined) return;
    const decided = looking.decided.trim();
    if (decided.length > longest) {
      this.looking = { ...looking, tooLong: true };
      this.#host.focusOn('decided');
      return;
    }
    const content = { on: dayHere(new Date()), ...(decided !== '' && { decided }) };
    const written = await this.#save('looked', (client, alwaysEvent) =>
      client.writeEntry(alwaysEvent, looking.id, { form: 'sponsor-review', content }, 0),
    );
    if (!written) return;
    this.looking = undefined;
    await this.#finish(written, this.#host.words.text.lookedSaved, 'looked-button');
  }

  async markDone({ id, content, revision, setAside }: EntryOf<'commitment'>): Promise<void> {
    if (this.saving !== undefined) return;
    const done = {
      form: 'commitment',
      content: { ...content, done: dayHere(new Date()) },
      ...(setAside && { setAside }),
    } as const;
    const written = await this.#save(id, (client, alwaysEvent) => client.writeEntry(alwaysEvent, id, done, revision));
    if (written) await this.#finish(written, this.#host.words.text.marked, 'asked');
  }

  async #save(
    what: string,
    write: (client: AlwaysClient, alwaysEvent: string) => ReturnType<AlwaysClient['writeEntry']>,
  ): Promise<RecordEntry | undefined> {
    const { connectedClient: client, alwaysEvent } = this.#host;
    if (!client) return undefined;
    this.saving = what;
    this.failed = undefined;
    this.#host.requestUpdate();
    const written = await write(client, alwaysEvent);
    if (alwaysEvent !== this.#host.alwaysEvent) return undefined; // another report is shown by now
    this.saving = undefined;
    if (written.ok) return written.value;
    this.failed = { what, failure: written };
    if (written.reason === 'conflict') await this.#reader.read();
    this.#host.focusOn(`problem-${what}`);
    return undefined;
  }

  async #finish(entry: RecordEntry, said: string, ...focus: readonly string[]): Promise<void> {
    this.#reader.put(entry);
    this.#host.focusOn(...focus);
    this.#host.dispatchEvent(new AlwaysEntryWrittenEvent(entry.form, 'oversight'));
    await this.#reader.read();
    this.#host.say(said);
  }
}
