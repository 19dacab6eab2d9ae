import type { Side } from '../analysis.ts';
import { ended } from './ended.ts';
import type { Centre, CrossingFacts, PatternFacts } from './messages.ts';

// Written so that few words mutate: numbers, dates and names stand in brackets or after a colon. A noun after a number does
// mutate, and takes the six forms of the plural rules of Welsh.

const plurals = new Intl.PluralRules('cy');

/** A noun as it is after the numbers that change it; `other` is the plain form. */
type Noun = { readonly other: string } & { readonly [Form in Intl.LDMLPluralRule]?: string };

type Thing = 'point' | 'result' | 'row' | 'target' | 'measurement' | 'entry' | 'jump';

const nouns: Readonly<Record<Thing, Noun>> = {
  point: { two: 'bwynt', few: 'phwynt', many: 'phwynt', other: 'pwynt' },
  result: { two: 'ganlyniad', few: 'chanlyniad', many: 'chanlyniad', other: 'canlyniad' },
  row: { two: 'res', other: 'rhes' },
  target: { two: 'darged', few: 'tharged', many: 'tharged', other: 'targed' },
  measurement: { two: 'fesuriad', other: 'mesuriad' },
  entry: { two: 'gofnod', few: 'chofnod', many: 'chofnod', other: 'cofnod' },
  jump: { other: 'naid fawr' },
};

/** A number and what is counted: `3 phwynt`. */
export function counted(count: number, thing: Thing): string {
  const forms = nouns[thing];
  return `${String(count)} ${forms[plurals.select(count)] ?? forms.other}`;
}

export const points = (count: number): string => counted(count, 'point');
export const named = (centre: Centre): string =>
  ({ mean: 'cymedr', median: 'gwerth canol', typical: 'gwerth nodweddiadol' })[centre];
export const because = (reason: string | null): string => (reason === null ? '.' : `: ${ended(reason)}`);
export const opening = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const past = (side: Side): string => (side === 'high' ? 'uwchben y terfyn uchaf' : 'islaw’r terfyn isaf');
export const beside = (side: Side, centre: Centre): string =>
  `${side === 'high' ? 'uwchben y' : 'islaw’r'} ${named(centre)}`;
export const near = (side: Side): string => `yn agos at y terfyn ${side === 'high' ? 'uchaf' : 'isaf'}`;
export const beyond: string = 'neu y tu hwnt iddo';
const at = (line: string | null): string => (line === null ? '' : ` (${line})`);

export function crossing({ crossings, least, most, line }: CrossingFacts): string {
  const chance = crossings < least ? `${String(least)} neu fwy` : `hyd at ${String(most ?? 0)}`;
  return `nifer y troeon mae’r llinell wedi croesi’r gwerth canol (${line}): ${String(crossings)}. Trwy siawns: ${chance}`;
}

export function seen(facts: PatternFacts, now: boolean): string {
  const { rule, side, count, value, date, centre, line, passing, window } = facts;
  const those = now ? `mae’r ${points(count)} diwethaf` : `mae ${points(count)} yn olynol`;
  const run = `${those}${passing ? ' sy’n cyfrif' : ''}`;
  switch (rule) {
    case 'outside':
      return `${now ? `gwerth y pwynt diweddaraf (${date}) yw ` : ''}${value}, ${past(side)}${at(line)}`;
    case 'longRun':
    case 'shift':
      return `${run} ${beside(side, centre)}${at(line)}`;
    case 'trend':
      return `${run} yn ${side === 'high' ? 'codi' : 'gostwng'}`;
    case 'twoOfThree': {
      const some = window
        ? `mae’r rhan fwyaf o’r pwyntiau hyn (${String(count)})`
        : `mae ${points(count)} gyda’i gilydd`;
      return `${now ? 'mae o leiaf 2 o’r 3 phwynt diwethaf' : some} ${near(side)}${at(line)}, ${beyond}`;
    }
  }
}
