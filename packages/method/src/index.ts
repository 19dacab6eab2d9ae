export { entriesOf, entryOf, type MethodFacts } from './facts.ts';
export { aimHints, hintsOf, teamHints, visionHints, type Hint, type HintCode } from './hints.ts';
export { aimOf, firstChange, gateOf, measuredOf, type Measured } from './measured.ts';
export { daysBetween } from './days.ts';
export { pausedSince } from './rest.ts';
export { standingOf } from './standing.ts';
export { baselineNeeded, testsNeeded, voicesNeeded } from './step-states.ts';
export { steps, type Step } from './steps.ts';
export {
  commentKey,
  decisionsIn,
  themed,
  type CommentStanding,
  type Said,
  type ThemedComment,
} from './themes/comments.ts';
export { grouped, mixOf, type CommentGroup, type GroupedComment, type Mix } from './themes/grouped.ts';
export { isPrinciple, natureOf, principlesOf, themeOf } from './themes/mix.ts';
export { besidesPrinciples, TeamTerms, type ThemeLevel } from './themes/team-terms.ts';
export {
  weeklyUpdate,
  type UpdateCode,
  type UpdateReaders,
  type UpdateSentence,
  type WeeklyFacts,
} from './weekly-update.ts';
export { hasLivedExperience, sharedSteps, wasShared } from './sharing.ts';
