import type { Direction } from '../../options.ts';

const texts = {
  from: '3 May 2026',
  to: '4 May 2026',
  next: '5 May 2026',
  date: '6 May 2026',
  period: '7 May 2026',
  dates: '8 May 2026',
  before: '51%',
  since: '52%',
  value: '53%',
  mean: '54%',
  median: '55%',
  line: '56%',
  lower: '57%',
  upper: '58%',
  target: '59%',
  number: '60',
  n: '61',
  reason: '«a new way»',
  text: '«the sign».',
  against: '«against»',
  startsAt: '9 May 2026',
  option: '«option»',
  what: '«a leaflet»',
} as const;
/** What may be missing, and in which messages. */
const missing: Readonly<Record<string, readonly string[]>> = {
  reason: ['ghost', 'pause', 'rebased', 'leftOut', 'paused'],
  line: ['reason', 'signal'],
  lower: ['expected', 'lines'],
  upper: ['expected', 'lines'],
  mean: ['expected'],
  target: ['lines'],
  n: ['interval'],
  from: ['paused'],
  to: ['paused'],
  next: ['paused'],
  before: ['rebased', 'suggestion'],
  what: ['suggestion', 'decide'],
  since: ['rebased'],
  startsAt: ['warnings.rebaseUnmatched'],
};
const meanings = ['improvement', 'concern', 'neutral'] as const;
const directions: Readonly<Record<(typeof meanings)[number], Direction>> = {
  improvement: 'increase',
  concern: 'decrease',
  neutral: 'neutral',
};

const causes = {
  outside: 'noCount',
  shift: 'tooMany',
  trend: 'noDate',
  twoOfThree: 'beforeFirst',
  longRun: 'tooMany',
} as const;
const grains = { outside: 'day', shift: 'week', trend: 'month', twoOfThree: 'quarter', longRun: 'year' } as const;

/** Facts that some message may ask for. All are given to every message; each takes what it knows. */
function* everyFact(counts: readonly number[]): Generator<Record<string, unknown>> {
  for (const count of counts)
    for (const flag of [true, false])
      for (const side of ['high', 'low'])
        for (const meaning of meanings)
          for (const rule of ['outside', 'shift', 'trend', 'twoOfThree', 'longRun'] as const)
            for (const centre of ['mean', 'median', 'typical'])
              for (const given of [true, false]) {
                const list = Array.from({ length: Math.max(count, 1) }, (_, at) => at);
                yield {
                  ...texts,
                  given,
                  ...{ side, meaning, rule, centre, count, have: count, more: count, needed: count, least: count },
                  ...{ longest: count, crossings: given ? count - 1 : count + 1, point: count, total: count },
                  ...{ measured: given ? count : null, available: count, ranges: count, expected: count, pause: count },
                  ...{ most: given ? null : count, used: given ? count : null },
                  ...{ sure: flag, settled: flag, earlier: flag, early: flag, varying: flag, limits: flag },
                  ...{
                    passing: flag,
                    window: flag,
                    conflict: flag,
                    change: flag,
                    few: flag,
                    shown: flag ? meaning : null,
                  },
                  ...{ of: given ? { part: '62', whole: '63', share: flag } : null },
                  ...{ rules: [{ rule, side }], direction: directions[meaning], chart: side === 'high' ? 'i' : 'g' },
                  ...{ rows: list, points: list, entries: list, pauses: [0, 1] },
                  ...{ grain: grains[rule], bound: given ? (flag ? 'more' : 'less') : null, row: count },
                  ...{ because: causes[rule] },
                  ...{ field: rule === 'shift' ? 'numerator' : 'value', argument: flag ? 'points' : 'options' },
                };
              }
}

function without(key: string, { given, count }: Record<string, unknown>): Record<string, unknown> {
  if (key === 'longestRun') return { most: count };
  if (given === true) return {};
  return Object.fromEntries(
    Object.keys(missing).flatMap((name) => (missing[name]?.includes(key) ? [[name, null]] : [])),
  );
}

/** One thing that a catalogue can say, and where it stands there. */
export interface Saying {
  readonly key: string;
  readonly text: string;
}

/**
 * Everything that a catalogue of messages can say, each with the place it has there and the number of the facts it was given,
 * so that two catalogues can be laid side by side.
 */
export function everySaying(messages: object, counts: readonly number[] = [0, 1, 2, 3, 6, 7]): Map<string, Saying> {
  const sayings = new Map<string, Saying>();
  const facts = [...everyFact(counts)];
  const add = (key: string, number: number, said: unknown): void => {
    const all = typeof said === 'string' ? [said] : (said as readonly string[]);
    all.forEach((text, at) => sayings.set(`${key} ${String(number)} ${String(at)}`, { key, text }));
  };
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'function') {
      const say = value as (facts: unknown) => unknown;
      if (key === 'week') add(key, 0, say('10 May 2026'));
      else facts.forEach((each, number) => add(key, number, say({ ...each, ...without(key, each) })));
    } else if (typeof value === 'string' || Array.isArray(value)) add(key, 0, value);
    else for (const [name, inner] of Object.entries(value as object)) walk(inner, key ? `${key}.${name}` : name);
  };
  walk(messages, '');
  return sayings;
}
