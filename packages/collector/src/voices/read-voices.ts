import type { Questionnaire, QuestionnaireResponse, Voice, VoicePage } from '@always-kit/contract';
import { everyRecord, type ResponsePlace } from '../stores/record-store.ts';
import type { ServiceSpan } from '../stores/response-store.ts';
import type { Store } from '../stores/store.ts';
import { asksWhatMatters } from './asks-what-matters.ts';

/** How many voices a page has at most. What one person said is on one page. */
const atMost = 500;

/** What people said about a service in answer to what matters to them, oldest first, in words as they are kept. */
export async function readVoices(
  store: Store,
  { organisation, service, from, to }: ServiceSpan,
  after: ResponsePlace | undefined,
): Promise<VoicePage> {
  const asked = (await store.questionnaires.newest(organisation)).filter(asksWhatMatters).map(({ id }) => id);
  const counts = await store.responses.responseCounts(organisation, service);
  const spoken = counts.filter(({ questionnaire, words }) => words && asked.includes(questionnaire));
  if (spoken.length === 0) return { voices: [] };
  // No day before the first voice and none after the last is looked at.
  const first = spoken.map(({ since }) => since).reduce((a, b) => (a < b ? a : b));
  const last = spoken.map(({ until }) => until).reduce((a, b) => (a > b ? a : b));
  const query = {
    ...{ organisation, service, questionnaires: asked },
    ...{ from: from !== undefined && from > first ? from : first, to: to !== undefined && to < last ? to : last },
  };
  const textOf = textQuestions(store, organisation);
  const voices: Voice[] = [];
  let done: string | undefined;
  for await (const { response, day } of everyRecord(store.records, query, { after })) {
    const said = voicesIn(response, day, await textOf(response));
    if (voices.length + said.length > atMost) return { voices, ...(done !== undefined && { next: done }) };
    voices.push(...said);
    done = response.id;
  }
  return { voices };
}

function voicesIn(response: QuestionnaireResponse, day: string, asked: ReadonlySet<string>): Voice[] {
  const { id, questionnaire, language, audience, mayQuote } = response;
  return response.answers
    .filter(({ question, value }) => asked.has(question) && String(value).trim() !== '')
    .map(({ question, value }) => ({
      ...{ response: id, questionnaire: questionnaire.id, question, words: String(value), on: day, language },
      ...(audience !== undefined && { audience }),
      mayQuote: mayQuote === true,
    }));
}

/** Which questions of a response are answered in words. */
function textQuestions(store: Store, organisation: string) {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  return ({ questionnaire: { id, version } }: QuestionnaireResponse): Promise<ReadonlySet<string>> => {
    const name = `${id} ${version}`;
    const found = known.get(name) ?? store.questionnaires.version(organisation, id, version).then(inWords);
    known.set(name, found);
    return found;
  };
}

function inWords(questionnaire: Questionnaire | undefined): ReadonlySet<string> {
  return new Set(questionnaire?.questions.filter(({ kind }) => kind === 'text').map(({ id }) => id));
}
