import type { Measure } from '@always-kit/contract';
import type { ToldWithResponse } from '../stores/about-you-store.ts';
import type { Grouping } from './grouping.ts';

type Codes = Pick<Measure, 'numerator' | 'denominator'>;

/** What a measure makes of somebody: it leaves them out, counts them, or counts them as those it happened to. */
export type Place = 'out' | 'no' | 'yes';

/** People of whom several measures make the same. Exact. */
export interface Kind {
  /** What each measure makes of them, in the order of the measures. */
  readonly places: readonly Place[];
  /** How many of them are in each group, in the order of the groups. */
  readonly sizes: number[];
}

/** Divides people by group, and by what measures of one question make of them: nobody is in two kinds. */
export function countByKind(
  told: readonly ToldWithResponse[],
  question: string,
  measures: readonly Codes[],
  { groups, groupOf }: Grouping,
): Kind[] {
  const at = new Map(groups.map(({ code }, place) => [code, place]));
  const kinds = new Map<string, Kind>();
  for (const { aboutYou, response } of told) {
    const group = at.get(groupOf(aboutYou) ?? '');
    if (group === undefined) continue;
    const picked = [response.answers.find((answer) => answer.question === question)?.value ?? []].flat().map(String);
    const places = measures.map((measure) => placeOf(picked, measure));
    const name = places.join();
    const kind = kinds.get(name) ?? { places, sizes: groups.map(() => 0) };
    kind.sizes[group] = (kind.sizes[group] ?? 0) + 1;
    kinds.set(name, kind);
  }
  return [...kinds].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, kind]) => kind);
}

/** How many people are in each group, in the order of the groups. Exact. */
export function sizesOf(told: readonly Pick<ToldWithResponse, 'aboutYou'>[], { groups, groupOf }: Grouping): number[] {
  const sizes = new Map(groups.map(({ code }) => [code, 0]));
  for (const { aboutYou } of told) {
    const code = groupOf(aboutYou) ?? '';
    const size = sizes.get(code);
    if (size !== undefined) sizes.set(code, size + 1);
  }
  return [...sizes.values()];
}

function placeOf(picked: readonly string[], { numerator, denominator }: Codes): Place {
  if (!picked.some((code) => denominator.includes(code))) return 'out';
  return picked.some((code) => numerator.includes(code)) ? 'yes' : 'no';
}
