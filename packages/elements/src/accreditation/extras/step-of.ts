import type { MethodStep } from '@always-kit/contract';

/** In which step of the method something is done that evidence shows, or that is missing, by its code. */
const steps: Readonly<Record<string, MethodStep>> = {
  voices: 'what-matters',
  'took-part': 'what-matters',
  'voices-recorded': 'what-matters',
  'heard-before-ideas': 'what-matters',
  'ledger-of-what-matters': 'what-matters',
  'ways-to-answer': 'what-matters',
  'two-ways-to-answer': 'what-matters',
  'team-members': 'team',
  'lived-experience-on-team': 'team',
  vision: 'vision',
  'vision-quotes': 'vision',
  'vision-agreed': 'vision',
  'four-tests': 'four-tests',
  'four-tests-met': 'four-tests',
  aim: 'aim',
  'aim-set': 'aim',
  'improvement-without-aim': 'aim',
  measures: 'measures',
  'both-measures': 'measures',
  chart: 'measures',
  'improvement-sustained': 'measures',
  'improvement-strong': 'measures',
  'baseline-points': 'baseline',
  'baseline-measured': 'baseline',
  'improvement-baseline': 'baseline',
  'tests-co-designed': 'test',
  'tests-learned': 'test',
  'relational-changes': 'test',
  'changes-co-designed': 'test',
  'tests-learned-from': 'test',
  'relational-change': 'test',
  'improvement-without-change': 'test',
  'improvement-not-yet': 'test',
  'sponsor-review': 'oversight',
  'sponsor-reviewed': 'oversight',
  'oversight-reports': 'oversight',
  'strategy-links': 'strategy',
  'strategy-link': 'strategy',
  'sustain-plan': 'sustain',
  'sustain-plan-complete': 'sustain',
  shared: 'spread',
  'learning-shared': 'spread',
  'people-told': 'spread',
};

/** The step that a code belongs to; `undefined` for what is done here, and for what we do not know. */
export function stepOf(code: string): MethodStep | undefined {
  return Object.hasOwn(steps, code) ? steps[code] : undefined;
}
