import type { Analysis, AnalysisOptions, SeriesPoint } from '@always-kit/spc';
import { analyseIndividuals, type IndividualsOptions } from '@always-kit/spc/individuals';
import { everyKind } from './rest-parts.ts';

/** Whether a chart of this kind can be analysed now: the one of individual values can, the others once their code is here. */
export function canAnalyse(kind: unknown): boolean {
  return kind === undefined || kind === 'i' || everyKind.here !== undefined;
}

/** The analysis of a chart whose kind is here. */
export function analyseKind(points: readonly SeriesPoint[], options: AnalysisOptions): Analysis {
  const { here } = everyKind;
  return here ? here.analyse(points, options) : analyseIndividuals(points, options as IndividualsOptions);
}
