import { digestWith } from '../redaction/digest.ts';
import type { DigestOf } from '../retention/trim-words.ts';
import { keyRing } from '../sealing/key-ring.ts';
import type { Store } from '../stores/store.ts';
import type { CommandLine } from './options.ts';
import { keysOf } from './settings.ts';

/** The digest of what people send as the service makes it, with the keys that the command line names. */
export async function digestFor(line: CommandLine, store: Store): Promise<DigestOf> {
  const { secretFor } = await keyRing(await keysOf(line, store));
  return digestWith(secretFor('digest'));
}
