import type { AlwaysClient, Failure } from '@always-kit/client';
import { createUuid, type ChecklistItem, type NewEvidence, type NewSignOff } from '@always-kit/contract';
import { AlwaysAttachedEvent, AlwaysSignedOffEvent } from './accreditation.events.ts';
import type { AttachDraft, Checked } from './attach-check.ts';
import { checkHere, loadCheck, type Check } from './check-later.ts';
import type { ChecklistReader } from './checklist-reader.ts';
import {
  placeBefore,
  type AttachTask,
  type Place,
  type Progress,
  type RemoveTask,
  type SignOffTask,
  type Task,
} from './task.ts';
import { failureKind } from '../reading/failure-kind.ts';
import type { Words } from './words.ts';
import { wrongFields, type Wrong } from './wrong-fields.ts';

/** What tasks need of their element. */
export interface TasksHost extends EventTarget {
  readonly alwaysEvent: string;
  readonly connectedClient: AlwaysClient | undefined;
  readonly words: Words;
  requestUpdate(): void;
  /** Moves focus there after the next update; to the row's own button where that place is gone. */
  focusOn(criterion: string, place: Place): void;
  /** Says something through the status region. */
  say(...sentences: readonly string[]): void;
}

const fresh: Progress = { wrong: [], sending: false };

/**
 * What the person is in the middle of, at most one thing a criterion. Nothing written is given up by anything but the
 * person's own "Cancel" and the collector's word that it is stored.
 */
export class Tasks {
  readonly #host: TasksHost;
  readonly #reader: ChecklistReader;
  readonly #tasks = new Map<string, Task>();

  constructor(host: TasksHost, reader: ChecklistReader) {
    this.#host = host;
    this.#reader = reader;
  }

  of(criterion: string): Task | undefined {
    return this.#tasks.get(criterion);
  }

  clear(): void {
    this.#tasks.clear();
  }

  attach(criterion: string, types: readonly string[]): void {
    loadCheck().catch(() => undefined); // it says so when it is needed
    const type = (types.length === 1 && types[0]) || '';
    this.#set(criterion, { kind: 'attach', id: createUuid(), type, title: '', detail: '', link: '', ...fresh });
    this.#host.focusOn(criterion, type === '' ? 'type' : 'title');
  }

  remove(criterion: string, evidence: string, title: string): void {
    this.#set(criterion, { kind: 'remove', evidence, title, ...fresh });
    this.#host.focusOn(criterion, 'confirm');
  }

  signOff(criterion: string): void {
    loadCheck().catch(() => undefined);
    this.#set(criterion, { kind: 'sign-off', step: 'write', note: '', ...fresh });
    this.#host.focusOn(criterion, 'note');
  }

  takeBack(criterion: string): void {
    this.#set(criterion, { kind: 'take-back', ...fresh });
    this.#host.focusOn(criterion, 'confirm');
  }

  /** Keeps what is being written. Renders nothing: the words are already in the field. */
  write(criterion: string, words: Partial<AttachDraft & { note: string }>): void {
    const task = this.#tasks.get(criterion);
    if (task && !task.sending) this.#tasks.set(criterion, { ...task, ...words });
  }

  backToNote(criterion: string): void {
    this.#change(criterion, { step: 'write' });
    this.#host.focusOn(criterion, 'note');
  }

  cancel(criterion: string): void {
    const task = this.#tasks.get(criterion);
    if (!task || task.sending) return; // it may already be stored
    this.#close(criterion);
    this.#host.focusOn(criterion, placeBefore[task.kind]);
  }

  /** Goes on with what the person is doing: checks it, asks them to check it, or sends it. */
  async go(criterion: string): Promise<void> {
    const task = this.#tasks.get(criterion);
    if (!task || task.sending) return;
    switch (task.kind) {
      case 'attach':
        await this.#checked(
          criterion,
          ({ checkEvidence }) => checkEvidence(task.id, criterion, task),
          (checked) => this.#sendEvidence(criterion, checked),
        );
        break;
      case 'sign-off':
        await this.#checked(
          criterion,
          ({ checkSignOff }) => checkSignOff(task.note),
          (checked) => this.#goOnSigning(criterion, task.step, checked),
        );
        break;
      case 'remove':
        await this.#sendRemoval(criterion, task);
        break;
      case 'take-back':
        await this.#sendTakingBack(criterion);
        break;
    }
  }

  /** Checks by the contract, and goes on unless somebody was quicker: a second press, or "Cancel". */
  async #checked<Value>(
    criterion: string,
    check: (by: Check) => Checked<Value>,
    goOn: (checked: Checked<Value>) => Promise<void>,
  ): Promise<void> {
    const loaded = checkHere() ?? (await loadCheck().catch((cause: unknown) => ({ cause })));
    const task = this.#tasks.get(criterion);
    if (!task || task.sending) return;
    if ('cause' in loaded) {
      const { cause } = loaded;
      this.#showFailure(criterion, { ok: false, reason: 'offline', message: 'The check could not be loaded', cause });
      return;
    }
    await goOn(check(loaded));
  }

  async #sendEvidence(criterion: string, checked: Checked<NewEvidence>): Promise<void> {
    if (!checked.ok) {
      this.#showWrong(criterion, checked.wrong);
      return;
    }
    const { alwaysEvent, words } = this.#host;
    const attached = await this.#send(criterion, (client) => client.attachEvidence(alwaysEvent, checked.value));
    if (!attached) return;
    const evidence = attached.value;
    await this.#finish(
      criterion,
      'add',
      words.fill(words.text.added, { title: evidence.title, criterion }),
      (item) => ({
        ...item,
        state: item.state === 'not-started' ? 'in-progress' : item.state,
        evidence: [...item.evidence.filter(({ id }) => id !== evidence.id), evidence],
      }),
      new AlwaysAttachedEvent(criterion, evidence),
    );
  }

  async #goOnSigning(criterion: string, step: SignOffTask['step'], checked: Checked<NewSignOff>): Promise<void> {
    if (!checked.ok) {
      this.#change(criterion, { step: 'write' });
      this.#showWrong(criterion, checked.wrong);
      return;
    }
    if (step === 'write') {
      this.#change(criterion, { step: 'check', ...fresh, failure: undefined });
      this.#host.focusOn(criterion, 'confirm');
      return;
    }
    const { alwaysEvent, words } = this.#host;
    const signed = await this.#send(criterion, (client) => client.signOff(alwaysEvent, criterion, checked.value));
    if (!signed) return;
    const signOff = signed.value;
    await this.#finish(
      criterion,
      'signed',
      words.fill(words.text.signedOff, { criterion }),
      (item) => ({
        ...item,
        state: 'signed-off',
        signOff,
      }),
      new AlwaysSignedOffEvent(criterion, signOff),
    );
  }

  async #sendRemoval(criterion: string, { evidence, title }: RemoveTask): Promise<void> {
    const { alwaysEvent, words } = this.#host;
    const removed = await this.#send(criterion, (client) => client.removeEvidence(alwaysEvent, evidence), 'gone');
    if (!removed) return;
    await this.#finish(criterion, 'evidence', words.fill(words.text.removed, { title, criterion }), (item) => ({
      ...withoutSignOff(item),
      evidence: item.evidence.filter(({ id }) => id !== evidence),
    }));
  }

  async #sendTakingBack(criterion: string): Promise<void> {
    const { alwaysEvent, words } = this.#host;
    const taken = await this.#send(criterion, (client) => client.withdrawSignOff(alwaysEvent, criterion), 'gone');
    if (!taken) return;
    await this.#finish(criterion, 'sign', words.fill(words.text.takenBack, { criterion }), withoutSignOff);
  }

  /**
   * @param fine a failure that means that what the person wanted is so already
   * @returns the value, or `undefined` after a failure, which is then shown
   */
  async #send<Value>(
    criterion: string,
    call: (client: AlwaysClient) => Promise<{ readonly ok: true; readonly value: Value } | Failure>,
    fine?: 'gone',
  ): Promise<{ readonly value: Value } | undefined> {
    const client = this.#host.connectedClient;
    if (!client) return undefined;
    this.#change(criterion, { sending: true });
    const result = await call(client);
    if (result.ok) return { value: result.value };
    if (fine && failureKind(result) === fine) return { value: undefined as Value };
    this.#showFailure(criterion, result);
    return undefined;
  }

  async #finish(
    criterion: string,
    place: Place,
    done: string,
    change: (item: ChecklistItem) => ChecklistItem,
    event?: Event,
  ): Promise<void> {
    const before = this.#stateOf(criterion);
    this.#close(criterion);
    this.#reader.change(criterion, change);
    this.#host.focusOn(criterion, place);
    if (event) this.#host.dispatchEvent(event);
    await this.#reader.read();
    const { words } = this.#host;
    const state = this.#stateOf(criterion);
    const moved = state !== undefined && state !== before && state !== 'signed-off';
    this.#host.say(done, moved ? words.fill(words.text.nowIs, { criterion, state: words.text.states[state] }) : '');
  }

  #showWrong(criterion: string, wrong: readonly Wrong[]): void {
    this.#change(criterion, { wrong, failure: undefined, sending: false });
    this.#host.focusOn(criterion, 'problem');
  }

  #showFailure(criterion: string, failure: Failure): void {
    const kind = failureKind(failure);
    const wrong = wrongFields(failure.errors ?? []);
    // The collector keeps the earlier words under the old id; these words need one of their own.
    const renewed = kind === 'idConflict' ? { id: createUuid() } : {};
    this.#change(criterion, { failure: wrong.length > 0 ? undefined : failure, wrong, sending: false, ...renewed });
    this.#host.focusOn(criterion, 'problem');
    if (['idConflict', 'evidenceIncomplete', 'changed', 'gone', 'notPermitted'].includes(kind))
      void this.#reader.read();
  }

  #stateOf(criterion: string): ChecklistItem['state'] | undefined {
    return this.#reader.found?.items.find((item) => item.criterion === criterion)?.state;
  }

  #change(criterion: string, change: Partial<Progress & Pick<AttachTask, 'id'> & Pick<SignOffTask, 'step'>>): void {
    const task = this.#tasks.get(criterion);
    if (task) this.#set(criterion, { ...task, ...change });
  }

  #set(criterion: string, task: Task): void {
    this.#tasks.set(criterion, task);
    this.#host.requestUpdate();
  }

  #close(criterion: string): void {
    this.#tasks.delete(criterion);
    this.#host.requestUpdate();
  }
}

function withoutSignOff(item: ChecklistItem): ChecklistItem {
  const { criterion, state, evidence, missing } = item;
  return { criterion, state: state === 'signed-off' ? 'evidence-complete' : state, evidence, missing };
}
