import { isIdentifier } from '@always-kit/contract';
import { given } from './given.ts';
import { nearestId } from './ids.ts';
import type { Node } from './node.ts';
import { optionSystem, ownExtension, standardExtension } from './urls.ts';
import { wordingFromFhir } from './wording-from-fhir.ts';

/** The options of one question, and which code of ours an answer in FHIR stands for. */
export interface ReadOptions {
  readonly options: readonly object[];
  readonly pointers: readonly string[];
  /** By what a coding, a text or a number is called: see `optionKey`. */
  readonly codes: ReadonlyMap<string, string>;
}

/** What an option is known by to the conditions that look at it. */
export function optionKey(value: string | number | { system?: string | undefined; code?: string | undefined }): string {
  return typeof value === 'object' ? JSON.stringify([value.system ?? null, value.code ?? null]) : JSON.stringify(value);
}

/** The options to pick from: listed in the item, or in a value set within the questionnaire. */
export function optionsFromFhir(item: Node, questionnaire: string, question: string, root: Node): ReadOptions {
  const listed = item.nodes('answerOption');
  const set = item.string('answerValueSet');
  const choices = set === undefined ? listed : conceptsOf(set, root);
  const taken = new Set(choices.flatMap(ownCode));
  const codes = new Map<string, string>();
  const options = choices.flatMap((choice) => {
    const read = choiceOf(choice);
    if (!read) return [];
    const { key, name, words, coding } = read;
    const code = isIdentifier(name) ? name : nearestId(name, taken);
    if (code !== name) choice.reading.leaveOut(choice.pointer, 'name', `Its code is ${code} here`);
    const systemUsed = coding?.string('system');
    if (coding && systemUsed !== undefined && systemUsed !== optionSystem(questionnaire, question)) {
      choice.reading.leaveOut(coding.at('system'), 'option', 'A code is kept without its system');
    }
    codes.set(key, code);
    if (coding) codes.set(optionKey({ code: name }), code);
    return [{ code, text: words, ...aboutOption(choice) }];
  });
  return { options, pointers: choices.map(({ pointer }) => pointer), codes };
}

function aboutOption(choice: Node): object {
  return {
    ...given('picture', choice.extension(ownExtension.picture)?.string('valueCode')),
    ...given('face', choice.extension(ownExtension.face)?.string('valueCode')),
    ...given('nationalCode', nationalCode(choice.extension(ownExtension.nationalCode)?.node('valueCoding'))),
    ...given('apart', choice.extension(standardExtension.optionExclusive)?.boolean('valueBoolean')),
    ...given('onlyOfFive', choice.extension(ownExtension.onlyOfFive)?.boolean('valueBoolean')),
  };
}

/** Its system follows from the data element that the question names. */
function nationalCode(coding: Node | undefined): string | undefined {
  coding?.raw('system');
  return coding?.string('code');
}

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly words: unknown;
  readonly coding: Node | undefined;
}

function choiceOf(choice: Node): Choice | undefined {
  const values = choice.keysLike('value');
  if (values.length > 1) return choice.reading.fail(choice.pointer, 'several-values', 'An option has one value');
  if (values.length === 0 && choice.has('code')) return codingChoice(choice); // a concept of a value set
  switch (values[0]) {
    case 'valueCoding': {
      const coding = choice.node('valueCoding');
      return coding && codingChoice(coding);
    }
    case 'valueString': {
      const words = wordingFromFhir(choice, 'valueString');
      return words && { key: optionKey(words.plain), name: words.plain, words, coding: undefined };
    }
    case 'valueInteger': {
      const number = choice.number('valueInteger');
      if (number === undefined) return undefined;
      return { key: optionKey(number), name: String(number), words: { plain: String(number) }, coding: undefined };
    }
    case 'valueDate':
    case 'valueTime': {
      const text = choice.string(values[0]);
      return text === undefined
        ? undefined
        : { key: optionKey(text), name: text, words: { plain: text }, coding: undefined };
    }
    default:
      return choice.leaveOut('option', 'An option must be a code, words, a number, a day or a time');
  }
}

function codingChoice(coding: Node): Choice | undefined {
  const code = coding.string('code');
  const words = wordingFromFhir(coding, 'display') ?? (code === undefined ? undefined : { plain: code });
  if (!words) return coding.leaveOut('option', 'An option needs a code or words');
  return {
    key: optionKey({ system: coding.string('system'), code }),
    name: code ?? words.plain,
    words,
    coding,
  };
}

function ownCode(choice: Node): string[] {
  const holder = choice.has('valueCoding') ? choice.node('valueCoding') : choice;
  const code = holder?.has('code') ? holder.string('code') : undefined;
  return code !== undefined && isIdentifier(code) ? [code] : [];
}

/** The concepts of a value set that the questionnaire contains; none of one that is elsewhere. */
function conceptsOf(reference: string, root: Node): readonly Node[] {
  if (!reference.startsWith('#')) return [];
  const set = root
    .nodes('contained')
    .find((one) => one.raw('resourceType') === 'ValueSet' && one.raw('id') === reference.slice(1));
  if (!set) return [];
  set.know('resourceType', 'id', 'url', 'version', 'name', 'title', 'status');
  const expanded = set.node('expansion')?.nodes('contains') ?? [];
  return expanded.length > 0 ? expanded : (set.node('compose')?.nodes('include') ?? []).flatMap(conceptsIn);
}

function conceptsIn(include: Node): readonly Node[] {
  include.know('system', 'version');
  return include.nodes('concept');
}
