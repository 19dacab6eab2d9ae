import { databaseName } from '../kept-before.ts';

/** Throws away whatever earlier tests kept on this device, once their forms have kept it. */
export async function emptyDevice(): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    const { held = [], pending = [] } = await navigator.locks.query();
    quiet = [...held, ...pending].length === 0 ? quiet + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await navigator.locks.request(databaseName, () => asked(indexedDB.deleteDatabase(databaseName)));
}

/** Every record that lies on the device, as somebody would find it who opens the storage by hand. */
export async function recordsOnDevice(): Promise<Record<string, unknown>[]> {
  const present = (await indexedDB.databases()).some(({ name }) => name === databaseName);
  if (!present) return [];
  const database = await asked(indexedDB.open(databaseName));
  const records: Record<string, unknown>[] = [];
  for (const store of database.objectStoreNames) {
    const [names, values] = await Promise.all([
      asked(database.transaction(store).objectStore(store).getAllKeys()),
      asked(database.transaction(store).objectStore(store).getAll()),
    ]);
    records.push(...values.map((value: object, index) => ({ ...value, keptUnder: names[index] })));
  }
  database.close();
  return records;
}

/** All that lies on the device as one text, bytes taken for letters. */
export async function textOnDevice(): Promise<string> {
  return JSON.stringify(await recordsOnDevice(), (_, value: unknown) => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer);
      return new TextDecoder('latin1').decode(bytes);
    }
    return value;
  });
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The storage could not be read'));
  });
}
