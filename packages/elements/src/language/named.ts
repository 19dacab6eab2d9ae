/** The entry of a table by a name that comes from outside, and never what every object has, such as `constructor`. */
export function named<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
