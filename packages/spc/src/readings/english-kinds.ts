import type { KindMessages } from './messages.ts';

/** What each kind of chart shows and how to read it, in English. For a page beside the chart; the chart itself starts without. */
export const englishKinds: KindMessages = {
  i: 'It shows single values, one after the other, with their mean and limits.',
  mr: 'It shows how far each value is from the one before. A high point is a big jump, up or down.',
  run: 'It shows values, one after the other, about their middle value. It has no limits. It looks for runs on one side of the middle value that are too long for chance.',
  p: 'It shows what share of all people, or of all cases, each time. The limits are wider where fewer were counted.',
  pp: 'It shows what share of all people, or of all cases, each time. Its limits allow for very large numbers, where a p chart finds too many signs of change.',
  u: 'It shows how many events there were for each unit, such as falls for each bed day. The limits are wider where fewer units were counted.',
  up: 'It shows how many events there were for each unit. Its limits allow for very large numbers, where a u chart finds too many signs of change.',
  c: 'It shows how many events there were each time, where each time is as long as the others.',
  g: 'It shows how many cases there were from one event to the next. A high point means the events came less often.',
  t: 'It shows how much time there was from one event to the next. A high point means the events came less often.',
  xbar: 'It shows the mean of a few measurements each time.',
  s: 'It shows how far a few measurements were from each other each time. A low point means they were alike.',
  ip: 'It shows a rate each time. Its limits are wider where fewer were counted.',
};
