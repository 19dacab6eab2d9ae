/** The name of our database on the device. */
export const databaseName = 'always-kit-unsent';

/** Whether answers are kept on this device from before. Only looks: it makes no database where there is none. */
export async function keptBefore(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return false; // storage is forbidden, or the browser is too old to say
  }
}
