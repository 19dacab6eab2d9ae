import type { Questionnaire } from '@always-kit/contract';
import type { Content } from './fitting.ts';
import { deleteOld, KeptRecords, untilIn, type KeptRecord } from './kept-records.ts';
import { nameFor, seal, unseal } from './sealing.ts';

/** What lies on the device for one questionnaire of one service. */
interface Record extends KeptRecord {
  /** The version of the questionnaire, without which it does not open. */
  readonly version: string;
}

/** What was found: its content, and whether it belongs to another version of the questionnaire. */
export interface Found {
  readonly content: Content;
  readonly changed: boolean;
}

/** Answers that are not sent, on the device. */
export class UnsentAnswers {
  readonly #records = new KeptRecords<Record>();

  keep(questionnaire: Questionnaire, service: string, content: Content, days: number): Promise<void> {
    return this.#records.next(async (store) => {
      const { id, version } = questionnaire;
      const sealed = await seal(content, belongsTo(id, version, service));
      const name = await nameOf(id, service);
      await store.put(name, { ...sealed, name, version, until: untilIn(days) });
    });
  }

  /** What is kept for this form. Deletes on the way whatever is too old, of every form. */
  find({ id, version }: Questionnaire, service: string): Promise<Found | undefined> {
    return this.#records.next(async (store) => {
      await deleteOld(store);
      const name = await nameOf(id, service);
      const record = await store.get(name);
      if (!record) {
        await store.deleteIfEmpty();
        return undefined;
      }
      try {
        const content = (await unseal(record, belongsTo(id, record.version, service))) as Content;
        return { content, changed: record.version !== version };
      } catch {
        await store.delete(name); // it is not what we sealed, and nobody can read it
        return undefined;
      }
    });
  }

  delete({ id }: Questionnaire, service: string): Promise<void> {
    return this.#records.next(async (store) => store.delete(await nameOf(id, service)));
  }
}

function nameOf(id: string, service: string): Promise<string> {
  return nameFor(JSON.stringify(['always-kit', id, service]));
}

function belongsTo(id: string, version: string, service: string): string {
  return JSON.stringify([id, version, service]);
}
