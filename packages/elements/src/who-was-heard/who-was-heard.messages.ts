import { boardStateEnglish, type BoardStateMessages } from '../board/failed.ts';
import type { Verdict } from './judge.ts';

/** What could help to hear people who are missing. */
export type HeardHelp = 'easyRead' | 'languages' | 'helped' | 'goThere';

/** Every word that `<always-who-was-heard>` says by itself. Words in `{braces}` are filled in. */
export interface WhoWasHeardMessages extends BoardStateMessages {
  readonly title: string;
  readonly columns: Readonly<Record<'group' | 'people' | 'share' | 'population' | 'verdict' | 'bars', string>>;
  /** Of groups that have no words of their own in the collector. */
  readonly groupNames: Readonly<Record<'fifth-1' | 'fifth-2' | 'fifth-3' | 'fifth-4' | 'fifth-5' | 'declined', string>>;
  readonly core20: string;
  readonly plus: string;
  /** `{count}`; people of a group, rounded */
  readonly about: string;
  readonly nobody: string;
  /** `{share}` */
  readonly aboutShare: string;
  /** In place of the numbers of a group. `{below}` */
  readonly hidden: string;
  readonly notKnown: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly legend: Readonly<Record<'heard' | 'population', string>>;
  /** What can be said of all groups together. `{groups}` */
  readonly summaryLess: string;
  readonly summaryNone: string;
  readonly summaryTooFew: string;
  readonly noPopulation: string;
  readonly faults: Readonly<Record<'noSource' | 'notANumber', string>>;
  readonly missingTitle: string;
  /** `{group}`, `{heard}`, `{population}` */
  readonly missingOne: string;
  /** `{group}` */
  readonly missingNobody: string;
  /** `{group}` */
  readonly tooFewOne: string;
  readonly nobodyMissing: string;
  readonly helpTitle: string;
  readonly help: Readonly<Record<HeardHelp, string>>;
  readonly kindly: string;
  /** `{source}`, `{year}` */
  readonly source: string;
  /** `{group}`, `{source}`, `{year}` */
  readonly plusSource: string;
  /** `{until}` */
  readonly counted: string;
  /** `{from}`, `{until}` */
  readonly countedFrom: string;
  readonly howToRead: string;
  /** `{within}`, `{below}` */
  readonly rounding: string;
}

/** The default words: plain English for a reading age of 9 to 11. */
export const whoWasHeardMessages: WhoWasHeardMessages = {
  ...boardStateEnglish,
  title: 'Who was heard',
  nothingAsked: 'No service has been chosen. So there is nothing to show.',
  empty: 'There is nothing to show yet. Nobody has told us about themselves in this time.',
  columns: {
    group: 'Group',
    people: 'People heard',
    share: 'Share of those heard',
    population: 'Share of the people you serve',
    verdict: 'What this says',
    bars: 'Heard and served',
  },
  groupNames: {
    'fifth-1': 'Most deprived fifth of areas',
    'fifth-2': 'Second fifth',
    'fifth-3': 'Middle fifth',
    'fifth-4': 'Fourth fifth',
    'fifth-5': 'Least deprived fifth of areas',
    declined: 'Prefer not to say',
  },
  core20: 'Core20',
  plus: 'PLUS',
  about: 'about {count}',
  nobody: 'Nobody',
  aboutShare: 'about {share}',
  hidden: 'Fewer than {below}, or hidden to protect another group',
  notKnown: 'Not known',
  verdicts: {
    less: 'Heard less than you would expect',
    more: 'Heard more than you would expect',
    noClearDifference: 'No clear difference',
    tooFew: 'Too few to say',
  },
  legend: { heard: 'Full bar: those heard', population: 'Outlined bar: the people you serve' },
  summaryLess: 'You heard less than you would expect from: {groups}.',
  summaryNone: 'No group clearly stands out as heard less than you would expect.',
  summaryTooFew: 'Too few people have told us about themselves to say who is missing.',
  noPopulation: 'This page does not say who you serve. So there is nothing to compare with.',
  faults: {
    noSource: 'The numbers of the people you serve need a source and a year. We leave them out until they have both.',
    notANumber: 'We could not read the numbers of the people you serve. So we leave them out.',
  },
  missingTitle: 'Who is missing',
  missingOne: '{group}: they are {population} of the people you serve, and {heard} of those you heard.',
  missingNobody: '{group}: they are {population} of the people you serve, and you heard from nobody.',
  tooFewOne: '{group}: too few to say.',
  nobodyMissing: 'Nobody clearly stands out as missing. People in small groups still can be.',
  helpTitle: 'What could help',
  help: {
    easyRead: 'Offer the questions in easy read, with pictures.',
    languages: 'Offer them in the languages that people speak.',
    helped: 'Let somebody help, on a ward or by phone.',
    goThere: 'Go to where people are, with groups they trust. Ask them what would make it easy.',
  },
  kindly:
    'People are often missing because the way we ask does not suit them. That is not their fault. Nor is it yours.',
  source: 'The people you serve: {source}, {year}.',
  plusSource: '{group}: {source}, {year}.',
  counted: 'These are the people who chose to tell us about themselves, up to {until}. Only whole months are counted.',
  countedFrom:
    'These are the people who chose to tell us about themselves, from {from} to {until}. Only whole months are counted.',
  howToRead:
    'We say “less” or “more” only where chance would seldom bring such a difference. With many groups, one such difference can still be chance. It does not say why.',
  rounding:
    'A number can be up to {within} away from the exact one. Groups of fewer than {below} people are not shown. Others may be hidden too, so that nobody can work them out.',
};
