import type { AnalysedPoint, Analysis, PauseMark, Segment, Signal } from '../analysis.ts';
import { centreBefore, languageAt } from './facts.ts';
import { signalSentence, type DetailLanguage } from './signals.ts';
import { latestOf, newStartOf, shortNow, stateOf, type State } from './state.ts';

/** What led up to the latest point: targets, run tests, the last signal, new starts, pauses, and what was left out. */
export function background(analysis: Analysis, usual: DetailLanguage): readonly string[] {
  const state = stateOf(analysis);
  if (state.is === 'refused') return [];
  const point = latestOf(analysis);
  const segment = point && analysis.segments[point.segment];
  const language = point ? languageAt(analysis, point, usual) : usual;
  return [
    ...(point && segment && analysis.enoughPoints
      ? [
          ...aboutTarget(analysis, point, language),
          ...aboutRuns(segment, language),
          ...aboutLastSignal(analysis, state, language),
          ...aboutStart(analysis, state, point, segment, language),
        ]
      : []),
    ...aboutPauses(analysis, language),
    ...aboutGhosts(analysis, language),
  ];
}

/** The last time the target was another one. */
function aboutTarget(analysis: Analysis, { target }: AnalysedPoint, { text, format }: DetailLanguage): string[] {
  const { points, latest, direction, grain } = analysis;
  if (target === null || latest === null) return [];
  for (let place = latest - 1; place >= 0; place--) {
    const before = points[place]?.target ?? null;
    if (before === target) continue;
    const date = format.date(points[place + 1]?.date ?? '', grain);
    return before === null ? [] : [text.targetChanged({ target: format.number(before), direction, date })];
  }
  return [];
}

function aboutRuns({ runs }: Segment, { text }: DetailLanguage): string[] {
  if (!runs) return [];
  const { longest, longestMax, crossings, crossingsMin: least, crossingsMax: most } = runs;
  return [text.longestRun({ longest, most: longestMax }), text.crossings({ crossings, least, most })];
}

function aboutLastSignal(analysis: Analysis, state: State, language: DetailLanguage): string[] {
  if (state.is === 'special' || state.is === 'mixed') return [];
  const last = analysis.signals.reduce<Signal | null>(
    (latest, signal) => (latest === null || signal.to >= latest.to ? signal : latest),
    null,
  );
  return last ? [language.text.lastSignal({ text: signalSentence(analysis, last, language) })] : [];
}

function aboutStart(
  analysis: Analysis,
  state: State,
  point: AnalysedPoint,
  segment: Segment,
  language: DetailLanguage,
): string[] {
  const { text, format } = language;
  const { points, segments, grain, centre } = analysis;
  const written = (value: number | null | undefined): string | null =>
    value === null || value === undefined ? null : format.number(value);
  const dateAt = (place: number): string => format.date(points[place]?.date ?? '', grain);
  const limits = analysis.chart !== 'run';
  const said: string[] = [];
  const start = newStartOf(analysis, segment);
  if (start && state.is !== 'tooFewSince') {
    said.push(
      text.rebased({
        date: dateAt(start.from),
        reason: start.reason,
        before: written(centreBefore(analysis, segment)),
        since: written(segment.lines.centre),
        centre,
        limits,
      }),
    );
  }
  const baseline = segments.find(({ kind, phase }) => kind === 'baseline' && phase === segment.phase);
  if (baseline) said.push(text.baseline({ from: dateAt(baseline.from), to: dateAt(baseline.to), centre, limits }));
  const short = shortNow(analysis);
  if (short !== null) {
    const { lowerLimit, upperLimit } = point.lines;
    said.push(text.shortLimits({ have: short, centre, limits: lowerLimit !== null || upperLimit !== null }));
  }
  return said;
}

function aboutPauses({ points, pauses, grain }: Analysis, { text, format }: DetailLanguage): string[] {
  const dateAt = (place: number | null): string | null =>
    place === null ? null : format.date(points[place]?.date ?? '', grain);
  return pauses.map(({ from, to, next, reason }: PauseMark) =>
    text.paused({ from: dateAt(from), to: next === null ? null : dateAt(to), next: dateAt(next), reason, grain }),
  );
}

function aboutGhosts({ points }: Analysis, { text }: DetailLanguage): string[] {
  const reasons = points.flatMap(({ value, ghost }) => (value === null || ghost === null ? [] : [ghost.reason]));
  const [reason] = reasons;
  if (reason === undefined) return [];
  return [text.leftOut({ count: reasons.length, reason: reasons.every((each) => each === reason) ? reason : null })];
}
