import type { CountedAnswer } from './countable.ts';
import { noQuestion, peopleOf, shareOf, type MeasureDraft } from './draft.ts';

/** The pages that ask, in their order, and the one where all is checked. */
export const pageNames = ['kind', 'question', 'answers', 'target', 'people', 'chart', 'name', 'check'] as const;
export type PageName = (typeof pageNames)[number];

/** What can be wrong with an answer. */
export type Fault =
  | 'kind'
  | 'question'
  | 'answer'
  | 'noYes'
  | 'onlyYes'
  | 'direction'
  | 'targetKnown'
  | 'target'
  | 'people'
  | 'often'
  | 'today'
  | 'whoIsAskedLong'
  | 'whoAsksLong'
  | 'name'
  | 'nameLong';

/** What is wrong, and with which field. */
export interface Wrong {
  readonly fault: Fault;
  /** The id of the field, or the name of the group of fields. */
  readonly field: string;
  /** The answer of a question that it is about, in words. */
  readonly answer?: string;
}

/** A draft, and what its question and name come to. */
export interface Answered {
  readonly draft: MeasureDraft;
  /** `undefined` where the question is not known. */
  readonly counted: readonly CountedAnswer[] | undefined;
  readonly title: string;
}

/** What is wrong on one page. */
export function faultsOn(page: PageName, answered: Answered): Wrong[] {
  return checks[page](answered)
    .filter(({ when }) => when)
    .map(({ when: _, ...wrong }) => wrong);
}

/** The first page on which something is wrong. */
export function firstFaultyPage(answered: Answered): PageName | undefined {
  return pageNames.find((page) => checks[page](answered).some(({ when }) => when));
}

type Check = Wrong & { readonly when: boolean };

const checks: Readonly<Record<PageName, (answered: Answered) => readonly Check[]>> = {
  kind: ({ draft }) => [{ fault: 'kind', field: 'kind', when: draft.kind === '' }],
  question: ({ draft: { question }, counted }) => [
    { fault: 'question', field: 'question', when: question === '' || question === noQuestion || !counted },
  ],
  answers: ({ counted = [] }) => {
    const unsaid = counted.filter(({ counts }) => counts === undefined);
    const some = (way: string): boolean => counted.some(({ counts }) => counts === way);
    const first = fieldOfAnswer(counted[0]?.code ?? '');
    return [
      ...unsaid.map(({ code, words }): Check => ({
        fault: 'answer',
        field: fieldOfAnswer(code),
        answer: words,
        when: true,
      })),
      { fault: 'noYes', field: first, when: unsaid.length === 0 && !some('yes') },
      { fault: 'onlyYes', field: first, when: unsaid.length === 0 && some('yes') && !some('no') },
    ];
  },
  target: ({ draft: { direction, targetKnown, target } }) => [
    { fault: 'direction', field: 'direction', when: direction === '' },
    { fault: 'targetKnown', field: 'target-known', when: targetKnown === '' },
    { fault: 'target', field: 'target', when: targetKnown === 'known' && shareOf(target) === undefined },
  ],
  people: ({ draft: { people, often, today, whoIsAsked, whoAsks } }) => [
    { fault: 'people', field: 'people', when: peopleOf(people) === undefined },
    { fault: 'often', field: 'often', when: often === '' },
    { fault: 'whoIsAskedLong', field: 'who-is-asked', when: whoIsAsked.trim().length > 2000 },
    { fault: 'whoAsksLong', field: 'who-asks', when: whoAsks.trim().length > 200 },
    { fault: 'today', field: 'today', when: today.trim() !== '' && shareOf(today) === undefined },
  ],
  chart: () => [],
  name: ({ title }) => [
    { fault: 'name', field: 'name', when: title.trim() === '' },
    { fault: 'nameLong', field: 'name', when: title.trim().length > 200 },
  ],
  check: () => [],
};

/** The name of the group of fields about one answer. */
export function fieldOfAnswer(code: string): string {
  return `counts-${code}`;
}
