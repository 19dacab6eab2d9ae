import type { AlwaysClient, Failure } from '@always-kit/client';
import { createUuid, type NewEntry, type RecordEntry, type Voice } from '@always-kit/contract';
import { commentKey, decisionsIn, type TeamTerms, type ThemedComment } from '@always-kit/method';
import { failureKind } from '../reading/failure-kind.ts';
import { AlwaysEntryRemovedEvent, AlwaysEntryWrittenEvent } from '../record/record.events.ts';
import { checkDecision, checkQuote, checkTerms } from './check.ts';
import { fresh, type Task, type TermsTask, type Wrong } from './task.ts';
import type { ThemeWords } from './theme-words.ts';
import type { VoicesReader } from './voices-reader.ts';

/** What tasks need of their element. */
interface TasksHost extends EventTarget {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
  readonly words: ThemeWords;
  readonly terms: TeamTerms;
  requestUpdate(): void;
  /** Moves the focus after the next update to the first of these ids that is there. */
  focusOn(...ids: readonly string[]): void;
  say(...sentences: readonly string[]): void;
}

/**
 * What the person is in the middle of, at most one thing a place: a comment in its group, or a group. Nothing written is given up by
 * anything but the person's own "Cancel" and the collector's word that it is stored.
 */
export class Tasks {
  readonly #host: TasksHost;
  readonly #reader: VoicesReader;
  readonly #tasks = new Map<string, Task>();
  /** The id under which a comment is decided for the first time: the same when it is tried again. */
  readonly #firstIds = new Map<string, string>();

  constructor(host: TasksHost, reader: VoicesReader) {
    this.#host = host;
    this.#reader = reader;
  }

  of(place: string): Task | undefined {
    return this.#tasks.get(place);
  }

  clear(): void {
    this.#tasks.clear();
    this.#firstIds.clear();
  }

  /** Confirms what is suggested, or says with no themes that it is about none of them. */
  async decide(place: string, { said, themes }: ThemedComment<Voice>, none: boolean): Promise<void> {
    if (this.of(place)?.sending) return;
    this.#set(place, { kind: 'say', ...fresh });
    const { response, question } = said;
    const chosen = none ? [] : themes.map(({ theme }) => theme);
    await this.#sendDecision(place, said, { form: 'theme-decision', content: { response, question, themes: chosen } });
  }

  /** Takes back what a person decided, so that the suggestion counts again. */
  async takeBack(place: string, { decision }: ThemedComment<Voice>): Promise<void> {
    if (!decision || this.of(place)?.sending) return;
    this.#set(place, { kind: 'say', ...fresh });
    await this.#remove(place, decision, this.#host.words.text.saidTakenBack, place);
  }

  change(place: string, { said, themes }: ThemedComment<Voice>): void {
    const chosen = new Set(themes.map(({ theme }) => theme));
    this.#begin(place, { kind: 'change', voice: said, chosen, ...fresh });
  }

  quote(place: string, voice: Voice): void {
    this.#begin(place, { kind: 'quote', id: createUuid(), voice, words: voice.words, ...fresh });
  }

  terms(place: string, kind: TermsTask['kind'], group: string, name: string): void {
    this.#begin(place, { kind, id: createUuid(), group, name, others: new Set(), words: '', ...fresh });
  }

  /** Keeps what is being written or ticked. */
  write(place: string, values: { name?: string; words?: string }): void {
    const task = this.of(place);
    if (task && !task.sending) this.#set(place, { ...task, ...values });
  }

  tick(place: string, theme: string, on: boolean): void {
    const task = this.of(place);
    if (!task || task.sending) return;
    if (task.kind === 'change') this.#set(place, { ...task, chosen: withOrWithout(task.chosen, theme, on) });
    if (task.kind === 'merge') this.#set(place, { ...task, others: withOrWithout(task.others, theme, on) });
  }

  cancel(place: string): void {
    const task = this.of(place);
    if (!task || task.sending) return; // it may already be stored
    this.#close(place);
    this.#host.focusOn(task.kind === 'say' ? place : `${task.kind}-${place}`, place);
  }

  /** Goes on with a form: checks it, and sends it. */
  async go(place: string): Promise<void> {
    const task = this.of(place);
    if (!task || task.sending || task.kind === 'say') return;
    const { words, terms } = this.#host;
    if (task.kind === 'undo') {
      const theme = terms.of(task.group);
      const { name = '' } = theme?.content ?? {};
      if (theme) await this.#remove(place, theme, words.fill(words.text.saidUndone, { name }), 'groups');
      return;
    }
    const checked =
      task.kind === 'change' ? checkDecision(task) : task.kind === 'quote' ? checkQuote(task) : checkTerms(task, terms);
    if (!checked.ok) {
      this.#showWrong(place, checked.wrong);
      return;
    }
    const { entry } = checked;
    if (task.kind === 'change') await this.#sendDecision(place, task.voice, entry);
    else if (task.kind === 'quote') await this.#write(place, task.id, entry, 0, words.text.saidQuoted, [place]);
    else await this.#sendTerms(place, task, entry);
  }

  async #sendDecision(place: string, voice: Voice, entry: NewEntry): Promise<void> {
    const { words, terms } = this.#host;
    const key = commentKey(voice);
    const before = decisionsIn(this.#reader.found?.entries ?? []).get(key);
    const id = before?.id ?? this.#firstIds.get(key) ?? createUuid();
    this.#firstIds.set(key, id);
    const themes = entry.form === 'theme-decision' ? entry.content.themes : [];
    const list = words.list(themes.map((theme) => words.wholeName(theme, terms)));
    const said = themes.length > 0 ? words.fill(words.text.saidConfirmed, { list }) : words.text.saidNone;
    await this.#write(place, id, entry, before?.revision ?? 0, said, [place]);
  }

  async #sendTerms(place: string, task: TermsTask, entry: NewEntry): Promise<void> {
    const { words, terms } = this.#host;
    const own = task.kind === 'rename' ? terms.of(task.group) : undefined;
    const id = own?.id ?? task.id;
    const name = entry.form === 'team-theme' ? entry.content.name : '';
    const said = words.fill(words.text.saidNamed, { name });
    await this.#write(place, id, entry, own?.revision ?? 0, said, [`toggle-${id}`, place]);
  }

  async #write(
    place: string,
    id: string,
    entry: NewEntry,
    revision: number,
    said: string,
    places: readonly string[],
  ): Promise<void> {
    const written = await this.#send(place, (client) => client.writeEntry(this.#host.alwaysEvent, id, entry, revision));
    if (!written) return;
    this.#close(place);
    this.#reader.change((entries) => [...entries.filter((each) => each.id !== id), written.value]);
    this.#host.focusOn(...places);
    this.#host.dispatchEvent(new AlwaysEntryWrittenEvent(entry.form, undefined));
    await this.#reader.read();
    this.#host.say(said);
  }

  async #remove(place: string, entry: RecordEntry, said: string, next: string): Promise<void> {
    const removed = await this.#send(
      place,
      (client) => client.removeEntry(this.#host.alwaysEvent, entry.id),
      'gone', // what is gone already is as the person wants it
    );
    if (!removed) return;
    this.#close(place);
    // An id that was taken out stays so: what is decided anew gets its own.
    this.#firstIds.delete(keyOf(entry));
    this.#reader.change((entries) => entries.filter(({ id }) => id !== entry.id));
    this.#host.focusOn(next);
    this.#host.dispatchEvent(new AlwaysEntryRemovedEvent(entry.form, undefined));
    await this.#reader.read();
    this.#host.say(said);
  }

  /** @returns the value, or `undefined` after a failure, which is then shown */
  async #send<Value>(
    place: string,
    call: (client: AlwaysClient) => Promise<{ readonly ok: true; readonly value: Value } | Failure>,
    fine?: 'gone',
  ): Promise<{ readonly value: Value } | undefined> {
    const client = this.#host.connectedClient;
    if (!client) return undefined;
    this.#update(place, { sending: true });
    const result = await call(client);
    if (result.ok) return { value: result.value };
    if (fine && failureKind(result) === fine) return { value: undefined as Value };
    if (result.reason === 'conflict') await this.#reader.read();
    this.#update(place, { failure: result, wrong: [], sending: false });
    this.#host.focusOn(`problem-${place}`);
    return undefined;
  }

  #showWrong(place: string, wrong: readonly Wrong[]): void {
    this.#update(place, { wrong, failure: undefined });
    this.#host.focusOn(`problem-${place}`);
  }

  #begin(place: string, task: Task): void {
    this.#set(place, task);
    this.#host.focusOn(`form-${place}`);
  }

  #update(place: string, change: Partial<Pick<Task, 'wrong' | 'failure' | 'sending'>>): void {
    const task = this.of(place);
    if (task) this.#set(place, { ...task, ...change });
  }

  #set(place: string, task: Task): void {
    this.#tasks.set(place, task);
    this.#host.requestUpdate();
  }

  #close(place: string): void {
    this.#tasks.delete(place);
    this.#host.requestUpdate();
  }
}

function withOrWithout(all: ReadonlySet<string>, one: string, on: boolean): ReadonlySet<string> {
  const changed = new Set(all);
  if (on) changed.add(one);
  else changed.delete(one);
  return changed;
}

function keyOf(entry: RecordEntry): string {
  return entry.form === 'theme-decision' ? commentKey(entry.content) : '';
}
