import { databaseName } from './kept-before.ts';

const records = 'unsent';
/** How long the browser may take to open it, in milliseconds. WebKit was seen never to answer at all. */
const patience = 3_000;

/**
 * Records by name in IndexedDB. Each call opens what is needed, tries once more with a fresh handle where the old one was
 * killed (WebKit does that while a page sleeps), and rejects where the browser does not let us keep anything.
 */
export class DeviceStore<Value> {
  #database: Promise<IDBDatabase> | undefined;

  get(name: string): Promise<Value | undefined> {
    return this.#do('readonly', (store) => store.get(name) as IDBRequest<Value | undefined>);
  }

  all(): Promise<Value[]> {
    return this.#do('readonly', (store) => store.getAll() as IDBRequest<Value[]>);
  }

  put(name: string, value: Value): Promise<IDBValidKey> {
    return this.#do('readwrite', (store) => store.put(value, name));
  }

  /** Deletes one record, and the whole database with the last one. */
  async delete(name: string): Promise<void> {
    await this.#do('readwrite', (store) => store.delete(name));
    await this.deleteIfEmpty();
  }

  /** Leaves no empty database behind. */
  async deleteIfEmpty(): Promise<void> {
    if ((await this.#do('readonly', (store) => store.count())) > 0) return;
    await this.close();
    await deleteDatabase();
  }

  async close(): Promise<void> {
    const opened = this.#database;
    this.#database = undefined;
    (await opened?.catch(() => undefined))?.close();
  }

  async #do<Result>(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Result>,
    retry = true,
  ): Promise<Result> {
    try {
      return await inTransaction(await this.#open(), mode, ask);
    } catch (cause) {
      await this.close();
      if (!retry || !mayBeMended(cause)) throw cause;
      if (cause.name === 'NotFoundError') await deleteDatabase();
      return this.#do(mode, ask, false);
    }
  }

  #open(): Promise<IDBDatabase> {
    return (this.#database ??= open(() => (this.#database = undefined)));
  }
}

function open(onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // Where storage is forbidden even to look at `indexedDB` throws; here that rejects.
    const request = indexedDB.open(databaseName, 1);
    let late = false;
    const waiting = setTimeout(() => {
      late = true;
      reject(new DOMException('The browser did not open its storage', 'TimeoutError'));
    }, patience);
    request.onupgradeneeded = () => request.result.createObjectStore(records);
    request.onerror = () => {
      clearTimeout(waiting);
      reject(request.error ?? new DOMException('Storage failed', 'UnknownError'));
    };
    request.onsuccess = () => {
      clearTimeout(waiting);
      const database = request.result;
      if (late) {
        database.close();
        return;
      }
      // Another tab deletes the database, or the browser closes it: never stand in the way, and open it anew.
      database.onversionchange = () => {
        database.close();
        onGone();
      };
      database.onclose = onGone;
      resolve(database);
    };
  });
}

function inTransaction<Result>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(records, mode, { durability: 'strict' });
    const request = ask(transaction.objectStore(records));
    transaction.oncomplete = () => resolve(request.result);
    // A full disk is told here, and not by the request.
    transaction.onabort = transaction.onerror = () =>
      reject(transaction.error ?? request.error ?? new DOMException('Storage failed', 'UnknownError'));
  });
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName);
    // Another tab that still writes keeps an empty database: nothing of the person is in it.
    request.onsuccess = request.onerror = request.onblocked = () => resolve();
  });
}

/** A handle that the browser has killed, or a database that was made without our store: whoever opens by hand makes one. */
function mayBeMended(cause: unknown): cause is DOMException {
  return cause instanceof DOMException && ['InvalidStateError', 'UnknownError', 'NotFoundError'].includes(cause.name);
}
