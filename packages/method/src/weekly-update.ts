import { momentOfUuid, type AlwaysEvent, type RecordEntry, type SeriesPoint } from '@always-kit/contract';
import { suppress } from '@always-kit/spc/suppression';
import { hasLivedExperience } from './sharing.ts';
import { addDays, dayOf, daysBetween } from './days.ts';
import { entriesOf, type MethodFacts } from './facts.ts';
import { pausedSince } from './rest.ts';

/** What a sentence of the update says. Whoever shows it has the words. */
export type UpdateCode =
  | 'resting'
  | 'answered-this-week'
  | 'answered-last-week'
  | 'nobody-answered'
  | 'not-shown'
  | 'answered-lately'
  | 'too-few-lately'
  | 'share'
  | 'about-share'
  | 'few-people'
  | 'so-far'
  | 'about-so-far'
  | 'started'
  | 'adopt'
  | 'adapt'
  | 'abandon'
  | 'test-again'
  | 'learned'
  | 'took-part'
  | 'people-took-part'
  | 'quote'
  | 'said-and-did';

/** One sentence: its code, and what its words are filled with. `count` is what its grammatical number follows; days are `YYYY-MM-DD`. */
export interface UpdateSentence {
  readonly code: UpdateCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Who is to read it. `team`: those who may see each answer. `everybody`: small numbers are taken out, all others are rounded, and four weeks
 * are counted together.
 */
export type UpdateReaders = 'team' | 'everybody';

export type WeeklyFacts = Pick<MethodFacts, 'alwaysEvent' | 'entries' | 'points' | 'now'>;

/** Below this one week says little on its own. A choice of this project's: 9 of 10 still fits anything from 60% to 98%. */
const fewPeople = 10;
/** More is no update but a report. */
const mostMeasures = 3;

/**
 * What there is to tell of the week: who answered, what they said, what was tried and learned, who took part, what came of it. The same
 * facts give the same sentences. A week with no answers is told of with the week before, so that Monday has something to say.
 */
export function weeklyUpdate(facts: WeeklyFacts, readers: UpdateReaders): UpdateSentence[] {
  const monday = mondayOf(dayOf(facts.now));
  const since = pausedSince(facts);
  if (since !== undefined) return [{ code: 'resting', values: { since } }, ...happened(facts, readers)];
  const numbers = readers === 'team' ? weekInNumbers(facts, monday) : lately(facts, monday);
  return [...numbers, ...happened(facts, readers)];
}

/** For the team: the exact numbers of this week, or of the last one while there are none. */
function weekInNumbers(facts: WeeklyFacts, monday: string): UpdateSentence[] {
  const weeks = [
    ['answered-this-week', monday, addDays(monday, 7)],
    ['answered-last-week', addDays(monday, -7), monday],
  ] as const;
  const soFar = sum(facts, () => true);
  if (soFar.hidden) return [{ code: 'not-shown', values: {} }];
  for (const [code, from, until] of weeks) {
    const week = sum(facts, ({ start }) => start >= from && start < until, false);
    if (week.people === 0) continue;
    const shares = week.measures.filter(({ of }) => of > 0).slice(0, mostMeasures);
    const few = shares.some(({ of }) => of < fewPeople);
    return [
      { code, values: { count: week.people } },
      ...shares.map(({ title, yes, of }) => ({ code: 'share' as const, values: { measure: title, yes, of } })),
      ...(few ? [{ code: 'few-people' as const, values: {} }] : []),
      { code: 'so-far', values: { count: soFar.people } },
    ];
  }
  return [
    { code: 'nobody-answered', values: {} },
    ...(soFar.people > 0 ? [{ code: 'so-far' as const, values: { count: soFar.people } }] : []),
  ];
}

/**
 * For everybody: four weeks together, the last four that are over, counted from one fixed Monday. Two updates therefore never share some of
 * their weeks, and nobody learns one week by taking the one from the other.
 */
function lately(facts: WeeklyFacts, monday: string): UpdateSentence[] {
  const weeks = Math.floor(daysBetween(firstMonday, monday) / 7);
  const until = addDays(firstMonday, Math.floor(weeks / 4) * 28);
  const from = addDays(until, -28);
  const block = sum(facts, ({ start }) => start >= from && start < until, false);
  const days = { from, until: addDays(until, -1) };
  const { people } = suppress([{ people: block.people, yes: 0 }]).total;
  if (block.hidden || (people === null && block.people > 0)) return [{ code: 'too-few-lately', values: days }];
  if (people === null || people === 0) return [];
  const soFar = suppress([{ people: sum(facts, ({ start }) => start < until).people, yes: 0 }]).total.people;
  return [
    { code: 'answered-lately', values: { ...days, count: people } },
    ...block.measures.slice(0, mostMeasures).flatMap(({ title, yes, of }): UpdateSentence[] => {
      const shown = suppress([{ people: of, yes }]).total;
      if (!shown.people || shown.yes === null) return [];
      return [{ code: 'about-share', values: { measure: title, yes: shown.yes, of: shown.people } }];
    }),
    ...(soFar !== null && soFar > people ? [{ code: 'about-so-far' as const, values: { count: soFar } }] : []),
    // Of these weeks too, and only where enough answered: of two people who answered, others may know one.
    ...newestQuote(facts.entries, (on) => dayOf(on) >= from && dayOf(on) < until),
  ];
}

/** What was done in the last seven days, whatever the numbers: it names nobody. */
function happened(facts: WeeklyFacts, readers: UpdateReaders): UpdateSentence[] {
  const today = dayOf(facts.now);
  const weekAgo = addDays(today, -6);
  const within = (day: string | undefined): boolean =>
    day !== undefined && dayOf(day) >= weekAgo && dayOf(day) <= today;
  const tests = entriesOf(facts, 'test-of-change').map(({ content }) => content);
  const started = tests.filter(({ startedOn, endedOn }) => within(startedOn) && endedOn === undefined);
  const ended = tests.filter(({ endedOn }) => within(endedOn));
  const partners = entriesOf(facts, 'taking-part')
    .filter(({ content }) => within(content.on) && hasLivedExperience(content.role))
    .reduce((all, { content }) => all + (content.people ?? 1), 0);
  const told = entriesOf(facts, 'communication')
    .filter(({ content }) => within(content.on))
    .filter(({ content: { audience } }) => readers === 'team' || audience === 'people' || audience === 'everybody');
  return [
    ...started.map(({ title }): UpdateSentence => ({ code: 'started', values: { title } })),
    ...ended.flatMap(({ title, decision, learned }): UpdateSentence[] => [
      ...(decision === undefined ? [] : [{ code: decision, values: { title } }]),
      ...(learned === undefined ? [] : [{ code: 'learned' as const, values: { title, learned } }]),
    ]),
    ...(partners > 0 ? [tookPart(partners, readers)] : []),
    ...(readers === 'team' ? newestQuote(facts.entries, within) : []),
    ...told.flatMap(({ content: { said, did } }): UpdateSentence[] =>
      said === undefined || did === undefined ? [] : [{ code: 'said-and-did', values: { said, did } }],
    ),
  ];
}

/** How many is for the team: others may know one of two who came to a meeting. */
function tookPart(count: number, readers: UpdateReaders): UpdateSentence {
  return readers === 'team' ? { code: 'took-part', values: { count } } : { code: 'people-took-part', values: {} };
}

/** The newest quote of somebody who answered in these days and agreed to be quoted: the record holds no others. */
function newestQuote(entries: readonly RecordEntry[], within: (day: string) => boolean): UpdateSentence[] {
  const [newest] = entriesOf({ entries }, 'quote')
    .map(({ content }) => ({ words: content.words, on: new Date(momentOfUuid(content.response)).toISOString() }))
    .filter(({ on }) => within(on))
    .sort((one, other) => other.on.localeCompare(one.on));
  return newest ? [{ code: 'quote', values: { words: newest.words } }] : [];
}

interface Summed {
  /** People who answered. Of measures of one questionnaire the most, since the same people answered it. */
  readonly people: number;
  readonly measures: readonly { readonly title: string; readonly yes: number; readonly of: number }[];
  /** Whether some of the numbers are hidden from whoever asks. */
  readonly hidden: boolean;
}

/** The points that are `wanted`, added up. Months are left out where a week is asked for. */
function sum(
  { alwaysEvent, points }: Pick<WeeklyFacts, 'alwaysEvent' | 'points'>,
  wanted: (point: SeriesPoint) => boolean,
  months = true,
): Summed {
  const counted = alwaysEvent.measures
    .filter(({ period }) => months || period !== 'month')
    .map((measure) => ({ measure, points: (points.get(measure.id) ?? []).filter(wanted) }));
  const people = new Map<string, number>();
  for (const { measure, points: own } of counted) {
    const answered = total(own, ({ responses }) => responses);
    people.set(measure.questionnaire, Math.max(people.get(measure.questionnaire) ?? 0, answered));
  }
  return {
    people: [...people.values()].reduce((all, each) => all + each, 0),
    measures: byImportance(alwaysEvent, counted).map(({ measure, points: own }) => ({
      title: measure.title,
      yes: total(own, ({ numerator }) => numerator),
      of: total(own, ({ denominator }) => denominator),
    })),
    hidden: counted.some(({ points: own }) => own.some(({ hidden }) => hidden === true)),
  };
}

type Counted = { readonly measure: AlwaysEvent['measures'][number]; readonly points: readonly SeriesPoint[] };

/** The measure of the aim first, then what people feel, then the others, as they are written down. */
function byImportance({ aimStatement }: AlwaysEvent, counted: readonly Counted[]): Counted[] {
  const rank = ({ measure }: Counted): number =>
    measure.id === aimStatement?.measure ? 0 : measure.kind === 'outcome' ? 1 : 2;
  return [...counted].sort((one, other) => rank(one) - rank(other));
}

function total(points: readonly SeriesPoint[], of: (point: SeriesPoint) => number): number {
  return points.reduce((all, point) => all + of(point), 0);
}

/** The first Monday of 1970. */
const firstMonday = '1970-01-05';

function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}
