import { isIdentifier, longestText, type Condition } from '@always-kit/contract';
import { both, conditionFromFhir, knowLines, type Before } from './condition-from-fhir.ts';
import { given } from './given.ts';
import type { Node } from './node.ts';
import { optionKey, optionsFromFhir } from './options-from-fhir.ts';
import { ownExtension, standardExtension, system } from './urls.ts';
import { wordingFromFhir } from './wording-from-fhir.ts';

/** What has been read so far. */
export interface SoFar extends Before {
  readonly root: Node;
  readonly questions: object[];
  /** Where each question, and each of its options, came from: pointers by our pointers. */
  readonly origins: Map<string, string>;
  readonly codes: Map<string, ReadonlyMap<string, string>>;
  readonly asked: Set<string>;
}

/** Reads an item and all within it. Groups become no questions, but their conditions hold for what is in them. */
export function readItem(item: Node, soFar: SoFar, around: readonly Condition[] = []): void {
  const linkId = item.string('linkId');
  const type = item.string('type');
  if (linkId === undefined || type === undefined) {
    item.reading.fail(
      item.at(linkId === undefined ? 'linkId' : 'type'),
      'missing',
      'Every item needs a linkId and a type',
    );
    return;
  }
  for (const flag of ['required', 'repeats', 'readOnly']) if (isFalse(item, flag)) item.raw(flag);
  if (type === 'group') return readGroup(item, soFar, around);
  const question = type === 'display' ? undefined : questionOf(item, linkId, type, soFar, around);
  if (type === 'display') item.leaveOut('item-type', 'Text between questions has no place here');
  const nested = item.nodes('item').filter((child) => !(question && isHint(child)));
  if (question) {
    soFar.origins.set(`/questions/${soFar.questions.length}`, item.pointer);
    soFar.questions.push(question);
    soFar.asked.add(soFar.ids.get(linkId) ?? linkId);
  }
  for (const child of nested) {
    item.reading.leaveOut(child.pointer, 'element', 'What stands within a question is asked after it');
    readItem(child, soFar, around);
  }
}

function readGroup(item: Node, soFar: SoFar, around: readonly Condition[]): void {
  const gate = item.extension(ownExtension.gate)?.boolean('valueBoolean') === true;
  if (gate) knowLines(item.nodes('enableWhen')); // the question within says it in full
  if (gate) item.raw('enableBehavior');
  const own = gate ? undefined : conditionFromFhir(item, soFar);
  if (item.has('text')) {
    item.raw('text');
    item.raw('_text');
    item.reading.leaveOut(item.at('text'), 'element', 'The heading of a group is not shown: its questions are');
  }
  const children = item.nodes('item');
  if (children.length === 0) item.leaveOut('item-type', 'A group with nothing in it');
  for (const child of children) readItem(child, soFar, own ? [...around, own] : around);
}

function isFalse(item: Node, flag: string): boolean {
  if (flag === 'required' && item.has('type') && item.raw('type') !== 'group') return false;
  return item.has(flag) && item.raw(flag) === false;
}

/** The first text within a question is its hint. */
function isHint(child: Node): boolean {
  return child.raw('type') === 'display';
}

function questionOf(
  item: Node,
  linkId: string,
  type: string,
  soFar: SoFar,
  around: readonly Condition[],
): object | undefined {
  const id = soFar.ids.get(linkId) ?? linkId;
  const text = wordingFromFhir(item, 'text');
  if (!text) return item.leaveOut('item-type', 'A question without words cannot be asked');
  const kind = kindOf(item, id, type, soFar);
  if (!kind) return undefined;
  if (id !== linkId) item.reading.leaveOut(item.at('linkId'), 'name', `It is called ${id} here`);
  const own = conditionFromFhir(item, soFar);
  const when = own && around.length === 0 ? own : both(own ? [...around, own] : around, item);
  return {
    ...kind,
    id,
    text,
    ...given('hint', hintOf(item)),
    ...given('explain', explainOf(item)),
    ...given('picture', item.extension(ownExtension.picture)?.string('valueCode')),
    ...given('required', item.boolean('required')),
    ...given('mayDecline', item.extension(ownExtension.mayDecline)?.boolean('valueBoolean')),
    ...given('nationalElement', nationalElementOf(item)),
    ...given('when', when),
  };
}

function hintOf(item: Node): object | undefined {
  const [hint, ...more] = item.nodes('item').filter(isHint);
  if (!hint) return undefined;
  hint.raw('linkId');
  hint.raw('type');
  const concept = hint.extension(standardExtension.itemControl)?.node('valueCodeableConcept');
  for (const coding of concept?.nodes('coding') ?? []) coding.know('system', 'code', 'display');
  for (const other of more) other.leaveOut('element', 'A question has one hint');
  return wordingFromFhir(hint, 'text');
}

function explainOf(item: Node): object[] | undefined {
  const explained = item.extensions(ownExtension.explain).map((one) => {
    const [word, meaning] = ['word', 'meaning'].map((part) => {
      const extension = one.extension(part);
      return extension && wordingFromFhir(extension, 'valueString');
    });
    return { word, meaning };
  });
  return explained.length > 0 ? explained : undefined;
}

function nationalElementOf(item: Node): string | undefined {
  const coding = item.nodes('code').find((one) => one.raw('system') === system.nationalElement);
  return coding?.string('code');
}

/** The kind of a question, with all that only its kind has. */
function kindOf(item: Node, id: string, type: string, soFar: SoFar): object | undefined {
  const as = (what: string): void => {
    item.reading.leaveOut(item.at('type'), 'item-type', what);
  };
  switch (type) {
    case 'choice':
    case 'open-choice':
      if (type === 'open-choice') as('Only the answers that are listed can be given');
      return choiceOf(item, id, soFar);
    case 'boolean':
      as('Asked as a question with the answers Yes and No');
      soFar.codes.set(
        id,
        new Map(
          [
            ['true', 'yes'],
            ['false', 'no'],
          ].map(([key = '', code = '']) => [optionKey(key), code]),
        ),
      );
      return {
        kind: 'yes-no',
        options: [
          { code: 'yes', text: { plain: 'Yes' } },
          { code: 'no', text: { plain: 'No' } },
        ],
      };
    case 'string':
    case 'url':
      as('Asked as a question that is answered in words');
      return { kind: 'text', ...maxLengthOf(item) };
    case 'text':
      return { kind: 'text', ...maxLengthOf(item) };
    case 'integer':
    case 'decimal':
      return numberOf(item, type);
    case 'date':
      return {
        kind: 'date',
        ...given('earliest', dayOf(item, standardExtension.minValue)),
        ...given('latest', dayOf(item, standardExtension.maxValue)),
        ...given('future', item.extension(ownExtension.future)?.boolean('valueBoolean')),
      };
    default:
      return item.leaveOut('item-type', 'A question of this type cannot be asked here');
  }
}

function choiceOf(item: Node, id: string, soFar: SoFar): object | undefined {
  const { options, pointers, codes } = optionsFromFhir(item, soFar.questionnaire, id, soFar.root);
  if (options.length < 2 || options.length > 30) {
    return item.leaveOut('item-type', 'A question to pick from needs 2 to 30 answers in the questionnaire itself');
  }
  soFar.codes.set(id, codes);
  const place = `/questions/${soFar.questions.length}/options`;
  for (const [index, pointer] of pointers.entries()) soFar.origins.set(`${place}/${index}`, pointer);
  const own = item.extension(ownExtension.questionKind)?.string('valueCode');
  const repeats = item.boolean('repeats') === true;
  if (!repeats) return { kind: own ?? 'single-choice', options };
  return {
    kind: 'several-choices',
    options,
    ...given('atMost', item.extension(standardExtension.maxOccurs)?.number('valueInteger')),
  };
}

function maxLengthOf(item: Node): object {
  const maxLength = item.number('maxLength');
  if (maxLength === undefined || maxLength <= longestText) return given('maxLength', maxLength);
  item.reading.leaveOut(item.at('maxLength'), 'element', `At most ${longestText} characters can be written here`);
  return { maxLength: longestText };
}

function numberOf(item: Node, type: 'integer' | 'decimal'): object {
  const bound = (url: string): number | undefined => {
    const extension = item.extension(url);
    return extension?.number('valueInteger') ?? extension?.number('valueDecimal');
  };
  const decimals = item.extension(standardExtension.maxDecimalPlaces)?.number('valueInteger');
  const most = 6;
  if (type === 'decimal' && (decimals === undefined || decimals > most)) {
    item.reading.leaveOut(item.pointer, 'assumed', `A number with at most ${most} decimals`);
  }
  const unit = item.extension(standardExtension.unit)?.node('valueCoding');
  return {
    kind: 'number',
    ...given('min', bound(standardExtension.minValue)),
    ...given('max', bound(standardExtension.maxValue)),
    ...given('decimals', type === 'decimal' ? Math.min(decimals ?? most, most) : undefined),
    ...given('unit', unit && (wordingFromFhir(unit, 'display') ?? codeAsWords(unit))),
  };
}

function codeAsWords(unit: Node): object | undefined {
  const plain = unit.string('code');
  return plain === undefined ? undefined : { plain };
}

function dayOf(item: Node, url: string): string | undefined {
  return item.extension(url)?.string('valueDate');
}

/** Whether a text may be the id of a questionnaire as it is. */
export function asIdentifier(text: string | undefined): string | undefined {
  return text !== undefined && isIdentifier(text) ? text : undefined;
}
