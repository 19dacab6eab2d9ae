import type { Grain } from '../analysis.ts';
import { ended } from './ended.ts';
import { are, points } from './english-patterns.ts';
import type { RebaseMessages } from './rebase-messages.ts';

const lines = (limits: boolean): string => (limits ? 'limits' : 'middle value');
const stay = (limits: boolean): string => `Keep the ${lines(limits)} as ${limits ? 'they are' : 'it is'}`;
/** A date within a sentence: `the week of …`. */
const the = (date: string, grain: Grain): string => (grain === 'week' ? `the ${date}` : date);
const easyStay = 'Keep the chart as it is.';
const easyWait = 'Keep the chart as it is for now.';

/** Plain English about setting limits again. */
export const rebaseEnglish: RebaseMessages = {
  suggestion: ({ date, grain, count, before, since, limits }) =>
    `The ${lines(limits)} could be set again from ${the(date, grain)}. There ${are(count)} ${points(count)} since then, and ` +
    `they are steady. Their mean is ${since}${before === null ? '' : `, and it was ${before} before`}.`,
  decide: ({ what }) =>
    what === null
      ? 'This never happens by itself. The team decides: find out what made the difference, and give it as the reason.'
      : `This never happens by itself. The team decides if this is the reason: ${ended(what)}`,
  keep: {
    noData: () => 'There is nothing to work limits out from.',
    tooFewPoints: ({ have }) => `It is too early to set limits again. There ${are(have)} only ${points(have)}.`,
    noDirection: ({ limits }) => `${stay(limits)}. The chart does not know which way is better.`,
    noShift: ({ limits }) => `${stay(limits)}. There is no run on one side of the centre line that still goes on.`,
    notSustained: ({ limits }) => `${stay(limits)}. Things were better for a time, but it did not last.`,
    gettingWorse: ({ limits }) =>
      `${stay(limits)}. The latest points are worse, and ${limits ? 'new limits' : 'a new one'} would hide that.`,
    noKnownChange: ({ limits }) =>
      `${stay(limits)}. Nothing that the team changed explains the run. Find out why it came first.`,
    tooFewSince: ({ limits, have, more }) =>
      `${stay(limits)} for now. There ${are(have)} ${points(have)} since the run began, and ${String(more)} more ` +
      `${are(more)} needed.`,
    unstable: ({ limits }) => `${stay(limits)} for now. The points of the run are not steady yet.`,
  },
  easy: {
    suggestion: ({ date, grain }) => [
      `Results have been better since ${the(date, grain)}.`,
      'The chart could start again from there.',
    ],
    decide: () => ['The team decides.', 'The team must say why.'],
    keep: {
      noData: () => ['There are no results to use.'],
      tooFewPoints: () => ['It is too soon.', 'We need more results.'],
      noDirection: () => [easyStay, 'We need to say if higher or lower is better.'],
      noShift: () => [easyStay, 'There is no clear change.'],
      notSustained: () => [easyStay, 'It was better for a time.', 'It did not last.'],
      gettingWorse: () => [easyStay, 'The newest results are worse.', 'We must be able to see that.'],
      noKnownChange: () => [easyStay, 'First find out why the results are better.'],
      tooFewSince: ({ more }) => [easyWait, `We need ${String(more)} more ${more === 1 ? 'result' : 'results'}.`],
      unstable: () => [easyWait, 'The results are still changing.'],
    },
  },
};
