import type { Item, RefusedItem } from './item.ts';

/** One thing on the device: what waits, what was refused, or a note of the outbox's own. */
export type Stored = Item | RefusedItem | Note;

/** Something that is nobody's, such as the collector's public key. */
export interface Note {
  /** Its name: no id of anything that is sent. */
  readonly id: string;
  readonly note: unknown;
}

/** Where things wait beyond the life of a page. Any call may reject: then there is no such place now. */
export interface Device {
  open(): Promise<unknown>;
  put(one: Stored): Promise<unknown>;
  get(id: string): Promise<Stored | undefined>;
  remove(id: string): Promise<unknown>;
  /** By their ids, which begin with a time: the oldest first. */
  all(): Promise<Stored[]>;
  close(): void;
}

const store = 'waiting';
/** How long a database may take to open, in milliseconds: WebKit's sometimes never answers. */
const patience = 3_000;

/**
 * What waits on the device, in IndexedDB. A handle that the browser has killed (WebKit does so to pages in the background, and
 * then fails everything on it) is dropped and opened again, once a call.
 *
 * @param name of the database.
 */
export function deviceStore(name: string): Device {
  let db: IDBDatabase | undefined;
  let opening: Promise<IDBDatabase> | undefined;

  const close = (): void => {
    db?.close();
    db = undefined;
  };

  const open = (): Promise<IDBDatabase> =>
    (opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      setTimeout(reject, patience, new Error());
      request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' });
      request.onerror = () => reject(request.error ?? new Error());
      request.onsuccess = () => {
        db = request.result;
        // Another tab wants to delete it, or the browser has taken it away: the next call opens it again.
        db.onversionchange = db.onclose = close;
        resolve(db);
      };
    }).finally(() => {
      opening = undefined;
    }));

  /** Begins at once where the database is open. */
  const run = async <Value>(
    mode: IDBTransactionMode,
    act: (things: IDBObjectStore) => IDBRequest<Value>,
    again = true,
  ): Promise<Value> => {
    const opened = db ?? (await open());
    try {
      return await new Promise((resolve, reject) => {
        const transaction = opened.transaction(store, mode, { durability: 'strict' });
        const request = act(transaction.objectStore(store));
        transaction.oncomplete = () => resolve(request.result);
        transaction.onabort = () => reject(transaction.error ?? new Error());
      });
    } catch (cause) {
      if (!again || isFull(cause)) throw cause;
      close();
      return run(mode, act, false);
    }
  };

  return {
    open, // ahead of the first call, so that the first call can write at once
    close,
    put: (one) => run('readwrite', (things) => things.put(one)),
    remove: (id) => run('readwrite', (things) => things.delete(id)),
    get: (id) => run('readonly', (things) => things.get(id) as IDBRequest<Stored | undefined>),
    all: () => run('readonly', (things) => things.getAll() as IDBRequest<Stored[]>),
  };
}

/** Whether there is no more room on the device. */
export function isFull(cause: unknown): boolean {
  return (cause as Error).name === 'QuotaExceededError';
}
