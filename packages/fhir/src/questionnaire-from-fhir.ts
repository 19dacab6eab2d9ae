import { parse, Questionnaire, Version } from '@always-kit/contract';
import { given } from './given.ts';
import { nearestId, questionIds } from './ids.ts';
import { asIdentifier, readItem, type SoFar } from './item-from-fhir.ts';
import { isObject, Node } from './node.ts';
import { Reading, type FromFhir } from './reading.ts';
import { ownExtension, questionnaireOfUrl, system } from './urls.ts';
import { wordingFromFhir } from './wording-from-fhir.ts';

/** Where a questionnaire of somebody else's comes to stand, if it does not say so itself. */
export interface QuestionnaireDefaults {
  /** The language of a questionnaire that names none. */
  readonly language?: string;
  /** Who it is for, where it does not say. */
  readonly audience?: Questionnaire['audience'];
}

/**
 * A FHIR R4 `Questionnaire` as one of ours. Never throws: what is wrong comes back as errors with the JSON pointer of the
 * element, and what we have no place for as a list beside the questionnaire.
 */
export function questionnaireFromFhir(
  resource: unknown,
  { language = 'en-GB', audience = ['patient'] }: QuestionnaireDefaults = {},
): FromFhir<Questionnaire> {
  const reading = new Reading();
  const root = rootOf(resource, 'Questionnaire', reading);
  if (!root) return { ok: false, errors: reading.errors };
  const id = idOf(root);
  const ids = idsOf(root);
  if (reading.errors.length > 0) return { ok: false, errors: reading.errors };
  const soFar: SoFar = {
    root,
    questionnaire: id,
    ids,
    questions: [],
    origins: new Map(),
    codes: new Map(),
    asked: new Set(),
  };
  for (const item of root.nodes('item')) readItem(item, soFar);
  const assumed = (detail: string): void => {
    reading.leaveOut('', 'assumed', detail);
  };
  const found = audienceOf(root);
  if (found.length === 0) assumed(`It is for: ${audience.join(', ')}`);
  if (!root.has('language')) assumed(`Its language is ${language}`);
  const read = {
    id,
    version: versionOf(root),
    language: root.string('language') ?? language,
    title: wordingFromFhir(root, 'title') ?? { plain: root.string('name') ?? id },
    audience: found.length > 0 ? found : audience,
    ...given(
      'purpose',
      root
        .nodes('code')
        .find((one) => one.raw('system') === system.purpose)
        ?.string('code'),
    ),
    ...given('minutes', root.extension(ownExtension.minutes)?.number('valueInteger')),
    standing: root.extension(ownExtension.standing)?.string('valueCode') ?? 'local',
    questions: soFar.questions,
  };
  statusOf(root);
  root.finish();
  if (reading.errors.length > 0) return { ok: false, errors: reading.errors };
  const parsed = parse(Questionnaire, read);
  if (parsed.ok) return { ok: true, value: parsed.value, unsupported: reading.report() };
  return {
    ok: false,
    errors: parsed.errors.map((error) => ({ ...error, pointer: origin(error.pointer, soFar.origins) })),
  };
}

/** The resource itself, if it is one of `type`. */
export function rootOf(resource: unknown, type: string, reading: Reading): Node | undefined {
  if (!isObject(resource)) return reading.fail('', 'wrong-resource', `This must be a ${type}`);
  if (resource.resourceType !== type) return reading.fail('/resourceType', 'wrong-resource', `This must be ${type}`);
  const root = new Node(resource, reading);
  root.raw('resourceType');
  if (root.has('implicitRules')) {
    return reading.fail(
      '/implicitRules',
      'modifier-extension',
      'Rules that are not here may change the meaning of all of it',
    );
  }
  return root;
}

function idOf(root: Node): string {
  const url = root.string('url');
  const name = root.string('id');
  const own = url === undefined ? undefined : asIdentifier(questionnaireOfUrl(url)?.id);
  if (own !== undefined) return own;
  if (url !== undefined) root.reading.leaveOut('/url', 'name', 'It is known by its id here, not by its address');
  const id = asIdentifier(name) ?? nearestId(name ?? url?.split('/').at(-1) ?? 'questionnaire', new Set());
  if (id !== name) root.reading.leaveOut('/id', 'name', `It is called ${id} here`);
  return id;
}

/** Our ids for its questions. A `linkId` that stands twice means nothing (que-2). */
function idsOf(root: Node): ReadonlyMap<string, string> {
  const items = root.nodes('item');
  const seen = new Set<string>();
  const look = (item: Node): void => {
    const linkId = item.raw('linkId');
    if (typeof linkId === 'string') {
      if (seen.has(linkId)) root.reading.fail(item.at('linkId'), 'several-values', 'Another item has this linkId');
      seen.add(linkId);
    }
    item.nodes('item').forEach(look);
  };
  items.forEach(look);
  return questionIds(items);
}

function versionOf(root: Node): string {
  const version = root.string('version');
  if (version !== undefined && parse(Version, version).ok) return version;
  root.reading.leaveOut('/version', 'assumed', 'Its version is 1 here');
  return '1';
}

function audienceOf(root: Node): string[] {
  return root.nodes('useContext').flatMap((context) => {
    const concept = context.node('valueCodeableConcept');
    const ours = concept?.nodes('coding').find((coding) => coding.raw('system') === system.audience);
    if (!ours) return context.leaveOut('element', 'Who or what it is for, in other words than ours') ?? [];
    context.node('code')?.know('system', 'code', 'display');
    return ours.string('code') ?? [];
  });
}

function statusOf(root: Node): void {
  if (!root.has('status')) root.reading.fail('/status', 'missing', 'Every questionnaire has a status');
  else if (root.raw('status') !== 'active') {
    root.reading.leaveOut('/status', 'element', 'Whoever publishes a questionnaire here makes it active');
  }
  const subjects = root.raw('subjectType');
  if (subjects !== undefined && JSON.stringify(subjects) !== '["HealthcareService"]') {
    root.reading.leaveOut('/subjectType', 'element', 'Answers here are about a service, not about a person');
  }
}

/** Where in the resource a field of ours came from. */
function origin(pointer: string, origins: ReadonlyMap<string, string>): string {
  const parts = pointer.split('/');
  for (let length = parts.length; length > 1; length -= 1) {
    const found = origins.get(parts.slice(0, length).join('/'));
    if (found !== undefined) return found;
  }
  return pointer.startsWith('/questions') ? '/item' : pointer;
}
