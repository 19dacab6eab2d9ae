import type { Questionnaire } from '@always-kit/contract';
import { DeviceStore } from './device-store.ts';
import type { Content } from './fitting.ts';
import { databaseName } from './kept-before.ts';
import { nameFor, seal, unseal, type Sealed } from './sealing.ts';

/** What lies on the device for one questionnaire of one service. Nothing of it says what, where or by whom was answered. */
interface Record extends Sealed {
  /** What it is kept under. */
  readonly name: string;
  /** The version of the questionnaire, without which it does not open. */
  readonly version: string;
  /** When it is to be deleted, in milliseconds since 1970. */
  readonly until: number;
}

/** What was found: its content, and whether it belongs to another version of the questionnaire. */
export interface Found {
  readonly content: Content;
  readonly changed: boolean;
}

const day = 86_400_000;
/** No host may keep longer; what claims to be kept longer was written while the clock was wrong. */
export const mostDays = 90;

/**
 * Answers that are not sent, on the device. Calls are done one after the other, also those of other tabs, so that nothing is
 * written after it was deleted, and no tab deletes what another has just written.
 */
export class UnsentAnswers {
  readonly #store = new DeviceStore<Record>();
  #last: Promise<unknown> = Promise.resolve();

  keep(questionnaire: Questionnaire, service: string, content: Content, days: number): Promise<void> {
    return this.#next(async () => {
      const { id, version } = questionnaire;
      const sealed = await seal(content, belongsTo(id, version, service));
      const until = Date.now() + days * day;
      const name = await nameOf(id, service);
      await this.#store.put(name, { ...sealed, name, version, until });
    });
  }

  /** What is kept for this form. Deletes on the way whatever is too old, of every form. */
  find({ id, version }: Questionnaire, service: string): Promise<Found | undefined> {
    return this.#next(async () => {
      await this.#deleteOld();
      const name = await nameOf(id, service);
      const record = await this.#store.get(name);
      if (!record) {
        await this.#store.deleteIfEmpty();
        return undefined;
      }
      try {
        const content = (await unseal(record, belongsTo(id, record.version, service))) as Content;
        return { content, changed: record.version !== version };
      } catch {
        await this.#store.delete(name); // it is not what we sealed, and nobody can read it
        return undefined;
      }
    });
  }

  delete({ id }: Questionnaire, service: string): Promise<void> {
    return this.#next(async () => this.#store.delete(await nameOf(id, service)));
  }

  async #deleteOld(): Promise<void> {
    const now = Date.now();
    for (const { name, until } of await this.#store.all()) {
      if (until <= now || until > now + mostDays * day) await this.#store.delete(name);
    }
  }

  #next<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(() => navigator.locks.request(databaseName, work));
    this.#last = done.catch(() => undefined);
    return done;
  }
}

function nameOf(id: string, service: string): Promise<string> {
  return nameFor(JSON.stringify(['always-kit', id, service]));
}

function belongsTo(id: string, version: string, service: string): string {
  return JSON.stringify([id, version, service]);
}
