import type { Grain } from '../analysis.ts';
import { instantOf } from '../dates.ts';
import { oftenOf } from '../small-samples/often.ts';
import { percentWriter } from '../small-samples/percent.ts';
import { gateEnglish } from './english.ts';
import type { Condition, ConditionCode, Gate, Pool } from './gate.ts';
import type { GateMessages, PoolFacts } from './messages.ts';

export interface GateReaderOptions {
  /** BCP 47 tag; default `en-GB`. */
  readonly locale?: string;
  /** What a period is. Default `week`. */
  readonly grain?: Grain;
  /** Words to use in place of the English ones. */
  readonly messages?: Partial<GateMessages>;
}

/** A condition in words. */
export interface ConditionText {
  readonly code: ConditionCode;
  readonly met: boolean | null;
  readonly label: string;
  readonly text: string;
}

/** Says a gate in words, never more than it holds. */
export interface GateReader {
  /** The grade, and what is missing, in a sentence or two. */
  readonly sentence: (gate: Gate) => string;
  /** All five conditions, in their order. */
  readonly conditions: (gate: Gate) => readonly ConditionText[];
  readonly warnings: (gate: Gate) => readonly string[];
  /** How often the gate is wrong, and that this holds for one look; empty where that is not known. */
  readonly errorRates: (gate: Gate) => readonly string[];
  /** The grade and the conditions in easy read: short sentences, one idea each. */
  readonly easyRead: (gate: Gate) => readonly string[];
}

/** Makes a reader of gates for one language. */
export function createGateReader({ locale, grain = 'week', messages }: GateReaderOptions = {}): GateReader {
  const text = { ...gateEnglish, ...messages };
  const percent = percentWriter(locale);
  const date = dateWriter(locale, grain);
  const often = (chance: number): string => text.often(oftenOf(chance));

  function sentence({ grade, unusable, periods, missing }: Gate): string {
    switch (grade) {
      case 'notEnoughData':
        return text.unusable[unusable ?? 'options']({ grain, have: periods.before, needed: periods.beforeNeeded });
      case 'tooEarly':
        return text.tooEarly({ grain, have: periods.after, more: periods.afterNeeded - periods.after });
      case 'notYet':
        return text.notYet({ missing: missing.map((code) => text.conditions[code].label) });
      default:
        return text[grade]();
    }
  }

  function easyRead(gate: Gate): readonly string[] {
    const { grade, periods, conditions } = gate;
    if (grade === 'notEnoughData') return text.easy.notEnoughData();
    if (grade === 'tooEarly') return text.easy.tooEarly({ grain, more: periods.afterNeeded - periods.after });
    if (grade !== 'notYet') return text.easy[grade]();
    const open = conditions.filter(({ code }) => code !== 'apart');
    return [
      ...text.easy.notYet(),
      ...open.flatMap(({ code, met }) => text.conditions[code][met === true ? 'easyMet' : 'easyNotMet']()),
    ];
  }

  function conditionText(condition: Condition, gate: Gate): string {
    const setting = { grain, direction: gate.direction };
    const needed = condition.code === 'signal' ? 1 : gate.periods.lastNeeded;
    const unknown = (): string => text.conditions[condition.code].unknown({ grain, needed });
    if (condition.met === null) return unknown();
    const which = condition.met ? 'met' : 'notMet';
    switch (condition.code) {
      case 'signal':
        return text.conditions.signal[which]({
          ...setting,
          first: condition.first === null ? '' : date(condition.first),
        });
      case 'noSlide':
        return text.conditions.noSlide[which]({
          ...setting,
          longest: condition.longest,
          level: percent(condition.level ?? 0),
        });
      case 'aim': {
        const last = poolFacts(condition.last, percent);
        return last ? text.conditions.aim[which]({ ...setting, aim: percent(condition.aim), last }) : unknown();
      }
      case 'aboveBaseline':
      case 'apart': {
        const [baseline, last] = [poolFacts(condition.baseline, percent), poolFacts(condition.last, percent)];
        return baseline && last ? text.conditions[condition.code][which]({ ...setting, baseline, last }) : unknown();
      }
    }
  }

  return {
    sentence,
    conditions: (gate) =>
      gate.conditions.map((condition) => ({
        code: condition.code,
        met: condition.met,
        label: text.conditions[condition.code].label,
        text: conditionText(condition, gate),
      })),
    warnings: (gate) =>
      gate.warnings.map((warning) => {
        if (warning.code === 'leftOut') return text.warnings.leftOut({ grain, rows: warning.rows });
        if (warning.code === 'unsteadyBaseline') return text.warnings.unsteadyBaseline({ grain });
        return text.warnings.askMore({ ...warning, grain, baseline: percent(warning.baseline) });
      }),
    errorRates: ({ errorRates, direction }) =>
      errorRates.length === 0
        ? []
        : [
            ...errorRates.map(({ peopleEachPeriod, truth, from, to, aim, sustained, strong }) =>
              text.errorRate({
                grain,
                direction,
                people: peopleEachPeriod,
                truth,
                from: percent(from),
                to: percent(to),
                aim: percent(aim),
                sustained: often(sustained),
                strong: often(strong),
              }),
            ),
            text.judgeOnce({ grain }),
          ],
    easyRead,
  };
}

function poolFacts(pool: Pool | null, percent: (share: number) => string): PoolFacts | null {
  if (pool === null) return null;
  const { numerator, denominator, periods, share, lower, upper } = pool;
  return { numerator, denominator, periods, share: percent(share), lower: percent(lower), upper: percent(upper) };
}

function dateWriter(locale: string | undefined, grain: Grain): (date: string) => string {
  const parts = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const;
  const whole = grain === 'day' || grain === 'week' ? ({ ...parts, day: 'numeric' } as const) : parts;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat(locale ?? 'en-GB', whole);
  } catch {
    format = new Intl.DateTimeFormat('en-GB', whole);
  }
  return (date) => {
    const instant = instantOf(date);
    return Number.isNaN(instant) ? date : format.format(instant);
  };
}
