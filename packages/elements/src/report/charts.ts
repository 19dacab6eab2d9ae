import type { MethodStanding, Series } from '@always-kit/contract';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import { datesOf, smallDrawing, valuesOf, type SmallDrawing } from '../board/small-drawing.ts';
import { canAnalyse } from '../spc-chart/analyse-kind.ts';
import type { ChartData } from '../spc-chart/chart-data.ts';
import { everyKind } from '../spc-chart/rest-parts.ts';
import { chartDataOf } from '../spc-chart/series-analysis.ts';
import { kindOfSeries } from '../spc-chart/series-kind.ts';
import { leastSpan } from '../spc-chart/value-ticks.ts';
import type { ReportWords } from './report-words.ts';

/** The analyses of series, each made once. */
export class Charts {
  readonly #host: ReactiveControllerHost;
  readonly #made = new WeakMap<Series, ChartData | null>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the code of a kind of chart among these has yet to come. */
  waitsFor(list: readonly (Series | undefined)[]): boolean {
    if (everyKind.failed || list.every((series) => series === undefined || canAnalyse(kindOfSeries(series))))
      return false;
    return everyKind.for(this.#host) === undefined;
  }

  /** `undefined` where there is none, or its kind cannot come: another kind would say something else. */
  dataOf(series: Series | undefined): ChartData | undefined {
    if (!series || !canAnalyse(kindOfSeries(series))) return undefined;
    const known = this.#made.get(series);
    const data = known === undefined ? chartDataOf(series) : known;
    this.#made.set(series, data);
    return data ?? undefined;
  }
}

/** The small drawing of a report, in CSS pixels. */
export const plotSize = { width: 280, height: 96 } as const;

export function drawingOf(data: ChartData): SmallDrawing | undefined {
  const { analysis } = data;
  if (analysis.latest === null || analysis.segments.length === 0) return undefined;
  const { width, height } = plotSize;
  return smallDrawing({
    analysis,
    left: 1,
    right: width - 1,
    top: 8,
    bottom: height - 8,
    values: valuesOf([analysis], leastSpan(data)),
    dates: datesOf([analysis]),
    radius: 3,
  });
}

/** That the newest period has too few answers to be shown; nothing where it is shown. */
export function hiddenLately(
  { points, disclosure }: Series,
  data: ChartData,
  standing: Pick<MethodStanding, 'disclosure'>,
  words: ReportWords,
): unknown {
  const { analysis } = data;
  const newest = analysis.points.at(-1);
  if (!newest || !points.at(-1)?.hidden) return nothing;
  const date = words.reader(data).date(analysis, newest);
  return html`<p>
    ${words.fill(words.text.latestHidden, { date, few: words.few(disclosure ?? standing.disclosure) })}
  </p>`;
}
