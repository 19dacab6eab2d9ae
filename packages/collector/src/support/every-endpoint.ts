import { createHash } from 'node:crypto';
import { createUuid, type EndpointName, type NewEntry } from '@always-kit/contract';
import { whatMattersPatient } from '@always-kit/contract/built-in';
import { aboutYouWith } from './about-you.ts';
import { alwaysEventWith, feedback, responseWith, type Ask } from './test-collector.ts';

/** Stands in all that Leeds has, and in nothing that York has. */
export const ofLeeds = 'Bramleyburgh';

/** What Leeds has, by id: another organisation may know the ids. */
export const leeds = {
  response: createUuid(),
  withdrawal: 'w'.repeat(43),
  evidence: createUuid(),
  entry: createUuid(),
  event: 'going-home',
  questionnaire: 'leeds-only',
  webhook: 'leeds-hook',
} as const;

export const leedsResponse = responseWith({
  id: leeds.response,
  answers: [
    { question: 'always', value: 'never' },
    { question: 'more', value: `${ofLeeds} was cold` },
  ],
  attention: ['urgent'],
  withdrawal: createHash('sha256').update(leeds.withdrawal).digest('base64url'),
});

export const leedsVoice = responseWith({
  questionnaire: { id: whatMattersPatient.id, version: whatMattersPatient.version },
  answers: [{ question: 'WM1', value: `To be heard in ${ofLeeds}` }],
});

const [event, measure] = [`/v1/always-events/${leeds.event}`, `/v1/always-events/${leeds.event}/measures/always`];
const hook = { id: leeds.webhook, url: 'https://example.org/hook', events: ['response.stored'] };

type Role = 'viewer' | 'team' | 'partner' | 'coach' | 'sponsor' | 'administrator';
const everyone: readonly Role[] = ['viewer', 'team', 'partner', 'coach', 'sponsor', 'administrator'];
const recorders = everyone.filter((role) => role !== 'viewer');
const signers: readonly Role[] = ['partner', 'coach', 'sponsor', 'administrator'];
const team: readonly Role[] = ['team', 'partner', 'coach', 'administrator'];
const exporters: readonly Role[] = ['coach', 'administrator'];
const keepers: readonly Role[] = ['administrator'];

/** An entry of Leeds's record, in these words. */
export function entryOfLeeds(title: string): NewEntry {
  return { form: 'strategy-link', content: { kind: 'strategy', title } };
}

/** How an endpoint is asked for what is of Leeds, and which roles may. A site key's endpoint is for no role. */
export interface EndpointCase {
  readonly line: string;
  readonly ask?: Ask;
  readonly roles?: readonly Role[];
}

/** One case for every endpoint of the contract: a new one without is a type error. */
export const everyEndpoint: Readonly<Record<EndpointName, EndpointCase>> = {
  sendResponse: { line: 'POST /v1/responses', ask: { body: { ...leedsResponse, reading: 'easy', service: 'chapel' } } },
  sendBatch: {
    line: 'POST /v1/responses/batch',
    ask: { body: { responses: [responseWith({ service: 'chapel' }), { ...leedsResponse, service: 'chapel' }] } },
  },
  withdrawResponse: { line: `DELETE /v1/responses/${leeds.response}`, ask: { body: { token: leeds.withdrawal } } },
  eraseResponse: { line: 'POST /v1/erasures', ask: { body: { response: leeds.response } }, roles: keepers },
  readRetention: { line: 'GET /v1/retention', roles: keepers },
  setRetention: { line: 'PUT /v1/retention', ask: { body: { rules: [{ answers: 240 }] } }, roles: keepers },
  exportResponses: { line: 'GET /v1/exports/responses.csv', roles: exporters },
  exportRecords: { line: 'GET /v1/exports/responses.ndjson', roles: exporters },
  exportFhir: { line: 'GET /v1/exports/responses.fhir.ndjson', roles: exporters },
  exportFriendsAndFamily: { line: 'GET /v1/exports/friends-and-family.csv', roles: exporters },
  exportAboutYou: { line: 'GET /v1/exports/about-you.ndjson', roles: exporters },
  exportQuestionnaires: { line: 'GET /v1/exports/questionnaires.ndjson', roles: exporters },
  exportAlwaysEvents: { line: 'GET /v1/exports/always-events.json', roles: exporters },
  exportAlwaysEventRecords: { line: 'GET /v1/exports/always-events.ndjson', roles: exporters },
  exportContacts: { line: 'GET /v1/exports/contacts.ndjson', roles: keepers },
  listWebhooks: { line: 'GET /v1/webhooks', roles: keepers },
  addWebhook: { line: 'POST /v1/webhooks', ask: { body: { ...hook, id: 'another-hook' } }, roles: keepers },
  removeWebhook: { line: `DELETE /v1/webhooks/${leeds.webhook}`, roles: keepers },
  tellAboutYou: { line: 'POST /v1/about-you', ask: { body: aboutYouWith(leeds.response) } },
  stayInTouch: {
    line: 'POST /v1/contacts',
    ask: { body: { id: createUuid(), service: 'chapel', name: 'Jo', phone: '01273 800 900', reasons: ['take-part'] } },
  },
  listContacts: { line: 'GET /v1/contacts', roles: recorders },
  forgetContact: { line: 'DELETE /v1/contacts/{contact}', roles: recorders },
  listAttention: { line: 'GET /v1/attention', roles: team },
  markSeen: { line: `PUT /v1/attention/${leeds.response}/seen`, roles: recorders },
  countResponses: { line: 'GET /v1/services/bramley/response-counts', roles: everyone },
  readHeard: { line: 'GET /v1/services/bramley/heard', roles: everyone },
  listQuestionnaires: { line: 'GET /v1/questionnaires', roles: everyone },
  readQuestionnaire: { line: `GET /v1/questionnaires/${leeds.questionnaire}`, roles: everyone },
  readQuestionnaireVersion: { line: `GET /v1/questionnaires/${leeds.questionnaire}/versions/1`, roles: everyone },
  publishQuestionnaire: {
    line: `PUT /v1/questionnaires/${leeds.questionnaire}/versions/2`,
    ask: { body: { ...feedback, id: leeds.questionnaire, version: '2' } },
    roles: recorders,
  },
  listAlwaysEvents: { line: 'GET /v1/always-events', roles: everyone },
  readAlwaysEvent: { line: `GET ${event}`, roles: everyone },
  writeAlwaysEvent: {
    line: `PUT ${event}`,
    ask: { body: alwaysEventWith({ title: 'Taken over' }), headers: { 'if-match': '"1"' } },
    roles: recorders,
  },
  readRecord: { line: `GET ${event}/record`, roles: everyone },
  writeEntry: {
    line: `PUT ${event}/record/${leeds.entry}`,
    ask: { body: entryOfLeeds('Taken over'), headers: { 'if-match': '"1"' } },
    roles: recorders,
  },
  removeEntry: { line: `DELETE ${event}/record/${leeds.entry}`, roles: recorders },
  readStanding: { line: `GET ${event}/standing`, roles: everyone },
  listStandings: { line: 'GET /v1/standings', roles: everyone },
  readVoices: { line: `GET ${event}/voices`, roles: team },
  readSeries: { line: `GET ${measure}/series`, roles: everyone },
  readGroups: { line: `GET ${measure}/groups`, roles: everyone },
  readFamilySeries: { line: 'GET /v1/families/going-home/measures/always/series', roles: everyone },
  exportFamilySeries: { line: 'GET /v1/exports/families/going-home/measures/always/series.csv', roles: everyone },
  readChecklist: { line: `GET ${event}/checklist`, roles: everyone },
  exportEvidencePack: { line: `GET ${event}/evidence-pack.json`, roles: everyone },
  exportEvidencePage: { line: `GET ${event}/evidence-pack.html`, roles: everyone },
  attachEvidence: {
    line: `POST ${event}/evidence`,
    ask: { body: { id: leeds.evidence, criterion: 'B3', type: 'test-log', title: 'Tests' } },
    roles: recorders,
  },
  removeEvidence: { line: `DELETE ${event}/evidence/${leeds.evidence}`, roles: signers },
  signOff: { line: `PUT ${event}/criteria/B3/sign-off`, ask: { body: {} }, roles: signers },
  withdrawSignOff: { line: `DELETE ${event}/criteria/B3/sign-off`, roles: signers },
  readSiteConfig: { line: 'GET /v1/sites/config' },
  readChallenge: { line: 'GET /v1/sites/challenge' },
  readAudit: { line: 'GET /v1/audit', roles: keepers },
  sendFhirResponse: {
    line: 'POST /v1/fhir/QuestionnaireResponse',
    ask: { body: { resourceType: 'QuestionnaireResponse' } },
  },
  readFhirQuestionnaire: { line: `GET /v1/fhir/Questionnaire/${leeds.questionnaire}`, roles: everyone },
  readMeasureReports: { line: `GET ${measure}/measure-reports`, roles: everyone },
  whoAmI: { line: 'GET /v1/me', roles: everyone },
};

/** The roles that there are, as the tokens of `testCollector` are called. */
export const roles: readonly Role[] = everyone;
export const webhookOfLeeds = hook;
