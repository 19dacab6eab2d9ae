import type { Gone, Item, RefusedItem } from './item.ts';

/** One thing on the device: what waits, what was refused or is gone, or a note of the outbox's own. */
export type Stored = Item | RefusedItem | Gone | Note;

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
  let db: Promise<IDBDatabase> | undefined;

  const close = (): void => {
    db?.then((opened) => opened.close()).catch(() => {});
    db = undefined;
  };

  const open = (): Promise<IDBDatabase> =>
    (db ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      setTimeout(reject, patience);
      request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: 'id' });
      request.onerror = reject;
      request.onsuccess = () => {
        const { result } = request;
        // Another tab wants to delete it, or the browser has taken it away: the next call opens it again.
        result.onversionchange = result.onclose = () => {
          result.close();
          db = undefined;
        };
        resolve(result);
      };
    }));

  /** Begins in the same tick where the database is open. */
  const run = async <Value>(act: 'put' | 'delete' | 'get' | 'getAll', what?: unknown, again = true): Promise<Value> => {
    try {
      const opened = await open();
      return await new Promise((resolve, reject) => {
        const mode = act.startsWith('get') ? 'readonly' : 'readwrite';
        const transaction = opened.transaction(store, mode, { durability: 'strict' });
        const request = transaction.objectStore(store)[act](what as IDBValidKey);
        transaction.oncomplete = () => resolve(request.result as Value);
        transaction.onabort = () => reject(transaction.error ?? new Error());
      });
    } catch (cause) {
      if (!again || isFull(cause)) throw cause;
      close();
      return run(act, what, false);
    }
  };

  return {
    open, // ahead of the first call, so that the first call can write at once
    close,
    put: (one) => run('put', one),
    remove: (id) => run('delete', id),
    get: (id) => run('get', id),
    // Where there is no such thing as IndexedDB, there is surely nothing in it.
    all: async () => ('indexedDB' in globalThis ? run('getAll') : []),
  };
}

/** Whether there is no more room on the device. */
export function isFull(cause: unknown): boolean {
  return (cause as Error | null | undefined)?.name === 'QuotaExceededError';
}
