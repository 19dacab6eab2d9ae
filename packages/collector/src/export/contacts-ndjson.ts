import type { ContactStore } from '../stores/contact-store.ts';
import { inPieces } from './in-pieces.ts';

/**
 * Everybody who wants to stay in touch as JSON lines, in a file of its own: what they agreed to, and the day they did. Like what is
 * kept of them, it names no response, no time and no order in which they came. `import` takes them in again.
 */
export function contactsNdjson(contacts: ContactStore, organisation: string): AsyncGenerator<string> {
  return inPieces(linesOf(contacts, organisation));
}

async function* linesOf(contacts: ContactStore, organisation: string): AsyncGenerator<object> {
  for (const contact of await contacts.list(organisation)) yield { contact };
}
