import { isFamiliar } from './familiar.ts';
import { gradeOf, sentencesOf, wordsOf } from './sentences.ts';

/** One rule of easy read or plain English that a sentence breaks. */
export interface WordingFault {
  /** The rule's number in docs/accessibility/easy-read.md, or `plain`. */
  readonly rule: string;
  readonly what: string;
}

type Rule = (sentence: string) => string | undefined;

/** Use one word for one thing: the word that we use, and those that we do not. */
const terms: readonly [use: string, not: RegExp][] = [
  ['staff', /\b(employees?|personnel|workers?|members? of staff|team members?)\b/i],
  ['answer', /\b(responses?|repl(y|ies)|respond)\b/i],
  ['send', /\bsubmit\w*\b/i],
  ['question', /\b(items?|quer(y|ies))\b/i],
  ['pick', /\b(select|choose|tap|click)\b/i],
  ['write', /\b(type|enter|fill in|fill out)\b/i],
  ['call', /\b(ring|dial|telephone)\b/i],
  ['phone', /\b(mobile|handset|device)\b/i],
  ['ward', /\b(unit)\b/i],
  ['help', /\b(assist\w*|aid)\b/i],
  ['skip or miss out, but one of them', /\bskip\b/i],
];

const idiom =
  /\b(touch base|at the end of the day|going forward|moving forward|piece of cake|under the weather|on the same page|raise the bar|keep you posted|in the loop|heads up|rule of thumb|by and large|a great deal|bear in mind|look forward|drop in|pop in|journey|voice heard|have your say|reach out)\b/i;
const passive =
  /\b(am|is|are|was|were|be|been|being|get|gets|got)\s+(?:\w+ly\s+)?(\w+ed|given|made|done|seen|taken|told|kept|held|known|shown|sent|found|used|written|put|read|chosen)\b/i;
const negative = /\b(not|no|never|none|nothing|nobody|cannot|without|unless|\w+n['’]t)\b/gi;
const numberWord = /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|half)\b/i;

const easy: Readonly<Record<string, Rule>> = {
  E1: (sentence) => (wordsOf(sentence).length > 15 ? `${wordsOf(sentence).length} words` : undefined),
  E2: (sentence) => {
    if ((sentence.match(/,/g) ?? []).length > 1) return 'more than one comma';
    const inside = sentence.replace(/:$/, '').replace(/^\p{L}+:/u, '');
    return /[;:()–—]|(?!^)\b(which|whom|whereas|although|however|therefore|in order to)\b/i.exec(inside)?.[0];
  },
  E4: (sentence) => {
    const found = terms.find(([, not]) => not.test(sentence));
    return found && `say “${found[0]}”, not “${found[1].exec(sentence)?.[0] ?? ''}”`;
  },
  E5: (sentence) => idiom.exec(sentence)?.[0],
  E6: (sentence) => /\b(?!(NHS|GP|UK|OK)\b)[A-Z]{2,}s?\b|\be\.g\.|\bi\.e\.|\betc\b|&/.exec(sentence)?.[0],
  E7: (sentence) => passive.exec(sentence)?.[0],
  E8: (sentence) => {
    const negatives = sentence.replace(/^No,/, '').match(negative) ?? [];
    return negatives.length > 1 ? negatives.join(' … ') : undefined;
  },
  E9: (sentence) => /%|\bper ?cent\b/i.exec(sentence)?.[0] ?? numberWord.exec(sentence)?.[0],
};

const plain: Readonly<Record<string, Rule>> = {
  length: (sentence) => (wordsOf(sentence).length > 20 ? `${wordsOf(sentence).length} words` : undefined),
  idiom: easy.E5!,
  abbreviation: (sentence) => /\be\.g\.|\bi\.e\.|\betc\b|&/.exec(sentence)?.[0],
  negatives: easy.E8!,
  senses: (sentence) =>
    /\b(red|green|yellow|blue|left of|right of|on the (left|right)|above|below)\b/i.exec(sentence)?.[0],
};

/** Hard words that are explained, each with the sentence that explains it. */
export interface Explaining {
  readonly explained?: ReadonlyMap<string, string> | undefined;
  /** Whether the text is a short label: its hard words may be explained anywhere on the screen. */
  readonly label?: boolean | undefined;
}

/** What makes a text in easy read hard to read. `sentences` are those of one item, in their order. */
export function easyReadFaults(sentences: readonly string[], explaining: Explaining = {}): WordingFault[] {
  const all = sentences.flatMap(sentencesOf);
  return [
    ...broken(all, easy),
    ...all.flatMap((sentence, index) => unexplained(sentence, all[index + 1], explaining)),
    ...tooHigh(all.join(' '), 4, 'E18'),
  ];
}

/** What makes a text in plain English hard to read for somebody with a reading age of 9 to 11. */
export function plainFaults(sentences: readonly string[]): WordingFault[] {
  const all = sentences.flatMap(sentencesOf);
  return [...broken(all, plain), ...tooHigh(all.join(' '), 6, 'reading age')];
}

/** Hard words that the next sentence does not explain. */
function unexplained(sentence: string, next: string | undefined, { explained, label }: Explaining): WordingFault[] {
  return wordsOf(sentence)
    .filter((word) => !isFamiliar(word))
    .filter((word) => {
      const meaning = explained?.get(word.toLowerCase());
      return meaning === undefined || !(label || next === meaning || sentence === meaning);
    })
    .map((word) => ({ rule: 'E3', what: word }));
}

function broken(sentences: readonly string[], rules: Readonly<Record<string, Rule>>): WordingFault[] {
  return sentences.flatMap((sentence) =>
    Object.entries(rules).flatMap(([rule, check]) => {
      const what = check(sentence);
      return what === undefined ? [] : [{ rule, what: `${what}: “${sentence}”` }];
    }),
  );
}

function tooHigh(text: string, limit: number, rule: string): WordingFault[] {
  const grade = gradeOf(text);
  return grade !== undefined && grade > limit ? [{ rule, what: `grade ${grade.toFixed(1)}: “${text}”` }] : [];
}
