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
  put(one: Stored): Promise<unknown>;
  get(id: string): Promise<Stored | undefined>;
  remove(id: string): Promise<unknown>;
  /** By their ids, which begin with a time: the oldest first. */
  all(): Promise<Stored[]>;
  close(): void;
}

const store = 'waiting';
/** How long a database may take for one thing, in milliseconds. */
const patience = 3_000;

/**
 * What waits on the device, in IndexedDB. A handle that the browser has killed (WebKit does so to pages in the background, and
 * then fails everything on it) is dropped and opened again, once a call. One that says nothing at all is given up in the same way:
 * nobody waits for a database that is stuck.
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
    (db ??= inTime((resolve, reject) => {
      const request = indexedDB.open(name, 1);
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
  const run = <Value>(act: 'put' | 'delete' | 'get' | 'getAll', what?: unknown): Promise<Value> => {
    const work = (opened: IDBDatabase): Promise<Value> =>
      inTime((resolve, reject) => {
        const mode = act.startsWith('get') ? 'readonly' : 'readwrite';
        const transaction = opened.transaction(store, mode, { durability: 'strict' });
        const request = transaction.objectStore(store)[act](what as IDBValidKey);
        transaction.oncomplete = () => resolve(request.result as Value);
        transaction.onabort = () => reject(transaction.error);
      });
    const opening = open();
    return opening.then(work).catch((cause: unknown) => {
      if (isFull(cause)) throw cause;
      if (db === opening) close(); // not what another call has opened since
      return open().then(work);
    });
  };

  return {
    close,
    put: (one) => run('put', one),
    remove: (id) => run('delete', id),
    get: (id) => run('get', id),
    // Where there is no such thing as IndexedDB, there is surely nothing in it.
    all: async () => ('indexedDB' in globalThis ? run('getAll') : []),
  };
}

/** Rejects what takes too long: a database that is stuck says nothing, not even that it failed. */
function inTime<Value>(
  begin: (resolve: (value: Value) => void, reject: (cause: unknown) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    begin(resolve, reject);
    setTimeout(reject, patience);
  });
}

/** Whether there is no more room on the device. */
export function isFull(cause: unknown): boolean {
  return (cause as Error | null | undefined)?.name === 'QuotaExceededError';
}
