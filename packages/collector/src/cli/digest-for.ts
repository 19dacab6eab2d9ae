import type { QuestionnaireResponse } from '@always-kit/contract';
import { digestWith } from '../redaction/digest.ts';
import { keyRing } from '../sealing/key-ring.ts';
import type { CommandLine } from './options.ts';
import { keysOf } from './settings.ts';

/** The digest of responses as the service makes it, with the keys that the command line names. */
export async function digestFor(line: CommandLine): Promise<(response: QuestionnaireResponse) => string> {
  const { secretFor } = await keyRing(await keysOf(line));
  return digestWith(secretFor('digest'));
}
