import type { AlwaysClient, Failure } from '@always-kit/client';
import {
  createUuid,
  type AlwaysEvent,
  type EntryForm,
  type MethodStep,
  type NewEntry,
  type RecordEntry,
  type SetAside,
} from '@always-kit/contract';
import { failureKind } from '../reading/failure-kind.ts';
import { checkEntry, checkPart, wrongFields } from './check.ts';
import { stepOfForm } from './form-step.ts';
import type { FormName, PartName } from './forms/form.ts';
import { isPart, parts } from './forms/parts.ts';
import { setAsideFor } from './hints.ts';
import { AlwaysEntryRemovedEvent, AlwaysEntryWrittenEvent } from './record.events.ts';
import { same } from './same.ts';
import type { RemoveTask, WriteTask } from './task.ts';
import type { Tasks } from './tasks.ts';
import { titleOf } from './title-of.ts';

/** Checks what was written and sends it. */
export async function writeWith(tasks: Tasks, key: string, task: WriteTask): Promise<void> {
  const { connectedClient: client } = tasks.host;
  if (!client) return;
  await (isPart(task.form) ? writePart(tasks, key, task, task.form, client) : writeEntry(tasks, key, task, client));
}

async function writeEntry(tasks: Tasks, key: string, task: WriteTask, client: AlwaysClient): Promise<void> {
  const { host, reader } = tasks;
  const form = task.form as EntryForm;
  const checked = checkEntry(form, task.draft, host.words);
  if (!checked.ok) {
    showWrong(tasks, key, checked.wrong);
    return;
  }
  const setAside = task.setAside.length > 0 ? { setAside: [...task.setAside] } : {};
  const entry = { form, content: checked.value, ...setAside } as NewEntry;
  tasks.update(key, { sending: true });
  const written = await client.writeEntry(host.alwaysEvent, task.id, entry, task.revision);
  if (written.ok) {
    await finish(tasks, key, task, written.value);
    return;
  }
  if (written.reason !== 'conflict') {
    showFailure(tasks, key, task, written);
    return;
  }
  await reader.read();
  const theirs = reader.entry(task.id);
  if (reader.failure) showFailure(tasks, key, task, written);
  // An earlier try of ours may have arrived although its answer did not.
  else if (theirs && same(theirs.content, entry.content) && same(theirs.setAside ?? [], task.setAside))
    await finish(tasks, key, task, theirs);
  else if (!theirs && task.revision === 0) {
    // The id stands for something that is not there any more; these words need one of their own.
    if (task.id !== form) tasks.update(key, { id: createUuid() });
    showFailure(tasks, key, task, written);
  } else tasks.showTheirs(key, { content: theirs?.content, entry: theirs });
}

/** A part is changed in the newest Always Event: what others changed in its other parts stays. */
async function writePart(
  tasks: Tasks,
  key: string,
  task: WriteTask,
  part: PartName,
  client: AlwaysClient,
): Promise<void> {
  const { host, reader } = tasks;
  tasks.update(key, { sending: true });
  for (let attempts = 0; attempts < 3; attempts++) {
    const now = reader.found?.alwaysEvent;
    if (!now) return;
    const checked = checkPart(part, task.draft, now, host.words);
    if (!checked.ok) {
      showWrong(tasks, key, checked.wrong);
      return;
    }
    const { alwaysEvent, content } = checked.value;
    const stored = parts[part].read(now);
    if (!same(stored, content)) {
      if (!same(stored, task.base)) {
        tasks.showTheirs(key, { content: stored });
        return;
      }
      const written = await client.writeAlwaysEvent(alwaysEvent);
      if (!written.ok && written.reason === 'conflict' && attempts < 2) {
        await reader.read();
        if (!reader.failure) continue;
      }
      if (!written.ok) {
        showFailure(tasks, key, task, written);
        return;
      }
      reader.change(() => ({ alwaysEvent: written.value }));
    }
    const noted = await noteSetAside(tasks, task, part, client);
    if (noted) {
      tasks.update(key, { base: content });
      showFailure(tasks, key, task, noted);
      return;
    }
    await finish(tasks, key, { ...task, base: content }, part);
    return;
  }
}

/** Keeps why hints of a part were set aside, as a note at its step: the Always Event has no room for it. */
async function noteSetAside(
  { host, reader }: Tasks,
  { note, setAside }: WriteTask,
  part: PartName,
  client: AlwaysClient,
): Promise<Failure | undefined> {
  const before = setAsideFor(part, undefined, reader.found?.entries ?? []);
  const fresh: SetAside[] = setAside.filter((one) => !before.some((other) => same(one, other)));
  const step = stepOfForm(part);
  if (fresh.length === 0 || !step) return undefined;
  const words = fresh
    .map(({ reason }) => reason)
    .join('\n')
    .slice(0, 2000);
  const entry: NewEntry = { form: 'comment', content: { step, words }, setAside: fresh };
  const written = await client.writeEntry(host.alwaysEvent, note, entry, 0);
  if (!written.ok) return written;
  reader.change(({ entries }) => ({ entries: withEntry(entries, written.value) }));
  return undefined;
}

/** Takes out what the person was asked about. */
export async function removeWith(tasks: Tasks, key: string, task: RemoveTask): Promise<void> {
  const { host, reader } = tasks;
  const { form, id, title } = task;
  const step = stepOfForm(form, reader.entry(id)?.content);
  const before = stateOf(tasks, step);
  tasks.update(key, { sending: true });
  const failure = await (isPart(form) ? removePart(tasks, form) : removeEntry(tasks, id));
  if (failure) {
    showFailure(tasks, key, task, failure);
    if (failure.reason === 'conflict') await reader.read();
    return;
  }
  tasks.close(key);
  host.focusOn(`list-${form}`, `add-new-${form}`, `add-${form}`, ...(step ? [`toggle-${step}`] : []));
  host.dispatchEvent(new AlwaysEntryRemovedEvent(form, step));
  await reader.read();
  host.say(host.words.fill(host.words.text.takenOut, { title }), moved(tasks, step, before));
}

async function removeEntry({ host, reader }: Tasks, id: string): Promise<Failure | undefined> {
  const removed = await host.connectedClient?.removeEntry(host.alwaysEvent, id);
  // What is gone already is as the person wants it.
  if (removed && !removed.ok && failureKind(removed) !== 'gone') return removed;
  reader.change(({ entries }) => ({ entries: entries.filter((entry) => entry.id !== id) }));
  return undefined;
}

async function removePart({ host, reader }: Tasks, part: PartName): Promise<Failure | undefined> {
  const now = reader.found?.alwaysEvent;
  const written =
    now && (await host.connectedClient?.writeAlwaysEvent(parts[part].write(now, undefined) as AlwaysEvent));
  if (written && !written.ok) return written;
  if (written) reader.change(() => ({ alwaysEvent: written.value }));
  return undefined;
}

async function finish(tasks: Tasks, key: string, sent: WriteTask, written: RecordEntry | PartName): Promise<void> {
  const { host, reader } = tasks;
  const { words } = host;
  const entry = typeof written === 'string' ? undefined : written;
  const form: FormName = typeof written === 'string' ? written : written.form;
  const step = stepOfForm(form, entry?.content);
  const before = stateOf(tasks, step);
  const now = tasks.of(key);
  // Somebody who went on writing meanwhile has not been saved yet: the form stays, as a change of what is stored.
  const wroteOn = now?.kind === 'write' && now.draft !== sent.draft;
  if (wroteOn) {
    const stored = entry ? { base: entry.content, revision: entry.revision } : { base: sent.base };
    tasks.update(key, { ...stored, sending: false, wrong: [], failure: undefined, theirs: undefined });
  } else tasks.close(key);
  if (entry) reader.change(({ entries }) => ({ entries: withEntry(entries, entry) }));
  if (!wroteOn) host.focusOn(`entry-${entry?.id ?? form}`, `add-${form}`);
  host.dispatchEvent(new AlwaysEntryWrittenEvent(form, step));
  await reader.read();
  const title =
    entry && reader.found ? titleOf(entry, { words, alwaysEvent: reader.found.alwaysEvent }) : words.formName(form);
  host.say(
    words.fill(words.text.saved, { title: title.replace(/[.\s]+$/, '') }),
    wroteOn ? words.text.wroteOn : moved(tasks, step, before),
  );
}

function stateOf({ host: { words }, reader }: Tasks, step: MethodStep | undefined): string | undefined {
  return step && reader.found && words.stateOf(reader.found.standing, step);
}

/** What a step has become, where that has changed. */
function moved(tasks: Tasks, step: MethodStep | undefined, before: string | undefined): string {
  const { words } = tasks.host;
  const state = stateOf(tasks, step);
  return step && state && state !== before ? words.fill(words.text.nowIs, { step: words.text.steps[step], state }) : '';
}

function withEntry(entries: readonly RecordEntry[], entry: RecordEntry): RecordEntry[] {
  const there = entries.some(({ id }) => id === entry.id);
  return there ? entries.map((each) => (each.id === entry.id ? entry : each)) : [...entries, entry];
}

function showWrong(tasks: Tasks, key: string, wrong: WriteTask['wrong']): void {
  tasks.update(key, { wrong, failure: undefined, sending: false });
  tasks.host.focusOn(`problem-${key}`);
}

function showFailure(tasks: Tasks, key: string, task: WriteTask | RemoveTask, failure: Failure): void {
  const { words } = tasks.host;
  const wrong = task.kind === 'write' ? wrongFields(task.form, task.draft, failure.errors ?? [], words) : [];
  tasks.update(key, { failure: wrong.length > 0 ? undefined : failure, wrong, sending: false });
  tasks.host.focusOn(`problem-${key}`);
}
