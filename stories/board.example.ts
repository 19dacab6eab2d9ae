import { createClient, type AlwaysClient } from '@always-kit/client';
import { problem, type Measure, type Series } from '@always-kit/contract';
import {
  always,
  clientOf,
  gettingWorse,
  improving,
  neitherWay,
  nothingYet,
  steady,
  tooFew,
  withGaps,
} from './spc-chart.example.ts';

function named(series: Series, id: string, title: string, more: Partial<Measure> = {}): Series {
  return { ...series, measure: { ...series.measure, id, title, ...more } };
}

/** A measure in each state, as a board would see them together. */
export const board: readonly Series[] = [
  named(improving, 'asked', 'People who say we asked what matters to them'),
  named(gettingWorse, 'card', 'People who were given a card with a number to call'),
  named(steady, 'knew', 'People who knew what to do when they got home'),
  named(always, 'name', 'People who were called by the name they like'),
  named(withGaps, 'involved', 'Carers who felt involved', { target: 0.4 }),
  named(neitherWay, 'bus', 'People who come back by bus'),
  named(tooFew, 'quiet', 'People who had a quiet night'),
  named(nothingYet, 'garden', 'People who saw the garden'),
];

/** As many as a board report has. */
export const fifty: readonly Series[] = Array.from({ length: 50 }, (_, at) => {
  const series = board[at % 7] ?? steady;
  return named(series, `measure-${at + 1}`, `Ward ${at + 1}: ${series.measure.title}`);
});

/** A client whose collector lives in the story, and knows the measures of one Always Event. Some of them it may have lost. */
export function boardClient(series: readonly Series[], lost: readonly string[] = []): AlwaysClient {
  return createClient({
    url: 'https://collector.example',
    token: 'story',
    fetch: (input) => {
      const [, , , id, , measure] = (input as URL).pathname.split('/');
      const measures = series.map((each) => each.measure);
      const event = { id, revision: 1, service: 'bramley-ward', title: 'Going home', phase: 'reliable', pointOfCareTeam: [], measures }; // prettier-ignore
      const found = measure === undefined ? event : series.find((each) => each.measure.id === measure);
      if (found && !lost.includes(measure ?? '')) return Promise.resolve(Response.json(found));
      const body = problem('not-found');
      return Promise.resolve(Response.json(body, { status: body.status }));
    },
  });
}

export { clientOf };
