import type { AlwaysClient } from '@always-kit/client';
import { createUuid, singleForms, type AlwaysEvent, type RecordEntry, type SetAside } from '@always-kit/contract';
import type { HintCode } from '@always-kit/method';
import { draftOf, newDraftOf } from './check.ts';
import type { FormName } from './forms/form.ts';
import { isPart, parts } from './forms/parts.ts';
import { dayHere } from '../response/moment.ts';
import { setAsideFor } from './hints.ts';
import type { RecordReader } from './record-reader.ts';
import type { RecordWords } from './record-words.ts';
import { removeWith, writeWith } from './sending.ts';
import type { Progress, RemoveTask, Task, Theirs, WriteTask } from './task.ts';
import { whenReleased } from './when-released.ts';

/** What tasks need of their element. */
export interface TasksHost extends EventTarget {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
  readonly words: RecordWords;
  requestUpdate(): void;
  /** Moves focus after the next update to the first of these ids that is there. */
  focusOn(...ids: readonly string[]): void;
  /** Says something through the status region. */
  say(...sentences: readonly string[]): void;
}

const fresh: Progress = { wrong: [], sending: false };

/**
 * What the person is in the middle of: as many forms as they like, each by its key. Nothing written is given up by anything but the
 * person's own "Cancel" and the collector's word that it is stored; it waits where it was while another Always Event is shown.
 */
export class Tasks {
  readonly host: TasksHost;
  readonly reader: RecordReader;
  readonly #all = new Map<string, Map<string, Task>>();

  constructor(host: TasksHost, reader: RecordReader) {
    this.host = host;
    this.reader = reader;
  }

  of(key: string): Task | undefined {
    return this.#here.get(key);
  }

  /** The keys of forms that are open about an entry that somebody else took out: what is typed in them must not vanish. */
  orphans(form: FormName, entries: readonly RecordEntry[]): readonly string[] {
    return [...this.#here]
      .filter(([key, task]) => task.kind === 'write' && task.form === form && task.id === key && !isPart(form))
      .map(([key]) => key)
      .filter((key) => !entries.some(({ id }) => id === key));
  }

  /** Begins a new entry, with some fields filled in. */
  add(key: string, form: FormName, given: object = {}): void {
    const single = singleForms.some((each) => each === form);
    this.#begin(key, form, {
      id: single ? form : createUuid(),
      base: undefined,
      revision: 0,
      draft: newDraftOf(form, given, dayHere(new Date())),
      setAside: setAsideFor(form, undefined, []),
    });
  }

  /** Begins a change of an entry. */
  change(entry: RecordEntry): void {
    const { id, form, content, revision, setAside = [] } = entry;
    this.#begin(id, form, { id, base: content, revision, draft: draftOf(form, content), setAside });
  }

  /** Begins to write a part of the Always Event, or to change it. */
  part(form: FormName, alwaysEvent: AlwaysEvent, entries: readonly RecordEntry[]): void {
    if (!isPart(form)) return;
    const base = parts[form].read(alwaysEvent);
    const setAside = setAsideFor(form, undefined, entries);
    this.#begin(form, form, { id: form, base, revision: alwaysEvent.revision, draft: draftOf(form, base), setAside });
  }

  /** Asks whether to take something out. */
  remove(key: string, form: FormName, title: string): void {
    this.#set(key, { kind: 'remove', form, id: key, title, ...fresh });
    this.host.focusOn(`form-${key}`);
  }

  /** Keeps what is being written, while something is on its way too. */
  write(key: string, values: Readonly<Record<string, unknown>>): void {
    const task = this.of(key);
    if (task?.kind === 'write') this.#set(key, { ...task, draft: { ...task.draft, ...values } });
  }

  /** A field was left: hints may speak of what stands there now, as soon as nothing can move away under a pointer. */
  settle(key: string): void {
    const left = this.of(key);
    if (left?.kind !== 'write' || left.settled === left.draft) return;
    whenReleased(() => {
      if (this.of(key)?.id === left.id) this.update(key, { settled: left.draft });
    });
  }

  cancel(key: string): void {
    const task = this.of(key);
    if (!task || task.sending) return; // it may already be stored
    this.close(key);
    this.host.focusOn(`add-${key}`, `change-${task.id}`, `entry-${task.id}`);
  }

  /** Goes on with what the person is doing: checks it, and sends it. */
  async go(key: string): Promise<void> {
    const task = this.of(key);
    if (!task || task.sending) return;
    await (task.kind === 'write' ? writeWith(this, key, task) : removeWith(this, key, task));
  }

  /** Writes over what somebody else wrote meanwhile: the person has seen it. */
  async overwrite(key: string): Promise<void> {
    const task = this.of(key);
    if (task?.kind !== 'write' || !task.theirs || task.sending) return;
    const { entry, content } = task.theirs;
    // An id that was taken out stays so: what is written again is new.
    const renewed = isPart(task.form) || entry || task.id === task.form ? {} : { id: createUuid() };
    this.#set(key, { ...task, ...renewed, base: content, revision: entry?.revision ?? 0, theirs: undefined });
    await this.go(key);
  }

  /** Gives up what was written for what somebody else did. */
  dropMine(key: string): void {
    const task = this.of(key);
    if (!task || task.sending) return;
    this.close(key);
    this.host.focusOn(`entry-${task.id}`, `add-${key}`);
  }

  /** Begins to set a hint aside. */
  think(key: string, hint: HintCode): void {
    this.update(key, { thinking: { hint, reason: '', missing: false } });
    this.host.focusOn(`reason-${key}`);
  }

  writeReason(key: string, reason: string): void {
    const task = this.of(key);
    if (task?.kind === 'write' && task.thinking) this.update(key, { thinking: { ...task.thinking, reason } });
  }

  /** Does not set it aside after all. */
  thinkAgain(key: string): void {
    const task = this.of(key);
    if (task?.kind !== 'write' || !task.thinking) return;
    this.update(key, { thinking: undefined });
    this.host.focusOn(`hint-${key}-${task.thinking.hint}`);
  }

  /** Sets the hint aside; it is stored with the rest. */
  setAside(key: string): void {
    const task = this.of(key);
    if (task?.kind !== 'write' || !task.thinking) return;
    const { hint, reason } = task.thinking;
    if (reason.trim() === '') {
      this.update(key, { thinking: { ...task.thinking, missing: true } });
      this.host.focusOn(`reason-${key}`);
      return;
    }
    const others = task.setAside.filter((each) => each.hint !== hint);
    const setAside: readonly SetAside[] = [...others, { hint, reason: reason.trim().slice(0, 2000) }];
    this.update(key, { setAside, thinking: undefined });
    this.host.focusOn(`hint-${key}-${hint}`);
  }

  /** Shows a hint again that was set aside. */
  takeHintBack(key: string, hint: string): void {
    const task = this.of(key);
    if (task?.kind !== 'write') return;
    this.update(key, { setAside: task.setAside.filter((each) => each.hint !== hint) });
    this.host.focusOn(`hint-${key}-${hint}`);
  }

  /** @internal */
  update(key: string, change: Partial<Omit<WriteTask, 'kind'>> & Partial<Pick<RemoveTask, 'title'>>): void {
    const task = this.of(key);
    if (task) this.#set(key, { ...task, ...change });
  }

  /** @internal */
  showTheirs(key: string, theirs: Theirs): void {
    this.update(key, { theirs, sending: false, failure: undefined, wrong: [] });
    this.host.focusOn(`problem-${key}`);
  }

  /** @internal */
  close(key: string): void {
    this.#here.delete(key);
    this.host.requestUpdate();
  }

  get #here(): Map<string, Task> {
    const { alwaysEvent } = this.host;
    const there = this.#all.get(alwaysEvent) ?? new Map<string, Task>();
    this.#all.set(alwaysEvent, there);
    return there;
  }

  #begin(
    key: string,
    form: FormName,
    begun: Omit<WriteTask, keyof Progress | 'kind' | 'form' | 'note' | 'settled'>,
  ): void {
    // A form that is open already stays as it is.
    if (!this.of(key))
      this.#set(key, { kind: 'write', form, note: createUuid(), ...begun, settled: begun.draft, ...fresh });
    this.host.focusOn(`form-${key}`);
  }

  #set(key: string, task: Task): void {
    this.#here.set(key, task);
    this.host.requestUpdate();
  }
}
