import type { Questionnaire, QuestionnaireResponse } from '@always-kit/contract';
import { deleteOld, KeptRecords, untilIn, type KeptRecord } from '../saving/kept-records.ts';
import { nameFor, seal, unseal } from '../saving/sealing.ts';

/** One person's answer, on the device from the press until it is brought away. */
export interface KeptPress {
  /** As it is sent, under the id that it has had from the press on. */
  readonly response: QuestionnaireResponse;
  /** Whether it was let go: the collector may have it, and nobody can take it back. */
  readonly letGo: boolean;
  /** What orders it among the others. */
  readonly at: number;
}

/** Which tally a press belongs to. */
export interface TallyOf {
  readonly questionnaire: string;
  readonly question: string;
  readonly service: string;
}

/** For how long another tally may hold a press that we want, in milliseconds: a page that is reloaded lets go at once. */
const patience = 1_000;

/** What a tally keeps on the device. While it is open nobody else can have its presses: no other tab sends or takes back them. */
export class KeptPresses {
  readonly #records = new KeptRecords<KeptRecord>();
  /** What lets others have a press, by its id. */
  readonly #claims = new Map<string, () => void>();

  keep(press: KeptPress, days: number): Promise<void> {
    const { response } = press;
    return this.#records.next(async (store) => {
      await this.#claim(response.id);
      const belongsTo = tallyOf(response);
      const name = `${await nameFor(belongsTo)}${response.id}`;
      try {
        await store.put(name, { ...(await seal(press, belongsTo)), name, until: untilIn(days) });
      } catch (cause) {
        this.release(response.id); // it is in the page only
        throw cause;
      }
    });
  }

  delete(response: QuestionnaireResponse): Promise<void> {
    return this.#records.next(async (store) => {
      await store.delete(`${await nameFor(tallyOf(response))}${response.id}`);
      this.release(response.id);
    });
  }

  /** The presses that an earlier page has left, the oldest first. From now on they are ours. */
  async take({ questionnaire, question, service }: TallyOf): Promise<KeptPress[]> {
    const belongsTo = named(questionnaire, question, service);
    const prefix = await nameFor(belongsTo);
    const names = await this.#records.next(async (store) => {
      await deleteOld(store);
      const all = await store.all();
      if (all.length === 0) await store.deleteIfEmpty();
      return all.map(({ name }) => name).filter((name) => name.startsWith(prefix));
    });
    const taken = names.map(async (name) => {
      const id = name.slice(prefix.length);
      if (this.#claims.has(id) || !(await this.#claim(id))) return [];
      const press = await this.#open<KeptPress>(name, belongsTo);
      if (!press) this.release(id);
      return press ? [press] : [];
    });
    return (await Promise.all(taken)).flat().sort((one, other) => one.at - other.at);
  }

  /** Lets other tallies have a press that stays on the device. */
  release(id: string): void {
    this.#claims.get(id)?.();
    this.#claims.delete(id);
  }

  /** Keeps what is asked, so that it can be shown where it cannot be read any more. `wanted` is what the page calls it. */
  keepQuestionnaire(questionnaire: Questionnaire, wanted: string, days: number): Promise<unknown> {
    return this.#records.next(async (store) => {
      const name = await nameFor(named(wanted));
      return store.put(name, { ...(await seal(questionnaire, named(wanted))), name, until: untilIn(days) });
    });
  }

  async questionnaire(wanted: string): Promise<Questionnaire | undefined> {
    return this.#open(await nameFor(named(wanted)), named(wanted));
  }

  deleteQuestionnaire(wanted: string): Promise<void> {
    return this.#records.next(async (store) => store.delete(await nameFor(named(wanted))));
  }

  /** What lies under `name`, if it still does: another tab may have brought it away. */
  #open<Content>(name: string, belongsTo: string): Promise<Content | undefined> {
    return this.#records.next(async (store) => {
      const record = await store.get(name);
      try {
        if (record) return (await unseal(record, belongsTo)) as Content;
      } catch {
        // It is not what we sealed, and nobody can read it.
      }
      await store.delete(name);
      return undefined;
    });
  }

  /** Makes a press ours alone, until it is released or the page is gone. Whether that could be had. */
  #claim(id: string): Promise<boolean> {
    if (this.#claims.has(id)) return Promise.resolve(true);
    const { signal } = stopAfter(patience);
    return new Promise((resolve) => {
      const hold = (): Promise<void> =>
        new Promise((release) => {
          this.#claims.set(id, release);
          resolve(true);
        });
      navigator.locks.request(`always-kit-tally ${id}`, { signal }, hold).catch(() => resolve(false));
    });
  }
}

function stopAfter(milliseconds: number): AbortController {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), milliseconds);
  return stop;
}

function tallyOf({ questionnaire, answers, service }: QuestionnaireResponse): string {
  return named(questionnaire.id, answers[0]?.question ?? '', service);
}

function named(...what: readonly string[]): string {
  return JSON.stringify(['always-kit', 'tally', ...what]);
}
