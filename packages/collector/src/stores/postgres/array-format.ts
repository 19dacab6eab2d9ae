/** What a column of a list of rows holds, with PostgreSQL's own number for it. */
const types = { text: 25, bigint: 20 } as const;

/** What stands for nothing, in the place of a length. */
const nothing = -1;

/**
 * A list of values as PostgreSQL sends and takes an array in its binary format (`array_recv` in its `arrayfuncs.c`). As text,
 * each value is quoted here and read sign by sign there; so it is only copied.
 */
export function arrayOf(type: keyof typeof types, values: readonly unknown[]): Buffer {
  let [size, holdsNothing] = [values.length > 0 ? 20 : 12, 0];
  for (const value of values) {
    size += 4;
    if (value === null) holdsNothing = 1;
    else size += type === 'text' ? Buffer.byteLength(value as string) : 8;
  }
  const array = Buffer.allocUnsafe(size);
  let at = array.writeInt32BE(values.length > 0 ? 1 : 0, 0); // dimensions
  at = array.writeInt32BE(holdsNothing, at);
  at = array.writeInt32BE(types[type], at);
  if (values.length === 0) return array;
  at = array.writeInt32BE(values.length, at);
  at = array.writeInt32BE(1, at); // the number of the first
  for (const value of values) {
    const behind = at + 4;
    const length = value === null ? nothing : type === 'text' ? array.write(value as string, behind) : 8;
    if (value !== null && type === 'bigint') writeWide(array, value as number, behind);
    array.writeInt32BE(length, at);
    at = behind + Math.max(0, length);
  }
  return array;
}

/** A whole number in 64 bits: none of ours comes near 2^53, and a `bigint` is an object of its own. */
function writeWide(array: Buffer, value: number, at: number): void {
  array.writeInt32BE(Math.floor(value / 2 ** 32), at);
  array.writeInt32BE(value | 0, at + 4);
}
