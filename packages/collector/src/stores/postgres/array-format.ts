/** What a column of a list of rows holds, with PostgreSQL's own number for it. */
const types = { text: 25, bigint: 20 } as const;

/** What stands for nothing, in the place of a length. */
const nothing = -1;

/**
 * A list of values as PostgreSQL sends and takes an array in its binary format (`array_recv` in its `arrayfuncs.c`). As text,
 * each value is quoted here and read sign by sign there; so it is only copied.
 */
export function arrayOf(type: keyof typeof types, values: readonly unknown[]): Buffer {
  const texts = type === 'text' ? values.map((value) => (value === null ? null : (value as string))) : undefined;
  const lengths = values.map((value, at) => {
    if (value === null) return nothing;
    return texts ? Buffer.byteLength(texts[at] ?? '') : 8;
  });
  const array = Buffer.allocUnsafe(
    lengths.reduce((sum, length) => sum + 4 + Math.max(0, length), values.length > 0 ? 20 : 12),
  );
  let at = array.writeInt32BE(values.length > 0 ? 1 : 0, 0); // dimensions
  at = array.writeInt32BE(lengths.includes(nothing) ? 1 : 0, at);
  at = array.writeInt32BE(types[type], at);
  if (values.length === 0) return array;
  at = array.writeInt32BE(values.length, at);
  at = array.writeInt32BE(1, at); // the number of the first
  for (const [index, length] of lengths.entries()) {
    at = array.writeInt32BE(length, at);
    if (length === nothing) continue;
    if (texts) at += array.write(texts[index] ?? '', at);
    else at = array.writeBigInt64BE(BigInt(values[index] as number), at);
  }
  return array;
}
