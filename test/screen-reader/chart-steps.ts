import type { Step } from './step.ts';

const date = /\d{1,2} [A-Z][a-z]+ \d{4}: /;

/** The spoken script of the chart, the same for any number of points. */
export function chartSteps(count: number): Step[] {
  const place = (point: number): RegExp => new RegExp(`Point ${point} of ${count}\\.`);
  return [
    {
      what: 'The page is there',
      hears: [
        /heading level 2/,
        /The latest value is \d+%/,
        /Is it changing\?/,
        /Look at each point/,
        /Add a point/,
        /End of the page/,
      ],
    },
    { what: 'To the slider', key: 'Tab', hears: [/Look at each point/, /slider/, date], once: [place(count)] },
    { what: 'To the first point', key: 'Home', hears: [date, /\d+% \(\d+ of 20\)/], once: [place(1)] },
    { what: 'A point on', key: 'Right', hears: [date], once: [place(2)] },
    { what: 'Next note', key: 'a', hears: [/We began to ask at lunch/], once: [place(3)] },
    {
      what: 'Next sign of change',
      key: 's',
      hears: [date, /5% \(1 of 20\)/, /likely to be between 1% and \d+%/, /Concern/, /below the lower limit/],
      once: [place(5)],
    },
    {
      what: 'Mean, limits and target',
      key: 'l',
      hears: [/Mean \d+%/, /Limits? \d+%/, /Target 90%/],
      never: [/Point \d/],
    },
    { what: 'To the last point', key: 'End', hears: [date], once: [place(count)] },
    { what: 'On, where there is no way on', key: 'Right', hears: [/last point/] },
    {
      what: 'Back to the start of the stretch',
      key: 'shift+p',
      hears: [/We now ask at the bedside/],
      once: [place(Math.floor(count * 0.75) + 1)],
    },
    {
      what: 'The summary',
      key: 'm',
      hears: [/The mean is|too early|This has got|This may be getting|There is no clear change/],
    },
    { what: 'To the button after the slider', key: 'Tab', hears: [/Previous point/, /button/] },
    { what: 'Pressed', key: 'Return', hears: [date], once: [place(Math.floor(count * 0.75))] },
  ];
}

/** A point that comes in while the page is open. The page's own button brings it. */
export const appendSteps: readonly Step[] = [
  { what: 'To the button of the page', key: 'Tab', until: /Add a point/, hears: [/Add a point/] },
  { what: 'A point comes in', key: 'Return', hears: [date], once: [/A new point has come in\./] },
];
