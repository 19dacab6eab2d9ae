// Everything of a form that its first question does not need. Loaded as one file, so that it is there as a whole or not at all.
export { date } from '../question/date.ts';
export { explaining } from '../question/explaining.ts';
export { number } from '../question/number.ts';
export { anotherWay } from './another-way.ts';
export { besides } from './pages/besides.ts';
export { checkPage } from './pages/check-page.ts';
export { enter } from './enter.ts';
export { promptsIn } from './prompts.ts';
export { faultSummary } from './pages/fault-summary.ts';
export { handOver, toInterviewer } from './pages/hand-over.ts';
export { whatNext } from './pages/what-next.ts';
export { complete } from './complete.ts';
export { Sending } from './sending.ts';
export { handToPage } from './host-delivery.ts';
export { storyField } from './story.ts';
export { sayFault } from './wrong-answer.ts';
export { warnOfMissing } from './warn-of-missing.ts';
