/** A path of the collector as a whole address, or `undefined` where the collector's address is none. */
export function addressOf(
  base: string,
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): URL | undefined {
  try {
    // Read by itself first: put before a path, what names no host would take its first part for one.
    const address = new URL(base || '/', globalThis.document?.baseURI);
    address.pathname = address.pathname.replace(/\/*$/, path); // a path such as `/patients` is kept
    for (const [key, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(key, value);
    return address;
  } catch {
    return undefined;
  }
}
