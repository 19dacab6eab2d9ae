import type { Item, RefusedItem } from './item.ts';

const waiting = 'waiting';
const refused = 'refused';
const notes = 'notes';
/** How long a database may take to open, in milliseconds: WebKit's sometimes never answers. */
const patience = 3_000;

/** There is no room on the device, or not for more than so many. */
export class NoRoomError extends Error {
  override readonly name = 'NoRoomError';
}

/** Where things wait beyond the life of a page. Any call may reject: then there is no such place now. */
export interface Device {
  open(): Promise<void>;
  /** @throws {NoRoomError} when there are more than `most` with it, or the browser's own limit is reached. */
  put(item: Item, most: number): Promise<void>;
  /** Takes it away, wherever it is. */
  remove(id: string): Promise<void>;
  /** Moves it to what is refused. */
  refuse(item: RefusedItem): Promise<void>;
  /** All that waits, the oldest first: ids begin with a time. */
  all(): Promise<Item[]>;
  refused(): Promise<RefusedItem[]>;
  /** Keeps something that is nobody's, such as the collector's public key. */
  note(name: string, value: unknown): Promise<void>;
  noted(name: string): Promise<unknown>;
  close(): void;
}

/**
 * What waits on the device, in IndexedDB. A handle that the browser has killed (WebKit does so to pages in the background, and
 * then fails everything on it) is dropped and opened again, once a call.
 */
export class DeviceStore implements Device {
  readonly #name: string;
  #db: IDBDatabase | undefined;
  #opening: Promise<IDBDatabase> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** Opens it ahead of the first call, so that the first call can write at once. */
  async open(): Promise<void> {
    await this.#opened();
  }

  async put(item: Item, most: number): Promise<void> {
    try {
      await this.#run('readwrite', (transaction) => {
        const store = transaction.objectStore(waiting);
        store.put(item);
        transaction.objectStore(refused).delete(item.id); // it is tried again
        const count = store.count();
        count.onsuccess = () => {
          if (count.result > most) transaction.abort();
        };
        return count;
      });
    } catch (cause) {
      throw nameOf(cause) === 'QuotaExceededError' ? new NoRoomError('The device is full', { cause }) : cause;
    }
  }

  async remove(id: string): Promise<void> {
    await this.#run('readwrite', (transaction) => {
      transaction.objectStore(waiting).delete(id);
      return transaction.objectStore(refused).delete(id);
    });
  }

  async refuse(item: RefusedItem): Promise<void> {
    await this.#run('readwrite', (transaction) => {
      transaction.objectStore(waiting).delete(item.id);
      return transaction.objectStore(refused).put(item);
    });
  }

  all(): Promise<Item[]> {
    return this.#run('readonly', (transaction) => transaction.objectStore(waiting).getAll() as IDBRequest<Item[]>);
  }

  refused(): Promise<RefusedItem[]> {
    return this.#run(
      'readonly',
      (transaction) => transaction.objectStore(refused).getAll() as IDBRequest<RefusedItem[]>,
    );
  }

  async note(name: string, value: unknown): Promise<void> {
    await this.#run('readwrite', (transaction) => transaction.objectStore(notes).put(value, name));
  }

  noted(name: string): Promise<unknown> {
    return this.#run('readonly', (transaction) => transaction.objectStore(notes).get(name) as IDBRequest<unknown>);
  }

  close(): void {
    this.#db?.close();
    this.#db = undefined;
  }

  /** Begins at once where the database is open. */
  async #run<Value>(
    mode: IDBTransactionMode,
    act: (transaction: IDBTransaction) => IDBRequest<Value>,
    again = true,
  ): Promise<Value> {
    try {
      return await done((this.#db ?? (await this.#opened())).transaction([waiting, refused, notes], mode, strict), act);
    } catch (cause) {
      if (!again || !['InvalidStateError', 'UnknownError', 'AbortError'].includes(nameOf(cause))) throw cause;
      this.close();
      return this.#run(mode, act, false);
    }
  }

  #opened(): Promise<IDBDatabase> {
    this.#opening ??= open(this.#name)
      .then((db) => {
        // Another tab wants to delete it, or the browser has taken it away: the next call opens it again.
        db.onversionchange = db.onclose = () => this.close();
        return (this.#db = db);
      })
      .finally(() => {
        this.#opening = undefined;
      });
    return this.#opening;
  }
}

const strict: IDBTransactionOptions = { durability: 'strict' };

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    const timer = setTimeout(() => reject(new DOMException('It does not open', 'TimeoutError')), patience);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(waiting, { keyPath: 'id' });
      request.result.createObjectStore(refused, { keyPath: 'id' });
      request.result.createObjectStore(notes);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve(request.result);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error ?? new DOMException('It does not open', 'UnknownError'));
    };
  });
}

function done<Value>(
  transaction: IDBTransaction,
  act: (transaction: IDBTransaction) => IDBRequest<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const request = act(transaction);
    transaction.oncomplete = () => resolve(request.result);
    // Without an error it was us.
    transaction.onabort = () => reject(transaction.error ?? new NoRoomError('The outbox is full'));
  });
}

function nameOf(cause: unknown): string {
  return cause instanceof Error || cause instanceof DOMException ? cause.name : '';
}
