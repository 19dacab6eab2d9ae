import { parse, QuestionnaireResponse, type Questionnaire } from '@always-kit/contract';
import { given } from './given.ts';
import type { Node } from './node.ts';
import { rootOf } from './questionnaire-from-fhir.ts';
import { Reading, type FromFhir } from './reading.ts';
import { inPlace, saidIn, type Said } from './said-in.ts';
import { ownExtension, questionnaireOfUrl, system } from './urls.ts';

/** What was answered, and where, if the resource does not say so. */
export interface ResponseContext {
  /** The version that was answered: it says whether an answer is one pick or a list. */
  readonly questionnaire?: Questionnaire | undefined;
  /** The service that a response without a subject is about. */
  readonly service?: string | undefined;
}

/**
 * A FHIR R4 `QuestionnaireResponse` as one of ours. Never throws, and says where it is wrong without repeating what a person
 * wrote. Whether the answers are allowed is for `checkAnswers` to say. What names a person is not read, and listed as such.
 */
export function responseFromFhir(
  resource: unknown,
  { questionnaire, service }: ResponseContext = {},
): FromFhir<QuestionnaireResponse> {
  const reading = new Reading();
  const root = rootOf(resource, 'QuestionnaireResponse', reading);
  if (!root) return { ok: false, errors: reading.errors };
  leaveOutPeople(root);
  const items = root.nodes('item').flatMap((item) => saidIn(item, questionnaire));
  const answers = inPlace(items.filter((said) => !said.declined));
  const declined = inPlace(items.filter((said) => said.declined));
  const read = {
    id: idOf(root),
    questionnaire: referenceOf(root),
    service: serviceOf(root) ?? service,
    answeredAt: root.string('authored'),
    language: root.string('language') ?? questionnaire?.language,
    ...waysOf(root),
    answers: answers.map(({ question, value }) => ({ question, value })),
    ...(declined.length > 0 && { declined: declined.map(({ question }) => question) }),
  };
  mustBeCompleted(root);
  for (const [field, there, detail] of [
    ['/identifier', read.id, 'Give a UUID of version 7 as urn:uuid:…: what is sent again must have the same'],
    ['/subject', read.service, 'Name the service as the identifier of the subject'],
    ['/authored', read.answeredAt, 'Say when it was answered'],
    ['/language', read.language, 'Say in which language it was asked'],
  ] as const) {
    if (there === undefined) reading.fail(field, 'missing', detail);
  }
  root.finish();
  if (reading.errors.length > 0) return { ok: false, errors: reading.errors };
  const parsed = parse(QuestionnaireResponse, read);
  if (parsed.ok) return { ok: true, value: parsed.value, unsupported: reading.report() };
  return {
    ok: false,
    errors: parsed.errors.map((error) => ({ ...error, pointer: origin(error.pointer, answers, declined) })),
  };
}

/** Which questionnaire a resource says that it answers; `undefined` where it names none of ours, with its version. */
export function answeredQuestionnaire(resource: unknown): { id: string; version: string } | undefined {
  const reading = new Reading();
  const root = rootOf(resource, 'QuestionnaireResponse', reading);
  const reference = root && referenceOf(root);
  return reference && reading.errors.length === 0 ? reference : undefined;
}

/**
 * Where in the resource something of ours came from: `/answers/0/value` is in some item. For what is found wrong with a response
 * after it was read.
 */
export function elementOf(resource: unknown, pointer: string, { questionnaire }: ResponseContext = {}): string {
  const root = rootOf(resource, 'QuestionnaireResponse', new Reading());
  const items = root?.nodes('item').flatMap((item) => saidIn(item, questionnaire)) ?? [];
  return origin(
    pointer,
    inPlace(items.filter((said) => !said.declined)),
    inPlace(items.filter((said) => said.declined)),
  );
}

function referenceOf(root: Node): { id: string; version: string } | undefined {
  const canonical = root.string('questionnaire');
  const named = canonical === undefined ? undefined : questionnaireOfUrl(canonical);
  if (named?.version !== undefined) return { id: named.id, version: named.version };
  const detail = 'Name the questionnaire by its url and version: …/Questionnaire/id|version';
  return root.reading.fail('/questionnaire', canonical === undefined ? 'missing' : 'not-here', detail);
}

function idOf(root: Node): string | undefined {
  const identifier = root.node('identifier');
  const value = identifier?.string('value');
  const name = root.string('id');
  identifier?.raw('system');
  if (value !== undefined) return value.replace(/^urn:uuid:/i, '');
  return name;
}

/** The subject, where it is a service of ours. */
function serviceOf(root: Node): string | undefined {
  const subject = root.node('subject');
  const identifier = subject?.node('identifier');
  if (!subject || identifier?.raw('system') !== system.service) return undefined;
  subject.raw('type');
  return identifier.string('value');
}

/** Who answered is nobody's business here. */
function leaveOutPeople(root: Node): void {
  const detail = 'Responses are anonymous: send no person, no visit and no reference to one';
  for (const key of ['author', 'source', 'encounter', 'basedOn', 'partOf']) {
    if (root.has(key)) root.reading.leaveOut(root.at(key), 'person', detail);
    root.raw(key);
  }
  const subject = root.node('subject');
  if (subject && subject.node('identifier')?.raw('system') !== system.service) subject.leaveOut('person', detail);
}

function mustBeCompleted(root: Node): void {
  const status = root.string('status');
  if (status === 'completed') return;
  if (status === undefined) root.reading.fail('/status', 'missing', 'Every response has a status');
  else root.reading.fail('/status', 'not-completed', 'Send it when it is completed');
}

function waysOf(root: Node): object {
  const code = (url: string): string | undefined => root.extension(url)?.string('valueCode');
  const codes = (url: string): string[] | undefined => {
    const found = root.extensions(url).flatMap((one) => one.string('valueCode') ?? []);
    return found.length > 0 ? found : undefined;
  };
  const usual = (url: string, otherwise: string): string => {
    const said = code(url);
    if (said === undefined) root.reading.leaveOut('', 'assumed', `${url.split('/').at(-1) ?? ''}: ${otherwise}`);
    return said ?? otherwise;
  };
  return {
    ...given('sentAt', root.extension(ownExtension.sentAt)?.string('valueDateTime')),
    ...given('draftWording', root.extension(ownExtension.draftWording)?.boolean('valueBoolean')),
    reading: usual(ownExtension.reading, 'plain'),
    mode: usual(ownExtension.mode, 'self'),
    ...given('askedBy', code(ownExtension.askedBy)),
    ...given('source', code(ownExtension.source)),
    ...given('audience', code(ownExtension.audience)),
    ...given('mayQuote', root.extension(ownExtension.mayQuote)?.boolean('valueBoolean')),
    ...given('needs', codes(ownExtension.need)),
    ...given('attention', codes(ownExtension.attention)),
    ...given('withdrawal', root.extension(ownExtension.withdrawal)?.string('valueString')),
  };
}

const elements: Readonly<Record<string, string>> = {
  id: '/identifier',
  questionnaire: '/questionnaire',
  service: '/subject/identifier/value',
  answeredAt: '/authored',
  language: '/language',
  answers: '/item',
  declined: '/item',
};

/** Where in the resource a field of ours came from. */
function origin(pointer: string, answers: readonly Said[], declined: readonly Said[]): string {
  const [, field = '', index = ''] = pointer.split('/');
  const said =
    field === 'answers' ? answers[Number(index)] : field === 'declined' ? declined[Number(index)] : undefined;
  return index !== '' && said ? said.pointer : (elements[field] ?? '/extension');
}
