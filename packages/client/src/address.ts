/** A path of the collector as a whole address, or `undefined` where the collector's address is none. */
export function addressOf(
  base: string,
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): URL | undefined {
  try {
    // One text, so that a path such as `/patients` is kept.
    const address = new URL(base.replace(/\/$/, '') + path, globalThis.document?.baseURI);
    for (const [key, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(key, value);
    return address;
  } catch {
    return undefined;
  }
}
