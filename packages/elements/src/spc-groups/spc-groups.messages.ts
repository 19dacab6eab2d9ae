import { boardStateEnglish, type BoardStateMessages } from '../board/failed.ts';
import type { Plural } from '../language/fill.ts';
import type { RowField } from './group-rows.ts';

/** Every word that `<always-spc-groups>` says by itself. Words in `{braces}` are filled in. */
export interface SpcGroupsMessages extends BoardStateMessages {
  /** The name of the table where the page gives no heading. */
  readonly title: string;
  readonly columns: Readonly<Record<'group' | 'people' | 'share' | 'interval' | 'plot', string>>;
  readonly everybody: string;
  /** Of groups that have no words of their own in the collector. */
  readonly groupNames: Readonly<Record<'fifth-1' | 'fifth-2' | 'fifth-3' | 'fifth-4' | 'fifth-5' | 'declined', string>>;
  /** `{count}`; people of a group, rounded */
  readonly about: string;
  readonly nobody: string;
  /** `{share}` */
  readonly aboutShare: string;
  /** `{from}`, `{to}` */
  readonly interval: string;
  /** In place of all numbers of a group. */
  readonly hidden: string;
  /** In place of a share, where there are people enough. */
  readonly shareHidden: string;
  /** What can be said of all groups together. */
  readonly noneShown: string;
  readonly oneShown: string;
  readonly mayBeChance: string;
  /** `{one}`, `{other}`: two groups, in the order given */
  readonly apart: string;
  readonly manyCompared: string;
  readonly period: string;
  /** `{until}`: whom the collector counted, and up to which day. */
  readonly counted: string;
  readonly howToRead: string;
  readonly rounding: string;
  readonly privacy: string;
  readonly badRows: Plural;
  /** `{row}`, `{field}` */
  readonly badRow: string;
  readonly fields: Readonly<Record<RowField, string>>;
}

/** The default words: plain English for a reading age of 9 to 11. */
export const spcGroupsMessages: SpcGroupsMessages = {
  ...boardStateEnglish,
  title: 'Results by group',
  empty: 'There is nothing to show yet. The first numbers come with the first answers.',
  columns: { group: 'Group', people: 'People', share: 'Share', interval: 'Likely range', plot: '0% to 100%' },
  everybody: 'Everybody',
  groupNames: {
    'fifth-1': 'Most deprived fifth of areas',
    'fifth-2': 'Second fifth',
    'fifth-3': 'Middle fifth',
    'fifth-4': 'Fourth fifth',
    'fifth-5': 'Least deprived fifth of areas',
    declined: 'Prefer not to say',
  },
  about: 'about {count}',
  nobody: 'Nobody',
  aboutShare: 'about {share}',
  interval: '{from} to {to}',
  hidden: 'Too few people to show, here or in another group',
  shareHidden: 'Too few of one answer to show, here or in another group',
  noneShown: 'There are too few people to show any group.',
  oneShown: 'Only one group has enough people to show. So there is nothing to compare it with.',
  mayBeChance: 'The ranges overlap, so the differences may be chance.',
  apart:
    'The ranges of “{one}” and “{other}” do not overlap. That is more than chance usually brings, but it does not say why.',
  manyCompared: 'With many groups, one such difference can still be chance.',
  period: '{from} to {to}',
  counted: 'These are the people who chose to tell us about themselves, up to {until}. Only whole months are counted.',
  howToRead:
    'The dot is the share. The line is its likely range: with few people it is long. The dashed line is everybody.',
  rounding: 'Numbers are rounded to the nearest 5. Shares and ranges are worked out from the rounded numbers.',
  privacy: 'Groups of 1 to 7 people are not shown. Other groups may be hidden too, so that nobody can work them out.',
  badRows: {
    one: '{count} row could not be read and is left out.',
    other: '{count} rows could not be read and are left out.',
  },
  badRow: 'Row {row}: {field}.',
  fields: {
    group: 'the group has no name',
    numerator: 'the numerator is not a whole number from 0 up',
    denominator: 'the denominator is not a whole number from 0 up',
    both: 'the numerator is more than the denominator',
  },
};
