import type { QuestionnaireStore } from '../stores/questionnaire-store.ts';
import { inPieces } from './in-pieces.ts';

/** Every version of every questionnaire that may be asked, those that everybody has as well, as JSON lines. `import` takes them in again. */
export function questionnairesNdjson(questionnaires: QuestionnaireStore, organisation: string): AsyncGenerator<string> {
  return inPieces(linesOf(questionnaires, organisation));
}

async function* linesOf(questionnaires: QuestionnaireStore, organisation: string): AsyncGenerator<object> {
  for (const questionnaire of await questionnaires.every(organisation)) yield { questionnaire };
}
