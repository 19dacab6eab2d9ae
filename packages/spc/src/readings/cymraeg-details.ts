import type { Meaning, Side } from '../analysis.ts';
import type { ChartKind, Direction } from '../options.ts';
import { because, crossing, named, opening, points, seen } from './cymraeg-patterns.ts';
import type { DetailMessages } from './messages.ts';

const goal = (target: string, direction: Direction): string =>
  target + { increase: ' neu fwy', decrease: ' neu lai', neutral: '' }[direction];

const sign: Readonly<Record<Meaning, (side: Side) => string>> = {
  improvement: () => 'Mae hyn yn arwydd o welliant.',
  concern: () => 'Mae hyn yn arwydd o waethygu.',
  neutral: (side) => `Mae hyn yn arwydd o werthoedd ${side === 'high' ? 'uwch' : 'is'}.`,
};

const charts: Readonly<Record<ChartKind, string>> = {
  i: 'XmR',
  mr: 'amrediad symudol',
  run: 'rhediad',
  p: 'p',
  pp: 'p′',
  u: 'u',
  up: 'u′',
  c: 'c',
  g: 'g',
  t: 't',
  xbar: 'X-bar',
  s: 'S',
  ip: 'I′',
};

/** The Welsh for what a chart can load later. A draft: no Welsh speaker has checked it. */
export const manylionCymraeg: DetailMessages = {
  period: ({ from, to }) => `${from} – ${to}`,
  about: ({ chart, count, from, to }) =>
    `Dyma siart ${charts[chart]}: ${points(count)}, ${count === 1 ? from : `${from} – ${to}`}.`,
  targetChanged: ({ target, direction, date }) =>
    `Newidiodd y targed (${date}). Cyn hynny: ${goal(target, direction)}.`,
  longestRun: ({ longest, most }) =>
    `Y rhediad hiraf ar un ochr: ${points(longest)}. Trwy siawns: hyd at ${String(most)}.`,
  crossings: ({ crossings, least, most }) =>
    `Croesi’r gwerth canol: ${String(crossings)}.` +
    (most === null && least === 0
      ? ''
      : ` Trwy siawns: ${String(least)}${most === null ? ' neu fwy' : ` – ${String(most)}`}.`),
  lastSignal: ({ text }) => `Yr arwydd olaf o newid: ${text}`,
  rebased: ({ date, reason, before, since, centre, limits }) =>
    `Ailosodwyd y ${limits ? 'terfynau' : named(centre)} (${date})${because(reason)}` +
    (before === null || since === null
      ? ''
      : ` Y ${named(centre)} cyn hynny: ${before}. Y ${named(centre)} ers hynny: ${since}.`),
  baseline: ({ from, to, centre, limits }) =>
    `Daw’r ${named(centre)}${limits ? ' a’r terfynau' : ''} o’r llinell sylfaen: ${from} – ${to}.`,
  shortLimits: ({ have, centre, limits }) =>
    `Dim ond ${points(have)} sydd y tu ôl i’r ${limits ? 'terfynau, felly gallant' : `${named(centre)}, felly gall`} symud o hyd.`,
  leftOut: ({ count, reason }) =>
    `Wedi’u dangos ond heb eu cyfrif: ${points(count)}${reason === null ? '' : ` (${reason})`}.`,
  paused: ({ from, to, next, reason }) => {
    if (from === null) return `Saib ${next === null ? 'ar ôl y pwynt olaf' : `cyn ${next}`}${because(reason)}`;
    return `Saib (${to === null ? `${from} ymlaen` : from === to ? from : `${from} – ${to}`})${because(reason)}`;
  },
  signal: (facts) => `${opening(facts.period)}: ${seen(facts, false)}. ${sign[facts.meaning](facts.side)}`,
  crossingsSignal: ({ period, ...facts }) => `${opening(period)}: ${crossing(facts)}. Mae hyn yn arwydd o newid.`,
  noSignals: ({ early }) =>
    early ? 'Mae’n rhy gynnar i chwilio am arwyddion o newid.' : 'Does dim arwyddion o newid.',
};
