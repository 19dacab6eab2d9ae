import type { AlwaysEvent, RecordEntry, Series } from '@always-kit/contract';
import { gateOf, measuredOf } from '@always-kit/method';
import { createGateReader, type GateMessages } from '@always-kit/spc';

/** What the check of a sustained improvement says of one measure, in words. */
export interface Lasted {
  /** The measure's. */
  readonly title: string;
  readonly says: string;
  /** Each condition, met or not, and what to beware of. */
  readonly reasons: readonly string[];
  readonly errorRates: readonly string[];
}

/** The check for each measure that has an aim and a change. */
export function lastedIn(
  work: {
    readonly alwaysEvent: AlwaysEvent;
    readonly entries: readonly RecordEntry[];
    readonly series: readonly Series[];
  },
  locale: string,
  messages: Partial<GateMessages>,
): Lasted[] {
  const { alwaysEvent, entries, series } = work;
  const points = new Map(series.map((one) => [one.measure.id, one.points]));
  const now = series[0]?.generatedAt ?? new Date().toISOString();
  return measuredOf({ alwaysEvent, entries, points }).flatMap((measured) => {
    const gate = gateOf(measured, { alwaysEvent, now });
    if (!gate) return [];
    const { title, period } = measured.measure;
    const reader = createGateReader({ locale, grain: period, messages });
    const reasons = [...reader.conditions(gate).map(({ text }) => text), ...reader.warnings(gate)];
    return [{ title, says: reader.sentence(gate), reasons, errorRates: reader.errorRates(gate) }];
  });
}
