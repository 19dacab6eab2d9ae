import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, type EntryContent, type Measure, type SeriesPoint, type TestOfChange } from '@always-kit/contract';
import { entry, factsWith } from './support/facts.ts';
import { weeklyUpdate, type UpdateSentence } from './weekly-update.ts';

// The facts are of Monday 15 June 2026.
const thisWeek = '2026-06-15';
const lastWeek = '2026-06-08';

const knew: Measure = {
  id: 'knew',
  title: 'People who always knew who to call',
  kind: 'outcome',
  questionnaire: 'going-home',
  question: 'always',
  numerator: ['always'],
  denominator: ['always', 'mostly', 'never'],
  period: 'week',
  direction: 'increase',
};
const card: Measure = { ...knew, id: 'card', title: 'People who got a card', kind: 'process', question: 'card' };

const week = (start: string, numerator: number, denominator: number, responses = denominator): SeriesPoint => {
  return { start, numerator, denominator, responses };
};
const told = (sentences: readonly UpdateSentence[]): string[] =>
  sentences.map(({ code, values }) => [code, ...Object.values(values)].join(' '));

function measured(points: readonly SeriesPoint[], others: Parameters<typeof factsWith>[0] = {}) {
  return factsWith({ alwaysEvent: { measures: [knew] }, points: new Map([['knew', points]]), ...others });
}

/** Weeks of as many answers, one after another, from `first` on. */
function weeks(first: string, count: number, people: number): SeriesPoint[] {
  return Array.from({ length: count }, (_, at) => {
    const start = new Date(Date.parse(first) + at * 7 * 86_400_000).toISOString().slice(0, 10);
    return week(start, people, people);
  });
}

describe('the weekly update for the team', () => {
  it('says how many answered, what they said, that it is few people, and how many so far', () => {
    const facts = measured([week(lastWeek, 3, 5, 6), week(thisWeek, 6, 7, 7)]);

    assert.deepEqual(told(weeklyUpdate(facts, 'team')), [
      'answered-this-week 7',
      'share People who always knew who to call 6 7',
      'few-people',
      'so-far 13',
    ]);
  });

  it('tells of the week before while this one has no answers', () => {
    const facts = measured([week('2026-06-01', 20, 20), week(lastWeek, 11, 12)]);

    assert.deepEqual(told(weeklyUpdate(facts, 'team')), [
      'answered-last-week 12',
      'share People who always knew who to call 11 12',
      'so-far 32',
    ]);
  });

  it('says so where nobody answered for two weeks', () => {
    assert.deepEqual(told(weeklyUpdate(measured([week('2026-05-18', 4, 5)]), 'team')), ['nobody-answered', 'so-far 5']);
    assert.deepEqual(told(weeklyUpdate(measured([]), 'team')), ['nobody-answered']);
  });

  it('counts people once who answered two questions of one form, and begins with the measure of the aim', () => {
    const facts = factsWith({
      alwaysEvent: { measures: [knew, card], aimStatement: { text: 'All get a card', measure: 'card' } },
      points: new Map([
        ['knew', [week(thisWeek, 5, 10, 11)]],
        ['card', [week(thisWeek, 9, 11, 11)]],
      ]),
    });

    assert.deepEqual(told(weeklyUpdate(facts, 'team')), [
      'answered-this-week 11',
      'share People who got a card 9 11',
      'share People who always knew who to call 5 10',
      'so-far 11',
    ]);
  });

  it('adds up days, and lets no month stand for a week', () => {
    const facts = factsWith({
      alwaysEvent: {
        measures: [
          { ...knew, period: 'day' },
          { ...card, period: 'month' },
        ],
      },
      points: new Map([
        ['knew', [week('2026-06-08', 2, 4), week('2026-06-14', 6, 6)]],
        ['card', [week('2026-06-01', 8, 8)]],
      ]),
    });
    const inItsFirstWeek = {
      ...facts,
      points: new Map([['card', facts.points.get('card')!]]),
      now: '2026-06-03T09:00:00Z',
    };

    assert.deepEqual(told(weeklyUpdate(facts, 'team')), [
      'answered-last-week 10',
      'share People who always knew who to call 8 10',
      'so-far 10',
    ]);
    assert.deepEqual(told(weeklyUpdate(inItsFirstWeek, 'team')), ['nobody-answered', 'so-far 8']);
  });

  it('gives no numbers to somebody from whom some are hidden', () => {
    const hidden = { ...week(lastWeek, 0, 0), hidden: true as const };

    assert.deepEqual(told(weeklyUpdate(measured([hidden, week(thisWeek, 10, 15)]), 'team')), ['not-shown']);
    assert.deepEqual(told(weeklyUpdate(measured([{ ...week('2026-05-18', 10, 20), hidden: true }]), 'everybody')), [
      'too-few-lately 2026-05-11 2026-06-07',
    ]);
  });

  it('says what was tried and learned in the last seven days, who took part, and what came of what people said', () => {
    const test: Pick<TestOfChange, 'scale' | 'designedWith'> = { scale: '1-shift', designedWith: [] };
    const entries = [
      entry('test-of-change', { ...test, title: 'A call', startedOn: '2026-06-15' }),
      entry('test-of-change', {
        ...test,
        title: 'A card',
        startedOn: '2026-06-09',
        endedOn: '2026-06-10',
        decision: 'adopt',
        learned: 'Bigger letters help',
      }),
      entry('test-of-change', {
        ...test,
        title: 'Too old',
        startedOn: '2026-05-01',
        endedOn: '2026-06-08',
        decision: 'adopt',
      }),
      entry('taking-part', { step: 'test', role: 'patient', level: 'led', people: 2, on: '2026-06-15' }),
      entry('taking-part', { step: 'test', role: 'staff', level: 'led', people: 9, on: '2026-06-15' }),
      entry('communication', {
        audience: 'people',
        on: '2026-06-15',
        said: 'We did not know who to call.',
        did: 'We made a card.',
        quotes: [],
      }),
      entry('communication', { audience: 'board', on: '2026-06-15', message: 'A report', quotes: [] }),
    ];

    assert.deepEqual(told(weeklyUpdate(measured([], { entries }), 'team')).slice(1), [
      'started A call',
      'adopt A card',
      'learned A card Bigger letters help',
      'took-part 2',
      'said-and-did We did not know who to call. We made a card.',
    ]);
  });

  it('quotes the newest of those who answered in these days, from the quotes that the record holds', () => {
    const quote = (day: string, words: string) =>
      entry('quote', { response: createUuid(Date.parse(`${day}T10:00:00Z`)), question: 'WM1', words });
    const entries = [
      quote('2026-06-08', 'Too long ago'),
      quote('2026-06-12', 'Nobody told me'),
      quote('2026-06-09', 'No'),
    ];

    const quotes = weeklyUpdate(measured([], { entries }), 'team').filter(({ code }) => code === 'quote');

    assert.deepEqual(told(quotes), ['quote Nobody told me']);
  });

  it('asks nobody for answers while the work rests', () => {
    const entries = [entry('pause', { from: '2026-06-01', reason: 'The ward is full' })];

    assert.deepEqual(told(weeklyUpdate(measured([week(thisWeek, 1, 1)], { entries }), 'team')), ['resting 2026-06-01']);
  });

  it('is the same for the same facts', () => {
    const facts = measured([week(thisWeek, 6, 7)]);

    assert.deepEqual(weeklyUpdate(facts, 'team'), weeklyUpdate(facts, 'team'));
  });
});

describe('the weekly update for everybody', () => {
  it('counts four weeks together that are over, rounded', () => {
    // Blocks of four weeks from 5 January 1970 on: the last whole one before 15 June 2026 ends on 7 June.
    const facts = measured([...weeks('2026-04-13', 8, 12), week(lastWeek, 12, 12), week(thisWeek, 3, 3)]);

    assert.deepEqual(told(weeklyUpdate(facts, 'everybody')), [
      'answered-lately 2026-05-11 2026-06-07 50',
      'about-share People who always knew who to call 50 50',
      'about-so-far 95',
    ]);
  });

  it('says the same in each week until four more are over, so that no week can be told from two updates', () => {
    const facts = measured([...weeks('2026-04-13', 12, 12)]);
    const on = (day: string): string[] =>
      told(weeklyUpdate({ ...facts, now: `${day}T09:00:00Z` }, 'everybody')).slice(0, 3);

    assert.deepEqual(on('2026-06-08'), on('2026-07-05'));
    assert.notDeepEqual(on('2026-07-05'), on('2026-07-06'));
  });

  it('shows no small number, not even of one answer', () => {
    assert.deepEqual(told(weeklyUpdate(measured([week('2026-05-18', 4, 5)]), 'everybody')), [
      'too-few-lately 2026-05-11 2026-06-07',
    ]);
    assert.deepEqual(told(weeklyUpdate(measured([week('2026-05-18', 3, 21)]), 'everybody')), [
      'answered-lately 2026-05-11 2026-06-07 20',
    ]);
  });

  it('quotes somebody of the four weeks, and nobody where few answered', () => {
    const quote = (day: string, words: string) =>
      entry('quote', { response: createUuid(Date.parse(`${day}T10:00:00Z`)), question: 'WM1', words });
    const entries = [quote('2026-05-20', 'Of the four weeks'), quote('2026-06-14', 'Of this week')];
    const quotes = (points: readonly SeriesPoint[]): string[] =>
      told(weeklyUpdate(measured(points, { entries }), 'everybody')).filter((each) => each.startsWith('quote'));

    assert.deepEqual(quotes(weeks('2026-05-11', 5, 9)), ['quote Of the four weeks']);
    assert.deepEqual(quotes([week('2026-05-18', 4, 5)]), []);
  });

  it('repeats to everybody only what was told to everybody, or to people', () => {
    const to = (audience: EntryContent<'communication'>['audience']) =>
      entry('communication', { audience, on: '2026-06-15', said: `S ${audience}.`, did: 'D.', quotes: [] });
    const facts = measured([], { entries: [to('staff'), to('people'), to('board'), to('everybody')] });

    assert.deepEqual(told(weeklyUpdate(facts, 'everybody')), [
      'said-and-did S people. D.',
      'said-and-did S everybody. D.',
    ]);
    assert.equal(weeklyUpdate(facts, 'team').filter(({ code }) => code === 'said-and-did').length, 4);
  });

  it('says nothing of numbers where there are none, and how many took part only to the team', () => {
    const entries = [
      entry('taking-part', { step: 'test', role: 'patient', level: 'led', people: 2, on: '2026-06-15' }),
    ];

    assert.deepEqual(told(weeklyUpdate(measured([], { entries }), 'everybody')), ['people-took-part']);
  });
});
