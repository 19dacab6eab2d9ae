import type { Outcome } from './as-written.ts';
import { peopleOf } from './draft.ts';
import type { PageName } from './faults.ts';
import type { Words } from './words.ts';

/** One thing that was answered, in words. */
export interface AnswerRow {
  /** Where it can be changed. */
  readonly page: PageName;
  readonly label: string;
  readonly value: string;
}

/** Everything about a measure in words: its answers, or what is saved. */
export function answerRows({ draft, question, counted, title, period, chart }: Outcome, words: Words): AnswerRow[] {
  const { text } = words;
  const people = peopleOf(draft.people);
  const often = draft.often === '' ? '' : text.oftens[draft.often];
  const row = (page: PageName, label: string, value: string): AnswerRow => ({
    page,
    label,
    value: value.trim() || text.notSaid,
  });
  return [
    row('name', text.checkName, title),
    row('kind', text.checkKind, draft.kind === '' ? '' : text.kindNames[draft.kind]),
    row('question', text.checkQuestion, question.words),
    row('answers', text.checkCounted, (words.counted(counted) ?? []).join(' ')),
    row('target', text.checkDirection, draft.direction === '' ? '' : text.directions[draft.direction].label),
    row('target', text.checkTarget, words.target(draft)),
    row('people', text.checkPeople, people === undefined ? often : words.count(text.peopleOften, people, { often })),
    row('people', text.checkWhoIsAsked, draft.whoIsAsked),
    row('people', text.checkWhoAsks, draft.whoAsks),
    row('people', text.checkPeriod, words.fill(text.onePoint, { period: text.periods[period] })),
    row('chart', text.checkChart, text.charts[chart].label),
  ];
}
