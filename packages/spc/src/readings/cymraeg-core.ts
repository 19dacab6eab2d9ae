import type { Meaning, Rule, Side } from '../analysis.ts';
import type { Direction } from '../options.ts';
import { because, beside, beyond, counted, named, near, opening, past, points, seen } from './cymraeg-patterns.ts';
import type { Centre, CoreMessages, IconWords, TargetFacts } from './messages.ts';

const goal = (target: string, direction: Direction): string =>
  target + { increase: ' neu fwy', decrease: ' neu lai', neutral: '' }[direction];
const promise =
  (what: string, end = '') =>
  ({ target, direction, settled }: TargetFacts & { settled: boolean }): string =>
    `${settled ? 'Os na fydd dim yn newid,' : 'Yn ôl y terfynau hyn,'} ${what} y targed (${goal(target, direction)})${end}.`;

const ways: Readonly<Record<Meaning, (side: Side) => string>> = {
  improvement: () => 'gwella',
  concern: () => 'gwaethygu',
  neutral: (side) => (side === 'high' ? 'codi' : 'gostwng'),
};

function ruleName(rule: Rule, side: Side, centre: Centre): string {
  switch (rule) {
    case 'outside':
      return past(side);
    case 'longRun':
    case 'shift':
      return `rhan o rediad ${beside(side, centre)}`;
    case 'trend':
      return `rhan o ${side === 'high' ? 'gynnydd' : 'ostyngiad'}`;
    case 'twoOfThree':
      return `un o sawl pwynt ${near(side)}, ${beyond}`;
  }
}

const uwch = (side: Side): string => (side === 'high' ? 'uwch' : 'is');
function icon(side: Side, label: string, kind = '', better = ''): IconWords {
  return { label, meaning: `Amrywiad achos arbennig${kind}: mae’r gwerthoedd yn ${uwch(side)} na’r disgwyl${better}.` };
}
const improved = (side: Side): IconWords =>
  icon(side, 'Arwyddion o welliant', ', gwelliant', `, ac ${uwch(side)} sy’n well`);
const worsened = (side: Side, better: Side): IconWords =>
  icon(side, 'Arwyddion o waethygu', ', pryder', `, ac ${uwch(better)} sy’n well`);

/** The Welsh a chart needs first. A draft: no Welsh speaker has checked it. */
export const craiddCymraeg: CoreMessages = {
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  week: (date) => `wythnos ${date}`,

  refused: () => 'Ni ellir cyfrifo’r siart.',
  noData: ({ shown }) =>
    shown ? 'Does dim un o’r pwyntiau yn cyfrif, felly does dim i’w ddweud eto.' : 'Does dim i’w ddangos eto.',
  tooFew: ({ have, more }) =>
    `Mae’n rhy gynnar i ddweud. Hyd yn hyn: ${points(have)}. ` +
    `Mae angen ${points(more)} arall i weld y gwahaniaeth rhwng newid go iawn a siawns.`,
  tooFewSince: ({ have, date, centre, limits }) =>
    `Mae’n rhy gynnar i ddweud. Dim ond ${points(have)} sydd ers ailosod y ${limits ? 'terfynau' : named(centre)} (${date}).`,
  unchanging: ({ value, count }) =>
    count === 1 ? `Dim ond 1 pwynt sydd: ${value}.` : `Does dim newid. Mae pob pwynt yr un fath: ${value}.`,
  steady: ({ mean, centre, earlier }) =>
    earlier
      ? `Does dim newid clir yn y pwynt diweddaraf. Y ${named(centre)}: ${mean}.`
      : `Does dim newid clir eto. Mae’r pwyntiau’n mynd i fyny ac i lawr o gwmpas y ${named(centre)} (${mean}), yn ôl y disgwyl.`,
  special: ({ meaning, side, sure, reason }) =>
    `${sure ? 'Mae hyn wedi' : 'Gall hyn fod yn'} ${ways[meaning](side)}: ${reason}.`,
  mixed: ({ reason, against }) => `Mae’r arwyddion yn gymysg: ${reason}, ond ${against}.`,
  oddCrossings: ({ few }) =>
    `Gall rhywbeth fod wedi newid: mae’r llinell yn croesi’r gwerth canol yn rhy ${few ? 'anaml' : 'aml'} i siawns.`,
  reason: (facts) => seen(facts, true),

  latest: ({ value, date, change }) => `Y ${change ? 'newid' : 'gwerth'} diweddaraf: ${value} (${date}).`,
  middle: ({ median }) => `Y gwerth canol hyd yn hyn: ${median}.`,
  expected: ({ mean, centre, lower, upper, settled, varying }) => {
    const said = mean === null ? [] : [`Y ${named(centre)}: ${mean}.`];
    const here = varying ? ' ar y pwynt hwn' : '';
    const hope = settled && !varying ? 'Os na fydd dim yn newid, disgwyliwch werthoedd' : null;
    if (lower !== null && upper !== null) {
      said.push(hope ? `${hope} o fewn ${lower} i ${upper}.` : `Y terfynau${here}: ${lower} i ${upper}.`);
    } else if (upper !== null) {
      said.push(hope ? `${hope} hyd at ${upper}.` : `Y terfyn uchaf${here}: ${upper}.`);
    } else if (lower !== null) {
      said.push(hope ? `${hope} o ${lower} neu fwy.` : `Y terfyn isaf${here}: ${lower}.`);
    }
    return said.join(' ');
  },
  target: ({ target, direction }) => `Y targed: ${goal(target, direction)}.`,
  assurance: {
    pass: promise('gellir disgwyl cyrraedd'),
    fail: promise('ni ellir disgwyl cyrraedd'),
    hitOrMiss: promise('bydd weithiau’n cyrraedd', ' ac weithiau ddim'),
  },

  point: ({ date, value, of, measured }) =>
    `${opening(date)}: ${value}` +
    (of === null ? '' : ` (${of.part} ${of.share ? 'o' : 'mewn'} ${of.whole})`) +
    (measured === null ? '.' : ` (${counted(measured, 'measurement')}).`),
  gap: ({ date }) => `${opening(date)}: dim gwerth.`,
  ghost: ({ reason }) => `Wedi’i ddangos ond heb ei gyfrif${because(reason)}`,
  pause: ({ reason }) => `Mewn saib, felly heb ei gyfrif${because(reason)}`,
  cause: ({ meaning, rules, centre = 'mean', conflict = false }) => {
    const name = { improvement: 'gwelliant', concern: 'pryder', neutral: 'newid' }[meaning];
    const mark = conflict ? `Arwyddion cymysg, wedi’u dangos fel ${name}` : opening(name);
    return `${mark}: ${rules.map(({ rule, side }) => ruleName(rule, side, centre)).join(', ')}.`;
  },
  place: ({ point, total }) => `Pwynt ${String(point)} o ${String(total)}.`,
  lines: ({ mean, centre, lower, upper, target, varying }) => {
    const limits =
      lower === null
        ? `terfyn uchaf ${upper}`
        : upper === null
          ? `terfyn isaf ${lower}`
          : `terfynau ${lower} i ${upper}`;
    const room = lower === null && upper === null ? '' : ` ${varying ? `Ar y pwynt hwn: ${limits}` : opening(limits)}.`;
    return `${opening(named(centre))} ${mean}.${room}${target === null ? '' : ` Targed ${target}.`}`;
  },
  interval: ({ n, lower, upper }) =>
    `Mae’r gwir werth yn debygol o fod o fewn ${lower} i ${upper}${n === null ? '' : ` (nifer a gyfrifwyd: ${n})`}.`,

  variation: {
    commonCause: {
      label: 'Dim newid clir',
      meaning: 'Amrywiad achos cyffredin: mae’r pwyntiau’n amrywio yn ôl y disgwyl.',
    },
    improvementHigh: improved('high'),
    improvementLow: improved('low'),
    concernHigh: worsened('high', 'low'),
    concernLow: worsened('low', 'high'),
    neutralHigh: icon('high', 'Arwyddion o gynnydd'),
    neutralLow: icon('low', 'Arwyddion o ostyngiad'),
  },
  assuranceIcon: {
    pass: { label: 'Disgwylir cyrraedd y targed', meaning: 'Mae’r ddau derfyn ar yr ochr well i’r targed.' },
    fail: { label: 'Ni ddisgwylir cyrraedd y targed', meaning: 'Mae’r ddau derfyn ar yr ochr waeth i’r targed.' },
    hitOrMiss: { label: 'Gall gyrraedd neu fethu’r targed', meaning: 'Mae’r targed rhwng y terfynau.' },
  },
  earlierIcon: {
    label: 'Dim newid clir',
    meaning: 'Amrywiad achos cyffredin yn y pwynt diweddaraf. Roedd arwyddion o newid cyn hynny.',
  },
  oddCrossingsIcon: {
    label: 'Gall rhywbeth fod wedi newid',
    meaning: 'Mae’n anodd egluro trwy siawns pa mor aml y mae’r llinell yn croesi’r gwerth canol.',
  },
  tooEarlyIcon: { label: 'Rhy gynnar i ddweud', meaning: 'Does dim digon o bwyntiau ers y dechrau newydd diwethaf.' },
};
