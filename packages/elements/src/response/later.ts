// Everything of a form that its first question does not need. Loaded as one file, so that it is there as a whole or not at all.
export { checkAnswer, checkAnswers } from '@always-kit/contract';
export { Outbox } from '../kiosk/outbox.ts';
export { date } from '../question/date.ts';
export { number } from '../question/number.ts';
export { anotherWay } from './another-way.ts';
export { checkPage } from './pages/check-page.ts';
export { faultSummary } from './pages/fault-summary.ts';
export { handOver } from './pages/hand-over.ts';
export { whatNext } from './pages/what-next.ts';
export { Retrying } from './retrying.ts';
export { storyField } from './story.ts';
export { sayFault } from './wrong-answer.ts';
