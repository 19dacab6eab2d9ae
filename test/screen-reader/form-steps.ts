import type { Step } from './step.ts';

/** The forms that are listened to, by their tags. */
export type Form = 'always-what-matters' | 'always-feedback';

/** What each form says where the two differ. */
const words = {
  'always-what-matters': {
    title: /Your time with us/,
    names: /Did staff tell you their names\?/,
    hint: /Think about the last time you were here\./,
    pick: /Select an answer/,
    error: /Error: Select an answer/,
    on: /Continue push button/,
    last: /Continue push button/,
    hidden: /It is hidden now\./,
    check: /Check your answers/,
    change: /Change ?: Did staff tell you their names\?/,
    send: /Send your answers push button/,
  },
  'always-feedback': {
    title: /Your time with us\./,
    names: /Did staff say their names\?/,
    hint: /Think about the last time\./,
    pick: /Pick an answer/,
    error: /Problem: Pick an answer/,
    on: /Next question push button/,
    last: /Look at your answers push button/,
    hidden: /It is hidden now\./,
    check: /Look at your answers/,
    change: /Change ?: Did staff say their names\?/,
    send: /Send my answers push button/,
  },
} as const;

/** The spoken script of a form: from the start, over a mistake and a caution, to the thanks. */
export function formSteps(form: Form): Step[] {
  const { title, names, hint, pick, error, on, last, hidden, check, change, send } = words[form];
  return [
    { what: 'The page is there', hears: [/heading level 2/, title, /Start/, /End of the page/] },
    { what: 'To the start', key: 'Tab', until: /Start push button/, hears: [/Start push button/] },
    {
      what: 'The first question',
      key: 'Return',
      hears: [names, /heading level 2/],
      never: [error],
    },
    {
      what: 'To its answers',
      key: 'Tab',
      until: /Yes/,
      hears: [/Yes/, /not selected radio button/, hint],
      never: [error],
    },
    { what: 'On, without an answer', key: 'Tab', until: on, hears: [on] },
    { what: 'The mistake', key: 'Return', hears: [/There is a problem/], once: [/There is a problem/, pick] },
    { what: 'To its line', key: 'Tab', hears: [pick, /link/] },
    { what: 'Where it leads', key: 'Return', hears: [/Yes/, hint, error] },
    { what: 'An answer', key: 'space', hears: [/selected/], never: [/not selected/] },
    { what: 'On', key: 'Tab', until: on, hears: [on] },
    {
      what: 'The second question',
      key: 'Return',
      hears: [/heading level 2/],
      once: [/What mattered to you\?/],
      never: [/problem/],
    },
    { what: 'To its field', key: 'Tab', until: /entry/, hears: [/What mattered to you\?/, /entry/] },
    { what: 'Words that may say who somebody is', types: 'Ring 07700 900123', hears: [/space/] },
    {
      what: 'Out of the field',
      key: 'Tab',
      hears: [],
      once: [/Do you want to hide this\? phone number/],
    },
    ...(form === 'always-feedback' ? [{ what: 'On, past it', key: 'Tab', until: last, hears: [last] }] : []),
    {
      what: 'Held back once',
      key: 'Return',
      hears: [/phone number: Ring 07700 900123/],
      once: [/Do you want to hide this\?/],
    },
    { what: 'To what can be done', key: 'Tab', hears: [/Hide it push button/] },
    { what: 'Hidden', key: 'Return', hears: [/entry/], once: [hidden] },
    { what: 'To the end', key: 'Tab', until: last, hears: [last], never: [/hide this/] },
    { what: 'The answers', key: 'Return', hears: [], once: [check] },
    { what: 'To the first of them', key: 'Tab', until: change, hears: [change] },
    { what: 'To sending', key: 'Tab', until: send, hears: [send] },
    { what: 'Sent', key: 'Return', hears: [], once: [/Thank you/, /We have your answers\./] },
  ];
}
