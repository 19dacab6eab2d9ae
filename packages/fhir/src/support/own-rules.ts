/** One rule that a resource breaks, and where. */
export interface Broken {
  readonly rule: string;
  readonly at: string;
}

type Tree = Readonly<Record<string, unknown>>;

/**
 * Rules of FHIR R4 that the validators we have both miss: written from the specification (json.html, datatypes.html, the
 * invariants of Questionnaire and QuestionnaireResponse), without any of our code.
 */
export function brokenRules(resource: object): Broken[] {
  const broken: Broken[] = [];
  everyObject(resource as Tree, '', (node, at) => {
    for (const choice of ['value', 'answer']) {
      const given = Object.keys(node).filter(
        (key) => new RegExp(`^${choice}[A-Z]`).test(key) && key !== 'answerOption' && key !== 'answerValueSet',
      );
      if (given.length > 1) broken.push({ rule: `one ${choice}[x]`, at });
    }
    for (const [key, value] of Object.entries(node)) {
      if (Array.isArray(value) && value.length === 0) broken.push({ rule: 'no empty list', at: `${at}/${key}` });
      if (
        typeof value === 'string' &&
        (value === '' || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u.test(value))
      ) {
        broken.push({ rule: 'string', at: `${at}/${key}` });
      }
      if (key === 'id' && !/^[A-Za-z0-9\-.]{1,64}$/.test(String(value))) broken.push({ rule: 'id', at });
      if (/^(?:value|answer)Integer$/.test(key) && (!Number.isInteger(value) || Math.abs(Number(value)) > 2 ** 31)) {
        broken.push({ rule: '32 bits', at: `${at}/${key}` });
      }
      if (/Date$/.test(key) && !/^(?!0000)\d{4}-\d\d-\d\d$/.test(String(value)) && !key.startsWith('_')) {
        broken.push({ rule: 'date', at: `${at}/${key}` });
      }
      if (
        /^(?:authored|date|valueDateTime)$/.test(key) &&
        !/^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(String(value))
      ) {
        broken.push({ rule: 'dateTime', at: `${at}/${key}` });
      }
    }
    if (Object.keys(node).length === 0) broken.push({ rule: 'ele-1', at });
    if (/\/extension\/\d+$/.test(at)) extensionRules(node, at, broken);
  });
  const { resourceType } = resource as Tree;
  if (resourceType === 'Questionnaire') questionnaireRules(resource as Tree, broken);
  if (resourceType === 'QuestionnaireResponse') responseRules(resource as Tree, broken);
  return broken;
}

function extensionRules(extension: Tree, at: string, broken: Broken[]): void {
  const values = Object.keys(extension).some((key) => /^_?value[A-Z]/.test(key));
  if (values === 'extension' in extension) broken.push({ rule: 'ext-1', at });
  // Within an extension of several parts, the names of parts need not be addresses.
  const nested = /extension\/\d+\/extension\/\d+$/.test(at) && !/_[A-Za-z]+\/extension\/\d+$/.test(at);
  if (!nested && !/^https?:\/\//.test(String(extension.url))) broken.push({ rule: 'extension url', at });
}

function questionnaireRules(questionnaire: Tree, broken: Broken[]): void {
  const items: [item: Tree, at: string][] = [];
  everyObject(questionnaire, '', (node, at) => {
    if (/\/item\/\d+$/.test(at)) items.push([node, at]);
  });
  const linkIds = items.map(([{ linkId }]) => linkId);
  for (const [item, at] of items) {
    const { linkId, type, text, required, repeats, readOnly, maxLength } = item;
    const enableWhen = (item.enableWhen ?? []) as Tree[];
    const no = (rule: string): number => broken.push({ rule, at });
    if (typeof linkId !== 'string') no('linkId');
    if (linkIds.filter((other) => other === linkId).length > 1) no('que-2');
    if (type === 'group' && !('item' in item)) no('que-1');
    if (type === 'display' && 'item' in item) no('que-1');
    if (type === 'display' && 'code' in item) no('que-3');
    if ('answerOption' in item && 'answerValueSet' in item) no('que-4');
    if (type !== 'choice' && type !== 'open-choice' && 'answerOption' in item) no('que-5');
    if (type === 'display' && (required !== undefined || repeats !== undefined)) no('que-6');
    if (enableWhen.some(({ operator, answerBoolean }) => operator === 'exists' && typeof answerBoolean !== 'boolean'))
      no('que-7');
    if ((type === 'group' || type === 'display') && 'initial' in item) no('que-8');
    if (type === 'display' && readOnly !== undefined) no('que-9');
    if (
      maxLength !== undefined &&
      !['text', 'string', 'url', 'integer', 'decimal', 'open-choice'].includes(String(type))
    )
      no('que-10');
    if (enableWhen.length > 1 && item.enableBehavior === undefined) no('que-12');
    for (const { question, operator, ...answer } of enableWhen) {
      if (!linkIds.includes(question)) no('enableWhen of no item');
      if (linkIds.indexOf(question) >= linkIds.indexOf(linkId)) no('enableWhen of a later item');
      if (operator === undefined || Object.keys(answer).filter((key) => key.startsWith('answer')).length !== 1)
        no('enableWhen');
    }
    if (type !== 'group' && type !== 'display' && text === undefined && !('_text' in item)) no('text');
  }
}

function responseRules(response: Tree, broken: Broken[]): void {
  if (!/^(?:https?:|urn:)\S+$/.test(String(response.questionnaire)))
    broken.push({ rule: 'canonical', at: '/questionnaire' });
  everyObject(response, '', (node, at) => {
    if (!/\/item\/\d+$/.test(at)) return;
    if ('answer' in node && 'item' in node) broken.push({ rule: 'qrs-1', at });
    if (typeof node.linkId !== 'string') broken.push({ rule: 'linkId', at });
  });
}

function everyObject(node: Tree, at: string, look: (node: Tree, at: string) => void): void {
  if (!Array.isArray(node)) look(node, at);
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value !== null) everyObject(value as Tree, `${at}/${key}`, look);
  }
}
