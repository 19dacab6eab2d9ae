import type { Questionnaire, QuestionnaireResponse, Voice, VoicePage } from '@always-kit/contract';
import { everyRecord, type KeptResponse, type ResponsePlace } from '../stores/record-store.ts';
import type { ServiceSpan } from '../stores/response-store.ts';
import type { Store } from '../stores/store.ts';
import { asksWhatMatters } from './asks-what-matters.ts';

/** How many voices a page has at most. What one person said is on one page. */
const atMost = 500;

/** How many days are looked at in one question to the database. */
const daysAtOnce = 100;

/** What people said about a service in answer to what matters to them, oldest first, in words as they are kept. */
export async function readVoices(
  store: Store,
  span: ServiceSpan,
  after: ResponsePlace | undefined,
): Promise<VoicePage> {
  const textOf = textQuestions(store, span.organisation);
  const voices: Voice[] = [];
  let done: string | undefined;
  for await (const { response, day } of responsesInWords(store, span, after)) {
    const said = voicesIn(response, day, await textOf(response));
    if (voices.length + said.length > atMost) return { voices, ...(done !== undefined && { next: done }) };
    voices.push(...said);
    done = response.id;
  }
  return { voices };
}

/** Of an organisation that has millions, only the days are read on which somebody said something about the service. */
async function* responsesInWords(
  store: Store,
  { organisation, service, from, to }: ServiceSpan,
  after: ResponsePlace | undefined,
): AsyncGenerator<KeptResponse, void, undefined> {
  const questionnaires = (await store.questionnaires.newest(organisation)).filter(asksWhatMatters).map(({ id }) => id);
  if (questionnaires.length === 0) return;
  const first = from !== undefined && from > (after?.day ?? '') ? from : after?.day;
  const days = await store.responses.daysWithWords({ organisation, service, from: first, to }, questionnaires);
  for (let at = 0; at < days.length; at += daysAtOnce) {
    const some = days.slice(at, at + daysAtOnce);
    yield* everyRecord(store.records, { organisation, service, questionnaires, days: some }, { after });
  }
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
