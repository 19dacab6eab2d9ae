/** A custom element class that may say which version it is. */
export interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

/**
 * Registers `element` as `tag`. Safe to call twice, on a server, and beside another copy of the library: the page we are
 * embedded in must never break because of us, so a clash is reported and never thrown.
 */
export function define(
  tag: string,
  element: VersionedElement,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  const existing: VersionedElement | undefined = registry?.get(tag);
  if (!registry || existing === element) return;
  if (existing) {
    if (existing.version === element.version) return;
    warn('tag-taken', `<${tag}> is already defined as version ${existing.version ?? 'unknown'}; keeping it.`);
    return;
  }
  try {
    registry.define(tag, registry.getName?.(element) ? class extends element {} : element);
  } catch (cause) {
    warn('not-defined', `<${tag}> could not be defined.`, cause);
  }
}

function warn(code: string, text: string, ...more: unknown[]): void {
  console.warn(`always/${code}: ${text}`, ...more);
}
