import { nhsCodesOf } from '@always-kit/contract/built-in';
import { knownVersions } from '../questionnaires/known-versions.ts';
import type { Store } from '../stores/store.ts';
import { inPieces } from './in-pieces.ts';

/** How many are read at once. */
const atOnce = 500;

/**
 * What people told of themselves as JSON lines, in a file of its own: whoever needs what was answered need not have who answered.
 * Each names its response, and nothing else of it. Beside what was asked stands what it is in the NHS Data Dictionary
 * (`nationalCodes`, by data element), where the questionnaire names any, and how sure its questionnaire is of that
 * (`nationalMapping`). `import` takes them in again.
 */
export function aboutYouNdjson(store: Store, organisation: string): AsyncGenerator<string> {
  return inPieces(linesOf(store, organisation));
}

async function* linesOf({ aboutYou: store, questionnaires }: Store, organisation: string): AsyncGenerator<object> {
  const versionOf = knownVersions(questionnaires, organisation);
  let after = '';
  for (;;) {
    const page = await store.page(organisation, after, atOnce);
    for (const { aboutYou, receivedAt, trimmed } of page) {
      const questionnaire = await versionOf(aboutYou.questionnaire);
      const nationalCodes = nhsCodesOf(questionnaire, aboutYou);
      yield {
        aboutYou,
        receivedAt: new Date(receivedAt).toISOString(),
        ...(trimmed.length > 0 && { trimmed }),
        ...(Object.keys(nationalCodes).length > 0 && { nationalCodes, nationalMapping: questionnaire.standing }),
      };
    }
    if (page.length < atOnce) return;
    after = page.at(-1)?.aboutYou.id ?? '';
    await new Promise(setImmediate); // SQLite answers at once: let others have their turn
  }
}
