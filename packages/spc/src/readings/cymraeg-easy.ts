import type { Meaning, Side } from '../analysis.ts';
import { counted } from './cymraeg-patterns.ts';
import type { EasyMessages, EasySignalFacts } from './easy-messages.ts';
import type { Centre } from './messages.ts';

const way = (meaning: Meaning, side: Side): string =>
  ({ improvement: 'gwella', concern: 'gwaethygu', neutral: side === 'high' ? 'codi' : 'gostwng' })[meaning];
const average = (centre: Centre): string =>
  ({ mean: 'cyfartaledd', median: 'canlyniad canol', typical: 'canlyniad arferol' })[centre];
const uwch = (side: Side): string => (side === 'high' ? 'uwch' : 'is');
const checking = 'Mae angen i ni ddal i wirio.';

function pattern({ rule, side, count, value, date, to, centre }: EasySignalFacts): readonly string[] {
  const when = [`Y cyntaf: ${date}.`, `Yr olaf: ${to}.`];
  switch (rule) {
    case 'outside':
      return [`Y canlyniad: ${value}.`, `Dyddiad: ${date}.`, `Mae’n ${uwch(side)} na’r disgwyl.`];
    case 'longRun':
    case 'shift':
      return [`Roedd ${counted(count, 'result')} yn ${uwch(side)} na’r ${average(centre)}.`, ...when];
    case 'trend':
      return [
        `Mae ${counted(count, 'result')} wedi ${side === 'high' ? 'codi' : 'gostwng'} un ar ôl y llall.`,
        ...when,
      ];
    case 'twoOfThree':
      return [`Roedd rhai canlyniadau’n ${side === 'high' ? 'uchel' : 'isel'} iawn.`, ...when];
  }
}

const alike = ['Mae’r rhifau’n dangos faint mae’r canlyniadau’n amrywio.', 'Mae rhif isel yn golygu eu bod yn debyg.'];
const seldom = 'Mae rhif uchel yn golygu llai o ddigwyddiadau.';

/** Easy read Welsh. A draft: no Welsh speaker, and nobody who needs easy read, has checked it. */
export const hawddCymraeg: EasyMessages = {
  outOfHundred: ({ number, bound }) =>
    `${bound === null ? '' : { more: 'mwy na ', less: 'llai nag ' }[bound]}${number} o bob 100`,
  noData: ({ shown }) => [shown ? 'Ni allwn gyfrif y canlyniadau eto.' : 'Does dim canlyniadau eto.'],
  tooFew: ({ more }) => ['Mae’n rhy gynnar i ddweud.', `Mae angen ${counted(more, 'result')} arall.`],
  tooFewSince: () => ['Mae’n rhy gynnar i ddweud.', 'Mae angen mwy o ganlyniadau.'],
  unclear: () => ['Ni allwn ddangos y siart hwn.', 'Mae camgymeriad yn y canlyniadau.'],
  steady: () => ['Does dim newid clir.'],
  oddCrossings: () => ['Gall rhywbeth fod wedi newid.', checking],
  mixed: ({ direction }) =>
    direction === 'neutral'
      ? ['Mae rhai arwyddion yn uwch.', 'Mae rhai arwyddion yn is.']
      : ['Mae rhai arwyddion yn well.', 'Mae rhai arwyddion yn waeth.'],
  special: ({ meaning, side, sure }) =>
    sure ? [`Mae hyn wedi ${way(meaning, side)}.`] : [`Gall hyn fod yn ${way(meaning, side)}.`, checking],
  latest: ({ value, date, change }) => [
    `Y ${change ? 'newid' : 'canlyniad'} diweddaraf: ${value}.`,
    `Dyddiad: ${date}.`,
  ],
  mean: ({ mean, centre }) => [`Y ${average(centre)}: ${mean}.`],
  changed: ({ before, since, date, centre }) => [
    `Y ${average(centre)} cyn ${date}: ${before}.`,
    `Y ${average(centre)} ers hynny: ${since}.`,
  ],
  short: ({ have }) => [`I gymharu: dim ond ${counted(have, 'result')}.`, 'Gall hyn newid eto.'],
  target: ({ target }) => [`Ein targed: ${target}.`],
  assurance: {
    pass: ({ target, settled }) => [
      `Ein targed: ${target}.`,
      settled ? 'Credwn y byddwn yn ei gyrraedd.' : 'Yn ôl y siart hwn, credwn y byddwn yn ei gyrraedd.',
    ],
    fail: ({ target, settled }) => [
      `Ein targed: ${target}.`,
      settled ? 'Rhaid newid rhywbeth i’w gyrraedd.' : 'Yn ôl y siart hwn, rhaid newid rhywbeth i’w gyrraedd.',
    ],
    hitOrMiss: ({ target, settled }) => [
      `Ein targed: ${target}.`,
      settled ? 'Weithiau byddwn yn ei gyrraedd.' : 'Yn ôl y siart hwn, weithiau byddwn yn ei gyrraedd.',
      'Weithiau fyddwn ni ddim.',
    ],
  },
  signal: (facts) => [...pattern(facts), `Gall hyn fod yn ${way(facts.meaning, facts.side)}.`],
  variation: {
    commonCause: ['Does dim newid clir.'],
    improvementHigh: ['Gall hyn fod yn gwella.', 'Mae uwch yn well.'],
    improvementLow: ['Gall hyn fod yn gwella.', 'Mae is yn well.'],
    concernHigh: ['Gall hyn fod yn gwaethygu.', 'Mae is yn well.'],
    concernLow: ['Gall hyn fod yn gwaethygu.', 'Mae uwch yn well.'],
    neutralHigh: ['Gall hyn fod yn codi.'],
    neutralLow: ['Gall hyn fod yn gostwng.'],
  },
  assuranceIcon: {
    pass: ['Credwn y byddwn yn cyrraedd ein targed.'],
    fail: ['Rhaid newid rhywbeth i gyrraedd ein targed.'],
    hitOrMiss: ['Weithiau byddwn yn cyrraedd ein targed.', 'Weithiau fyddwn ni ddim.'],
  },
  kind: {
    mr: alike,
    s: alike,
    g: ['Mae’r rhifau’n cyfrif yr achosion rhwng 2 ddigwyddiad.', seldom],
    t: ['Mae’r rhifau’n dangos yr amser rhwng 2 ddigwyddiad.', seldom],
  },
};
