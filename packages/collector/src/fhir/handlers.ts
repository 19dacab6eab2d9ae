import type { FieldProblem } from '@always-kit/contract';
import {
  answeredQuestionnaire,
  elementOf,
  measureToFhir,
  questionnaireToFhir,
  responseFromFhir,
  seriesToMeasureReports,
  storedToOutcome,
  type ResponseContext,
} from '@always-kit/fhir';
import { Refusal, refusal } from '../refusal.ts';
import type { Handlers, Surroundings } from '../routes/handler.ts';
import { putNew } from '../routes/responses.ts';
import { seriesHandlers } from '../routes/series.ts';
import { asksForFhir, fhirJson } from './asks-for-fhir.ts';

const asFhir = { 'content-type': `${fhirJson}; charset=utf-8` };
const resourceType = 'QuestionnaireResponse';

/** Responses, questionnaires and measures for those who speak FHIR R4. */
export function fhirHandlers(
  surroundings: Surroundings,
): Pick<Handlers, 'sendFhirResponse' | 'readFhirQuestionnaire' | 'readMeasureReports'> {
  const { questionnaires } = surroundings.store;
  const { readSeries } = seriesHandlers(surroundings);
  return {
    async sendFhirResponse({ caller, body, headers, sending }) {
      const named = answeredQuestionnaire(body);
      const questionnaire = named && (await questionnaires.version(caller.organisation, named.id, named.version));
      const [service, ...others] = caller.siteKey.services;
      const context = { questionnaire, ...(others.length === 0 && { service }) };
      const read = responseFromFhir(body, context);
      if (!read.ok) throw refusal('invalid', undefined, read.errors);
      const people = read.unsupported.filter(({ what }) => what === 'person');
      // Left out in silence, it would be sent to us again with each response.
      if (people.length > 0) throw refusal('invalid', undefined, people.map(namesAPerson));
      const { status, receipt } = await inFhirsTerms(body, context, () =>
        putNew(read.value, caller, sending, surroundings),
      );
      if (!asksForFhir(headers)) return { status, body: { ...receipt, leftOut: [...read.unsupported] } };
      const text = `Stored as ${receipt.id} at ${receipt.storedAt}`;
      return { status, body: { ...storedToOutcome(text, read.unsupported, resourceType) }, headers: asFhir };
    },
    async readFhirQuestionnaire({ caller, params, query }) {
      const versions = await questionnaires.versions(caller.organisation, params.id);
      const { version } = query;
      const found = version === undefined ? versions.at(-1) : versions.find((one) => one.version === version);
      if (!found) throw refusal('not-found');
      return { status: 200, body: { ...questionnaireToFhir(found) }, headers: asFhir };
    },
    async readMeasureReports(asked) {
      const { body: series } = await readSeries({ ...asked });
      const resources = [measureToFhir(series.measure, series.alwaysEvent), ...seriesToMeasureReports(series)];
      const bundle = { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) };
      return { status: 200, body: bundle, headers: asFhir };
    },
  };
}

function namesAPerson({ pointer, detail }: { pointer: string; detail: string }): FieldProblem {
  return { pointer, code: 'names-a-person', detail };
}

/** What is found wrong with a response is said of the resource that it came as. */
async function inFhirsTerms<Value>(
  resource: unknown,
  context: ResponseContext,
  put: () => Promise<Value>,
): Promise<Value> {
  try {
    return await put();
  } catch (cause) {
    if (!(cause instanceof Refusal) || !cause.problem.errors) throw cause;
    const errors = cause.problem.errors.map((error) => {
      return { ...error, pointer: elementOf(resource, error.pointer, context) };
    });
    throw new Refusal({ ...cause.problem, errors }, cause.headers);
  }
}
